using System.Buffers;

namespace Upshot.Templates.Running;

/// <summary>Keeps what templates capture until the page is done, in pooled buffers.</summary>
internal sealed class Captures
{
    private const int BufferSize = 32 * 1024;

    /// <summary>Buffers of one page; what needs more is kept on its own, so that it need not wait for the end.</summary>
    private const int Most = 32;

    private readonly List<byte[]> buffers = [];
    private int used = BufferSize;

    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return default;
        if (bytes.Length > BufferSize || (bytes.Length > BufferSize - used && buffers.Count == Most))
            return bytes.ToArray();

        if (bytes.Length > BufferSize - used)
        {
            buffers.Add(ArrayPool<byte>.Shared.Rent(BufferSize));
            used = 0;
        }

        var kept = buffers[^1].AsMemory(used, bytes.Length);
        bytes.CopyTo(kept.Span);
        used += bytes.Length;
        return kept;
    }

    public void Clear()
    {
        foreach (var buffer in buffers)
            ArrayPool<byte>.Shared.Return(buffer);
        buffers.Clear();
        used = BufferSize;
    }
}
