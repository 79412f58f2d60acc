using FsCheck;
using FsCheck.Fluent;

namespace Upshot.Tests.Checks.Text;

public sealed class TextScannerTests
{
    [Theory]
    [InlineData("Take one scanner.", "Take|one|scanner")]
    [InlineData("It's the drivers' own, isn’t it?", "It's|the|drivers|own|isn’t|it")]
    [InlineData("A well-known, half-price card", "A|well-known|half-price|card")]
    [InlineData("3.5 hours, 1,200 people, 10:30 and 24/7", "3.5|hours|1,200|people|10:30|and|24/7")]
    [InlineData("gates, e.g. the east one", "gates|e.g|the|east|one")]
    [InlineData("Write to ann.lee now", "Write|to|ann.lee|now")]
    [InlineData("either/or – and so on", "either|or|and|so|on")]
    [InlineData("Åsa kör över ån till Örebro", "Åsa|kör|över|ån|till|Örebro")]
    [InlineData("Ready 🚚 at six 👍🏽", "Ready|at|six")]
    [InlineData("the cafe\u0301 is open", "the|cafe\u0301|is|open")]
    [InlineData("a num\u00ADber", "a|num\u00ADber")]
    [InlineData("version 2.Now", "version|2|Now")]
    [InlineData("one/2 and 3/two, one,4", "one|2|and|3|two|one|4")]
    [InlineData("up- or down, -5, 'so' and x.", "up|or|down|5|so|and|x")]
    public void Finds_words(string text, string expected) => Assert.Equal(expected.Split('|'), Texts.Words(text));

    [Theory]
    [InlineData("Take one. Bring it back.", "Take one.|Bring it back.")]
    [InlineData("Is it safe? Yes! Use it.", "Is it safe?|Yes!|Use it.")]
    [InlineData("Take a tool, e.g. a scanner. Go.", "Take a tool, e.g. a scanner.|Go.")]
    [InlineData("Ask Dr. Lee at the gate. Go.", "Ask Dr. Lee at the gate.|Go.")]
    [InlineData("Bring cards, keys, etc. for all. Go.", "Bring cards, keys, etc. for all.|Go.")]
    [InlineData("Bring cards, keys, etc. We lend them.", "Bring cards, keys, etc.|We lend them.")]
    [InlineData("See No. 5 on the list. Go.", "See No. 5 on the list.|Go.")]
    [InlineData("Does it cost? No. You pay nothing.", "Does it cost?|No.|You pay nothing.")]
    [InlineData("We open at 6 a.m. on Mondays. Come.", "We open at 6 a.m. on Mondays.|Come.")]
    [InlineData("We open at 6 a.m. Come early.", "We open at 6 a.m.|Come early.")]
    [InlineData("It takes 3.5 hours. Then go.", "It takes 3.5 hours.|Then go.")]
    [InlineData("That was in 2024. It is better now.", "That was in 2024.|It is better now.")]
    [InlineData("Vi ses den 5. maj hos oss. Kom.", "Vi ses den 5. maj hos oss.|Kom.")]
    [InlineData("Ta t.ex. en skanner. Gå.", "Ta t.ex. en skanner.|Gå.")]
    [InlineData("\"Is it safe?\" asks Ann. It is.", "\"Is it safe?\" asks Ann.|It is.")]
    [InlineData("She says \"Stop.\" Then she goes.", "She says \"Stop.\"|Then she goes.")]
    [InlineData("Wait... then go. Now.", "Wait... then go.|Now.")]
    [InlineData("Wait… Then go.", "Wait…|Then go.")]
    [InlineData("Really?! Yes.", "Really?!|Yes.")]
    [InlineData("(See the list.) Then go.", "(See the list.)|Then go.")]
    [InlineData("Write to ann.lee at harbour.example today. Go.", "Write to ann.lee at harbour.example today.|Go.")]
    [InlineData("A scanner at the gate", "A scanner at the gate")]
    [InlineData("Well done! it works.", "Well done!|it works.")]
    [InlineData("(Ask for Dr.) Smith is in.", "(Ask for Dr.) Smith is in.")]
    [InlineData("Take one.  \n  Bring it back.", "Take one.|Bring it back.")]
    [InlineData("Take one\nand bring it back. Go.", "Take one and bring it back.|Go.")]
    public void Finds_sentences(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Texts.Sentences(text));

    [Fact]
    public void Items_without_full_stops_are_sentences_of_their_own() =>
        Assert.Equal(["A scanner", "A spare one", "A card"], Texts.Sentences("- A scanner\n- A spare one\n- A card"));

    [Fact]
    public void Marks_without_words_are_no_sentence() => Assert.Equal(["Go."], Texts.Sentences("Go. … !"));

    [Theory]
    [InlineData("She said “it is done” at last", "done", true)]
    [InlineData("She said \"it is done\" at last", "done", true)]
    [InlineData("She said 'it is done' at last", "done", true)]
    [InlineData("She said ‘it is done’ at last", "done", true)]
    [InlineData("Hon sa ”det är done” till slut", "done", true)]
    [InlineData("Il dit «it is done» alors", "done", true)]
    [InlineData("She said \"it is\" when done", "done", false)]
    [InlineData("The drivers' list is done and it's good", "done", false)]
    [InlineData("A 15\" screen is done with a 17\" one", "done", false)]
    [InlineData("She said \"it is done and went", "done", false)]
    [InlineData("done, \"she said\"", "done", false)]
    [InlineData("(\"it is done\")", "done", true)]
    [InlineData("[\"it is done\"]", "done", true)]
    [InlineData("–\"it is done\"", "done", true)]
    [InlineData("—\"it is done\"", "done", true)]
    [InlineData("Ann:\"it is done\"", "done", false)]
    [InlineData("\"'it is done' she said", "done", true)]
    [InlineData("“'it is done' she said", "done", true)]
    [InlineData("‘“it is done” she said", "done", true)]
    [InlineData("She said \" it is done \" at last", "done", false)]
    [InlineData("She said \"it is done \" at last", "done", false)]
    [InlineData("\"\" it is done", "done", false)]
    [InlineData("She said 'it isn't done' at last", "done", true)]
    [InlineData("It is \"done", "done", false)]
    [InlineData("It is \"done\"", "done", true)]
    public void Knows_what_stands_in_quotation_marks(string text, string word, bool isQuoted)
    {
        var block = Texts.Block(text);
        var start = block.Text.IndexOf(word, StringComparison.Ordinal);

        Assert.Equal(isQuoted, block.IsSkipped(start, start + word.Length));
    }

    private static readonly Gen<string> Prose = Gen.Elements(
            "scanner",
            "e.g.",
            "It's",
            "åtgärd",
            "3.5",
            "24/7",
            "\"Go.\"",
            "Why?",
            "…",
            "No.",
            "5",
            "(see",
            "gate)",
            "half-price",
            "🚚",
            "end.",
            "–"
        )
        .NonEmptyListOf()
        .Select(pieces => "Go " + string.Join(' ', pieces));

    [Fact]
    public void Words_hold_all_letters_and_digits_and_no_space() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Prose.ToArbitrary(),
                text =>
                {
                    var block = Texts.Block(text);
                    var inWords = block.Words.SelectMany(word => Enumerable.Range(word.Start, word.Length)).ToHashSet();
                    return Enumerable
                        .Range(0, block.Text.Length)
                        .All(i =>
                            char.IsLetterOrDigit(block.Text[i])
                                ? inWords.Contains(i)
                                : !inWords.Contains(i) || !char.IsWhiteSpace(block.Text[i])
                        );
                }
            )
        );

    [Fact]
    public void Sentences_share_out_all_words_in_order() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Prose.ToArbitrary(),
                text =>
                {
                    var block = Texts.Block(text);
                    var shared = block.Sentences.SelectMany(sentence =>
                        Enumerable
                            .Range(sentence.FirstWord, sentence.WordCount)
                            .Where(word =>
                                block.Words[word].Start >= sentence.Start && block.Words[word].End <= sentence.End
                            )
                    );
                    return shared.SequenceEqual(Enumerable.Range(0, block.Words.Length));
                }
            )
        );

    [Fact]
    public void Every_word_is_written_where_its_place_says() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Prose.ToArbitrary(),
                text =>
                {
                    var block = Texts.Block(text);
                    return block.Words.All(word =>
                    {
                        var at = block.At(word);
                        return at.Line == at.EndLine
                            && at.EndColumn - at.Column == word.Length
                            && at.Column >= 1
                            && text.AsSpan(at.Column - 1, word.Length).SequenceEqual(block[word]);
                    });
                }
            )
        );
}
