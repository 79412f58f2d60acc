using System.Buffers;
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

    /// <summary>Bidirectional controls (Unicode TR 36) and spaces without width.</summary>
    private static readonly SearchValues<char> HiddenCharacters = SearchValues.Create(
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u2060\uFEFF"
    );

    /// <summary>The text is empty when it could not be read.</summary>
    public static Parsed<string> Decode(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Refuse(NotUtf8.At(Location.Of(file.Path), "the file is UTF-16", "Save it as UTF-8."));
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];

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
                    $"byte {problem.Index + 1} (0x{bad:X2}) is not UTF-8",
                    "Save the file as UTF-8; it looks like Windows-1252 or another older code."
                )
            );
        }

        if (text.Contains('\r'))
            text = text.ReplaceLineEndings("\n");
        if (text.IndexOf('\0') is >= 0 and var nul)
            return Refuse(
                Binary.At(At(file.Path, text, nul), "here is a NUL character", "Save the file again as plain text.")
            );

        return new(text, [.. HiddenIn(file.Path, text)]);
    }

    private static IEnumerable<Diagnostic> HiddenIn(string path, string text)
    {
        for (var i = text.AsSpan().IndexOfAny(HiddenCharacters); i >= 0; )
        {
            yield return Hidden.At(
                At(path, text, i),
                $"here is the hidden character U+{(int)text[i]:X4}",
                "Delete it; type the words again if it comes back."
            );
            var next = text.AsSpan(i + 1).IndexOfAny(HiddenCharacters);
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    private static Location At(string path, string text, int offset)
    {
        var line = text.AsSpan(0, offset).Count('\n') + 1;
        var start = text.LastIndexOf('\n', Math.Max(offset - 1, 0)) + 1;
        return new Location(path, line, offset == 0 ? 1 : offset - start + 1);
    }

    private static (int Line, int Column) Place(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..Math.Clamp(offset, 0, bytes.Length)];
        var line = before.Count((byte)'\n') + 1;
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    private static Parsed<string> Refuse(Diagnostic finding) => new("", [finding]);
}
