using System.Text;
using Upshot.Tests.Cli;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>What is recorded as sent is also what readers are told: <c>last_sent</c> of the channel.</summary>
public sealed class LastSentTests
{
    private const string File = "content/channels.yml";

    /// <summary>Each with one stretch between « and », which is all that may be new; what stood there comes after ¦.</summary>
    public static TheoryData<string> Shapes =>
        [
            "- id: web\n  name: Site\n  makes: pages\n  last_sent: «2025-11-15¦2025-10-01» # by hand\n- { id: b, name: B, makes: feed }\n",
            "- id: web\n  name: Site\n  last_sent: \"«2025-11-15¦2025-10-01»\"\n  makes: pages\n",
            "- id: web\n  name: Site\n  last_sent:« 2025-11-15¦» # not yet\n  makes: pages\n",
            "# Ways\n- id: web\n  name: Site # ours\n  makes: pages   # all«\n  last_sent: 2025-11-15¦»\n\n# Next\n- id: b\n  name: B\n  makes: feed\n",
            "- id: b\r\n  name: B\r\n  makes: feed\r\n-   id: web\r\n    name: Site\r\n    makes: pages«\r\n    last_sent: 2025-11-15¦»",
            "- id: web\r\n  name: Site\r\n  makes: pages«\r\n  last_sent: 2025-11-15¦»\r\n- id: b\n  name: B\n  makes: feed\n",
            "\ufeff- { id: web, name: \"Site, ours\", makes: pages«, last_sent: 2025-11-15¦» } # ours\n",
            "- {id: web, makes: pages, name: Sïte 🚲«, last_sent: 2025-11-15¦»}\n- {id: b, name: B, makes: feed}\n",
            "- { id: web, last_sent: «2025-11-15¦2025-10-01», name: Site, makes: pages }\n",
            "[{ id: web, name: Site, makes: pages«, last_sent: 2025-11-15¦» }]\n",
            "- id: web\n  makes: pages\n  name: A site of\n    two lines«\n  last_sent: 2025-11-15¦»\n- id: b\n  name: B\n  makes: feed\n",
            "- id: web\n  makes: pages\n  name: Site\n  rhythm:«\n  last_sent: 2025-11-15¦»\n",
        ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Only_the_day_of_the_channel_is_new(string shape)
    {
        using var project = new Project(("- { id: web, name: This site, makes: pages }", "[]"));
        Write(project, Cut(shape, isAfter: false));

        var run = Sent(project);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("web  as sent on 2025-11-15\n", run.Out.Replace("web    ", "web  "), StringComparison.Ordinal);
        Assert.Equal(Cut(shape, isAfter: true), Read(project));
        Assert.Equal(0, Sent(project).ExitCode);
        Assert.Equal(Cut(shape, isAfter: true), Read(project));
    }

    [Theory]
    [InlineData("- id: web\n  makes: pages\n  name: Site\n  last_sent: >-\n    2025-10-01\n")]
    [InlineData("- id: web\n  makes: pages\n  name: |\n    Site\n\n")]
    public void What_can_not_be_changed_safely_is_said(string text)
    {
        using var project = new Project(("- { id: web, name: This site, makes: pages }", "[]"));
        Write(project, text);

        var run = Sent(project);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("note: write 'last_sent: 2025-11-15' under 'id: web' in content/channels.yml\n", run.Error);
        Assert.Equal(text, Read(project));
        Assert.True(System.IO.File.Exists(project.Folder["upshot.sync.json"]));
    }

    [Fact]
    public void All_that_are_sent_get_the_day_and_the_others_keep_theirs()
    {
        using var project = new Project([.. Told.EveryChannel]);
        Assert.Equal(0, Sent(project, "--sent", "mail").ExitCode);

        var days = Read(project).Split('\n').Where(line => line.Contains("last_sent", StringComparison.Ordinal));

        Assert.Equal(
            [
                "- { id: web, name: This site, makes: pages, last_sent: 2025-11-15 }",
                "- { id: mail, name: Monthly mail, makes: email-digest, per_audience: true, last_sent: 2025-11-15 }",
            ],
            days
        );
    }

    [Fact]
    public void A_look_changes_nothing()
    {
        using var project = new Project([.. Told.EveryChannel]);
        var before = Read(project);

        Assert.Equal(0, project.Run("sync", "--now", "2025-11-15").ExitCode);

        Assert.Equal(before, Read(project));
    }

    private static Upshot.Tests.Support.UpshotRun Sent(Project project, params string[] more) =>
        project.Run(["sync", "--now", "2025-11-15", "--sent", "web", .. more]);

    private static void Write(Project project, string text) =>
        System.IO.File.WriteAllBytes(project.Folder[File], Encoding.UTF8.GetBytes(text));

    private static string Read(Project project) =>
        Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(project.Folder[File]));

    private static string Cut(string shape, bool isAfter)
    {
        var (open, bar, close) = (shape.IndexOf('«'), shape.IndexOf('¦'), shape.IndexOf('»'));
        var kept = isAfter ? shape[(open + 1)..bar] : shape[(bar + 1)..close];
        return shape[..open] + kept + shape[(close + 1)..];
    }
}
