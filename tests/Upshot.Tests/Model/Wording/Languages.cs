using Upshot.Model.Wording;
using Upshot.Sources;

namespace Upshot.Tests.Model.Wording;

/// <summary>The languages that come with Upshot.</summary>
internal static class Languages
{
    internal const char NoBreakSpace = '\u00A0';

    internal static Language English { get; } = Read("en");

    internal static Language Swedish { get; } = Read("sv");

    internal static MeasureText EnglishText { get; } = new(English, "GBP");

    internal static MeasureText SwedishText { get; } = new(Swedish, "SEK");

    internal static SourceFile File(string name) =>
        ShippedTheme.Files().Single(file => file.Path == $"themes/default/languages/{name}.yml");

    /// <summary>A no-break space as _, so that a reader of the test sees it.</summary>
    internal static string Show(string text) => text.Replace(NoBreakSpace, '_');

    private static Language Read(string name)
    {
        var language = LanguageReader.Read(File(name));
        Assert.Empty(language.Findings);
        Assert.NotNull(language.Value);
        return language.Value;
    }
}
