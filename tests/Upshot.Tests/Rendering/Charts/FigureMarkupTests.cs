using System.Xml.Linq;
using AngleSharp.Dom;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Charts;

/// <summary>A chart on its page, and as a file.</summary>
public sealed class FigureMarkupTests
{
    private const string Result = "results/ready/index.html";
    private const string Text = "Take one. Bring it back.";
    private static readonly BuiltSite Site = BuiltSite.Small();

    [Fact]
    public void Title_subtitle_status_sentence_chart_and_table_come_in_this_order()
    {
        var figure = Site.Page(Result).QuerySelector("figure.figure");

        Assert.Equal(
            ["figure-title", "figure-subtitle", "figure-status", "figure-sentence", "chart", "table-scroll"],
            figure?.Children.Take(6).Select(child => child.ClassName)
        );
        Assert.Equal("H3", figure?.Children[0].TagName);
        Assert.Equal("Percent, April to June 2024 to July to September 2025", figure?.Children[1].TextContent);
        Assert.Equal(
            "Shifts that start with every tool working: 88% in July to September 2025, up from 61% in April to June "
                + "2024, which is better. The aim is 95% by March 2026. On track.",
            figure?.Children[3].TextContent
        );
    }

    [Fact]
    public void A_chart_is_named_by_the_title_and_the_sentence()
    {
        var page = Site.Page(Result);

        Assert.All(
            page.QuerySelectorAll(".chart svg"),
            svg =>
            {
                Assert.Equal("img", svg.GetAttribute("role"));
                Assert.Empty(svg.QuerySelectorAll("title, a, [tabindex]"));
                Assert.Equal(
                    ["figure-title", "figure-sentence"],
                    svg.GetAttribute("aria-labelledby")?.Split(' ').Select(id => page.GetElementById(id)?.ClassName)
                );
            }
        );
        Assert.Equal(2, page.QuerySelectorAll(".chart svg").Length);
    }

    [Fact]
    public void The_same_number_twice_on_a_page_has_ids_of_its_own()
    {
        var page = BuiltSite
            .Small((Text, "{{ chart:ready }}\n\n{{ chart:ready }}\n\n" + Text))
            .Page("services/scanners/index.html");
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();

        Assert.Equal(2, page.QuerySelectorAll("figure.figure").Length);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(
            page.QuerySelectorAll("figure.figure"),
            figure =>
                Assert.Equal(
                    $"{figure.QuerySelector("h3")?.Id} {figure.QuerySelector(".figure-sentence")?.Id}",
                    figure.QuerySelector("svg[role]")?.GetAttribute("aria-labelledby")
                )
        );
    }

    [Fact]
    public void In_a_report_the_chart_is_there_and_the_table_is_folded()
    {
        var figure = Site.Page("report/2024-25/index.html").QuerySelector("figure.figure");

        Assert.NotNull(figure?.QuerySelector(".chart svg"));
        Assert.Null(figure?.QuerySelector("details .chart"));
        Assert.NotNull(figure?.QuerySelector("details table"));
    }

    [Fact]
    public void A_table_follows_with_its_headings_start_and_aim()
    {
        var table = Site.Page(Result).QuerySelector("figure.figure table");

        Assert.Equal("Table: Shifts that start with every tool working", table?.QuerySelector("caption")?.TextContent);
        Assert.All(
            table?.QuerySelectorAll("th") ?? Enumerable.Empty<IElement>(),
            cell => Assert.NotNull(cell.GetAttribute("scope"))
        );
        Assert.Equal(
            [
                "Where we started, 30 June 2024",
                "April to June 2024",
                "July to September 2025",
                "What we aim for, 31 March 2026",
            ],
            table?.QuerySelectorAll("tbody th").Select(cell => cell.TextContent)
        );
    }

    [Fact]
    public void A_number_that_may_change_says_so_in_the_table() =>
        Assert.Contains(
            "Provisional",
            BuiltSite
                .Small(("value: 88, count: 169", "value: 88, count: 169, quality: provisional"))
                .Page(Result)
                .QuerySelector("figure.figure table")
                ?.TextContent
        );

    [Fact]
    public void Numbers_counted_differently_are_not_compared_and_both_figure_and_chart_say_why()
    {
        var page = BuiltSite
            .Small(("series:\n", "breaks: [{ period: 2025-Q1, note: Night shifts too }]\nseries:\n"))
            .Page(Result);

        Assert.Contains(
            "Counted differently before January 2025.",
            page.QuerySelector(".figure-sentence")?.TextContent
        );
        Assert.Contains("Night shifts too", page.QuerySelector(".chart-wide")?.TextContent);
        Assert.NotNull(page.QuerySelector(".chart-wide .chart-break"));
    }

    [Fact]
    public void More_than_24_numbers_are_in_the_download()
    {
        var rows = string.Concat(
            Enumerable
                .Range(0, 30)
                .Select(month =>
                    $"  - {{ period: {new DateOnly(2023, 5, 1).AddMonths(month):yyyy-MM}, value: {month + 60} }}\n"
                )
        );
        var site = BuiltSite.Small(
            ("frequency: quarterly", "frequency: monthly"),
            ("  - { period: 2024-Q2, value: 61, count: 164 }\n  - { period: 2025-Q3, value: 88, count: 169 }\n", rows)
        );
        var figure = site.Page(Result).QuerySelector("figure.figure");

        Assert.Equal(26, figure?.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("6 more numbers are in the CSV file", figure?.TextContent);
        Assert.Equal("Percent, November 2023 to October 2025", figure?.QuerySelector(".figure-subtitle")?.TextContent);
        Assert.Equal(31, site.Text("results/ready/ready.csv").TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void A_card_says_all_in_this_order_and_its_small_line_is_for_the_eye_only()
    {
        var page = BuiltSite
            .Small(
                (
                    "value: 61, count: 164 }",
                    "value: 61 }\n  - { period: 2024-Q3, value: 64 }\n  - { period: 2024-Q4, value: 70 }"
                )
            )
            .Page("results/index.html");
        var card = page.QuerySelector(".card-metric");

        Assert.Equal(
            ["card-title", "card-value", "card-status", "card-aim", "card-source", "card-more"],
            card?.Children.Select(child => child.ClassName)
        );
        Assert.Equal("true", card?.QuerySelector("svg.spark")?.GetAttribute("aria-hidden"));
        Assert.Empty(
            card?.QuerySelectorAll(".spark text, .spark title, .spark [tabindex]") ?? Enumerable.Empty<IElement>()
        );
    }

    [Fact]
    public void Two_numbers_have_no_course_to_draw() =>
        Assert.Null(Site.Page("results/index.html").QuerySelector(".spark"));

    [Fact]
    public void The_chart_is_a_file_too_with_title_description_and_its_own_colours()
    {
        var svg = XElement.Parse(Site.Text("results/ready/ready.svg"));
        XNamespace space = "http://www.w3.org/2000/svg";

        Assert.Equal("Shifts that start with every tool working", svg.Element(space + "title")?.Value);
        Assert.StartsWith("Shifts that start", svg.Element(space + "desc")?.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", svg.Element(space + "style")?.Value, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", svg.Element(space + "style")?.Value, StringComparison.Ordinal);
        Assert.Contains("Shift log, 6 October 2025", svg.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_and_page_lead_to_both_files()
    {
        var page = Site.Page(Result);
        string[] links = ["ready.csv", "ready.svg"];

        Assert.Equal(links, page.QuerySelectorAll(".figure-note a").Select(link => link.GetAttribute("href")));
        Assert.Equal(links, page.QuerySelectorAll("a.button-quiet").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Nothing_counted_yet_has_a_table_but_neither_chart_nor_file()
    {
        var site = BuiltSite.Small(("value: 61, count: 164", "value: \"\""), ("value: 88, count: 169", "value: \"\""));

        Assert.Null(site.Page(Result).QuerySelector(".chart"));
        Assert.NotNull(site.Page(Result).QuerySelector("figure.figure table"));
        Assert.False(site.Has("results/ready/ready.svg"));
        Assert.Equal(
            ["ready.csv"],
            site.Page(Result).QuerySelectorAll(".figure-note a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void What_authors_write_stays_text()
    {
        const string Hostile = "</svg><script>alert(1)</script>&amp;";
        var site = BuiltSite.Small(
            ("title: Shifts that start with every tool working", $"title: '{Hostile}'"),
            ("series:\n", $"breaks: [{{ period: 2025-Q1, note: '{Hostile}' }}]\nseries:\n")
        );
        var slide = XElement.Parse(site.Text("results/ready/ready.svg"));

        Assert.Equal(Hostile, slide.Elements().First().Value);
        Assert.DoesNotContain(slide.Descendants(), element => element.Name.LocalName == "script");
        Assert.DoesNotContain(
            site.Page(Result).QuerySelectorAll("script"),
            script => script.TextContent.Contains("alert", StringComparison.Ordinal)
        );
    }
}
