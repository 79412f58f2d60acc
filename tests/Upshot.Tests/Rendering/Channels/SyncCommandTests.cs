using System.Text.Json;
using Upshot.Tests.Cli;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>Which channel is behind, and the record of what was sent.</summary>
public sealed class SyncCommandTests
{
    private const string State = "upshot.sync.json";

    private static readonly string[] Channels = ["web", "mail", "chat", "news", "paper", "walk"];

    [Fact]
    public void A_channel_that_was_never_sent_says_so()
    {
        using var project = Sample();

        var run = Sync(project);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("mail   never recorded as sent, ", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(project.Folder[State]));
    }

    [Fact]
    public void A_channel_without_anything_to_tell_is_not_behind()
    {
        using var project = new Project([.. Told.EveryChannel, ("channels: [web, mail,", "channels: [web,")]);

        var run = Sync(project);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("mail   nothing to tell yet\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("mail", Behind(project));
    }

    [Fact]
    public void One_changed_number_names_every_channel_that_tells_it_and_nothing_else()
    {
        using var project = Sample();
        Assert.Equal(0, Sync(project, "--sent", "all").ExitCode);
        Assert.Equal([], Behind(project));

        Change(project, "content/metrics/ready.yml", "value: 88", "value: 87");

        Assert.Equal(Channels, Behind(project));
        var text = Sync(project).Out;
        Assert.Contains("  changed  number ready for crews\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("update", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/services/scanners.md", "cost: { model: free }", "cost: { model: charged, amount: 5 }", "web")]
    [InlineData("content/case-studies/five-in-the-morning.md", "We should have asked", "We had to ask", "web")]
    [InlineData("content/updates/2025-11-01-spare-scanners.md", "change: new", "change: changed", "web mail chat news")]
    [InlineData("content/reports/2025.md", "title: Shifts start on time", "title: Shifts are on time", "web paper")]
    [InlineData("content/messages.yml", "A late start costs an hour.", "A late start costs two hours.", "web")]
    public void Whatever_a_reader_is_told_counts_where_it_is_told(string path, string from, string to, string behind)
    {
        using var project = Sample();
        Assert.Equal(0, Sync(project, "--sent", "all").ExitCode);

        Change(project, path, from, to);

        Assert.Equal(behind.Split(' '), Behind(project));
    }

    [Fact]
    public void What_is_sent_is_recorded_and_the_others_stay_behind()
    {
        using var project = Sample();
        Sync(project, "--sent", "all");
        Change(project, "content/metrics/ready.yml", "value: 88", "value: 87");

        var run = Sync(project, "--sent", "mail", "--sent", "web");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("mail   as sent on 2025-11-15\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(["chat", "news", "paper", "walk"], Behind(project));
        Assert.Equal((1, 0), (Sync(project, "--fail").ExitCode, Sync(project).ExitCode));
        Sync(project, "--sent", "all");
        Assert.Equal(0, Sync(project, "--fail").ExitCode);
    }

    [Fact]
    public void News_and_messages_are_named_where_they_are_told()
    {
        using var project = Sample();
        Sync(project, "--sent", "all");

        Change(project, "content/messages.yml", "Your shift starts on time.", "Your shift begins on time.");

        Assert.Equal(["web", "mail", "chat", "walk"], Behind(project));
        File.Delete(project.Folder["content/updates/2025-11-01-spare-scanners.md"]);
        Assert.Contains(
            "  gone     update 2025-11-01-spare-scanners for crews\n",
            Sync(project).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_look_on_another_day_finds_nothing_new()
    {
        using var project = Sample();
        Sync(project, "--sent", "all");

        Assert.Contains(
            "Every channel tells what is true now.\n",
            project.Run("sync", "--now", "2025-11-20").Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("mail,web")]
    [InlineData("")]
    public void What_is_no_channel_is_answered_with_those_there_are(string named)
    {
        using var project = Sample();

        var run = Sync(project, "--sent", named);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith(
            "fix: Name one of web, mail, chat, news, paper, walk; put a space between two.\n",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_next_command_names_the_folder_when_it_is_another_one()
    {
        using var project = Sample();

        Assert.EndsWith("When one is sent: upshot sync --sent web\n", Sync(project).Out, StringComparison.Ordinal);
        Assert.EndsWith(
            "When one is sent: upshot sync --root content/.. --sent web\n",
            Sync(project, "--root", "content/..").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_misspelt_channel_is_told_with_what_was_meant_and_records_nothing()
    {
        using var project = Sample();

        var run = Sync(project, "--sent", "mial");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal("error: there is no channel 'mial'\n  fix: Did you mean 'mail'?\n", run.Error);
        Assert.False(File.Exists(project.Folder[State]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{ "version": 9, "channels": {} }""")]
    [InlineData("""{ "version": 1, "channels": { "mail": 3 } }""")]
    [InlineData("""{ "version": 1, "channels": { "mail": { "sent": "soon", "items": {} } } }""")]
    [InlineData("""{ "version": 1, "channels": { "mail": { "sent": "2025-11-01", "items": { "a": 1 } } } }""")]
    public void A_record_that_can_not_be_read_is_refused_and_kept(string text)
    {
        using var project = Sample();
        project.Folder.Write(State, text);

        var run = Sync(project, "--sent", "mail");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains($"error: '{State}' can't be read", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(project.Folder[State]));
    }

    [Fact]
    public void A_site_with_mistakes_records_nothing()
    {
        using var project = new Project([.. Told.EveryChannel, Project.Misspelt]);

        var run = Sync(project, "--sent", "all");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.False(File.Exists(project.Folder[State]));
    }

    private static Project Sample() => new([.. Told.EveryChannel]);

    private static Upshot.Tests.Support.UpshotRun Sync(Project project, params string[] arguments) =>
        project.Run(["sync", "--now", "2025-11-15", .. arguments]);

    private static string[] Behind(Project project)
    {
        using var answer = JsonDocument.Parse(Sync(project, "--format", "json").Out);
        return
        [
            .. answer
                .RootElement.GetProperty("channels")
                .EnumerateArray()
                .Where(channel => channel.GetProperty("behind").GetBoolean())
                .Select(channel => channel.GetProperty("channel").GetString() ?? ""),
        ];
    }

    private static void Change(Project project, string file, string from, string to)
    {
        var path = project.Folder[file];
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
