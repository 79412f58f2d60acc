using System.Text;
using System.Text.Json;
using Upshot.Cli.Serving;
using Upshot.Cli.Serving.Desk;
using Upshot.Cli.Serving.Watching;
using Upshot.Tests.Support;

namespace Upshot.Tests.Serving;

/// <summary>One state of the preview after the other: what is broken stays as it last was, and is told.</summary>
public sealed class PreviewBuilderTests : IDisposable
{
    private const string Story = "content/case-studies/five-in-the-morning.md";
    private const string StoryPage = "/stories/five-in-the-morning/";
    private const string Misspelt = "summary: Nearly";

    private readonly TempFolder folder = new TempFolder().Write(SmallSite.With());
    private readonly PreviewBuilder builder;
    private readonly PreviewState state = new();
    private readonly PreviewSite site;
    private bool isBroken;

    public PreviewBuilderTests()
    {
        BuildOptions Options() =>
            isBroken ? throw new InvalidOperationException("a mistake of its own") : SmallSite.Options;

        builder = new(folder.Root, Options);
        site = new(state, new DeskSite(new EditorLink(folder.Root, EditorLink.Usual), Options));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_that_breaks_stays_as_it_was_until_it_is_mended()
    {
        var good = Build();
        Change(Story, Misspelt, "sumary: Nearly");
        var broken = Build();

        Assert.Contains("Nearly nine in ten", Text(StoryPage), StringComparison.Ordinal);
        Assert.NotEqual(good.Version, broken.Version);
        var trouble = Facts(StoryPage).GetProperty("trouble");
        Assert.Equal("broken", trouble.GetProperty("word").GetString());
        Assert.True(trouble.GetProperty("hasPage").GetBoolean());
        var finding = trouble.GetProperty("findings").EnumerateArray().First();
        Assert.Equal($"{Story}:3:1", finding.GetProperty("place").GetString());
        Assert.StartsWith("sumary: Nearly", finding.GetProperty("line").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("^^^^^^", finding.GetProperty("marks").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("vscode://file/", finding.GetProperty("editor").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Facts("/services/scanners/").GetProperty("trouble").ValueKind);

        Build(); // still broken after another change
        Assert.Contains("Nearly nine in ten", Text(StoryPage), StringComparison.Ordinal);

        Change(Story, "sumary: Nearly nine", "summary: Almost nine");
        Build();
        Assert.Contains("Almost nine in ten", Text(StoryPage), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Facts(StoryPage).GetProperty("trouble").ValueKind);
    }

    [Fact]
    public void Settings_that_break_go_or_come_back_leave_the_pages_there()
    {
        Build();
        Change("site.yml", "name: Harbour IT", "name: [Harbour IT");
        Build();
        Assert.Contains("A scanner that works", Text("/services/scanners/"), StringComparison.Ordinal);
        Assert.Equal("broken_site", Facts("/").GetProperty("trouble").GetProperty("word").GetString());

        File.Delete(folder["site.yml"]);
        Build();
        Assert.Contains("A scanner that works", Text("/services/scanners/"), StringComparison.Ordinal);
        Assert.Contains("_upshot/preview.js", Text("/_upshot/"), StringComparison.Ordinal);

        folder.Write(SmallSite.With(("name: Harbour IT", "name: Harbour Tools")));
        Build();
        Assert.Contains("Harbour Tools", Text("/"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Facts("/").GetProperty("trouble").ValueKind);
    }

    [Fact]
    public void A_template_that_breaks_leaves_the_pages_and_names_its_line()
    {
        Build();
        folder.Write("themes/default/templates/story.html", "{{ for }}");
        Build();

        var trouble = Facts(StoryPage).GetProperty("trouble");
        Assert.Contains("Nearly nine in ten", Text(StoryPage), StringComparison.Ordinal);
        Assert.StartsWith(
            "themes/default/templates/story.html:1:",
            trouble.GetProperty("findings").EnumerateArray().First().GetProperty("place").GetString(),
            StringComparison.Ordinal
        );

        File.Delete(folder["themes/default/templates/story.html"]);
        Build();
        Assert.Equal(JsonValueKind.Null, Facts(StoryPage).GetProperty("trouble").ValueKind);
    }

    [Fact]
    public void A_page_that_never_was_is_told_on_an_empty_page()
    {
        Change(Story, Misspelt, "sumary: Nearly");
        Build();

        Assert.Contains("_upshot/preview.js", Text(StoryPage), StringComparison.Ordinal);
        Assert.DoesNotContain("can&#39;t find", Text(StoryPage), StringComparison.Ordinal);
        Assert.False(Facts(StoryPage).GetProperty("trouble").GetProperty("hasPage").GetBoolean());
    }

    [Fact]
    public void A_page_taken_away_is_gone()
    {
        Build();
        File.Delete(folder["content/updates/2025-11-01-spare-scanners.md"]);
        Build();

        Assert.Equal(404, site.Answer("/what-changed/2025-11-01-spare-scanners/", _ => null).Status);
    }

    [Fact]
    public void A_mistake_of_Upshot_leaves_everything_there_and_is_told()
    {
        Build();
        isBroken = true;
        var crashed = Build();

        Assert.Contains("a mistake of its own", crashed.Crash, StringComparison.Ordinal);
        Assert.Contains("Nearly nine in ten", Text(StoryPage), StringComparison.Ordinal);
        Assert.Equal("crashed", Facts("/").GetProperty("trouble").GetProperty("word").GetString());

        isBroken = false;
        Assert.Null(Build().Crash);
    }

    [Fact]
    public void Files_that_did_not_change_are_not_read_again()
    {
        var first = Build().Sources;
        Change(Story, "Nearly nine", "Almost nine");
        var second = Build().Sources;

        Assert.NotSame(first.Find(Story), second.Find(Story));
        Assert.Same(first.Find("site.yml"), second.Find("site.yml"));
    }

    private SourceScan scan = SourceScan.Nothing;

    private Preview Build()
    {
        scan = SourceScan.Take(folder.Root, scan, _ => false);
        var drawn = builder.Draw(state.Current, scan);
        state.Show(builder.Judge(drawn));
        return state.Current;
    }

    private void Change(string path, string from, string to)
    {
        var text = File.ReadAllText(folder[path]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(folder[path], text.Replace(from, to, StringComparison.Ordinal));
    }

    private string Text(string path) => Encoding.UTF8.GetString(site.Answer(path, _ => null).Body.Span);

    private JsonElement Facts(string path) =>
        JsonDocument.Parse(site.Answer("/_upshot/page.json", name => name == "path" ? path : null).Body).RootElement;
}
