using Upshot.Output;
using Upshot.Rendering;
using Upshot.Templates;
using Upshot.Theming;

namespace Upshot.Auditing;

/// <summary>
/// The audit as a page for the team, drawn by the theme. It is never among the files of the site: it stands in a
/// folder of its own with its styles beside it, and leads nowhere.
/// </summary>
public static class AuditPage
{
    private const string FileName = "audit.html";
    private const string Stylesheet = "site.css";

    /// <summary>Draws nothing of the site; it only tells where links would start.</summary>
    internal static PagePlan Plan { get; } =
        new("", "audit", _ => throw new InvalidOperationException("The audit is drawn from its own view."));

    /// <summary>No page when the template has an error, which is then among the findings.</summary>
    public static AuditFiles Draw(AuditInput input, Audit audit)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(audit);
        if (input.Open() is not { } context)
            return new([], []);

        var styles = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            [Stylesheet] = context.All.Assets.Stylesheet.Bytes,
        };
        var drawn = input.Theme.Templates.Render(Plan.Template, View(context, audit, styles));
        return drawn.Error is { } error
            ? new([], [Theme.Finding(error)])
            : new(
                [
                    new(FileName, drawn.Utf8),
                    .. styles
                        .OrderBy(file => file.Key, StringComparer.Ordinal)
                        .Select(file => new OutputFile(file.Key, file.Value)),
                ],
                []
            );
    }

    private static AuditView View(PageContext context, Audit audit, Dictionary<string, ReadOnlyMemory<byte>> used)
    {
        var frame = Frames.Of(context, audit.Words["audit_title"]);
        return new(
            frame with
            {
                Site = frame.Site with { Home = context.Site.BaseUrl, Stylesheet = Stylesheet, Logo = null },
                Words = audit.Words.All,
                Asset = AssetFunction(context.All.Assets, used),
            }
        )
        {
            Sections = [.. audit.Sections.Select(section => SectionOf(context, audit, section))],
            Summary = audit.Summary,
        };
    }

    private static AuditSectionView SectionOf(PageContext context, Audit audit, AuditSection section) =>
        new(
            section.Key,
            section.Title,
            section.Figures,
            section.Grids,
            [
                .. section.Findings.Select(finding => new AuditFindingView(
                    new(
                        Model.Schema.Naming.Kebab(finding.Step.ToString()),
                        audit.Words[$"audit_{Model.Schema.Naming.Snake(finding.Step.ToString())}"]
                    ),
                    finding.Weight,
                    finding.What,
                    finding.Place,
                    context.DayOrNothing(finding.Since),
                    finding.Owner,
                    finding.Action
                )),
            ]
        );

    /// <summary>Files of the theme under their own names, since the page is read from a disk and never cached.</summary>
    private static TemplateFunction AssetFunction(AssetTable assets, Dictionary<string, ReadOnlyMemory<byte>> used) =>
        new(
            "asset",
            arguments =>
            {
                var path = arguments is [{ } first, ..] ? first.ToString() ?? "" : "";
                if (assets.Theme(path) is not { } asset)
                    throw new TemplateCallException(
                        $"the theme has no file 'assets/{path}'",
                        Suggestion.Nearest(path, assets.ThemeNames)
                    );

                var name = Path.GetFileName(path);
                used[name] = asset.Bytes;
                return name;
            }
        );
}

/// <summary>The page and its styles, all in one folder, and what was wrong with its template.</summary>
public sealed record AuditFiles(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings);
