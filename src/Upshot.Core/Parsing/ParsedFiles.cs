using System.Collections.Concurrent;
using Upshot.Sources;

namespace Upshot.Parsing;

/// <summary>
/// What was read of the files of the build before, for a preview: a file that is the same object again has not changed,
/// and is not read again. What only older builds had is let go.
/// </summary>
public sealed class ParsedFiles
{
    private ConcurrentDictionary<SourceFile, object> last = Empty();
    private ConcurrentDictionary<SourceFile, object> current = Empty();

    /// <summary>A new build begins.</summary>
    internal void Turn() => (last, current) = (current, Empty());

    /// <summary>What was read of the file, or is read now.</summary>
    internal T Of<T>(SourceFile file, Func<SourceFile, T> parse)
        where T : class
    {
        var parsed = last.GetValueOrDefault(file) as T ?? parse(file);
        current[file] = parsed;
        return parsed;
    }

    /// <summary>What several files together make, such as a theme's templates; none of them is read alone.</summary>
    internal T Of<T>(ImmutableArray<SourceFile> files, Func<ImmutableArray<SourceFile>, T> parse)
        where T : class
    {
        if (files.IsEmpty)
            return parse(files);

        var known = last.GetValueOrDefault(files[0]) as Together<T>;
        var together =
            known is not null && known.Files.AsSpan().SequenceEqual(files.AsSpan(), ReferenceEqualityComparer.Instance)
                ? known
                : new(files, parse(files));
        current[files[0]] = together;
        return together.Made;
    }

    /// <summary>By the object: to compare what files hold would take longer than to read them.</summary>
    private static ConcurrentDictionary<SourceFile, object> Empty() => new(ReferenceEqualityComparer.Instance);

    private sealed record Together<T>(ImmutableArray<SourceFile> Files, T Made);
}
