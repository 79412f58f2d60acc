using Upshot.Model;
using Upshot.Model.Schema;
using Upshot.Rendering;

namespace Upshot.Auditing;

/// <summary>What every topic may ask.</summary>
internal sealed record AuditContext(PageContext Page, AuditWords Words, ImmutableArray<Diagnostic> Findings)
{
    public Site Site => Page.Site;

    public DateOnly Day => Page.Site.Day;

    public string Date(DateOnly? day) => day is { } known ? Page.Language.Date(known) : "";

    /// <summary>A day in words, or as a machine writes it where there is little room.</summary>
    public AuditCell DayCell(DateOnly? day) =>
        day is { } known ? new(Date(known), $"{known:yyyy-MM-dd}", IsGap: false) : AuditCell.None;

    /// <summary>A text of the content, its tokens said in words.</summary>
    public string Text(string text) => Page.Say(text);

    public string Number(decimal number) => Page.Language.Plain(number);

    public string AudienceName(string id) => Site.Audiences.Find(id)?.Name ?? id;

    public string AudienceNames(IEnumerable<Reference> audiences) =>
        Page.Language.List([.. audiences.Select(audience => AudienceName(audience.Id))]);

    /// <summary>Who speaks for an audience; empty when nobody is named.</summary>
    public string ManagerOf(string audience) => Site.Audiences.Find(audience)?.RelationshipManager?.Name ?? "";

    public AuditFigure Figure(string key, decimal number) =>
        new(key, number, Words[$"audit_figure_{key}"], Number(number));

    /// <summary>A share of a whole in percent; of nothing there is no share.</summary>
    public AuditFigure Share(string key, int part, int whole) =>
        whole == 0
            ? new(key, 0, Words[$"audit_figure_{key}"], "–")
            : new(
                key,
                Model.Metrics.Rounding.Round(part * 100m / whole, 0),
                Words[$"audit_figure_{key}"],
                Percent(part, whole)
            );

    public string Percent(int part, int whole) => Page.Language.Percent(part * 100m / whole, 0);

    /// <summary>Worst first, each text in one line.</summary>
    public AuditSection Section(
        string key,
        ImmutableArray<AuditFigure> figures,
        ImmutableArray<AuditGrid> grids,
        IEnumerable<AuditFinding> findings
    ) =>
        new()
        {
            Key = key,
            Title = Words[$"audit_{key}"],
            Figures = figures,
            Grids = [.. grids.Where(grid => grid.Rows.Length > 0)],
            Findings =
            [
                .. findings
                    .OrderByDescending(finding => finding.Weight)
                    .ThenByDescending(finding => finding.Size)
                    .ThenBy(finding => finding.Where)
                    .ThenBy(finding => finding.What, StringComparer.Ordinal)
                    .Select(finding =>
                        finding with
                        {
                            Subject = OneLine(finding.Subject),
                            What = OneLine(finding.What),
                        }
                    ),
            ],
        };

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
