using Upshot.Checks.Words;
using Upshot.Diagnostics;

namespace Upshot.Tests.Checks.Words;

public sealed class LexiconTests
{
    [Fact]
    public void Has_a_plain_word_an_order_or_a_reason_for_each_term() =>
        Assert.All(
            Lexicon.English.Where(form => form.Term.Kind is TermKind.Jargon or TermKind.Acronym or TermKind.Vague),
            form => Assert.NotEmpty(form.Write)
        );

    [Fact]
    public void Never_offers_one_term_for_another()
    {
        var terms = new PhraseIndex<TermForm>(
            Lexicon
                .English.Where(form => form.Term is { Level: Severity.Warning, Use: TermUse.Any })
                .Where(form => form.Term.Kind is TermKind.Jargon or TermKind.Inside or TermKind.Puff or TermKind.Wordy)
                .Select(form => (form.Text, form.IsExact, form))
        );
        Assert.Empty(
            Lexicon
                .English.SelectMany(form => form.Write)
                .Where(write => !Lexicon.IsOrder(write))
                .SelectMany(write => terms.Find(write).Select(match => $"{write}: {match.Value.Text}"))
                .Distinct()
        );
    }

    [Fact]
    public void Has_no_phrase_twice() =>
        Assert.Empty(
            Lexicon
                .English.Where(form => form.Term.Kind != TermKind.Fine && form.Text == form.Term.Text)
                .GroupBy(form => form.IsExact ? form.Text : form.Text.ToLowerInvariant().Replace('-', ' '))
                .Where(group => group.Select(form => form.Term).Distinct().Skip(1).Any())
                .Select(group => group.Key)
        );

    [Theory]
    [InlineData("it is")]
    [InlineData("there is")]
    [InlineData("said")]
    [InlineData("office")]
    [InlineData("a lot of")]
    [InlineData("container")]
    [InlineData("container ship")]
    [InlineData("analysis")]
    public void Has_no_everyday_english(string phrase) =>
        Assert.DoesNotContain(Lexicon.English, form => form.Text == phrase);

    [Fact]
    public void Reads_all_columns()
    {
        var forms = Lexicon.Read(
            "# note\njargon\tprovision\tset up|give\tsuggestion\tv\tverb\tmake _; _ for\thr it\tyes\n"
        );
        var form = forms[0];
        Assert.Equal(
            (TermKind.Jargon, "provision", Severity.Suggestion, TermUse.Verb, true, true),
            (form.Term.Kind, form.Text, form.Term.Level, form.Use, form.Term.IsSafe, form.Term.IsVerb)
        );
        Assert.Equal(["hr", "it"], form.Term.OkFor);
        Assert.Equal(
            [
                "provision: set up, give",
                "provisions: sets up, gives",
                "provisioned: set up, gave, given",
                "provisioning: setting up, giving",
            ],
            forms.Take(4).Select(item => $"{item.Text}: {string.Join(", ", item.Write)}")
        );
        Assert.Equal(["make provision", "make provisions"], forms.Skip(4).Take(2).Select(item => item.Text));
        Assert.Equal(TermUse.Any, forms[2].Use);
    }

    [Fact]
    public void A_line_with_a_cell_too_few_is_told() =>
        Assert.Throws<InvalidDataException>(() => Lexicon.Read("jargon\tleverage\tuse"));
}
