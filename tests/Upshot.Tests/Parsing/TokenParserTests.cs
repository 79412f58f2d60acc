using System.Collections.Immutable;
using Upshot.Diagnostics;
using Upshot.Parsing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

public sealed class TokenParserTests
{
    [Theory]
    [InlineData("{{ metric:ready }}", TokenKind.Metric, "ready", null)]
    [InlineData("{{metric:ready}}", TokenKind.Metric, "ready", null)]
    [InlineData("{{ metric:ready at=2024-Q2 }}", TokenKind.Metric, "ready", "2024-Q2")]
    [InlineData("{{ metric:ready at=2024/25 }}", TokenKind.Metric, "ready", "2024/25")]
    [InlineData("{{ change:new-starter-ready }}", TokenKind.Change, "new-starter-ready", null)]
    [InlineData("{{ target:a1 }}", TokenKind.Target, "a1", null)]
    [InlineData("{{ card:2 }}", TokenKind.Card, "2", null)]
    [InlineData("{{ chart:a }}", TokenKind.Chart, "a", null)]
    [InlineData("{{ message:a }}", TokenKind.Message, "a", null)]
    [InlineData("{{ service:a }}", TokenKind.Service, "a", null)]
    public void The_eight_shapes_are_tokens(string text, TokenKind kind, string id, string? period) =>
        Assert.Equal((kind, id, period, text.Length), TokenParser.Match(text + " and more }}"));

    [Theory]
    [InlineData("{{ Metric:ready }}")]
    [InlineData("{{ metric :ready }}")]
    [InlineData("{{ metric: ready }}")]
    [InlineData("{{ metric:Ready }}")]
    [InlineData("{{ metric:ready_now }}")]
    [InlineData("{{ metric:-ready }}")]
    [InlineData("{{ metric:ready- }}")]
    [InlineData("{{ metric:a--b }}")]
    [InlineData("{{ metric:ready at= }}")]
    [InlineData("{{ metric:ready at = 2024 }}")]
    [InlineData("{{ metric:ready at=2024 Q2 }}")]
    [InlineData("{{ metric:ready AT=2024 }}")]
    [InlineData("{{ metric:ready 2024 }}")]
    [InlineData("{{ change:ready at=2024 }}")]
    [InlineData("{{ target:ready at=2024 }}")]
    [InlineData("{{ card:ready at=2024 }}")]
    [InlineData("{{ chart:ready at=2024 }}")]
    [InlineData("{{ message:ready at=2024 }}")]
    [InlineData("{{ service:ready at=2024 }}")]
    [InlineData("{{\tmetric:ready }}")]
    [InlineData("{{\nmetric:ready }}")]
    [InlineData("{{ metric:ready }")]
    [InlineData("{ metric:ready }}")]
    [InlineData("{{{ metric:ready }}}")]
    [InlineData("{{ story:ready }}")]
    [InlineData("{{ 0:ready }}")]
    [InlineData("{{ metric }}")]
    [InlineData("{{ metric: }}")]
    [InlineData("{{ :ready }}")]
    [InlineData("{{- metric:ready -}}")]
    [InlineData("{{< metric:ready >}}")]
    [InlineData("{{ 7*7 }}")]
    [InlineData("{{ metric:réady }}")]
    [InlineData("{{ ｍetric:ready }}")]
    [InlineData("{{}}")]
    [InlineData("{{")]
    [InlineData("")]
    public void Anything_else_is_text(string text)
    {
        Assert.Null(TokenParser.Match(text));
        Assert.DoesNotContain(Pieces("a" + text.TrimStart('{')), piece => piece.Token is not null);
    }

    [Theory]
    [InlineData("a {{ metric:b }} c", "a |Metric:b| c")]
    [InlineData("{{ metric:b }}", "Metric:b")]
    [InlineData("{{ metric:b }}{{ change:c }}", "Metric:b|Change:c")]
    [InlineData("{{ x }} {{ metric:b }}", "{{ x }} |Metric:b")]
    [InlineData("{{ {{ metric:b }}", "{{ |Metric:b")]
    [InlineData("", "")]
    public void A_text_is_cut_at_its_tokens(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '|',
                Pieces(text).Select(piece => piece.Token is { } token ? $"{token.Kind}:{token.Id}" : piece.Text)
            )
        );

    [Fact]
    public void Pieces_know_where_they_stand() =>
        Assert.Equal(
            ["0-2", "2-16", "16-18"],
            Pieces("a {{ metric:b }} c").Select(piece => $"{piece.Start}-{piece.End}")
        );

    [Fact]
    public void A_token_may_have_200_signs()
    {
        var id = new string('a', 200 - "{{metric:}}".Length);

        Assert.Equal(200, TokenParser.Match($"{{{{metric:{id}}}}}")?.Length);
        Assert.Null(TokenParser.Match($"{{{{metric:{id}a}}}}"));
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void Foreign_braces_are_looked_for_on_124_signs(int between, bool isForeign) =>
        Assert.Equal(isForeign, TokenParser.HasForeignBraces($"a {{{{{new string('x', between)}}}}}"));

    [Theory]
    [InlineData("{% x %}", true)]
    [InlineData("{{}}", true)]
    [InlineData("{{ x\n}}", false)]
    [InlineData("{{ x %}", false)]
    [InlineData("{ x }", false)]
    [InlineData("{{ x", false)]
    public void Braces_close_on_their_own_line_with_their_own_sign(string text, bool isForeign) =>
        Assert.Equal(isForeign, TokenParser.HasForeignBraces(text));

    [Fact]
    public void Braces_near_no_token_get_the_list_of_them() =>
        Assert.Equal(
            "Take them out, or write one of the tokens: {{ metric:id }}, {{ change:id }}, {{ target:id }}, "
                + "{{ card:id }}, {{ chart:id }}, {{ message:id }}, {{ service:id }}.",
            Assert.Single(Prose.Read("{{ x }}").Findings).Fix
        );

    [Theory]
    [InlineData("{{ Metric: Ready }}", "Did you mean '{{ metric:ready }}'?")]
    [InlineData("{{ metrik:ready }}", "Did you mean '{{ metric:ready }}'?")]
    [InlineData("{{ cahrt:ready }}", "Did you mean '{{ chart:ready }}'?")]
    public void A_slip_in_a_token_gets_the_token(string text, string fix) =>
        Assert.Equal(fix, Assert.Single(Prose.Read(text).Findings).Fix);

    [Theory]
    [InlineData("{{ 7*7 }}", "<p>{{ 7*7 }}</p>\n")]
    [InlineData("{{7+'7'}} ${7+7} <%= 7+7 %> #{7+7}", "<p>{{7+'7'}} ${7+7} &lt;%= 7+7 %&gt; #{7+7}</p>\n")]
    [InlineData("{{ include 'x' }}", "<p>{{ include 'x' }}</p>\n")]
    [InlineData("{{< ref x >}}", "<p>{{&lt; ref x &gt;}}</p>\n")]
    [InlineData("{% if x %}", "<p>{% if x %}</p>\n")]
    public void Nothing_of_a_text_is_ever_run(string text, string html) => Assert.Equal(html, Prose.HtmlOf(text));

    [Theory]
    [InlineData("{{")]
    [InlineData("{{ metric:a")]
    [InlineData("{{ metric:a }")]
    [InlineData("{{ x }}")]
    [InlineData("{{ metric:a }}")]
    [InlineData("}}")]
    public void A_megabyte_of_braces_ends_within_a_second(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1024 * 1024 / piece.Length));

        Patience.Within(1, () => TokenParser.Split(text, Location.Of("a.md")));
    }

    private static ImmutableArray<TextPiece> Pieces(string text) => TokenParser.Split(text, Location.Of("a.md"));
}
