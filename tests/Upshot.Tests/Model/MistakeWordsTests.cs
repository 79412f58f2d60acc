using Upshot.Tests.Support;

namespace Upshot.Tests.Model;

/// <summary>
/// What a writer is told of each mistake in fields, tables and settings, word for word. One file holds all of it, so that
/// the words can be read as a writer would read them.
/// </summary>
public sealed class MistakeWordsTests
{
    [Fact]
    public void Of_fields() => Snapshot.Match(Told(Mistakes.OfFields));

    [Fact]
    public void Of_data_files_and_settings() => Snapshot.Match(Told(Mistakes.OfData));

    [Fact]
    public void Of_numbers() => Snapshot.Match(Told(Mistakes.OfNumbers));

    /// <summary>Each mistake alone in the small site, with all that is said of it.</summary>
    private static string Told(IEnumerable<(string From, string To)> mistakes) =>
        string.Join(
            "\n\n",
            mistakes.Select(mistake =>
                $"# {mistake.From.Trim().Split('\n')[0]} → {mistake.To.Trim().ReplaceLineEndings(" ⏎ ")}\n"
                + SmallSite.Findings(mistake)
            )
        );
}
