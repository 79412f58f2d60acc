using Upshot.Sources;

namespace Upshot.Parsing;

/// <summary>Bytes → text with line feeds: UTF-8 with or without a byte order mark, and nothing that hides from a reader.</summary>
public static class SourceText
{
    private static readonly Rule NotUtf8 = new(
        "UP101",
        Severity.Error,
        "The file is not UTF-8",
        "Letters such as é, £ and – would reach readers as other signs."
    );

    private static readonly Rule Binary = new(
        "UP102",
        Severity.Error,
        "The file holds a NUL character",
        "Text never holds one, so this is another kind of file, or a damaged one."
    );

    private static readonly Rule Hidden = new(
        "UP103",
        Severity.Error,
        "A hidden character",
        "It makes the text look other than it is, to readers and to reviewers."
    );

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>More of them make the report longer than the page.</summary>
    private const int MostShown = 20;

    /// <summary>The text is empty when it could not be read.</summary>
    public static Parsed<string> Decode(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        var mark = 0;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Refuse(NotUtf8.At(Location.Of(file.Path), "the file is UTF-16", "Save it as UTF-8."));
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[(mark = 3)..];

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            var (line, column) = Place(bytes, problem.Index);
            var bad = bytes[Math.Min(Math.Max(problem.Index, 0), bytes.Length - 1)];
            return Refuse(
                NotUtf8.At(
                    new Location(file.Path, line, column),
                    $"byte {mark + problem.Index + 1} (0x{bad:X2}) is not UTF-8",
                    "Save the file as UTF-8; it looks like Windows-1252 or another older code."
                )
            );
        }

        if (text.Contains('\r'))
            text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        var places = new TextPlaces(file.Path, text, 1);
        if (text.IndexOf('\0') is >= 0 and var nul)
            return Refuse(
                Binary.At(places.At(nul, nul + 1), "here is a NUL character", "Save the file again as plain text.")
            );

        return new(text, HiddenIn(text, places));
    }

    private static ImmutableArray<Diagnostic> HiddenIn(string text, TextPlaces places)
    {
        var offsets = new List<int>();
        for (var i = HiddenCharacters.Next(text, 0); i >= 0; i = HiddenCharacters.Next(text, i + 1))
            offsets.Add(i);

        var unseen = offsets.Count - MostShown;
        return
        [
            .. offsets
                .Take(MostShown)
                .Select(
                    (offset, index) =>
                        Hidden.At(
                            places.At(offset, offset + 1),
                            $"here is the hidden character {HiddenCharacters.Name(text, offset)}"
                                + (unseen > 0 && index == MostShown - 1 ? $", and {unseen:N0} more follow" : ""),
                            "Delete it; type the words again if it comes back."
                        )
                ),
        ];
    }

    private static (int Line, int Column) Place(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..Math.Clamp(offset, 0, bytes.Length)];
        var (line, start) = (1, 0);
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && bytes[i + 1] != '\n'))
                (line, start) = (line + 1, i + 1);
        }

        return (line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    private static Parsed<string> Refuse(Diagnostic finding) => new("", [finding]);
}
