using Upshot.Model.Wording;
using Upshot.Sources;

namespace Upshot.Auditing;

/// <summary>
/// The texts of the audit and the desk: the theme's, and the shipped ones where a language file has none. Only the team reads them, so
/// a missing text is no reason to refuse a site, as it is for the pages of readers.
/// </summary>
public sealed class AuditWords
{
    private const string Prefix = "audit_";
    private const string DeskPrefix = "desk_";
    private const string OneSuffix = "_one";

    private readonly FrozenDictionary<string, string> own;
    private readonly FrozenDictionary<string, string> shipped;
    private readonly Language language;

    private AuditWords(Language language, FrozenDictionary<string, string> shipped)
    {
        this.language = language;
        this.shipped = shipped;
        own = language.Words;
        All = shipped.Concat(own).GroupBy(entry => entry.Key).ToFrozenDictionary(group => group.Key, Last);
    }

    /// <summary>For templates.</summary>
    public FrozenDictionary<string, string> All { get; }

    public string this[string key] => All[key];

    public static AuditWords Of(Language language) => new(language, Shipped(language.Tag.Split('-')[0]));

    /// <summary>The texts of the desk as they are shipped, for a site whose language can't be told.</summary>
    public static FrozenDictionary<string, string> ShippedDesk { get; } =
        Shipped("en")
            .Where(entry => entry.Key.StartsWith(DeskPrefix, StringComparison.Ordinal))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The texts of the desk.</summary>
    public FrozenDictionary<string, string> Desk =>
        All.Where(entry => entry.Key.StartsWith(DeskPrefix, StringComparison.Ordinal))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A text with its values. A theme's text that asks for other values gives way to the shipped one.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (own.TryGetValue(key, out var text) && Phrase.Parse(text) is var phrase && HasAll(phrase, values))
            return phrase.Fill(values);

        return Phrase.Parse(shipped[key]).Fill(values);
    }

    /// <summary>The text for one where there is such a text, else for any number; <c>{count}</c> is filled with it.</summary>
    public string Count(string key, decimal count, params ReadOnlySpan<(string Name, string Value)> values) =>
        Say(
            count == 1 && All.ContainsKey(key + OneSuffix) ? key + OneSuffix : key,
            [.. values, ("count", language.Plain(count))]
        );

    private static string Last(IGrouping<string, KeyValuePair<string, string>> group) => group.Last().Value;

    private static bool HasAll(Phrase phrase, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var name in phrase.Placeholders)
        {
            var found = false;
            foreach (var value in values)
                found |= value.Name == name;

            if (!found)
                return false;
        }

        return true;
    }

    private static FrozenDictionary<string, string> Shipped(string name)
    {
        var files = ShippedTheme
            .Files()
            .Where(file => file.Path.StartsWith("themes/default/languages/", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), StringComparer.Ordinal);
        var read = LanguageReader.Read(files.GetValueOrDefault(name) ?? files["en"]).Value;
        return (read?.Words ?? FrozenDictionary<string, string>.Empty)
            .Where(entry =>
                entry.Key.StartsWith(Prefix, StringComparison.Ordinal)
                || entry.Key.StartsWith(DeskPrefix, StringComparison.Ordinal)
            )
            .ToFrozenDictionary(StringComparer.Ordinal);
    }
}
