using Upshot.Auditing;
using Upshot.Auditing.Desk;
using Upshot.Cli.Serving.Panel;
using Upshot.Diagnostics;
using Upshot.Model;
using Upshot.Output;

namespace Upshot.Cli.Serving.Desk;

/// <summary>
/// Everything under <c>/_upshot/</c>: the desk, the panel's files and facts, and the site as it will be printed. All of
/// it is made in memory, and an address is only ever looked up in what was made.
/// </summary>
internal sealed class DeskSite(EditorLink editor, Func<BuildOptions> options)
{
    private const string Html = "text/html; charset=utf-8";
    private const string PaperFolder = "paper/";
    private const string AuditFolder = "audit/";

    private readonly Lock gate = new();
    private DeskData? made;
    private Preview? madeOf;

    /// <param name="preview">The state that is shown.</param>
    /// <param name="path">Behind <c>/_upshot/</c>.</param>
    /// <param name="query">A value of the request's query, by name.</param>
    public ServedAnswer Answer(Preview preview, string path, Func<string, string?> query)
    {
        if (PanelFiles.All.FirstOrDefault(file => file.Path == path) is { } own)
            return new ServedSite([own]).Answer("/" + path);
        if (path == "page.json")
            return new(200, "application/json; charset=utf-8", PanelJson.Write(preview, query("path") ?? "/", editor));
        if (path.StartsWith(PaperFolder, StringComparison.Ordinal))
            return OnPaper(preview.Served.Answer("/" + path[PaperFolder.Length..]));
        if (path is "rules" or "preview" or "audit" or "paper")
            return new(301, "", ReadOnlyMemory<byte>.Empty) { MovedTo = $"{DeskPage.Root}{path}/" };
        if (preview is not { Site: { } site, Drawn.Theme: { } theme })
            return Bare(503);

        return Drawn(preview, new AuditInput(site, theme, preview.Sources, preview.Report.Findings), path, query);
    }

    private ServedAnswer Drawn(Preview preview, AuditInput input, string path, Func<string, string?> query)
    {
        if (path.StartsWith(AuditFolder, StringComparison.Ordinal))
            return Audited(input, path[AuditFolder.Length..]);
        if (path.StartsWith(DeskPage.CardFolder, StringComparison.Ordinal) && Card(preview, path) is { } card)
            return Page(DeskPage.Card(input, card));
        if (path == "rules/")
            return Page(DeskPage.Rules(input));
        if (path is not ("" or "preview/"))
            return DeskPage.Asset(input, path) is { } asset
                ? new ServedSite([asset]).Answer("/" + path)
                : preview.Served.Answer("/404.html") with
                {
                    Status = 404,
                };

        var data = Data(preview, input);
        return Page(
            path.Length == 0
                ? DeskPage.Pages(input, data.Entries, data.Others, data.LeftOut)
                : DeskPage.Preview(input, data.Entries, new(query("page"), query("audience")))
        );
    }

    private static OutputFile? Card(Preview preview, string path)
    {
        var file = path[DeskPage.CardFolder.Length..];
        return Addresses.IsCard(file) ? preview.Find(file) : null;
    }

    /// <summary>The same state is worked out once, however often somebody looks.</summary>
    private DeskData Data(Preview preview, AuditInput input)
    {
        lock (gate)
        {
            if (made is null || madeOf != preview)
                (made, madeOf) = (DeskData.Of(preview, input.Site, options(), editor), preview);

            return made;
        }
    }

    private static ServedAnswer Audited(AuditInput input, string path)
    {
        if (Auditor.Run(input) is not { } audit)
            return Bare(503);

        var drawn = AuditPage.Draw(input, audit);
        return drawn.Files.IsEmpty
            ? Troubled(drawn.Findings)
            : new ServedSite(drawn.Files).Answer(path.Length == 0 ? "/audit.html" : "/" + path);
    }

    private static ServedAnswer Page(DeskDrawing drawn) =>
        drawn.Html.IsEmpty ? Troubled(drawn.Findings) : new(200, Html, drawn.Html);

    /// <summary>A theme's own template of the desk may be wrong; no page of the site depends on it.</summary>
    private static ServedAnswer Troubled(ImmutableArray<Diagnostic> findings) =>
        findings.IsEmpty
            ? Bare(503)
            : new(500, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(string.Join("\n\n", findings)));

    private static ServedAnswer Bare(int status) => new(status, Html, BarePage.Html);

    private static ServedAnswer OnPaper(ServedAnswer answer) =>
        answer switch
        {
            { MovedTo: { } address } => answer with { MovedTo = $"{DeskPage.Root}paper{address}" },
            _ when answer.ContentType.StartsWith("text/css", StringComparison.Ordinal) => answer with
            {
                Body = PaperStyles.Of(answer.Body),
            },
            _ => answer,
        };
}
