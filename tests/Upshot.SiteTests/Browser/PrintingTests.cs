using System.Text;
using Upshot.Browser.Printing;
using Upshot.Browser.Visiting;
using Upshot.Output;
using Upshot.SiteTests.Support;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Browser;

public sealed class PrintingTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Page = "what-changed/2025-11-01-spare-scanners";

    private const string OnePage = "report/2024-25/crews/one-page";

    private static readonly SourceFile PlainTemplate = SourceFile.FromText(
        "themes/default/templates/update.html",
        """
        <!DOCTYPE html>
        <html lang="en"><head>{{ include 'partials/head' }}<title>{{ page.title }}</title></head>
        <body class="kind-update"><main><h1>{{ page.title }}</h1>{{ include 'partials/prose' }}</main></body></html>
        """
    );

    [Fact]
    public async Task Names_the_block_on_top_of_the_second_sheet_of_a_hand_out()
    {
        var steps = string.Join(", ", Enumerable.Range(1, 60).Select(i => $"We bring gate {i} its scanners"));
        var site = BuiltSite.Small(("how_made: One person", $"together: [{steps}]\nhow_made: One person")).Result;

        var seen = await browser.Visit(site, OnePage);
        var finding = Assert.Single(
            SiteBuilder.Judge(site, seen).Report.Findings,
            finding => finding.Rule.Id == "UP806"
        );

        Assert.Equal(
            ("content/reports/2025.md", Diagnostics.Severity.Error),
            (finding.Location.Path, finding.Severity)
        );
        Assert.Contains($"'{OnePage}/' takes 2 printed pages of ", finding.What, StringComparison.Ordinal);
        Assert.Contains("a hand-out takes 1; 'We bring gate ", finding.What, StringComparison.Ordinal);
        Assert.EndsWith("(li) begins page 2", finding.What, StringComparison.Ordinal);
    }

    /// <summary>The sheets are laid out in columns to find their blocks; the browser's own PDF says whether that is right.</summary>
    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_named_block_is_where_the_PDF_breaks(string paper)
    {
        var seen = Assert.Single((await browser.Visit(Update(80), Page)).Pages);
        var print = seen.Prints.Single(print => print.Paper == paper);

        Assert.Equal(print.Sheets, print.Starts[^1].Sheet);
        var gate = int.Parse(print.Starts.Single(start => start.Sheet == 2).Block.Text.Split(' ')[^2]);
        Assert.Equal(1, await SheetsOfPdf(Update(gate - 1), paper));
        Assert.Equal(2, await SheetsOfPdf(Update(gate), paper));
    }

    private async Task<int> SheetsOfPdf(BuildResult site, string paper)
    {
        await using var context = await browser.Open.Browser.NewContextAsync();
        var tab = await Tab.Open(context, new ServedSite(site.Files));
        await tab.Page.GotoAsync($"{PageRequests.Origin}/{Page}/");
        return PdfFile.CountPages(await tab.Page.PdfAsync(new() { Format = paper }));
    }

    /// <summary>A site whose update has so many paragraphs, with nothing below them.</summary>
    private static BuildResult Update(int paragraphs)
    {
        var text = Enumerable.Range(1, paragraphs).Select(i => $"You will find a scanner at gate {i} today.");
        var update = SmallSite.With(("Take it when yours fails.", string.Join("\n\n", text)));
        return BuiltSite.Of(new SourceTree([.. update.Files, PlainTemplate])).Result;
    }

    [Fact]
    public async Task Reports_and_hand_outs_become_tagged_files_with_the_same_bytes_each_time()
    {
        var site = BuiltSite.Small().Result;

        var first = await PdfRun.Print(browser.Open, site, TestContext.Current.CancellationToken);
        var again = await PdfRun.Print(browser.Open, site, TestContext.Current.CancellationToken);

        Assert.Empty(first.Troubles);
        var printed = first.Files.Where(file => file.Path.EndsWith(".pdf", StringComparison.Ordinal)).ToArray();
        Assert.Equal(
            [
                "report/2024-25/2024-25.pdf",
                "report/2024-25/crews/crews.pdf",
                "report/2024-25/crews/one-page/crews-one-page.pdf",
            ],
            printed.Select(file => file.Path)
        );
        foreach (var file in printed)
        {
            var text = Encoding.Latin1.GetString(file.Bytes.Span);
            Assert.Contains("/MarkInfo", text, StringComparison.Ordinal);
            Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
            Assert.Contains("/Outlines", text, StringComparison.Ordinal);
            Assert.Equal(file.Bytes.ToArray(), again.Files.Single(other => other.Path == file.Path).Bytes.ToArray());
        }

        Assert.Equal(1, PdfFile.CountPages(printed[^1].Bytes.Span));
    }

    [Fact]
    public void A_file_without_pages_does_not_pass_as_short() =>
        Assert.Throws<InvalidDataException>(() => PdfFile.CountPages("%PDF-1.4 << /Type /Pages >>"u8));

    [Fact]
    public void Pages_are_counted_and_the_list_of_them_is_not() =>
        Assert.Equal(
            2,
            PdfFile.CountPages("<</Type /Pages>> <</Type /Page\n/Parent 2 0 R>> <</Type/Page>> <</Type /PageLabel>>"u8)
        );
}
