using Upshot.Checks.Text;

namespace Upshot.Checks.Prose;

/// <summary>A form of "be" with a participle, up to the one who acts when that is said.</summary>
internal sealed record PassivePhrase(TextBlock Block, int Start, int End, bool HasAgent)
{
    private const int MostAdverbs = 3;

    /// <summary>An agent further away belongs to another part of the sentence.</summary>
    private const int MostWordsBeforeBy = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Be = WordSet.Of(
        "am are is was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs = WordSet.Of(
        "not never always often also now then still already soon only just once first all both seldom sometimes usually"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determiners = WordSet.Of(
        "the a an our your their its his her my this that these those each every any some no all both"
    );

    /// <summary>After "by" they tell when, how or how much, not who.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoAgents = WordSet.Of(
        """
        about accident afternoon age air appointment april around at august autumn beginning bike bus car card case
        cash chance chat cheque choice christmas close contract credit date day days deadline december default depot
        design dusk e-mail early east easter eight eleven email end evening factor far february ferry first five
        following foot four friday half hand herself himself hour hours invitation itself january july june kind
        land last late law least less letter lorry mail march may mean means mid midday midnight minute minutes
        mistake monday month months more morning myself name next night nine noon november now number october on one
        online order ourselves over part percent phone place plane point post quarter rail region road same saturday
        sea second self september seven ship side six size spring start summer sunday telephone ten text that
        themselves then third three thursday time today tomorrow tonight train tuesday turn twelve two type up value
        virtue voice vote way wednesday week weeks whatever when which winter year years yesterday yourself
        yourselves
        """
    );

    public string Text => Block.Text[Start..End];

    public Location At => Block.At(Start, End);

    public static IEnumerable<PassivePhrase> In(SentenceIn sentence)
    {
        for (var i = 0; i + 1 < sentence.Words; i++)
        {
            if (!Be.Contains(sentence[i]) || ParticipleAfter(sentence, i) is not { } participle)
                continue;

            var agent = AgentAfter(sentence, participle);
            var (first, last) = (Word(sentence, i), Word(sentence, agent ?? participle));
            i = participle;
            if (!sentence.Block.IsSkipped(first.Start, last.End))
                yield return new(sentence.Block, first.Start, last.End, agent is not null);
        }
    }

    private static int? ParticipleAfter(SentenceIn sentence, int be)
    {
        for (var i = be + 1; i < sentence.Words && i <= be + 1 + MostAdverbs; i++)
        {
            var word = sentence[i];
            if (Participles.IsPassiveAfterBe(word))
                return i;
            if (!Adverbs.Contains(word) && word is not [.., 'l', 'y'])
                return null;
        }

        return null;
    }

    /// <summary>The last word of "by the gate keeper"; null for "by Friday", "by phone" and "by asking".</summary>
    private static int? AgentAfter(SentenceIn sentence, int participle)
    {
        for (var i = participle + 1; i + 1 < sentence.Words && i <= participle + 1 + MostWordsBeforeBy; i++)
        {
            if (!IsJoined(sentence, i))
                return null;
            if (!sentence[i].Equals("by", StringComparison.OrdinalIgnoreCase))
                continue;

            var agent = Determiners.Contains(sentence[i + 1]) ? i + 2 : i + 1;
            return agent < sentence.Words && IsJoined(sentence, agent) && CanAct(sentence, agent) ? agent : null;
        }

        return null;
    }

    private static bool CanAct(SentenceIn sentence, int agent)
    {
        var word = sentence[agent];
        return !NoAgents.Contains(word)
            && !char.IsAsciiDigit(word[0])
            && word is not [.., 'i', 'n', 'g']
            && !(agent + 1 < sentence.Words && IsJoined(sentence, agent + 1) && NoAgents.Contains(sentence[agent + 1]));
    }

    /// <summary>Nothing but a space stands before the word: no comma, bracket or colon.</summary>
    private static bool IsJoined(SentenceIn sentence, int i) =>
        string.IsNullOrWhiteSpace(sentence.Block.Text[Word(sentence, i - 1).End..Word(sentence, i).Start]);

    private static Word Word(SentenceIn sentence, int i) => sentence.Block.Words[sentence.Sentence.FirstWord + i];
}
