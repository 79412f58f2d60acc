using Upshot.Diagnostics;
using Upshot.Model;
using Upshot.Output;

namespace Upshot.Cli.Serving.Panel;

/// <summary>What stands at an address of the preview: the file, the route and the page or number behind it.</summary>
/// <param name="OutputPath">Of the HTML file that is or would be there.</param>
/// <param name="File">Null when it could not be drawn, or when there is nothing.</param>
internal sealed record PagePlace(string OutputPath, OutputFile? File, Route? Route)
{
    /// <param name="preview">The state that is shown.</param>
    /// <param name="address">Of a request, with its slash in front.</param>
    public static PagePlace Of(Preview preview, string address)
    {
        var output = Model.Route.OutputOf(address.TrimStart('/'));
        return new(
            output,
            preview.Find(output),
            preview.Site?.Routes.All.FirstOrDefault(route => route.OutputPath == output)
        );
    }

    /// <summary>Why the page can't be drawn as it is written; null when it can.</summary>
    public Trouble? TroubleIn(Preview preview)
    {
        var errors = preview.Report.Findings.Where(finding => finding.IsError).ToImmutableArray();
        if (preview.Crash is { } crash)
            return new("desk_crashed", [], crash);
        if (preview.Site is null)
            return preview.Drawn is null ? null : new("desk_broken_site", errors, null);
        if (preview.Stale.TryGetValue(OutputPath, out var source))
            return new("desk_broken", Guilty(errors, source), null);
        if (File is not null)
            return null;
        if (Route is { LeadsTo: null } route)
            return new("desk_broken", Guilty(errors, route.Source), null);

        // A page that was never drawn has no address yet; its file name tells it.
        var name = OutputPath.Split('/') is [.., var folder, Model.Route.Index] ? folder : "";
        var own = errors
            .Where(error => Path.GetFileNameWithoutExtension(error.Location.Path) == name)
            .ToImmutableArray();
        return own.IsEmpty ? null : new("desk_broken", own, null);
    }

    /// <summary>The errors of the page's own file, else those of the theme, else all.</summary>
    private static ImmutableArray<Diagnostic> Guilty(ImmutableArray<Diagnostic> errors, string source)
    {
        var own = errors.Where(error => error.Location.Path == source).ToImmutableArray();
        var theme = errors
            .Where(error => error.Location.Path.StartsWith("themes/", StringComparison.Ordinal))
            .ToImmutableArray();
        return !own.IsEmpty ? own
            : !theme.IsEmpty ? theme
            : errors;
    }
}

/// <summary>Why a page can't be drawn.</summary>
/// <param name="Word">Key of the text that says so.</param>
/// <param name="Crash">One line to report; null when the mistake is not Upshot's.</param>
internal sealed record Trouble(string Word, ImmutableArray<Diagnostic> Findings, string? Crash);
