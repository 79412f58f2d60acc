using System.Net;
using System.Text.Json;
using Upshot.Tests.Cli;

namespace Upshot.Tests.Serving;

/// <summary>The running preview: what pages hear when a file is saved, and what the desk shows.</summary>
public sealed class ServePreviewTests(ServedProject served) : IClassFixture<ServedProject>
{
    private const string Scanners = "content/services/scanners.md";

    [Fact]
    public async Task A_saved_file_is_told_to_open_pages_and_is_in_the_page()
    {
        using var events = await ServedEvents.Of(served.Address);
        var before = await events.Next("judged");

        Save(Scanners, "A scanner that works in the rain", "A scanner that works in the snow");
        var after = await events.Next("drawn", before);

        Assert.Contains("works in the snow", await Get("/services/scanners/"), StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{after}\"", await Get("/"), StringComparison.Ordinal);
        Assert.Equal(after, await events.Next("judged", before));

        Save(Scanners, "A scanner that works in the snow", "A scanner that works in the rain");
        Assert.NotEqual(after, await events.Next("judged", after));
    }

    [Fact]
    public async Task A_broken_page_is_told_with_its_place_and_the_preview_goes_on()
    {
        using var events = await ServedEvents.Of(served.Address);
        var before = await events.Next("judged");

        Save(Scanners, "title: A scanner", "title: [A scanner");
        var broken = await events.Next("judged", before);
        var facts = await Facts("/services/scanners/");

        Assert.Contains("works in the rain", await Get("/services/scanners/"), StringComparison.Ordinal);
        Assert.StartsWith(
            Scanners + ":",
            facts
                .GetProperty("trouble")
                .GetProperty("findings")
                .EnumerateArray()
                .First()
                .GetProperty("place")
                .GetString(),
            StringComparison.Ordinal
        );

        Save(Scanners, "title: [A scanner", "title: A scanner");
        await events.Next("judged", broken);
        Assert.Equal(JsonValueKind.Null, (await Facts("/services/scanners/")).GetProperty("trouble").ValueKind);
    }

    [Fact]
    public async Task A_new_page_is_in_its_list_and_on_the_desk()
    {
        using var events = await ServedEvents.Of(served.Address);
        var before = await events.Next("judged");
        const string Path = "content/updates/2025-11-09-new-gate.md";

        served.Project.Folder.Write(
            Path,
            """
            ---
            title: A third gate opens
            summary: You can now come in from the north.
            audiences: [crews]
            owner: Ann Lee
            date: 2025-11-09
            change: new
            services: [scanners]
            ---
            Come in from the north.
            """
        );
        var after = await events.Next("judged", before);

        Assert.Contains("A third gate opens", await Get("/what-changed/"), StringComparison.Ordinal);
        Assert.Contains("A third gate opens", await Get("/_upshot/"), StringComparison.Ordinal);

        File.Delete(served.Project.Folder[Path]);
        await events.Next("judged", after);
        Assert.DoesNotContain("A third gate opens", await Get("/_upshot/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_panel_tells_what_the_page_holds_and_what_it_may_hold()
    {
        var page = (await Facts("/services/scanners/")).GetProperty("page");

        Assert.Equal(Scanners, page.GetProperty("source").GetString());
        Assert.Matches("^[0-9]+ of 450$", page.GetProperty("length").GetString());
        Assert.Equal("1 min to read", page.GetProperty("minutes").GetString());
        Assert.Equal(["Crews"], page.GetProperty("audiences").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("checked 1 October 2025", page.GetProperty("checked").GetString());
        Assert.Equal("due a check 1 April 2026", page.GetProperty("due").GetString());
        Assert.False(page.GetProperty("isDue").GetBoolean());
        Assert.Contains(
            (await Facts("/results/ready/")).GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("rule").GetString() == "UP512"
        );
    }

    [Theory]
    [InlineData("/_upshot/", "We check at five so that you start at six")]
    [InlineData("/_upshot/rules/", "UP330")]
    [InlineData("/_upshot/preview/?page=%2Fservices%2Fscanners%2F", "src=\"/_upshot/paper/services/scanners/\"")]
    [InlineData("/_upshot/preview/?audience=crews", "What Crews would see")]
    [InlineData("/_upshot/preview/?audience=nobody&page=%2F..%2Fsite.yml", "<iframe src=\"/\"")]
    [InlineData("/_upshot/audit/", "What can go")]
    [InlineData("/_upshot/paper/services/scanners/", "A scanner that works in the rain")]
    [InlineData("/_upshot/site.css", "--brand")]
    [InlineData("/_upshot/assets/team/desk.css", ".desk-table")]
    [InlineData("/_upshot/assets/team/desk.js", "use strict")]
    [InlineData("/_upshot/panel.css", ":host")]
    public async Task The_desk_has(string path, string text) =>
        Assert.Contains(text, WebUtility.HtmlDecode(await Get(path)), StringComparison.Ordinal);

    [Fact]
    public async Task Paper_has_its_styles_on_a_screen()
    {
        var page = await Get("/_upshot/paper/");
        var start = page.IndexOf("assets/", StringComparison.Ordinal);
        var css = await Get("/_upshot/paper/" + page[start..page.IndexOf('"', start)]);

        Assert.Contains("@media all", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@media print", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_preview_is_in_what_is_built()
    {
        var built = served.Project.Build("--output", "built");

        Assert.True(Directory.Exists(served.Project.Folder["built"]), built.Out + built.Error);
        foreach (var file in Directory.EnumerateFiles(served.Project.Folder["built"], "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("_upshot", File.ReadAllText(file), StringComparison.Ordinal);
            Assert.DoesNotContain("desk", Path.GetFileName(file), StringComparison.Ordinal);
        }
    }

    private void Save(string path, string from, string to)
    {
        var full = served.Project.Folder[path];
        var text = File.ReadAllText(full);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(full, text.Replace(from, to, StringComparison.Ordinal));
    }

    private async Task<string> Get(string path)
    {
        using var client = new HttpClient();
        return await (await client.GetAsync(new Uri(served.Address, path))).Content.ReadAsStringAsync();
    }

    private async Task<JsonElement> Facts(string path) =>
        JsonDocument.Parse(await Get("/_upshot/page.json?path=" + Uri.EscapeDataString(path))).RootElement;
}
