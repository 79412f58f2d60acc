namespace Upshot.Checks.Fixing;

/// <summary>Places of a text → offsets in the bytes it was read from, whatever its line ends and byte order mark.</summary>
internal sealed class SourceBytes
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly ImmutableArray<int> lineStarts;

    public SourceBytes(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var span = bytes.Span;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(span is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        for (var i = 0; i < span.Length; i++)
            if (span[i] == '\n' || (span[i] == '\r' && (i + 1 == span.Length || span[i + 1] != '\n')))
                starts.Add(i + 1);

        lineStarts = starts.ToImmutable();
    }

    /// <summary>The bytes of a stretch in one line; null when there is no such stretch.</summary>
    public Range? Of(Location at)
    {
        if (at.Line < 1 || at.Line > lineStarts.Length || at.EndLine != at.Line || at.EndColumn < at.Column)
            return null;

        return Offset(at.Line, at.Column) is { } start && Offset(at.Line, at.EndColumn) is { } end ? start..end : null;
    }

    public string Text(Range range) => Encoding.UTF8.GetString(bytes.Span[range]);

    /// <summary>Null behind the end of the line and in the middle of a letter.</summary>
    private int? Offset(int line, int column)
    {
        var span = bytes.Span;
        var offset = lineStarts[line - 1];
        for (var units = column - 1; units > 0; )
        {
            if (offset >= span.Length || span[offset] is (byte)'\r' or (byte)'\n')
                return null;

            _ = Rune.DecodeFromUtf8(span[offset..], out var rune, out var length);
            offset += length;
            units -= rune.Utf16SequenceLength;
            if (units < 0)
                return null;
        }

        return offset;
    }
}
