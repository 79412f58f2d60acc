namespace Upshot.Tests.Templates;

/// <summary>Which known name is offered for a misspelt one, and how long a message may quote.</summary>
public sealed class NearestWordTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("titl", "title")]
    [InlineData("titlee", "title")]
    [InlineData("tutle", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("tixxe", "title")]
    [InlineData("txxxe", null)]
    [InlineData("title_abc", null)]
    [InlineData("sumary", "summary")]
    [InlineData("ax", "a")]
    [InlineData("xyz", null)]
    [InlineData("cardz", "carda")]
    [InlineData("tit", "title")]
    [InlineData("ittel", "title")]
    [InlineData("xy", null)]
    public void The_nearest_name_at_most_two_edits_away_is_offered(string written, string? offered)
    {
        var said = TemplateRun.Render(
            $"{{{{ {written} }}}}",
            new
            {
                Title = 1,
                Summary = 2,
                A = 3,
                Cardb = 4,
                Carda = 5,
            }
        );

        Assert.Equal(
            $"page.html:1:4+{written.Length}: there is no '{written}'"
                + (offered is null ? "" : $" — did you mean '{offered}'?"),
            said
        );
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_name_of_up_to_80_signs_is_looked_up(int length, bool isOffered)
    {
        var known = new string('x', length);
        var said = TemplateRun.Render($"{{{{ {known[1..]}y }}}}", new Dictionary<string, int> { [known] = 1 });

        Assert.Equal(isOffered, said.EndsWith($"did you mean '{known}'?", StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_quotes_60_signs()
    {
        var name = new string('x', 59);

        Assert.Contains(
            $"'{name}y' is not",
            TemplateRun.Render($"{{{{ {name}y = 1; {name}y 2 }}}}"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"'{name}y…' is not",
            TemplateRun.Render($"{{{{ {name}yz = 1; {name}yz 2 }}}}"),
            StringComparison.Ordinal
        );
    }
}
