using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Parsing.Fuzzing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Binding;

/// <summary>A whole site with one damaged file is bound as far as it goes, and says what is wrong.</summary>
public sealed class SitePropertyTests
{
    private const int Cases = 200;

    private static readonly SourceTree Good = SmallSite.With();

    /// <summary>Eleven files, some two thousand cases; a site takes milliseconds where a file takes microseconds.</summary>
    public static TheoryData<string> Files => [.. Good.Files.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_site_with_a_damaged_file_keeps_the_promise(string path) =>
        Promise.Holds(Cases, Damage.Of(Good.Find(path)!.Bytes.ToArray()), bytes => Faults(path, bytes)); // it is one of them

    private static string? Faults(string path, byte[] bytes)
    {
        var damaged = new SourceFile(path, bytes);
        var content = ContentParser.Parse(
            new SourceTree(Good.Files.Select(file => file.Path == path ? damaged : file))
        );
        var bound = SiteBinder.Bind(content, SmallSite.Options);
        var text = SourceText.Decode(damaged);
        var here = content.Findings.Concat(bound.Findings).Where(finding => finding.Location.Path == path);

        return text.Value.Length > 0 || text.Findings.IsEmpty ? Promise.Broken(here, path, text.Value) : null;
    }
}
