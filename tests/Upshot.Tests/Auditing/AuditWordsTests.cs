using System.Text.RegularExpressions;
using Upshot.Auditing;
using Upshot.Model.Wording;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Auditing;

public sealed partial class AuditWordsTests
{
    [GeneratedRegex("audit_[a-z_]*[a-z](?=[^a-z_{])", RegexOptions.None, 1000)]
    private static partial Regex Key { get; }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Every_text_the_audit_asks_for_is_there(string language)
    {
        var words = Read(language);
        string[] folders = ["src/Upshot.Core/Auditing", "src/Upshot.Cli/Printing", "themes/default/templates"];
        var asked = folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            )
            .SelectMany(file => Key.Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        Assert.True(asked.Length > 50);
        Assert.DoesNotContain(asked, key => !words.ContainsKey(key));
    }

    [Fact]
    public void Swedish_says_all_that_English_says_with_the_same_values()
    {
        var (english, swedish) = (Values("en"), Values("sv"));

        Assert.Equal(english, swedish);
    }

    [Fact]
    public void A_language_file_without_the_audit_gets_the_shipped_texts()
    {
        var audit = Audits.Of(
            Theme(text =>
                string.Join(
                    '\n',
                    text.Split('\n').Where(line => !line.StartsWith("  audit_", StringComparison.Ordinal))
                )
            )
        );

        Assert.Equal("Remove", audit.Summary[0].Label);
        Assert.Equal(
            ["A scanner that works in the rain does not say: Messages."],
            Audits.Section(audit, "services").Whats()
        );
    }

    [Fact]
    public void A_text_of_ones_own_is_used_unless_it_asks_for_values_there_are_not()
    {
        var audit = Audits.Of(
            Theme(text =>
                text.Replace(
                        "audit_empty_cell: \"{name} does not say",
                        "audit_empty_cell: \"{nam} lacks",
                        StringComparison.Ordinal
                    )
                    .Replace("audit_remove: Remove", "audit_remove: Away with", StringComparison.Ordinal)
            )
        );

        Assert.Equal("Away with", audit.Summary[0].Label);
        Assert.Equal(
            ["A scanner that works in the rain does not say: Messages."],
            Audits.Section(audit, "services").Whats()
        );
    }

    private static AuditInput Theme(Func<string, string> change) =>
        Audits.Input(
            new([
                .. SmallSite.With(("currency: GBP", "currency: GBP\ntheme: brand")).Files,
                SourceFile.FromText("themes/brand/theme.yml", "extends: default\n"),
                SourceFile.FromText("themes/brand/languages/en.yml", change(Text("en"))),
            ])
        );

    private static string[] Values(string language) =>
        [
            .. Read(language)
                .Where(word => word.Key.StartsWith("audit_", StringComparison.Ordinal))
                .Select(word =>
                    $"{word.Key} {string.Join(' ', Phrase.Parse(word.Value).Placeholders.Order(StringComparer.Ordinal))}"
                )
                .Order(StringComparer.Ordinal),
        ];

    private static System.Collections.Frozen.FrozenDictionary<string, string> Read(string language)
    {
        var read = LanguageReader.Read(SourceFile.FromText($"languages/{language}.yml", Text(language)));
        Assert.Empty(read.Findings);
        Assert.NotNull(read.Value);
        return read.Value.Words;
    }

    private static string Text(string language) =>
        File.ReadAllText(Path.Combine(Repository.Root, "themes/default/languages", $"{language}.yml"));
}
