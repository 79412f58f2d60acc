using System.Globalization;
using Upshot.Parsing;

namespace Upshot.Authoring;

/// <summary>Values as they are typed in YAML: plain where nothing about them is ambiguous, otherwise in quotes.</summary>
public static class YamlText
{
    private static readonly FrozenSet<string> Ambiguous = FrozenSet.ToFrozenSet(
        ["null", "true", "false", "yes", "no", "on", "off", "y", "n"],
        StringComparer.OrdinalIgnoreCase
    );

    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    public static string Of(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>In one line, between brackets.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Of))}]";

    /// <summary>Whatever was read, in one line.</summary>
    public static string Of(YamlNode node) =>
        node switch
        {
            YamlList list => $"[{string.Join(", ", list.Items.Select(Of))}]",
            YamlMap { Entries: [] } => "{}",
            YamlMap map =>
                $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Of(entry.Key)}: {Of(entry.Value)}"))} }}",
            YamlScalar { Quoted: false } scalar when IsValue(scalar.Text) => scalar.Text,
            YamlScalar scalar => Of(scalar.Text),
            _ => "",
        };

    /// <summary>A number, a day or a yes or no, which quotes would turn into text.</summary>
    private static bool IsValue(string text) =>
        text is "true" or "false"
        || text.Length > 0
            && char.IsAsciiDigit(text[0])
            && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');

    private static bool IsPlain(string text) =>
        text is [var first, ..]
        && (char.IsLetter(first) || (first == '/' && text.Length > 1))
        && text[^1] != ' '
        && !Ambiguous.Contains(text)
        && text.All(letter =>
            char.IsLetterOrDigit(letter)
            || letter is ' ' or '.' or '-' or '_' or '/' or '\'' or '’' or '?' or '!' or '%' or '@' or '(' or ')' or '+'
        );

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\t' => "\\t",
                    '\r' => "\\r",
                    _ when char.IsControl(letter) => $"\\u{(int)letter:X4}",
                    _ => letter.ToString(),
                }
            );
        return quoted.Append('"').ToString();
    }
}
