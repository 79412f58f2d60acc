using System.Buffers;

namespace Upshot.Model.Wording;

/// <summary>A text with places for values, such as <c>"{amount} up"</c>, taken apart once.</summary>
public sealed record Phrase
{
    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    private Phrase(ImmutableArray<Part> parts) => Parts = parts;

    /// <summary>The names in braces, in the order written.</summary>
    public IEnumerable<string> Placeholders => Parts.Where(part => part.IsPlaceholder).Select(part => part.Text);

    /// <summary>A brace is left that is no part of a placeholder.</summary>
    public bool HasStrayBrace => Parts.Any(part => !part.IsPlaceholder && part.Text.AsSpan().ContainsAny('{', '}'));

    private ImmutableArray<Part> Parts { get; }

    /// <summary>Never throws: braces round anything but a name of small letters stay text.</summary>
    public static Phrase Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var from = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
                break;
            if (!IsName(text.AsSpan(open + 1, close - open - 1)))
                continue;

            if (open > from)
                parts.Add(new(text[from..open], IsPlaceholder: false));
            parts.Add(new(text[(open + 1)..close], IsPlaceholder: true));
            from = close + 1;
        }

        if (from < text.Length)
            parts.Add(new(text[from..], IsPlaceholder: false));
        return new(parts.ToImmutable());
    }

    /// <summary>The text with its values. Values no placeholder asks for are left out.</summary>
    public string Fill(ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
            text.Append(part.IsPlaceholder ? Find(part.Text, values) : part.Text);
        return text.ToString();
    }

    private static string Find(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
                return value.Value;
        }

        // The reader of the file lets only placeholders pass that the program fills.
        throw new InvalidOperationException($"Nothing was given for the placeholder '{name}'.");
    }

    private static bool IsName(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(NameLetters);

    private sealed record Part(string Text, bool IsPlaceholder);
}

/// <summary>A text for one thing and for any other number of things.</summary>
public sealed record Forms(Phrase One, Phrase Other)
{
    /// <summary>A text that has nothing to count.</summary>
    public Forms(Phrase always)
        : this(always, always) { }
}
