using System.Text;
using Upshot.Authoring;
using Upshot.Authoring.Importing;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Rendering.Pictures;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>The pages of a Hugo or Jekyll site, brought with nothing lost and nothing unsaid.</summary>
public sealed class SiteImportTests
{
    private static readonly DateOnly Today = new(2025, 11, 15);

    private const string Hugo = """
        -- hugo.toml --
        baseURL = 'https://old.example'
        title = "Quay news"   # ours
        languageCode = "en-GB"
        -- themes/x/readme.md --
        not content
        -- content/_index.md --
        ---
        title: Home
        ---
        -- content/about/_index.md --
        +++
        title = "About us"
        description = "Who we are"
        weight = 10
        tags = ["it", 'help',
          "quay"]
        [params]
        colour = "blue"
        +++
        {{< figure src="a.png" >}} and {{% note %}}x{{% /note %}}

        See [the news](../posts/first.md#top), [again](/posts/first/) and ![a](team.png).
        -- content/about/team.png --
        picture
        -- content/posts/first.md --
        ---
        title: "First: scanners"
        date: 2024-03-01T10:00:00Z
        draft: true
        aliases: [/2024/first, "bad address"]
        ---
        Scanners are checked at five. They work at six.

        ## Top

            code is not <b>looked at</b>

        <div class="x">raw</div> and `{{< code >}}`
        -- content/posts/json.md --
        {
          "title": "From JSON",
          "date": "2024-04-01",
          "description": "Brought as it is."
        }
        Text.
        -- content/posts/broken.md --
        +++
        title = "never
        +++
        -- content/search.md --
        ---
        title: Search
        ---
        {% include x.html %}
        -- content/data.csv --
        a,b
        """;

    [Fact]
    public void Pages_news_and_pictures_get_their_places()
    {
        using var folder = new TempFolder();

        var files = Files(Bring(folder, Hugo));

        Assert.Equal(
            [
                "content/audiences.yml",
                "content/channels.yml",
                "content/images/about-team.png",
                "content/pages/about.md",
                "content/pages/search-page.md",
                "content/updates/first.md",
                "content/updates/json.md",
                "site.yml",
            ],
            files
                .Keys.Where(path => path == "site.yml" || path.StartsWith("content/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
        Snapshot.Match(
            string.Join(
                "\n",
                new[]
                {
                    "site.yml",
                    "content/pages/about.md",
                    "content/updates/first.md",
                    "content/updates/json.md",
                }.Select(path => $"== {path}\n{files[path]}")
            )
        );
    }

    [Fact]
    public void What_has_no_place_is_named_once_with_how_often_and_where_first()
    {
        using var folder = new TempFolder();

        Snapshot.Match(string.Join('\n', Bring(folder, Hugo).Notes));
    }

    [Fact]
    public void A_brought_site_builds_once_its_settings_are_filled_in()
    {
        using var folder = new TempFolder();
        var files = Files(Bring(folder, Hugo.Replace("First: scanners", "First scanners", StringComparison.Ordinal)));
        var settings = files["site.yml"]
            .Replace("\norganisation:\n", "\norganisation: Quay\n", StringComparison.Ordinal)
            .Replace("  promise:\n", "  promise: It works.\n", StringComparison.Ordinal)
            .Replace("  email:\n", "  email: a@quay.example\n", StringComparison.Ordinal);

        var built = SiteBuilder.Build(
            ShippedTheme.AddTo(
                new SourceTree(
                    files
                        .Where(file => file.Key.StartsWith("content/", StringComparison.Ordinal))
                        .Select(file =>
                            file.Key.EndsWith(".png", StringComparison.Ordinal)
                                ? new SourceFile(file.Key, Photos.Png)
                                : SourceFile.FromText(file.Key, file.Value)
                        )
                        .Append(SourceFile.FromText("site.yml", settings))
                )
            ),
            new() { Today = Today, Drafts = true }
        );

        var errors = built
            .Report.Findings.Where(finding => finding.Severity == Upshot.Diagnostics.Severity.Error)
            .ToArray();
        Assert.All(errors, finding => Assert.Equal("'summary' is empty", finding.What));
        Assert.Equal("content/pages/search-page.md", Assert.Single(errors).Location.Path);
        Assert.NotNull(built.Site);
    }

    [Fact]
    public void A_Jekyll_post_has_its_day_and_address_in_its_name()
    {
        using var folder = new TempFolder();
        var jekyll = """
            -- _config.yml --
            title: Old
            url: http://old.example
            -- _posts/2024-03-01-new-phones.md --
            ---
            layout: post
            title: New phones
            categories: [phones]
            ---
            You get a new phone.
            -- _layouts/post.html --
            x
            """;

        var text = Files(Bring(folder, jekyll))["content/updates/2024-03-01-new-phones.md"];

        Assert.Contains(
            "date: 2024-03-01\nchange: new\naliases: [/2024/03/01/new-phones.html]\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("summary: You get a new phone.\n", text, StringComparison.Ordinal);
        Assert.Contains("extra:\n  layout: post\n  categories: [phones]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_pages_is_refused()
    {
        using var folder = new TempFolder();

        Assert.Equal(
            "there is no page in that folder",
            SiteImport.Plan(OldSite.Read(folder.Root), Today, null).Refusal?.What
        );
    }

    [Theory]
    [InlineData("a = 1\na = 2")]
    [InlineData("[a]\nb = 1\n[a]\nc = 1")]
    [InlineData("a = ")]
    [InlineData("a 1")]
    [InlineData("a = [1, 2")]
    [InlineData("a = \"x")]
    [InlineData("a = \"\\q\"")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("a = { b = 1")]
    [InlineData("a = 1 2 # fine\nb = 'x' y")]
    [InlineData("a = @")]
    public void TOML_that_cannot_be_read_is_refused_with_its_line(string toml) =>
        Assert.NotNull(TomlReader.Read("a.md", toml, 2).Trouble);

    [Fact]
    public void TOML_that_cannot_be_read_says_where()
    {
        var (_, trouble) = TomlReader.Read("a.md", "a = 1\nb = @\n", 2);

        Assert.Equal("a.md:3:5", trouble?.ToString());
    }

    [Fact]
    public void TOML_is_read_as_pages_use_it()
    {
        var toml =
            "a = \"x \\u00e9 \\\"q\\\"\"\nb = 'c:\\d' # note\n'c d' = [1, 2.5, [true]]\ne = 2024-01-01T10:00:00Z # day\nf = \"\"\"\nlong\nline\"\"\"\ng = { h = \"i\", j = -1 }\n[k]\nl = \"\"\n[[m]]\no = 1\n[[m]]\no = 2\n[[p]]\nq.r = true # yes\n";

        var (fields, _) = TomlReader.Read("a.md", toml, 2);

        Assert.Equal(
            "{ a: \"x é \\\"q\\\"\", b: \"c:\\\\d\", c d: [1, 2.5, [true]], e: \"2024-01-01T10:00:00Z\", f: \"long\\nline\", g: { h: i, j: \"-1\" }, k: { l: \"\" }, m: [{ o: 1 }, { o: 2 }], p: [{ q.r: true }] }",
            YamlText.Of(fields!) // it was read
        );
    }

    private static Authored Bring(TempFolder folder, string site)
    {
        folder.Write(SiteText.Parse(site));
        var brought = SiteImport.Plan(OldSite.Read(folder.Root), Today, "Ann Lee");
        Assert.Null(brought.Refusal);
        return brought;
    }

    private static Dictionary<string, string> Files(Authored brought) =>
        brought.Changes.ToDictionary(
            change => change.Path,
            change => Encoding.UTF8.GetString(change.After!.Value.Span),
            StringComparer.Ordinal
        ); // all are new
}
