using System.Buffers;
using System.Text;
using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>Collects UTF-8 in a pooled buffer.</summary>
internal sealed class Output
{
    private const int FirstSize = 16 * 1024;
    private const int LargestCharacter = 3;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private byte[] buffer = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void WriteBytes(ReadOnlySpan<byte> bytes, Place place)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(Length));
        Grow(bytes.Length, place);
    }

    public void WriteRaw(ReadOnlySpan<char> text, Place place)
    {
        Reserve(text.Length * LargestCharacter);
        Grow(Encoding.UTF8.GetBytes(text, buffer.AsSpan(Length)), place);
    }

    public void WriteEscaped(ReadOnlySpan<char> text, Place place)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            WriteRaw(special < 0 ? text : text[..special], place);
            if (special < 0)
                return;
            WriteBytes(Escape(text[special]), place);
            text = text[(special + 1)..];
        }
    }

    public void WriteNumber(long number, Place place)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var length);
        WriteBytes(digits[..length], place);
    }

    /// <summary>Gives the buffer back; what is written next goes to another.</summary>
    public void Release()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        (buffer, Length) = ([], 0);
    }

    private static ReadOnlySpan<byte> Escape(char special) =>
        special switch
        {
            '&' => "&amp;"u8,
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '"' => "&quot;"u8,
            _ => "&#39;"u8,
        };

    private void Grow(int written, Place place)
    {
        Length += written;
        if (Length > Limits.Length)
            throw place.Fault($"this page is longer than {Limits.Length / 1024 / 1024} MiB");
    }

    private void Reserve(int more)
    {
        if (Length + more <= buffer.Length)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstSize, Math.Max(Length + more, buffer.Length * 2)));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
