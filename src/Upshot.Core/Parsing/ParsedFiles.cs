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

    /// <summary>By the object: to compare what files hold would take longer than to read them.</summary>
    private static ConcurrentDictionary<SourceFile, object> Empty() => new(ReferenceEqualityComparer.Instance);
}
