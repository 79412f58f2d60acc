using Upshot.Parsing;
using Upshot.Tests.Parsing.Fuzzing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

/// <summary>The corners of YAML: what is no YAML at all is refused, and nothing ends the program.</summary>
[Trait(Figure.Trait, "T08")]
public sealed class YamlCaseTests
{
    /// <summary>Texts between lines of '====' that no reader of YAML may take.</summary>
    private static readonly string[] Wrong = Corpus.Cases("yaml/refused.txt");

    /// <summary>Texts that are YAML, and the values that an author means by them; in one line, as <see cref="Show"/> gives it.</summary>
    private static readonly string[] Right = Corpus.Cases("yaml/read.txt");

    [Fact]
    public void What_is_no_yaml_is_refused()
    {
        List<string> taken = [.. Wrong.Where(text => YamlReader.Read("a.yml", text + "\n").Findings.IsEmpty)];

        Figure.None("T08", "texts that are no YAML of pages taken without a word", taken, Wrong.Length);
    }

    [Fact]
    public void What_is_yaml_is_read_as_it_is_meant()
    {
        var wrong = new List<string>();
        foreach (var text in Right)
        {
            var at = text.LastIndexOf(" =>", StringComparison.Ordinal);
            var parsed = YamlReader.Read("a.yml", text[..at] + "\n");
            var (seen, meant) = (
                Show(parsed.Value),
                text[(at + 3)..].Trim(' ').Replace("\\n", "\n", StringComparison.Ordinal)
            );
            if (seen != meant || !parsed.Findings.IsEmpty)
                wrong.Add($"{text}\nwas {seen}\n{Finding.Lines(parsed.Findings)}");
        }

        Figure.None("T08", "plain texts of YAML read otherwise", wrong, Right.Length);
    }

    private static string Show(YamlNode? node) =>
        node switch
        {
            YamlMap map => $"{{{string.Join(',', map.Entries.Select(entry => $"{entry.Key}={Show(entry.Value)}"))}}}",
            YamlList list => $"[{string.Join(',', list.Items.Select(Show))}]",
            YamlScalar scalar => scalar.Text,
            _ => "nothing",
        };
}
