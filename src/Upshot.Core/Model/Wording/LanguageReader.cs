using System.Text.RegularExpressions;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Model.Wording;

/// <summary>
/// Reads a language file, <c>languages/en.yml</c> of a theme. All that could go wrong with a text goes wrong here: a
/// language that was read has every text the program uses, with its placeholders.
/// </summary>
public static partial class LanguageReader
{
    private const string Tag = "tag",
        Months = "months",
        ShortMonths = "months_short",
        Words = "words";

    private static readonly Rule NoLanguage = new(
        "UP620",
        Severity.Error,
        "A file that is no language file",
        "Without its texts no page can be written."
    );

    private static readonly Rule Unknown = new(
        "UP621",
        Severity.Error,
        "A text that nothing uses",
        "It would never be shown, and readers would miss the text it was meant to be."
    );

    private static readonly Rule Missing = new(
        "UP622",
        Severity.Error,
        "A text is missing",
        "Pages would show a gap where it belongs."
    );

    private static readonly Rule Shape = new(
        "UP623",
        Severity.Error,
        "A text of another shape",
        "Pages would show a gap where it belongs."
    );

    private static readonly Rule UnknownValue = new(
        "UP624",
        Severity.Error,
        "Braces round something that is no value",
        "Readers would see the braces instead of a number or a name."
    );

    private static readonly Rule MissingValue = new(
        "UP625",
        Severity.Error,
        "A text leaves out a value",
        "Readers would miss the number or name the text is about."
    );

    private static readonly ImmutableArray<string> Blocks =
    [
        Tag,
        Months,
        ShortMonths,
        .. LanguageEntries.Blocks,
        Words,
    ];

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex TagShape { get; }

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex CurrencyShape { get; }

    /// <summary>Null when anything is found that would leave a reader without a text.</summary>
    public static Parsed<Language?> Read(SourceFile file)
    {
        var text = SourceText.Decode(file);
        if (!text.Findings.IsEmpty)
            return new(null, text.Findings);

        var yaml = YamlReader.Read(file.Path, text.Value);
        if (yaml.Value is not YamlMap root || !root.Entries.Any(entry => Blocks.Contains(entry.Key)))
        {
            return yaml.Findings.IsEmpty
                ? new(null, [NoLanguage.At(Location.Of(file.Path), NotThere(file), "Start from a copy of en.yml.")])
                : new(null, yaml.Findings);
        }

        var reading = new Reading();
        var language = reading.Of(root);
        ImmutableArray<Diagnostic> findings = [.. yaml.Findings, .. reading.Findings];
        return new(findings.Any(finding => finding.IsError) ? null : language, findings);
    }

    private static string NotThere(SourceFile file) =>
        $"'{file.Path}' has none of the blocks of a language file, such as 'formats' and 'words'";

    private sealed class Reading
    {
        private readonly Dictionary<(string Block, string Key), Forms> texts = [];

        public List<Diagnostic> Findings { get; } = [];

        public Language Of(YamlMap root)
        {
            CheckKeys(root, root.At, Blocks, "a language file");
            foreach (var block in LanguageEntries.Blocks)
                ReadBlock(root, block);

            var (months, shortMonths) = (ReadMonths(root, Months), ReadMonths(root, ShortMonths));
            return new(ReadTag(root), months, shortMonths, texts.ToFrozenDictionary(), ReadWords(root));
        }

        private string ReadTag(YamlMap root)
        {
            if (root.Find(Tag) is not { } entry || ReadText(entry) is not { } text)
                return "";

            if (!TagShape.IsMatch(text.Text))
                Findings.Add(Shape.At(text.At, $"'{text.Text}' is not a language", "Write it as en-GB, sv or cy."));
            return text.Text;
        }

        private ImmutableArray<string> ReadMonths(YamlMap root, string key)
        {
            if (root.Find(key) is not { } entry)
                return [];

            if (
                entry.Value is YamlList { Items: { Length: 12 } names }
                && names.All(name => name is YamlScalar { IsBlank: false })
            )
            {
                return [.. names.OfType<YamlScalar>().Select(name => name.Text)];
            }

            Findings.Add(
                Shape.At(entry.KeyAt, $"'{key}' is not a list of twelve names", "Write them from January on.")
            );
            return [];
        }

        private FrozenDictionary<string, string> ReadWords(YamlMap root)
        {
            if (BlockOf(root, Words) is not { } block)
                return FrozenDictionary<string, string>.Empty;

            foreach (var key in LanguageEntries.Words.Where(key => block.Find(key) is null))
                Findings.Add(Missing.At(block.At, $"'{Words}' lacks '{key}'", $"Add '{key}'; en.yml shows how."));

            var words = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in block.Entries)
            {
                if (ReadText(entry) is { } text)
                    words.Add(entry.Key, text.Text);
            }

            return words.ToFrozenDictionary(StringComparer.Ordinal);
        }

        private void ReadBlock(YamlMap root, string name)
        {
            if (root.Find(name) is not { } at || BlockOf(root, name) is not { } block)
                return;

            ImmutableArray<LanguageEntry> expected = [.. LanguageEntries.All.Where(entry => entry.Block == name)];
            var currencies = name == "currencies" ? block.Entries.Where(entry => CurrencyShape.IsMatch(entry.Key)) : [];
            expected =
            [
                .. expected,
                .. currencies.Select(entry => new LanguageEntry(name, entry.Key, ["value"], Counts: false)),
            ];
            CheckKeys(block, at.KeyAt, [.. expected.Select(entry => entry.Key)], $"'{name}'");
            foreach (var entry in expected)
            {
                if (block.Find(entry.Key) is { } written && ReadForms(entry, written) is { } forms)
                    texts[(name, entry.Key)] = forms;
            }
        }

        /// <summary>A misspelt key is one finding, not an unknown key and a missing one.</summary>
        private void CheckKeys(YamlMap block, Location at, ImmutableArray<string> expected, string where)
        {
            var open = expected.Where(key => block.Find(key) is null).ToList();
            foreach (var entry in block.Entries.Where(entry => !expected.Contains(entry.Key)))
            {
                // A key that is there already cannot be the one that was meant.
                var meant = Suggestion.Nearest(entry.Key, open);
                var fix = meant is null
                    ? "Take it out; a text of your own belongs in 'words'."
                    : $"Did you mean '{meant}'?";
                Findings.Add(Unknown.At(entry.KeyAt, $"{where} has no text '{entry.Key}'", fix));
                if (meant is not null)
                    open.Remove(meant);
            }

            foreach (var key in open)
                Findings.Add(Missing.At(at, $"{where} lacks '{key}'", $"Add '{key}'; en.yml shows how."));
        }

        private Forms? ReadForms(LanguageEntry entry, YamlEntry written)
        {
            if (!entry.Counts)
            {
                return ReadText(written) is { } text ? new(ReadPhrase(text, entry, entry.Placeholders)) : null;
            }

            if (written.Value is not YamlMap forms)
            {
                Findings.Add(
                    Shape.At(
                        written.Value.At,
                        $"'{entry.Key}' needs a text for one and a text for other numbers",
                        "Write it as { one: …, other: … }."
                    )
                );
                return null;
            }

            CheckKeys(forms, written.KeyAt, ["one", "other"], $"'{entry.Key}'");
            // "one week" needs no digit, all other numbers do.
            var one = Form(forms, "one", entry, entry.Placeholders);
            var other = Form(forms, "other", entry, [.. entry.Placeholders, "count"]);
            return one is null || other is null ? null : new(one, other);
        }

        private Phrase? Form(YamlMap forms, string key, LanguageEntry entry, ImmutableArray<string> needed) =>
            forms.Find(key) is { } form && ReadText(form) is { } text ? ReadPhrase(text, entry, needed) : null;

        private Phrase ReadPhrase(YamlScalar text, LanguageEntry entry, ImmutableArray<string> needed)
        {
            var phrase = Phrase.Parse(text.Text);
            var allowed = entry.Counts ? entry.Placeholders.Add("count") : entry.Placeholders;
            var written = phrase.Placeholders.ToHashSet(StringComparer.Ordinal);
            var missing = needed.Where(name => !written.Contains(name)).ToList();
            foreach (var name in written.Where(name => !allowed.Contains(name)))
            {
                var otherwise = allowed.IsEmpty ? "Take it out." : $"Use {Names(allowed)}.";
                Findings.Add(
                    UnknownValue.At(
                        text.At,
                        $"'{entry.Key}' has no value '{{{name}}}'",
                        Suggestion.Fix($"{name}", allowed, otherwise)
                    )
                );
                if (Suggestion.Nearest(name, missing) is { } meant)
                    missing.Remove(meant);
            }

            if (phrase.HasStrayBrace)
            {
                Findings.Add(
                    UnknownValue.At(
                        text.At,
                        $"'{entry.Key}' has a brace that belongs to no value",
                        "Write a value as its name in braces, or take the brace out."
                    )
                );
            }

            foreach (var name in missing)
                Findings.Add(MissingValue.At(text.At, $"'{entry.Key}' leaves out '{{{name}}}'", "Put it in."));
            return phrase;
        }

        private YamlMap? BlockOf(YamlMap root, string name)
        {
            if (root.Find(name) is not { } entry)
                return null;
            if (entry.Value is YamlMap block)
                return block;

            Findings.Add(
                Shape.At(entry.KeyAt, $"'{name}' is not a block of texts", "Write each text on its own line.")
            );
            return null;
        }

        private YamlScalar? ReadText(YamlEntry entry)
        {
            if (entry.Value is not YamlScalar text)
            {
                Findings.Add(Shape.At(entry.Value.At, $"'{entry.Key}' is {entry.Value.Shape}", "Write a text."));
                return null;
            }

            // Blank but in quotes is meant: a language may have no group separator.
            if (!text.IsBlank)
                return text;

            Findings.Add(Missing.At(entry.KeyAt, $"'{entry.Key}' has no text", "Write it; en.yml shows how."));
            return null;
        }

        private static string Names(ImmutableArray<string> names) =>
            string.Join(", ", names.Select(name => $"{{{name}}}"));
    }
}
