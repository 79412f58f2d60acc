using System.Text;
using AngleSharp.Html.Parser;
using Upshot.Auditing;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Auditing;

public sealed class AuditPageTests
{
    private static readonly AuditInput Input = Audits.Input(SmallSite.With());

    [Fact]
    public void Stands_in_one_folder_with_its_styles() =>
        Assert.Equal(
            ["audit.html", "audit.css", "site.css"],
            AuditPage.Draw(Input, Audits.Of(Input)).Files.Select(file => file.Path)
        );

    [Fact]
    public void Leads_nowhere_but_to_its_own_parts()
    {
        var page = new HtmlParser().ParseDocument(Html(Input, Audits.Of(Input)));

        Assert.Equal(
            Auditor.Topics.Select(topic => "#" + topic),
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(
            ["data:,", "site.css", "audit.css"],
            page.QuerySelectorAll("link").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(Auditor.Topics, page.QuerySelectorAll("main > section[id]").Select(section => section.Id));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("sv")]
    public void Never_says_the_seven_terms_of_marketing(string language)
    {
        var input = Audits.Input(SmallSite.With(("language: en-GB", $"language: {language}")));
        var words = new HtmlParser().ParseDocument(Html(input, Audits.Of(input))).Body?.TextContent ?? "";

        foreach (
            var term in (string[])["product", "price", "promotion", "process", "physical", "produkt", "pris ", "kano"]
        )
            Assert.DoesNotContain(term, words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Is_no_file_of_the_site()
    {
        var site = BuiltSite.Small();

        Assert.DoesNotContain(site.Paths, path => path.Contains("audit", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("audit", site.Text("urls.json"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void One_topic_has_no_list_of_topics()
    {
        var audit = Auditor.Run(Input, "services");
        Assert.NotNull(audit);

        Assert.DoesNotContain("audit-contents", Html(Input, audit), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_said_in_words() =>
        Assert.Contains(
            "<td class=\"audit-gap\">missing</td>",
            Html(Input, Audits.Of(Input)),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_authors_write_is_text()
    {
        var input = Audits.Input(SmallSite.With(("title: A scanner that works in the rain", "title: \"<img src=x>\"")));

        Assert.Contains("&lt;img src=x&gt;", Html(input, Audits.Of(input)), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", Html(input, Audits.Of(input)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_may_draw_it_otherwise_and_its_slips_have_a_place()
    {
        var (own, broken) = (Theme("{{ summary[0].label }}"), Theme("{{ sumary }}"));

        Assert.Equal("Remove", Html(own, Audits.Of(own)));
        Assert.Contains(
            "themes/brand/templates/audit.html:1:4: error UP601",
            Assert.Single(AuditPage.Draw(broken, Audits.Of(broken)).Findings).ToString(),
            StringComparison.Ordinal
        );
    }

    private static AuditInput Theme(string template) =>
        Audits.Input(
            new([
                .. SmallSite.With(("currency: GBP", "currency: GBP\ntheme: brand")).Files,
                SourceFile.FromText("themes/brand/theme.yml", "extends: default\n"),
                SourceFile.FromText("themes/brand/templates/audit.html", template),
            ])
        );

    private static string Html(AuditInput input, Audit audit) =>
        Encoding.UTF8.GetString(AuditPage.Draw(input, audit).Files[0].Bytes.Span);
}
