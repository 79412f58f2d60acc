using System.Text;
using Upshot.Checks;
using Upshot.Output;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>What is read of each sort of file that is published, and what of it is one line.</summary>
public sealed class PublishedTextTests
{
    private const string Key = "AKIAQWERTYUIOPASDFGH";
    private const string Forty = "QwErTyUiOpAsDfGhJkLzXcVbNmQwErTyUiOpAsDf";

    [Theory]
    [InlineData("<p>AKIAQWER</p><p>TYUIOPASDFGH</p>", 0)] // two lines for a reader
    [InlineData("<p><b>AKIAQWER</b>TYUIOPASDFGH</p>", 1)] // one word
    [InlineData($"<!-- {Key} -->", 1)]
    [InlineData($"<p title='{Key}'>Gate</p>", 1)]
    [InlineData("<p>The password is\nSummer-24!</p>", 1)] // goes on for readers
    [InlineData("<pre>The password is\nSummer-24!</pre>", 0)]
    [InlineData("<pre><code>The password is\nSummer-24!</code></pre>", 0)]
    [InlineData("<script>the password is\nSummer-24!</script>", 0)]
    [InlineData("<a href='/home/ann/list'>The list</a>", 0)] // an address of a page
    [InlineData("<p>It is in /home/ann/list.txt.</p>", 1)]
    [InlineData("<a href='/orders/4539578763621486'>The order</a>", 0)]
    [InlineData("<p>It is 4539578763621486.</p>", 1)]
    public void Of_a_page_what_readers_read_and_what_stands_behind_it(string html, int leaks) =>
        Assert.Equal(leaks, Leaks("gate.html", html).Length);

    [Theory]
    [InlineData($$"""{ "a": ["x", { "b": "{{Key}}" }] }""", 1)]
    [InlineData("""{ "a": "\u0041KIAQWERTYUIOPASDFGH" }""", 1)]
    [InlineData($$"""{ "{{Key}}": 1 }""", 0)] // names are the program's
    [InlineData($$"""{ "a": "{{Key}}", """, 1)] // torn, and read as it stands
    public void Of_JSON_its_values(string json, int leaks) => Assert.Equal(leaks, Leaks("gate.json", json).Length);

    /// <summary>Among the hashes of a large site, one happens to be the number of a card.</summary>
    [Theory]
    [InlineData("channels.json", 0)]
    [InlineData("others.json", 1)]
    public void A_hash_of_what_a_channel_tells_is_no_leak(string path, int leaks) =>
        Assert.Equal(leaks, Leaks(path, """{ "items": { "message/on-time": "4539578763621486" } }""").Length);

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("drawing.svg")]
    public void Of_XML_its_words_comments_and_values_but_no_lines_of_a_drawing(string path)
    {
        const string Xml =
            """<a><!-- 10.9.8.7 --><b c="10.9.8.8" d="10.1.2.3" points="10.1.2.4">1&#48;.9.8.9</b></a>""";

        Assert.Equal(["10.9.8.7", "10.9.8.8", "10.9.8.9"], Leaks(path, Xml).Order(StringComparer.Ordinal));
        Assert.Equal(["10.9.8.7"], Leaks(path, "<a>10.9.8.7"));
    }

    [Fact]
    public void Of_a_script_each_text_of_a_list_is_a_line()
    {
        const string List = $"""x=["aws","secret: {Forty}"]""";

        Assert.Empty(Leaks("search.js", List));
        Assert.Single(Leaks("search.txt", List));
        Assert.Single(Leaks("search.js", $"""x=["aws secret: {Forty}"]"""));
    }

    /// <summary>The name of a secret in one line says nothing of the next.</summary>
    [Theory]
    [InlineData(Key, 1)]
    [InlineData($"{Key}\n{Key}", 1)]
    [InlineData($"{Key}\nASIAQWERTYUIOPASDFGH\n", 2)]
    [InlineData($"aws secret\nsecret: {Forty}", 0)]
    [InlineData($"one\naws secret: {Forty}", 1)]
    [InlineData("ask@\nfor more@\n", 0)]
    public void Lines_of_a_text_are_looked_at_one_by_one(string text, int leaks) =>
        Assert.Equal(leaks, Leaks("notes.txt", text).Length);

    /// <summary>What each of them says is published, as its finding shows it.</summary>
    private static string[] Leaks(string path, string text)
    {
        var drawn = SiteBuilder.Draw(ShippedTheme.AddTo(SmallSite.With()), SmallSite.Options);
        var file = new OutputFile(path, Encoding.UTF8.GetBytes(text));
        var told = CheckRunner.Run(
            Assert.IsType<Upshot.Model.Site>(drawn.Bound.Site),
            drawn.Rendered with
            {
                Files = [.. drawn.Rendered.Files, file],
            },
            drawn.Sources,
            [.. LeakPages.Rules.Select(Asked.Check)]
        );
        return [.. told.Findings.Select(finding => finding.What.Split('\'')[1])];
    }
}
