using System.Security.Cryptography;

namespace Upshot.Checks.Baselines;

/// <summary>
/// What a finding is known by when the text round it changes: never by its line. Numbers do not count, since a
/// page of 412 words is still too long at 415, and tokens say other numbers next month.
/// </summary>
/// <param name="Rule">Its id.</param>
/// <param name="Path">Of the source file.</param>
/// <param name="Text">The sentence it was found in, or what was found; with single spaces, each number as #.</param>
/// <param name="Occurrence">Tells equal ones on a page apart, in order of place, from 1.</param>
public sealed record FindingKey(string Rule, string Path, string Text, int Occurrence)
{
    /// <summary>The same in 32 digits, for programs.</summary>
    public string Hash
    {
        get
        {
            var whole = $"{Rule}\n{Path}\n{Text}\n{Occurrence}";
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, 16));
        }
    }

    /// <summary>In the given order, which should be that of places.</summary>
    public static ImmutableArray<KeyedFinding> Of(IEnumerable<Diagnostic> findings)
    {
        var seen = new Dictionary<(string, string, string), int>();
        var keyed = ImmutableArray.CreateBuilder<KeyedFinding>();
        foreach (var finding in findings)
        {
            var (rule, path) = (finding.Rule.Id, finding.Location.Path);
            var text = Normalise(finding.Context ?? finding.What);
            var occurrence = seen[(rule, path, text)] = seen.GetValueOrDefault((rule, path, text)) + 1;
            keyed.Add(new(finding, new(rule, path, text, occurrence)));
        }

        return keyed.ToImmutable();
    }

    private static string Normalise(string text)
    {
        var normal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                while (i + 1 < text.Length && (char.IsDigit(text[i + 1]) || JoinsDigits(text, i + 1)))
                    i++;
                normal.Append('#');
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                normal.Append(text[i]);
            }
            else if (normal.Length > 0 && normal[^1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString().TrimEnd();
    }

    /// <summary>The marks in 1,204.5 and the space in 1 204.</summary>
    private static bool JoinsDigits(string text, int i) =>
        text[i] is ',' or '.' or '\u00A0' or '\u202F' && i + 1 < text.Length && char.IsDigit(text[i + 1]);
}
