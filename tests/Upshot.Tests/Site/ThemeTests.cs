using System.Text;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>A theme of one's own changes as much or as little as one likes.</summary>
public sealed class ThemeTests
{
    private static readonly (string From, string To) Theme = ("currency: GBP", "currency: GBP\ntheme: brand");
    private static readonly SourceFile Extends = File("theme.yml", "extends: default\n");

    [Fact]
    public void Tokens_alone_change_the_look()
    {
        var site = Build(Theme, Extends, File("assets/tokens.css", ":root{--measure:40rem}\n"));
        var css = site.Text(site.Paths.Single(path => path.EndsWith(".css", StringComparison.Ordinal)));

        Assert.Equal("", site.Findings);
        Assert.StartsWith(":root{--measure:40rem}\n:root{--brand:", css, StringComparison.Ordinal);
        Assert.Contains("main", css, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_changes_wherever_it_is_used()
    {
        var site = Build(Theme, Extends, File("templates/partials/status.html", "<b>{{ status.text }}</b>"));

        Assert.Equal("", site.Findings);
        Assert.Contains("<b>On track</b>", site.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("<b>On track</b>", site.Text("services/scanners/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_changes_one_kind_of_page()
    {
        var site = Build(Theme, Extends, File("templates/service.html", "{{ page.title }}: {{ outcome }}"));

        Assert.Equal(
            "A scanner that works in the rain: You can start your shift on time.",
            site.Text("services/scanners/index.html")
        );
        Assert.Contains("<main", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_name_is_an_error_with_its_place_and_the_right_name()
    {
        var site = Build(Theme, Extends, File("templates/service.html", "<p>\n  {{ promis.text }}\n</p>\n"));

        Assert.StartsWith(
            "themes/brand/templates/service.html:2:6: error UP601",
            site.Findings,
            StringComparison.Ordinal
        );
        Assert.EndsWith("fix: Did you mean 'promise'?", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_stands_in_for_none_is_a_warning_with_the_near_name()
    {
        var site = Build(Theme, Extends, File("templates/servce.html", "{{ page.title }}"));

        Assert.StartsWith(
            "themes/brand/templates/servce.html: warning UP613: no page and no template uses 'servce'",
            site.Findings,
            StringComparison.Ordinal
        );
        Assert.Contains("Did you mean 'service'?", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_another_includes_is_used() =>
        Assert.Equal(
            "",
            Build(
                Theme,
                Extends,
                File("templates/service.html", "{{ include 'partials/mine' }}"),
                File("templates/partials/mine.html", "Mine")
            )
                .Findings.Split('\n')
                .FirstOrDefault(line => line.Contains("UP613", StringComparison.Ordinal), "")
        );

    [Fact]
    public void A_slip_in_the_language_of_templates_is_an_error_with_its_place()
    {
        var site = Build(Theme, Extends, File("templates/service.html", "{{ if outcome }}\n<p>\n"));

        Assert.Contains("themes/brand/templates/service.html:", site.Findings, StringComparison.Ordinal);
        Assert.Contains("error UP610", site.Findings, StringComparison.Ordinal);
        Assert.Single(site.Result.Report.Findings);
    }

    [Fact]
    public void A_part_that_can_not_be_read_is_told_once_and_blames_no_other()
    {
        var site = Build(Theme, Extends, File("templates/partials/footer.html", "{{ if }}"));

        Assert.StartsWith("themes/brand/templates/partials/footer.html:1:", site.Findings, StringComparison.Ordinal);
        Assert.Single(site.Result.Report.Findings);
    }

    [Fact]
    public void An_unknown_part_is_told_once_at_the_place_that_asks_for_it()
    {
        var site = Build(Theme, Extends, File("templates/service.html", "{{ include 'partials/fotter' }}"));

        Assert.StartsWith(
            "themes/brand/templates/service.html:1:12: error UP610",
            site.Findings,
            StringComparison.Ordinal
        );
        Assert.Contains("Did you mean 'partials/footer'?", site.Findings, StringComparison.Ordinal);
        Assert.Single(site.Result.Report.Findings);
    }

    [Fact]
    public void An_unknown_theme_names_the_near_one()
    {
        var site = Build(("currency: GBP", "currency: GBP\ntheme: defualt"));

        Assert.Contains(
            "site.yml:6:8: error UP002: there is no theme 'defualt'",
            site.Findings,
            StringComparison.Ordinal
        );
        Assert.Contains("Did you mean 'default'?", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_extends_nothing_known_is_told_once()
    {
        var site = Build(Theme, File("theme.yml", "extends: defualt\n"));

        Assert.Contains("themes/brand/theme.yml:1:10: error UP002", site.Findings, StringComparison.Ordinal);
        Assert.DoesNotContain("UP611", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_that_extend_each_other_in_a_circle_are_an_error()
    {
        var site = Build(Theme, File("theme.yml", "extends: brand\n"));

        Assert.Contains("UP612", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_the_theme_does_not_speak_is_an_error()
    {
        var site = Build(("language: en-GB", "language: fi"));

        Assert.Contains("site.yml:3:11: error UP611", site.Findings, StringComparison.Ordinal);
    }

    /// <summary>A preview draws after each save, and a theme takes longer to read than a page.</summary>
    [Fact]
    public void A_theme_that_was_read_before_is_read_again_where_its_files_changed()
    {
        var known = new ParsedFiles();
        var mine = File("templates/service.html", "{{ page.title }}");
        var first = Draw(mine);
        var second = Draw(mine, SmallSite.Page("gate", ""));
        var third = Draw(File("templates/service.html", "{{ promis }}"));
        var fourth = Draw(mine);

        Assert.Same(first.Templates, second.Templates);
        Assert.Same(first.Language, third.Language);
        Assert.NotSame(first.Templates, third.Templates);
        Assert.NotSame(first.Templates, fourth.Templates); // let go in between
        Assert.Equal("A scanner that works in the rain", Service(mine));
        Assert.Equal("", Service(File("templates/service.html", "")));

        Theming.Theme Draw(params SourceFile[] more) => Drawn(more).Theme!;

        string Service(SourceFile template) =>
            Encoding.UTF8.GetString(
                Drawn(template).Rendered.Files.Single(file => file.Path == "services/scanners/index.html").Bytes.Span
            );

        DrawnSite Drawn(params SourceFile[] more) =>
            SiteBuilder.Draw(
                ShippedTheme.AddTo(new SourceTree([.. SmallSite.With(Theme).Files, Extends, .. more])),
                SmallSite.Options,
                known
            );
    }

    [Fact]
    public void A_theme_may_have_the_name_of_a_folder_of_themes() =>
        Assert.Equal(
            "A scanner that works in the rain",
            BuiltSite
                .Of(
                    new SourceTree([
                        .. SmallSite.With(("currency: GBP", "currency: GBP\ntheme: templates")).Files,
                        SourceFile.FromText("themes/templates/theme.yml", "extends: default\n"),
                        SourceFile.FromText("themes/templates/templates/service.html", "{{ page.title }}"),
                    ])
                )
                .Text("services/scanners/index.html")
        );

    private static BuiltSite Build((string From, string To) change, params SourceFile[] theme) =>
        BuiltSite.Of(new SourceTree([.. SmallSite.With(change).Files, .. theme]));

    private static SourceFile File(string path, string text) => SourceFile.FromText($"themes/brand/{path}", text);
}
