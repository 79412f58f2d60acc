using Upshot.Tests.Support;

namespace Upshot.Tests.Model;

/// <summary>
/// What a writer is told of each mistake in fields, tables and settings, word for word. One file holds all of it, so that
/// the words can be read as a writer would read them.
/// </summary>
public sealed class MistakeWordsTests
{
    [Fact]
    public void Of_fields() => Snapshot.Match(SmallSite.Told(Mistakes.OfFields));

    [Fact]
    public void Of_data_files_and_settings() => Snapshot.Match(SmallSite.Told(Mistakes.OfData));

    [Fact]
    public void Of_numbers() => Snapshot.Match(SmallSite.Told(Mistakes.OfNumbers));
}
