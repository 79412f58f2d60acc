using FsCheck;
using FsCheck.Fluent;
using Upshot.Model.Wording;

namespace Upshot.Tests.Model.Wording;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("up from {value} {in_period}", "up from 8 in May")]
    [InlineData("{value}{value}", "88")]
    [InlineData("no value", "no value")]
    [InlineData("", "")]
    [InlineData("{{value}}", "{8}")]
    [InlineData("{Value} {} { value } {value", "{Value} {} { value } {value")]
    public void Fills_names_of_small_letters_in_braces(string text, string expected) =>
        Assert.Equal(expected, Phrase.Parse(text).Fill([("value", "8"), ("in_period", "in May"), ("unused", "?")]));

    [Fact]
    public void A_value_is_never_read_as_a_text_with_values() =>
        Assert.Equal("{b}", Phrase.Parse("{a}").Fill([("a", "{b}"), ("b", "2")]));

    [Theory]
    [InlineData("{value}", false)]
    [InlineData("{value}}", true)]
    [InlineData("{{value}", true)]
    [InlineData("{Value}", true)]
    public void Sees_a_brace_that_belongs_to_no_value(string text, bool stray) =>
        Assert.Equal(stray, Phrase.Parse(text).HasStrayBrace);

    [Fact]
    public void Any_text_filled_with_its_own_names_is_the_text_again() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Elements("{", "}", "a", "{b}", "_", " ", "A").ListOf().Select(string.Concat).ToArbitrary(),
                text =>
                {
                    var phrase = Phrase.Parse(text);
                    var values = phrase.Placeholders.Select(name => (name, $"{{{name}}}")).ToArray();
                    return phrase.Fill(values) == text;
                }
            )
        );
}
