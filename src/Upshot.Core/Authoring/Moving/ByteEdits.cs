using Upshot.Checks.Fixing;
using Upshot.Sources;

namespace Upshot.Authoring.Moving;

/// <summary>Makes edits in the bytes of a file; all other bytes stay as they are.</summary>
internal static class ByteEdits
{
    public static byte[] Apply(SourceFile file, IEnumerable<TextEdit> edits)
    {
        var places = new SourceBytes(file.Bytes);
        var bytes = new List<byte>(file.Bytes.Length + 64);
        var done = 0;
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.At))
        {
            if (places.Of(edit.At) is not { } range)
                continue;

            var (start, length) = range.GetOffsetAndLength(file.Bytes.Length);
            if (start < done)
                continue;

            bytes.AddRange(file.Bytes.Span[done..start]);
            bytes.AddRange(Encoding.UTF8.GetBytes(edit.NewText));
            done = start + length;
        }

        bytes.AddRange(file.Bytes.Span[done..]);
        return [.. bytes];
    }
}
