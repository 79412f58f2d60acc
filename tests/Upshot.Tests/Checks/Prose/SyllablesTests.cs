using Upshot.Checks.Prose;

namespace Upshot.Tests.Checks.Prose;

public sealed class SyllablesTests
{
    public static TheoryData<string, int> Words
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (count, words) in Known)
            foreach (var word in words.Split(' '))
                data.Add(word, count);

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Counts_as_people_speak(string word, int syllables) => Assert.Equal(syllables, Syllables.Count(word));

    private static IEnumerable<(int Count, string Words)> Known =>
        [
            (1, "a I the you your we'll make makes called closed whole rule queue guide guess league"),
            (1, "strengths tier you’re"),
            (2, "table tables needed started boxes changes useful careful safely statement every business"),
            (2, "quiet client being going trying layout player unique patient special nation million"),
            (2, "handled people technique something system well-known paying buying"),
            (3, "agreement audience media period various annual earlier easier supplier idea area video"),
            (3, "completely employee requirement implement department customer financial initial opinion"),
            (3, "radio hospital"),
            (4, "experience information society variety situation mechanism priority material"),
            (5, "communication opportunity university organisation individual"),
            (6, "responsibility reliability"),
            // vowels that stand together, and those that do not
            (1, "Ann's fête queen quick quaint dues fleet's"),
            (2, "gracious anxious cautious region union quoting guarding rarely hopeless paid-up"),
            (3, "previous serious virtuous actual usual gradual graduate science-led radium"),
            (3, "ambient sufficient carriage-way"),
            (4, "immediate appreciate associate ingredient"),
        ];
}
