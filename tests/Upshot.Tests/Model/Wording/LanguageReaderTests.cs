using System.Text;
using Upshot.Diagnostics;
using Upshot.Model.Wording;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Tests.Model.Wording;

public sealed class LanguageReaderTests
{
    private const string Path = "themes/brand/languages/en.yml";

    private static readonly string English = Encoding.UTF8.GetString(Languages.File("en").Bytes.Span);

    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("sv", "sv-SE")]
    public void A_language_that_comes_with_Upshot_is_complete(string name, string tag)
    {
        var language = LanguageReader.Read(Languages.File(name));

        Assert.Empty(language.Findings);
        Assert.Equal(tag, language.Value?.Tag);
    }

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(Keys("en"), Keys("sv"));

    [Fact]
    public void No_label_is_left_in_the_other_language()
    {
        // Words that are the same in both, and nothing else.
        string[] shared = ["period", "per_person"];

        var same = Languages.English.Words.Where(word => Languages.Swedish.Words[word.Key] == word.Value);

        Assert.Equal(shared.Order(), same.Select(word => word.Key).Order());
    }

    [Fact]
    public void Every_text_of_the_program_is_listed_once() =>
        Assert.Equal(
            LanguageEntries.All.Length,
            LanguageEntries.All.DistinctBy(entry => (entry.Block, entry.Key)).Count()
        );

    [Fact]
    public void Words_may_be_added_freely()
    {
        var language = Read(English + "  canteen_menu: Today's menu\n");

        Assert.Empty(language.Findings);
        Assert.Equal("Today's menu", language.Value?.Words["canteen_menu"]);
    }

    [Theory]
    // Misspelt: one finding, not an unknown text and a missing one.
    [InlineData(
        "  on_track: On track",
        "  on_trak: On track",
        "UP621 'statuses' has no text 'on_trak'. Did you mean 'on_track'?"
    )]
    [InlineData("\nunits:", "\nunit:", "UP621 a language file has no text 'unit'. Did you mean 'units'?")]
    [InlineData("hours: { one:", "hours: { ona:", "UP621 'hours' has no text 'ona'. Did you mean 'one'?")]
    [InlineData(
        "\nunits:",
        "\nslogan: IT rocks\nunits:",
        "UP621 a language file has no text 'slogan'. Take it out; a text of your own belongs in 'words'."
    )]
    [InlineData(
        "  GBP:",
        "  pounds:",
        "UP621 'currencies' has no text 'pounds'. Take it out; a text of your own belongs in 'words'."
    )]
    // Missing.
    [InlineData("  on_track: On track\n", "", "UP622 'statuses' lacks 'on_track'. Add 'on_track'; en.yml shows how.")]
    [InlineData("tag: en-GB\n", "", "UP622 a language file lacks 'tag'. Add 'tag'; en.yml shows how.")]
    [InlineData("  on_track: On track", "  on_track:", "UP622 'on_track' has no text. Write it; en.yml shows how.")]
    [InlineData(
        "{ one: \"{count} hour\", other: ",
        "{ other: ",
        "UP622 'hours' lacks 'one'. Add 'one'; en.yml shows how."
    )]
    // Another shape.
    [InlineData("  on_track: On track", "  on_track: [On track]", "UP623 'on_track' is a list. Write a text.")]
    [InlineData("tag: en-GB", "tag: English", "UP623 'English' is not a language. Write it as en-GB, sv or cy.")]
    [InlineData("[January, ", "[", "UP623 'months' is not a list of twelve names. Write them from January on.")]
    [InlineData(
        "[January, ",
        "[January, [Undecember], ",
        "UP623 'months' is not a list of twelve names. Write them from January on."
    )]
    [InlineData(
        "hours: {",
        "hours: hours # {",
        "UP623 'hours' needs a text for one and a text for other numbers. Write it as { one: …, other: … }."
    )]
    // Values.
    [InlineData(
        "up from {value} {in_period}",
        "up from {valeu} {in_period}",
        "UP624 'up_from' has no value '{valeu}'. Did you mean 'value'?"
    )]
    [InlineData(
        "no_change: no change",
        "no_change: no {change}",
        "UP624 'no_change' has no value '{change}'. Take it out."
    )]
    [InlineData(
        "  frozen_note: Numbers",
        "  frozen_note: \"{title}: Numbers\" #",
        "UP624 'frozen_note' has no value '{title}'. Use {date}. / UP625 'frozen_note' leaves out '{date}'. Put it in."
    )]
    [InlineData(
        "no_change: no change",
        "no_change: no {Change}",
        "UP624 'no_change' has a brace that belongs to no value. Write a value as its name in braces, or take the brace out."
    )]
    [InlineData("up from {value} {in_period}", "up {in_period}", "UP625 'up_from' leaves out '{value}'. Put it in.")]
    [InlineData("other: \"{count} hours\"", "other: hours", "UP625 'hours' leaves out '{count}'. Put it in.")]
    public void Says_what_is_wrong_once(string find, string write, string expected)
    {
        Assert.Contains(find, English, StringComparison.Ordinal);
        var at = English.IndexOf(find, StringComparison.Ordinal);

        var language = Read(English.Remove(at, find.Length).Insert(at, write));

        Assert.Null(language.Value);
        Assert.Equal(expected, Show(language.Findings));
        Assert.All(language.Findings, finding => Assert.True(finding.Location.Line > 0, finding.ToString()));
    }

    [Fact]
    public void A_finding_stands_at_the_text()
    {
        var lines = English.Split('\n');
        var line = Array.FindIndex(lines, item => item.StartsWith("  on_track: On", StringComparison.Ordinal));

        var finding = Assert.Single(
            Read(English.Replace("on_track: On track", "on_track: On {track}", StringComparison.Ordinal)).Findings
        );

        Assert.Equal($"{Path}:{line + 1}:13", finding.Location.ToString());
    }

    [Fact]
    public void Reports_every_problem_at_once()
    {
        var text = English
            .Replace("  met: Target met", "  mett: Target met", StringComparison.Ordinal)
            .Replace("aim: The aim is {aim} {by}.", "aim: The aim is {aim}.", StringComparison.Ordinal)
            .Replace("tag: en-GB", "tag: E", StringComparison.Ordinal);

        Assert.Equal(
            "UP621 'statuses' has no text 'mett'. Did you mean 'met'? / "
                + "UP625 'aim' leaves out '{by}'. Put it in. / "
                + "UP623 'E' is not a language. Write it as en-GB, sv or cy.",
            Show(Read(text).Findings)
        );
    }

    [Theory]
    [InlineData("name: Northbridge IT\nlanguage: en-GB\n")]
    [InlineData("- en\n- sv\n")]
    [InlineData("")]
    [InlineData("Hello")]
    public void Another_file_is_refused_in_one_finding(string text)
    {
        var language = Read(text);

        Assert.Null(language.Value);
        Assert.Equal("UP620", Assert.Single(language.Findings).Rule.Id);
    }

    [Fact]
    public void A_mistake_of_yaml_is_reported_as_such() =>
        Assert.Contains(
            Read(English.Replace("tag: en-GB", "tag: \"en-GB", StringComparison.Ordinal)).Findings,
            finding => finding.Rule.Id == "UP111"
        );

    [Fact]
    public void A_file_that_is_not_utf_8_is_refused() =>
        Assert.Equal(
            "UP101",
            Assert.Single(LanguageReader.Read(new SourceFile(Path, new byte[] { 0xE9 })).Findings).Rule.Id
        );

    private static Parsed<Language?> Read(string text) => LanguageReader.Read(SourceFile.FromText(Path, text));

    private static string Show(IEnumerable<Diagnostic> findings) =>
        string.Join(" / ", findings.Select(finding => $"{finding.Rule.Id} {finding.What}. {finding.Fix}"));

    private static string[] Keys(string name)
    {
        var file = Languages.File(name);
        var root = Assert.IsType<YamlMap>(YamlReader.Read(file.Path, SourceText.Decode(file).Value).Value);
        return
        [
            // Each language lists the currencies its readers meet.
            .. root
                .Entries.Where(entry => entry.Key != "currencies")
                .SelectMany(entry => KeysOf(entry.Key, entry.Value)),
        ];
    }

    private static IEnumerable<string> KeysOf(string path, YamlNode node) =>
        node is YamlMap map ? map.Entries.SelectMany(entry => KeysOf($"{path}.{entry.Key}", entry.Value)) : [path];
}
