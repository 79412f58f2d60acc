using Upshot.Sources;

namespace Upshot.Checks.Fixing;

/// <summary>Makes replacements in the bytes of one file; all other bytes stay as they were.</summary>
internal static class FileFixer
{
    /// <summary>
    /// What overlaps an earlier replacement, goes over a line end or names a place that is not there is left for
    /// people; a replacement with a line end of its own too.
    /// </summary>
    public static (SourceFile File, ImmutableArray<Change> Changes) Apply(
        SourceFile file,
        IEnumerable<(Rule Rule, TextEdit Edit)> edits
    )
    {
        var places = new SourceBytes(file.Bytes);
        var changes = ImmutableArray.CreateBuilder<Change>();
        var bytes = new List<byte>(file.Bytes.Length);
        var done = 0;
        foreach (var (rule, edit) in edits.OrderBy(entry => entry.Edit.At))
        {
            if (places.Of(edit.At) is not { } range || edit.NewText.AsSpan().IndexOfAny('\r', '\n') >= 0)
                continue;

            var (start, length) = range.GetOffsetAndLength(file.Bytes.Length);
            var old = places.Text(range);
            if (start < done || old == edit.NewText)
                continue;

            bytes.AddRange(file.Bytes.Span[done..start]);
            bytes.AddRange(Encoding.UTF8.GetBytes(edit.NewText));
            done = start + length;
            changes.Add(new(rule, edit.At, old, edit.NewText));
        }

        bytes.AddRange(file.Bytes.Span[done..]);
        return (file with { Bytes = bytes.ToArray() }, changes.ToImmutable());
    }
}
