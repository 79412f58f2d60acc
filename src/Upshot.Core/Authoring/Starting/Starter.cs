using System.Globalization;
using Upshot.Sources;

namespace Upshot.Authoring.Starting;

/// <summary>
/// The files of a new project. The examples speak of the days just before the site was begun, so that their numbers
/// are as fresh as a writer's own would be: <c>@{day-12}</c>, <c>@{month-3}</c>, <c>@{end-3}</c>, <c>@{year-1}</c>.
/// </summary>
public static class Starter
{
    private const string Open = "@{";

    /// <param name="examples">As they are shipped.</param>
    /// <param name="today">The day the site is begun.</param>
    public static ImmutableArray<FileChange> Files(IEnumerable<SourceFile> examples, DateOnly today) =>
        [
            .. examples.Select(file =>
                FileChange.New(file.Path, Dated(Encoding.UTF8.GetString(file.Bytes.Span), today))
            ),
            .. EditorFiles.All(),
        ];

    private static string Dated(string text, DateOnly today)
    {
        var dated = new StringBuilder(text.Length);
        var done = 0;
        for (var at = text.IndexOf(Open); at >= 0; at = text.IndexOf(Open, done))
        {
            var end = text.IndexOf('}', at);
            dated.Append(text.AsSpan(done, at - done)).Append(Day(text[(at + Open.Length)..end], today));
            done = end + 1;
        }

        return dated.Append(text.AsSpan(done)).ToString();
    }

    private static string Day(string words, DateOnly today)
    {
        var sign = words.IndexOfAny(['-', '+']);
        var steps = int.Parse(words[sign..], CultureInfo.InvariantCulture);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(steps);
        return words[..sign] switch
        {
            "day" => YamlText.Of(today.AddDays(steps)),
            "month" => month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            "end" => YamlText.Of(month.AddMonths(1).AddDays(-1)),
            _ => YamlText.Of(today.Year + steps),
        };
    }
}
