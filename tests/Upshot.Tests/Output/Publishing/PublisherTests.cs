using Upshot.Output;
using Upshot.Output.Publishing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output.Publishing;

public sealed class PublisherTests
{
    /// <summary>Going on from each point would take the disk long and tell nothing more.</summary>
    private const int GoesOnEach = 4;

    [Fact]
    [Trait(Figure.Trait, "T36")]
    public void Stopped_after_any_file_no_page_lacks_an_asset_no_list_leads_to_nothing_and_the_next_publish_goes_on()
    {
        using var releases = new Releases();
        releases.Publish("first", Releases.First);
        var second = releases.Build("second", Releases.Second);
        var points = 0;
        for (var stop = 1; StoppedAfter(stop, releases, second); stop++)
            points++;

        Assert.True(points >= 50, $"{points} points");
        Figure.Tell("T36", "half-copied sites with a page that lacks an asset", 0, points);
    }

    [Fact]
    public void Assets_stay_for_one_release_and_pages_that_are_gone_do_not()
    {
        using var releases = new Releases();
        releases.Publish("first", Releases.First);
        var first = Stylesheet(releases);
        var gone = Path.Combine(releases.Target, "what-changed", "2025-11-01-spare-scanners");
        Assert.True(Directory.Exists(gone));

        var result = releases.Publish("second", Releases.Second);
        var second = Stylesheet(releases);
        Assert.Equal(Outcome.Done, result.Outcome);
        Assert.True(result.Kept > 0 && result.Deleted > 0);
        Assert.True(File.Exists(first) && File.Exists(second) && first != second);
        Assert.False(Directory.Exists(gone));

        releases.Publish("third", Releases.Third);
        Assert.True(!File.Exists(first) && File.Exists(second));

        var again = releases.Publish("third", Releases.Third);
        Assert.Equal((0, 0), (again.Copied, again.Deleted));
        Assert.True(File.Exists(second));
    }

    [Fact]
    public void A_folder_with_other_things_in_it_is_refused_and_left_as_it_is()
    {
        using var releases = new Releases();
        releases.Write("share/letter.txt", "Dear Ann");

        var result = releases.Publish("first", Releases.First);

        Assert.Equal(Outcome.Refused, result.Outcome);
        Assert.Equal("letter.txt was not put there by publishing", result.Findings.Single().What);
        Assert.Equal(
            [Path.Combine(releases.Target, "letter.txt")],
            Directory.EnumerateFileSystemEntries(releases.Target)
        );
    }

    [Fact]
    public void Files_of_others_beside_a_published_site_stay()
    {
        using var releases = new Releases();
        releases.Publish("first", Releases.First);
        releases.Write("share/services/letter.txt", "Dear Ann");
        releases.Write("share/.upshot-publishing", "cut short");

        var result = releases.Publish("second", Releases.Second);

        Assert.Equal(Outcome.Done, result.Outcome);
        Assert.Equal("Dear Ann", File.ReadAllText(Path.Combine(releases.Target, "services", "letter.txt")));
        Assert.False(File.Exists(Path.Combine(releases.Target, ".upshot-publishing")));
        Assert.Equal(
            ["services/letter.txt was never built"],
            Releases.Differences(releases["second"], releases.Target)
        );
    }

    [Fact]
    public void A_file_of_others_where_a_new_page_goes_is_not_overwritten()
    {
        using var releases = new Releases();
        releases.Publish("first", Releases.First);
        var page = releases.Write("share/what-changed/2025-11-02-spare-scanners/index.html", "mine");

        var result = releases.Publish("second", Releases.Second);

        Assert.Equal(Outcome.Refused, result.Outcome);
        Assert.Equal("mine", File.ReadAllText(page));
        Assert.DoesNotContain(
            Releases.Differences(releases["first"], releases.Target),
            text => !text.EndsWith("never built", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_site_that_was_copied_there_by_hand_is_taken_over()
    {
        using var releases = new Releases();
        releases.Build("share", Releases.First);

        Assert.Equal(Outcome.Done, releases.Publish("second", Releases.Second).Outcome);
        Assert.Empty(Releases.Differences(releases["second"], releases.Target));
    }

    [Fact]
    public void A_site_that_is_not_as_it_was_built_is_not_published()
    {
        using var releases = new Releases();
        var built = releases.Build("first", Releases.First);
        File.AppendAllText(Path.Combine(built, "index.html"), "<p>Mine</p>");
        releases.Write("first/extra.html", "mine");

        var result = Publisher.Publish(built, releases.Target, _ => { });

        Assert.Equal("extra.html, index.html are not what the build wrote", result.Findings.Single().What);
        Assert.False(Directory.Exists(releases.Target));
    }

    [Theory]
    [InlineData("first", "this is the folder of the built site itself")]
    [InlineData("first/copy", "it lies in the folder of the built site")]
    [InlineData(".", "the built site lies in it")]
    public void A_site_is_not_published_into_itself(string target, string why)
    {
        using var releases = new Releases();
        var built = releases.Build("first", Releases.First);

        Assert.Equal(why, Publisher.Publish(built, releases[target], _ => { }).Findings.Single().What);
    }

    [Fact]
    public void A_folder_without_a_site_is_said_to_have_none()
    {
        using var releases = new Releases();
        var result = Publisher.Publish(releases["first"], releases.Target, _ => { });

        Assert.Equal(("UP910", Outcome.Refused), (result.Findings.Single().Rule.Id, result.Outcome));
    }

    [Fact]
    public void Two_at_once_are_refused_while_the_first_writes()
    {
        using var releases = new Releases();
        var built = releases.Build("first", Releases.First);
        PublishResult? other = null;

        var result = Publisher.Publish(
            built,
            releases.Target,
            _ => other ??= Publisher.Publish(built, releases.Target, _ => { })
        );

        Assert.Equal((Outcome.Done, Outcome.Busy), (result.Outcome, other!.Outcome));
    }

    /// <summary>False when the release is whole before that many files have changed.</summary>
    private static bool StoppedAfter(int stop, Releases releases, string second)
    {
        var target = releases[$"stopped-{stop}"];
        releases.CopyTarget($"stopped-{stop}");
        var count = 0;
        try
        {
            Publisher.Publish(second, target, _ => Stop.If(++count == stop));
            return false;
        }
        catch (Stop)
        {
            Assert.Empty(Releases.MissingAssets(target));
            Assert.Empty(Releases.MissingPages(target));
            if (stop % GoesOnEach == 0)
            {
                Publisher.Publish(second, target, _ => { });
                Assert.Empty(Releases.Differences(second, target));
            }

            Directory.Delete(target, recursive: true);
            return true;
        }
    }

    private static string Stylesheet(Releases releases)
    {
        var home = File.ReadAllText(Path.Combine(releases.Target, "index.html"));
        return Path.Combine(
            releases.Target,
            Releases.Assets(home).First(asset => asset.EndsWith(".css", StringComparison.Ordinal))
        );
    }

    /// <summary>As if the program had been ended there.</summary>
    private sealed class Stop : Exception
    {
        public static void If(bool isTime)
        {
            if (isTime)
                throw new Stop();
        }
    }
}
