namespace Upshot.Cli;

/// <summary>
/// A stream that answers are written to. When the system takes no more of them, as on a full disk, what is under way
/// goes on to its end, and the trouble is told there instead of in the middle of it.
/// </summary>
internal sealed class AnswerStream(Stream inner) : Stream
{
    /// <summary>The first refusal; null while all was taken.</summary>
    public IOException? Refusal { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Refusal is not null)
            return;

        try
        {
            inner.Write(buffer);
        }
        catch (IOException refusal)
        {
            Refusal = refusal;
        }
    }

    public override void Flush()
    {
        // A stream of the console keeps nothing back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();

        base.Dispose(disposing);
    }
}
