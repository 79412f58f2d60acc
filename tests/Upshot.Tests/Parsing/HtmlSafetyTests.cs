using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Upshot.Tests.Parsing;

/// <summary>Nothing an author pastes can run in a colleague's browser, wherever it is pasted.</summary>
public sealed class HtmlSafetyTests(ITestOutputHelper output)
{
    private static readonly string[] Contexts =
    [
        "{0}",
        "a {0} b",
        "[a]({0})",
        "[a](<{0}>)",
        "[a][r]\n\n[r]: {0}",
        "[a]\n\n[a]: <{0}> \"{0}\"",
        "<{0}>",
        "![a]({0})",
        "![{0}](b.png)",
        "[a](b \"{0}\")",
        "[a](b '{0}')",
        "## {0}",
        "{0}\n===",
        "```{0}\ncode\n```",
        "`{0}`",
        "a[^1]\n\n[^1]: {0}",
        "a[^{0}]\n\n[^{0}]: b",
        "| a |\n| - |\n| {0} |",
        "| {0} |\n| - |\n| a |",
        "- [ ] {0}",
        "{0}\n:   {0}",
        "> [!{0}]\n> a",
        "> [!NOTE]\n> {0}",
        "**{0}** _{0}_",
        "[{0}](b) [![{0}]({0})]({0})",
        "www.{0} https://{0} mailto:{0}",
        "<!-- {0} -->",
        "<div>{0}</div>",
    ];

    private static readonly string[] Elements =
    [
        "p",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "a",
        "img",
        "br",
        "hr",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "div",
        "sup",
        "input",
        "section",
        "b",
    ];

    private static readonly string[] Attributes =
    [
        "href",
        "src",
        "alt",
        "title",
        "id",
        "class",
        "width",
        "height",
        "loading",
        "role",
        "tabindex",
        "aria-label",
        "type",
        "disabled",
        "checked",
        "start",
        "colspan",
        "rowspan",
    ];

    [Fact]
    public void No_payload_runs_in_any_context()
    {
        List<string> dangers =
        [
            .. Payloads
                .All.SelectMany(payload =>
                    Contexts.Select(context => context.Replace("{0}", payload, StringComparison.Ordinal))
                )
                .AsParallel()
                .AsOrdered()
                .SelectMany(text =>
                    Dangers(new HtmlParser(), Prose.HtmlOf(text)).Select(danger => $"{danger}: {text}")
                ),
        ];

        output.WriteLine($"{Payloads.All.Length} payloads x {Contexts.Length} contexts, {dangers.Count} dangerous");
        Assert.InRange(Payloads.All.Length * Contexts.Length, 4000, int.MaxValue);
        Assert.Empty(dangers);
    }

    [Theory]
    [InlineData("<script>x</script>")]
    [InlineData("<p onclick=x>")]
    [InlineData("<p style=x>")]
    [InlineData("<a href=javascript:x>")]
    [InlineData("<a href=' java\tscript:x'>")]
    [InlineData("<a href=//x>")]
    [InlineData("<img src=data:x>")]
    [InlineData("<input type=text>")]
    [InlineData("<svg></svg>")]
    [InlineData("<!-- x -->")]
    public void The_judge_sees_what_is_dangerous(string html) => Assert.NotEmpty(Dangers(new HtmlParser(), html));

    private static IEnumerable<string> Dangers(HtmlParser parser, string html)
    {
        var body = parser.ParseDocument("<!DOCTYPE html><title>x</title><body>" + html).Body;
        foreach (var node in body?.GetDescendants() ?? [])
        {
            if (node is IElement element)
            {
                if (!Elements.Contains(element.LocalName))
                    yield return $"<{element.LocalName}>";
                if (element.LocalName == "input" && element.GetAttribute("type") != "checkbox")
                    yield return "an input";
                foreach (var attribute in element.Attributes)
                {
                    if (!Attributes.Contains(attribute.Name))
                        yield return $"{attribute.Name}=";
                    else if (attribute.Name is "href" or "src" && !IsSafe(attribute.Value))
                        yield return $"{attribute.Name}={attribute.Value}";
                }
            }
            else if (node.NodeType == NodeType.Comment)
            {
                yield return "a comment";
            }
        }
    }

    /// <summary>As a browser reads an address: without controls and spaces round it, tabs and breaks anywhere.</summary>
    private static bool IsSafe(string address)
    {
        var seen = new string([.. address.Where(letter => letter > ' ')]).ToLowerInvariant();
        if (seen.StartsWith("//", StringComparison.Ordinal) || seen.Contains('\\', StringComparison.Ordinal))
            return false;

        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            || seen.AsSpan(0, colon).ContainsAny('/', '?', '#')
            || seen[..colon] is "http" or "https" or "mailto" or "tel";
    }
}
