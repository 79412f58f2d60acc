using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Upshot.Tests.Safety;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

/// <summary>Nothing an author pastes can run in a colleague's browser, wherever it is pasted.</summary>
public sealed class HtmlSafetyTests
{
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

    [Fact, Trait(Figure.Trait, "T01")]
    public void No_payload_runs_in_any_context()
    {
        var texts = Payloads
            .All.SelectMany(attack => PayloadContexts.All.Select(context => PayloadContexts.Put(context, attack, 1)))
            .Concat(PayloadForms.All.Select(attack => PayloadContexts.Page([attack])));
        List<string> dangers =
        [
            .. texts
                .AsParallel()
                .AsOrdered()
                .SelectMany(text =>
                    Dangers(new HtmlParser(), Prose.HtmlOf(text)).Select(danger => $"{danger}: {text}")
                ),
        ];
        var tries = (Payloads.All.Length + PayloadForms.All.Length) * PayloadContexts.All.Length;

        Assert.InRange(tries, 40_000, int.MaxValue);
        Figure.None("T01", "dangerous elements or attributes", dangers, tries);
    }

    [Fact, Trait(Figure.Trait, "T02")]
    public void No_spelling_of_an_address_that_runs_becomes_a_link()
    {
        string[] links =
        [
            "[a]({0})",
            "[a](<{0}>)",
            "[a]({0} \"b\")",
            "<{0}>",
            "[a]\n\n[a]: {0}",
            "[a]\n\n[a]: <{0}>",
            "![a]({0})",
            "[![a](b.png)](<{0}>)",
            "{0}",
            "| [a]({0}) |\n|-|\n",
        ];
        var parser = new HtmlParser();
        List<string> bad =
        [
            .. from address in PayloadForms.Addresses
            from link in links
            let text = PayloadContexts.Put(link, address, 1)
            from element in parser.ParseDocument(Prose.HtmlOf(text)).QuerySelectorAll("[href], [src]")
            let target = element.GetAttribute("href") ?? element.GetAttribute("src") ?? ""
            where !IsSafe(target)
            select $"{target}: {text}",
        ];

        Figure.None(
            "T02",
            "links or pictures with an address that runs or hides its host",
            bad,
            PayloadForms.Addresses.Length * links.Length
        );
    }

    [Fact, Trait(Figure.Trait, "T03")]
    public void No_id_or_name_of_an_author_stands_for_something_of_the_page()
    {
        string[] contexts =
        [
            "## {0}",
            "### {0} {#{0}}",
            "{0}\n===",
            "a[^{0}]\n\n[^{0}]: b",
            "[a](b){#{0} name={0}}",
            "![a](b.png){#{0} name={0}}",
            "```{0}\na\n```\n{#{0}}",
            "| {0} |\n| - |\n{#{0}}",
            "<img name={0}> <a id={0}> <form id={0}>",
            "> [!NOTE]\n> # {0}",
        ];
        var parser = new HtmlParser();
        List<string> clobbered =
        [
            .. from name in PayloadForms.Clobbering
            from context in contexts
            let text = PayloadContexts.Put(context, name, 1)
            from element in parser.ParseDocument(Prose.HtmlOf(text)).All
            where
                element.HasAttribute("name")
                || (
                    element.GetAttribute("id") is { } id
                    && !id.StartsWith("section-", StringComparison.Ordinal)
                    && !IsOfNote(id)
                )
            select $"{element.OuterHtml}: {text}",
        ];

        Figure.None(
            "T03",
            "names of the page taken by a text",
            clobbered,
            PayloadForms.Clobbering.Length * contexts.Length
        );
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

    /// <summary>Notes are numbered: 'fn:1' and 'fnref:1'.</summary>
    private static bool IsOfNote(string id) =>
        id.StartsWith("fn", StringComparison.Ordinal) && id.Contains(':') && id.Split(':')[1].All(char.IsAsciiDigit);

    private static bool IsSafe(string address) => PageJudge.IsSafe(address);
}
