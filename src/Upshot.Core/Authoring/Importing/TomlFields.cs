using Upshot.Parsing;

namespace Upshot.Authoring.Importing;

/// <summary>
/// Front matter in TOML → the same tree as YAML gives. The part of TOML that pages use: keys with a text, a number, a
/// day, a yes or no or a list, and blocks under a heading in brackets.
/// </summary>
public sealed class TomlFields(string path, string text, int firstLine)
{
    private int at;

    /// <summary>Null with the place of what could not be read.</summary>
    public static (YamlMap? Fields, Location? Trouble) Read(string path, string text, int firstLine)
    {
        var reader = new TomlFields(path, text, firstLine);
        return reader.Table() is { } fields ? (fields, null) : (null, reader.Here);
    }

    private Location Here =>
        new(
            path,
            firstLine + text.AsSpan(0, Math.Min(at, text.Length)).Count('\n'),
            at - text.LastIndexOf('\n', Math.Max(0, at - 1))
        );

    private YamlMap? Table()
    {
        var root = new List<YamlEntry>();
        (string Name, List<YamlEntry> Entries)? block = null;
        for (SkipBlank(); at < text.Length; SkipBlank())
        {
            if (text[at] == '[')
            {
                Close(root, block);
                if (Heading() is not { } name)
                    return null;
                block = (name, []);
                continue;
            }

            var place = Here;
            if (Key() is not { } key || !Take('=') || Value() is not { } value || !AtEnd())
                return null;

            var entries = block?.Entries ?? root;
            if (entries.Exists(entry => entry.Key == key))
                return null;
            entries.Add(new(key, place, value));
        }

        Close(root, block);
        return new([.. root], new(path, firstLine, 1));
    }

    private static void Close(List<YamlEntry> root, (string Name, List<YamlEntry> Entries)? block)
    {
        if (block is not var (name, entries))
            return;

        // Of a block that is there several times each becomes an item.
        var map = new YamlMap([.. entries], entries.Count > 0 ? entries[0].KeyAt : Location.Of(""));
        var known = root.FindIndex(entry => entry.Key == name);
        if (known < 0)
            root.Add(new(name, map.At, map));
        else
            root[known] = root[known] with
            {
                Value = root[known].Value is YamlList list
                    ? list with
                    {
                        Items = [.. list.Items, map],
                    }
                    : new YamlList([root[known].Value, map], map.At),
            };
    }

    private string? Heading()
    {
        var end = text.IndexOf(']', at);
        var line = text.IndexOf('\n', at);
        if (end < 0 || (line >= 0 && line < end))
            return null;

        var name = text[at..end].Trim('[', ']', ' ');
        at = end + 1;
        if (at < text.Length && text[at] == ']')
            at++;
        return name.Length > 0 && AtEnd() ? name : null;
    }

    private string? Key()
    {
        if (text[at] is '"' or '\'')
            return Quoted() is YamlScalar quoted ? quoted.Text : null;

        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.'))
            at++;
        return at > start ? text[start..at] : null;
    }

    private YamlNode? Value()
    {
        SkipSpaces();
        return at >= text.Length ? null
            : text[at] is '"' or '\'' ? Quoted()
            : text[at] == '[' ? List()
            : text[at] == '{' ? Inline()
            : Bare();
    }

    private YamlScalar? Bare()
    {
        var (start, place) = (at, Here);
        while (at < text.Length && text[at] is not ('\n' or ',' or ']' or '}' or '#'))
            at++;
        var word = text[start..at].Trim();
        // A day and a time may have a space between them.
        return
            word.Length > 0
            && word.IndexOf(' ') is (-1 or 10)
            && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '+' or ':' or '_' or ' ')
            ? new(word, Quoted: false, place)
            : null;
    }

    private YamlList? List()
    {
        var place = Here;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        at++;
        for (SkipBlank(); at < text.Length && text[at] != ']'; SkipBlank())
        {
            if (Value() is not { } item)
                return null;
            items.Add(item);
            SkipBlank();
            if (at < text.Length && text[at] == ',')
                at++;
            else if (at >= text.Length || text[at] != ']')
                return null;
        }

        return Take(']') ? new(items.ToImmutable(), place) : null;
    }

    private YamlMap? Inline()
    {
        var place = Here;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        at++;
        for (SkipSpaces(); at < text.Length && text[at] != '}'; SkipSpaces())
        {
            if (Key() is not { } key || !Take('=') || Value() is not { } value)
                return null;
            entries.Add(new(key, place, value));
            SkipSpaces();
            if (at < text.Length && text[at] == ',')
                at++;
            else if (at >= text.Length || text[at] != '}')
                return null;
        }

        return Take('}') ? new(entries.ToImmutable(), place) : null;
    }

    private YamlScalar? Quoted()
    {
        var (quote, place) = (text[at], Here);
        var isLong = text.AsSpan(at).StartsWith(new string(quote, 3));
        var fence = new string(quote, isLong ? 3 : 1);
        at += fence.Length;
        if (isLong && at < text.Length && text[at] == '\n')
            at++;
        var value = new StringBuilder();
        while (at < text.Length && !text.AsSpan(at).StartsWith(fence))
        {
            if (text[at] == '\n' && !isLong)
                return null;
            if (text[at] == '\\' && quote == '"' && at + 1 < text.Length)
            {
                if (Escaped() is not { } letters)
                    return null;
                value.Append(letters);
            }
            else
            {
                value.Append(text[at++]);
            }
        }

        if (at >= text.Length)
            return null;
        at += fence.Length;
        return new(value.ToString(), Quoted: true, place);
    }

    private string? Escaped()
    {
        var letter = text[at + 1];
        at += 2;
        var digits = letter switch
        {
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (digits > 0)
        {
            var code = at + digits <= text.Length ? text.Substring(at, digits) : "";
            at += digits;
            return
                int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out var rune)
                && Rune.IsValid(rune)
                ? new Rune(rune).ToString()
                : null;
        }

        if (letter == '\n')
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            return "";
        }

        return letter switch
        {
            'n' => "\n",
            't' => "\t",
            'r' => "",
            '"' or '\\' => letter.ToString(),
            _ => null,
        };
    }

    private bool Take(char sign)
    {
        SkipSpaces();
        if (at >= text.Length || text[at] != sign)
            return false;
        at++;
        return true;
    }

    private bool AtEnd()
    {
        SkipSpaces();
        return at >= text.Length || text[at] is '\n' or '#';
    }

    private void SkipSpaces()
    {
        while (at < text.Length && text[at] is (' ' or '\t'))
            at++;
    }

    /// <summary>White space, line ends and comments.</summary>
    private void SkipBlank()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '#'))
            if (text[at] == '#')
                at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            else
                at++;
    }
}
