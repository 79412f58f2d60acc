using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>The same words, the same number and the same day, however it reaches the reader.</summary>
public sealed class SameStoryTests
{
    private static readonly string[] Kinds =
    [
        "feeds/*.xml",
        "feeds/*.json",
        "channels/email/*.html",
        "channels/email/*.txt",
        "channels/email/*.eml",
        "channels/teams/*.json",
        "channels/teams/digest/*.json",
        "channels/talking-points/*index.html",
        "report/*one-page/index.html",
        "for/*index.html",
    ];

    private readonly BuiltSite site = BuiltSite.At(Repository.Root);

    [Fact]
    public void Every_artefact_tells_each_number_as_the_model_has_it()
    {
        var told = Artefacts.Numbers(site).ToArray();

        Assert.All(Kinds, kind => Assert.Contains(told, entry => Fits(entry.Path, kind)));
        Assert.All(
            told,
            entry =>
            {
                var measure = MeasureIn(entry.Path, entry.Number);
                var text = site.Result.Text!;
                Assert.Contains(text.Latest(measure), entry.Words, StringComparison.Ordinal);
                Assert.Contains(text.Status(measure), entry.Words, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Every_artefact_names_the_period_that_the_pages_name()
    {
        var periods = site
            .Pages.Where(path => path == "index.html" || path.StartsWith("for/", StringComparison.Ordinal))
            .SelectMany(path => site.Page(path).QuerySelectorAll(".card-period"))
            .Select(period =>
                (
                    Id: period.ParentElement?.QuerySelector("[data-metric]")?.GetAttribute("data-metric") ?? "",
                    Words: Told.Squeezed(period.TextContent)
                )
            )
            .Distinct()
            .ToDictionary(entry => entry.Id, entry => entry.Words, StringComparer.Ordinal);
        var told = Artefacts
            .Numbers(site)
            .Where(entry => !entry.Path.StartsWith("report/", StringComparison.Ordinal))
            .Where(entry => periods.ContainsKey(entry.Number))
            .ToArray();

        Assert.Contains(
            told.GroupBy(entry => entry.Number),
            group => group.DistinctBy(entry => entry.Path).Count() > 10
        );
        Assert.All(told, entry => Assert.Contains(periods[entry.Number], entry.Words, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_message_of_a_digest_is_worded_as_in_the_model()
    {
        foreach (var audience in site.Result.Site!.Audiences)
        {
            var id = audience.Id.Id;
            string[] messages =
            [
                .. site
                    .Result.Site.Messages.Where(message => message.Audiences.Any(named => named.Id == id))
                    .Select(message => message.Text),
            ];
            Assert.All(
                messages,
                message => Assert.Contains(message, site.Words("messages/index.html"), StringComparison.Ordinal)
            );
            Tells($"channels/talking-points/{id}/index.html", messages.Take(2));
            Tells($"channels/email/{id}.html", messages.Take(3));
            Tells($"channels/email/{id}.txt", messages.Take(3));
            Tells($"channels/email/{id}.eml", messages.Take(3));
            Tells($"channels/teams/digest/{id}.json", messages.Take(1));
        }

        Assert.True(site.Has("channels/email/customer-teams.eml"));
    }

    [Fact]
    public void Every_piece_of_news_has_the_same_title_and_day_everywhere()
    {
        foreach (var update in site.Result.Site!.Updates)
        {
            var day = Day(update);
            var paths = Files(update).ToArray();

            Assert.True(paths.Length > 0, update.Id);
            foreach (var path in paths)
            {
                var words = Artefacts.Words(site, path);
                Assert.Contains(update.Title, words, StringComparison.Ordinal);
                Assert.Contains(day, words, StringComparison.Ordinal);
            }

            Assert.All(
                FeedsOf(update),
                text => Assert.Contains($"{update.Date:yyyy-MM-dd}T12", text, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void A_number_that_changes_changes_in_every_artefact_that_tells_it()
    {
        var before = Artefacts.Numbers(Told.Site()).ToArray();
        var after = Artefacts.Numbers(Told.Site(("value: 88", "value: 87"))).ToArray();

        Assert.Equal(before.Select(entry => entry.Path), after.Select(entry => entry.Path));
        Assert.All(before, entry => Assert.Contains("88%", entry.Words, StringComparison.Ordinal));
        Assert.All(
            after,
            entry =>
            {
                Assert.Contains("87%", entry.Words, StringComparison.Ordinal);
                Assert.DoesNotContain("88%", entry.Words, StringComparison.Ordinal);
            }
        );
    }

    /// <summary>Of a report that keeps its numbers, those of its day.</summary>
    private Measure MeasureIn(string path, string id)
    {
        var model = site.Result.Site!;
        var report = model.Reports.FirstOrDefault(item =>
            path.StartsWith(Upshot.Model.Addresses.Report(item.Period), StringComparison.Ordinal)
        );
        return (report?.FrozenOn is { } day ? model.MeasuresOn(day) : model.Measures).Find(id)!;
    }

    private void Tells(string path, IEnumerable<string> messages)
    {
        if (!site.Has(path))
            return;
        var words = Artefacts.Words(site, path);
        Assert.All(messages, message => Assert.Contains(message, words, StringComparison.Ordinal));
    }

    /// <summary>Its page, and every mail and card that names it.</summary>
    private IEnumerable<string> Files(Update update)
    {
        yield return $"what-changed/{update.Id}/index.html";
        var folders = new[] { "channels/email/", "channels/teams/" };
        foreach (
            var path in site.Paths.Where(path =>
                folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
            )
        )
            if (Artefacts.Words(site, path).Contains($"what-changed/{update.Id}/", StringComparison.Ordinal))
                yield return path;
    }

    private IEnumerable<string> FeedsOf(Update update) =>
        site
            .Paths.Where(path => path.StartsWith("feeds/", StringComparison.Ordinal))
            .Select(site.Text)
            .Where(text => text.Contains($"what-changed/{update.Id}/", StringComparison.Ordinal));

    private static string Day(Update update) =>
        update.Date.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Fits(string path, string pattern)
    {
        var (start, end) = (pattern.Split('*')[0], pattern.Split('*')[1]);
        return path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal);
    }
}
