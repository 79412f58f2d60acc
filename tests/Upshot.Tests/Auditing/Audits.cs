using Upshot.Auditing;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;
using Upshot.Theming;

namespace Upshot.Tests.Auditing;

/// <summary>The small site audited on 15 November 2025, after changes of its text.</summary>
public static class Audits
{
    public static AuditInput Input(SourceTree sources, params IEnumerable<Diagnostic> findings)
    {
        var all = ShippedTheme.AddTo(sources);
        var site = SiteBuilder.Build(all, SmallSite.Options).Site;
        Assert.NotNull(site);
        return new(site, Theme.Load(all, site.Settings), all, [.. findings]);
    }

    public static Audit Of(AuditInput input)
    {
        var audit = Auditor.Run(input);
        Assert.NotNull(audit);
        return audit;
    }

    public static Audit Small(params (string From, string To)[] changes) => Of(Input(SmallSite.With(changes)));

    public static AuditSection Topic(string key, params (string From, string To)[] changes) =>
        Section(Small(changes), key);

    public static AuditSection Section(Audit audit, string key) => audit.Sections.Single(section => section.Key == key);

    public static string[] Whats(this AuditSection section) => [.. section.Findings.Select(finding => finding.What)];

    public static decimal Figure(this AuditSection section, string key) =>
        section.Figures.Single(figure => figure.Key == key).Number;

    /// <summary>The texts of a row's cells.</summary>
    public static string[] Row(this AuditSection section, string grid, string name) =>
        [
            .. section
                .Grids.Single(item => item.Key == grid)
                .Rows.Single(row => row.Name == name)
                .Cells.Select(cell => cell.Text),
        ];

    /// <summary>A change that puts a file into the site.</summary>
    public static (string From, string To) With(string path, string text) =>
        ("-- content/channels.yml --", $"-- {path} --\n{text}\n-- content/channels.yml --");
}
