using System.Buffers;
using Upshot.Model;
using Upshot.Parsing;

namespace Upshot.Authoring.Importing;

/// <summary>The fields of an old page in our words; those we have no word for are kept under <c>extra</c>.</summary>
internal sealed class ImportedFields(DateOnly today, string? owner, Oddities oddities)
{
    private const int LongestSummary = 160;
    private const int UntilCheck = 6;

    private static readonly ImmutableArray<string> SummaryKeys = ["description", "summary", "excerpt", "subtitle"];
    private static readonly ImmutableArray<string> UpdatedKeys = ["lastmod", "last_modified_at", "updated"];

    private static readonly ImmutableArray<string> AliasKeys = ["aliases", "redirect_from"];

    /// <summary>Signs of Markdown or of a piece of a template, which have no place in a summary.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("[<{*_`");

    private static readonly FrozenSet<string> Mapped = FrozenSet.ToFrozenSet([
        "title",
        "date",
        "draft",
        "published",
        "aliases",
        "redirect_from",
        "url",
        "permalink",
        "slug",
    ]);

    /// <param name="addresses">Of all pages here: an alias that is one of them is left out.</param>
    public string Write(ImportedPage page, HashSet<string> addresses)
    {
        var old = page.Old;
        var used = new HashSet<string>(Mapped, StringComparer.Ordinal);
        var text = new StringBuilder("---\n");
        Line("title", old.Text("title") ?? Heading(old.Body) ?? page.Id.Replace('-', ' '));
        Line("summary", Taken(SummaryKeys) is { } said ? Sentence(said) : FirstSentence(old.Body));
        text.Append("audiences: [everyone]\n");
        Line("owner", Taken(["author"]) ?? owner);
        var day = page.Day();
        if (page.Kind == PageKind.Update)
        {
            text.Append($"date: {day ?? YamlText.Of(today)}\nchange: new\n");
        }
        else
        {
            var updated =
                Taken(UpdatedKeys) is { Length: >= 10 } written && ImportedPage.IsDay(written[..10])
                    ? written[..10]
                    : day;
            text.Append(
                $"updated: {updated ?? YamlText.Of(today)}\nreview_by: {YamlText.Of(today.AddMonths(UntilCheck))}\n"
            );
        }

        if (old.Text("draft") is "true" or "yes" || old.Text("published") is "false" or "no")
            text.Append("visibility: draft\n");
        if (Aliases(page, addresses) is { Length: > 0 } aliases)
            text.Append($"aliases: {YamlText.List(aliases)}\n");
        Extra(old, used, text);
        return text.Append("---\n").ToString();

        void Line(string key, string? value) =>
            text.Append(value is null ? $"{key}:\n" : $"{key}: {YamlText.Of(value)}\n");

        string? Taken(ImmutableArray<string> keys)
        {
            foreach (var key in keys)
                if (old.Text(key) is { } value)
                {
                    used.Add(key);
                    return value;
                }

            return null;
        }
    }

    private void Extra(OldPage old, HashSet<string> used, StringBuilder text)
    {
        var rest = old
            .Fields.Entries.Where(entry => !used.Contains(entry.Key) && entry.Value is not YamlScalar { IsBlank: true })
            .ToArray();
        if (rest.Length == 0)
            return;

        text.Append("extra:\n");
        foreach (var entry in rest)
        {
            text.Append($"  {YamlText.Of(entry.Key)}: {YamlText.Of(entry.Value)}\n");
            oddities.Meet($"Field '{entry.Key}', kept under 'extra'", $"{old.Path}:{entry.KeyAt.Line}");
        }
    }

    private string[] Aliases(ImportedPage page, HashSet<string> addresses)
    {
        string[] written =
        [
            .. AliasKeys
                .Select(key => page.Old.Fields.Find(key)?.Value)
                .SelectMany(value =>
                    value switch
                    {
                        YamlList list => list.Items.OfType<YamlScalar>().Select(item => item.Text),
                        YamlScalar { Text.Length: > 0 } one => [one.Text],
                        _ => Array.Empty<string>(),
                    }
                ),
        ];
        string[] all =
        [
            .. written.Select(alias => alias.StartsWith('/') ? alias : "/" + alias),
            .. page.OldAddress.Length > 0 ? [page.OldAddress] : Array.Empty<string>(),
        ];
        foreach (var odd in all.Where(alias => !IsSafe(alias)))
            oddities.Meet($"Old address '{odd}', which can't lead on", page.Old.Path);
        return [.. all.Where(alias => IsSafe(alias) && addresses.Add(alias.Trim('/') + "/"))];
    }

    private static bool IsSafe(string alias) =>
        alias.Trim('/').Length > 0
        && alias.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.' or '~')
        && !alias.Contains("//");

    private static string? Heading(string body) =>
        body.Split('\n').FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();

    private static string Sentence(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line is [.., '.' or '!' or '?'] ? line : line + ".";
    }

    /// <summary>Of the first paragraph of plain words; null when it is too long for a summary.</summary>
    private static string? FirstSentence(string body)
    {
        if (body.Split('\n').FirstOrDefault(line => line.Length > 0 && char.IsLetter(line[0])) is not { } line)
            return null;

        var end = line.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end < 0 ? line.TrimEnd() : line[..(end + 1)];
        var isPlain = sentence.Length <= LongestSummary && !sentence.AsSpan().ContainsAny(Marks);
        return isPlain && sentence is [.., '.' or '!' or '?'] ? sentence : null;
    }
}
