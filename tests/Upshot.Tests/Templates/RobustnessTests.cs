using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Upshot.Templates;
using Upshot.Tests.Parsing.Fuzzing;

namespace Upshot.Tests.Templates;

public sealed class RobustnessTests
{
    /// <summary>Pieces of the language: put together at random they make every kind of broken template.</summary>
    private static readonly string[] Pieces =
    [
        "{{",
        "}}",
        "{{-",
        "-}}",
        "{{~",
        "~}}",
        "{%{",
        "}%}",
        "text",
        "\n",
        " ",
        ";",
        "#",
        "##",
        "if ",
        "else ",
        "end ",
        "for x in ",
        "for $x in ",
        "case ",
        "when ",
        "capture c ",
        "with ",
        "wrap ",
        "func f ",
        "func g(a, b = 1) ",
        "ret ",
        "break ",
        "continue ",
        "include 'card' ",
        "do ",
        "page",
        ".title",
        ".promise",
        "?.",
        ".",
        "[",
        "]",
        "[0]",
        "(",
        ")",
        "{",
        "}",
        "a: ",
        ",",
        "1",
        "2.5",
        "0x1f",
        "1e9",
        "'s'",
        "\"d\"",
        "`v`",
        "$'{",
        "}'",
        "$0",
        "$1",
        "$",
        "$$",
        "$x",
        "+",
        "-",
        "*",
        "/",
        "//",
        "%",
        "==",
        "!=",
        "<",
        ">=",
        "&&",
        "||",
        "!",
        "??",
        "?!",
        "? ",
        " : ",
        "..",
        "..<",
        " | ",
        "=",
        "+=",
        "@",
        "^",
        "null ",
        "true ",
        "this",
        "for.index",
        "limit: ",
        "reversed ",
        "string.upcase ",
        "array.sort ",
        "array.each ",
        "math.round ",
        "object.keys ",
        "html.strip ",
        "regex.match ",
        "date.to_string ",
        "list",
        "f ",
        "é😀\0",
    ];

    private static readonly string[] Seeds = Corpus.Cases("templates/templates.txt");

    private static readonly object Model = new
    {
        Page = new
        {
            Title = "T",
            Owner = (string?)null,
            Promise = new { Words = "w" },
        },
        List = new[] { "a", "b" },
    };

    [Fact]
    public void Any_heap_of_words_gives_a_page_or_an_error() =>
        Hold(4000, Gen.Elements(Pieces).ListOf().Resize(40).Select(string.Concat));

    [Fact]
    public void Any_text_gives_a_page_or_an_error() =>
        Hold(2000, ArbMap.Default.GeneratorFor<string?>().Select(text => $"{{{{ {text} }}}}"));

    [Fact]
    public void Any_change_to_a_good_template_gives_a_page_or_an_error() =>
        Hold(
            4000,
            from seed in Gen.Elements(Seeds)
            from at in Gen.Choose(0, seed.Length)
            from dropped in Gen.Choose(0, 6)
            from piece in Gen.Elements(Pieces)
            from second in Gen.Choose(0, seed.Length)
            from other in Gen.Elements(Pieces)
            select Change(Change(seed, at, dropped, piece), second, 0, other)
        );

    [Fact]
    public void The_seeds_are_good_templates() =>
        Assert.All(Seeds, seed => Assert.Empty(TemplateRun.Parse(seed, ("card", "{{ $1 }}{{ $.size }}")).Errors));

    [Fact]
    public void Text_without_braces_is_the_page() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll<NonNull<string>>(text =>
            {
                var plain = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get.Replace('{', '(')));
                return TemplateRun.Render(plain) == plain;
            })
        );

    [Fact]
    public void Any_text_of_the_content_is_printed_as_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll<NonNull<string>>(text =>
                TemplateRun.Render("{{ text }}", new { Text = text.Get }).IndexOfAny(['<', '>', '"', '\'']) < 0
            )
        );

    [Fact]
    public async Task Threads_share_an_engine()
    {
        var engine = TemplateRun.Parse(Seeds[0] + Seeds[3] + "{{ n }}", ("card", "{{ $1 }}"));
        var pages = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(n =>
                    Task.Run(() =>
                        engine.Render(
                            "page",
                            new
                            {
                                N = n,
                                Page = new { Title = $"t{n}", Owner = (string?)null },
                                List = new[] { "a" },
                            }
                        )
                    )
                )
        );
        Assert.Equal(
            Enumerable.Range(0, 200).Select(n => $"<li>A.</li>\n23 a{n}"),
            pages.Select(page => Encoding.UTF8.GetString(page.Utf8.Span))
        );
    }

    private static string Change(string text, int at, int dropped, string piece)
    {
        var start = Math.Min(at, text.Length);
        return text[..start] + piece + text[Math.Min(start + dropped, text.Length)..];
    }

    private static void Hold(int cases, Gen<string> templates) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases),
            Prop.ForAll(
                Arb.From(templates),
                text =>
                {
                    var engine = TemplateRun.Parse(text, ("card", "{{ $1 }}{{ page.title }}"));
                    foreach (var error in engine.Errors)
                        EnsurePlace(error, text);
                    var rendered = engine.Render("page", Model);
                    if (rendered.Error is { } fault)
                        EnsurePlace(fault, text);
                }
            )
        );

    private static void EnsurePlace(TemplateError error, string text)
    {
        Assert.NotEmpty(error.Message);
        if (error.Path == "page.html")
            Assert.InRange(error.Line, 1, text.ReplaceLineEndings("\n").Count(character => character == '\n') + 1);
    }
}
