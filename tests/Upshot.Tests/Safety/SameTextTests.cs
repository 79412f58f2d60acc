using System.Text;
using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Safety;

/// <summary>How a machine writes the ends of lines changes nothing; what cannot be read is refused and never guessed.</summary>
[Trait(Figure.Trait, "T14")]
public sealed class SameTextTests
{
    private static readonly SourceTree Sources = HostileSite.Clean;

    public static TheoryData<string> Endings => ["\r\n", "\r", "\n", "\r\n with mark", "\n with mark", "mixed"];

    [Theory]
    [MemberData(nameof(Endings))]
    public void The_site_is_the_same_to_the_byte(string ending)
    {
        var plain = BuiltSite.Of(Sources).Result;
        var other = BuiltSite.Of(new([.. Sources.Files.Select((file, at) => Rewritten(file, ending, at))])).Result;
        List<string> changed =
        [
            .. plain
                .Files.Zip(other.Files)
                .Where(pair =>
                    pair.First.Path != pair.Second.Path || !pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)
                )
                .Select(pair => pair.First.Path),
        ];

        Assert.Equal(plain.Files.Length, other.Files.Length);
        Assert.Equal(SmallSite.Report(plain.Report), SmallSite.Report(other.Report));
        Figure.None(
            "T14",
            $"files changed by line ends '{ending.Replace("\r", "CR", StringComparison.Ordinal).Replace("\n", "LF", StringComparison.Ordinal)}'",
            changed,
            plain.Files.Length
        );
    }

    [Fact]
    public void Another_code_of_letters_is_refused_with_its_file_and_never_published()
    {
        Encoding[] codes = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1];
        var taken = new List<string>();
        var tries = 0;
        foreach (var file in Sources.Files.Where(file => file.Path.StartsWith("content/", StringComparison.Ordinal)))
        {
            foreach (var code in codes)
            {
                var text = Encoding.UTF8.GetString(file.Bytes.Span).Replace("e", "é", StringComparison.Ordinal);
                byte[] bytes = [.. code.GetPreamble(), .. code.GetBytes(text)];
                var parsed = ContentParser.Parse(
                    new([.. Sources.Files.Where(other => other.Path != file.Path), new SourceFile(file.Path, bytes)])
                );
                var bound = SiteBinder.Bind(parsed, SmallSite.Options);
                if (
                    !parsed
                        .Findings.Concat(bound.Findings)
                        .Any(finding => finding.Rule.Id == "UP101" && finding.Location.Path == file.Path)
                )
                    taken.Add($"{file.Path} in {code.WebName}");
                tries++;
            }
        }

        Figure.None("T14", "files in another code of letters taken without a word", taken, tries);
    }

    private static SourceFile Rewritten(SourceFile file, string ending, int at)
    {
        var end = ending == "mixed" ? ((string[])["\n", "\r\n", "\r"])[at % 3] : ending.Split(' ')[0];
        var hasMark = ending == "mixed" ? at % 2 == 0 : ending.Contains("mark", StringComparison.Ordinal);
        var text = Encoding.UTF8.GetString(file.Bytes.Span).Replace("\n", end, StringComparison.Ordinal);
        return file with
        {
            Bytes = (byte[])[.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)],
        };
    }
}
