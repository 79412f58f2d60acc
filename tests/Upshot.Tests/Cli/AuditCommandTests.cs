using System.Text.Json;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

public sealed class AuditCommandTests
{
    private const string Sent = """
        -- content/communications.yml --
        - id: tickets
          name: Weekly list of calls
          audience: everyone
          rhythm: weekly
          decision: remove
          because: Eleven people opened it, nine of them ours.
          effort_hours: 6
          readers_last_time: 11
          last_sent: 2025-11-07
          asked_for_by: nobody we can find
        - { id: paper, name: "=One page", audience: crews, rhythm: quarterly, decision: add, because: "Crews asked, twice." }
        -- content/channels.yml --
        """;

    /// <summary>The small site with something to find in most topics.</summary>
    private static readonly (string From, string To)[] Troubled =
    [
        ("-- content/channels.yml --", Sent),
        ("class: basic\n  since: 2022-01-01", "class: delighter\n  since: 2024-04-15"),
        ("review_by: 2026-04-01\nshows", "review_by: 2025-09-01\nshows"),
        ("our_role: enabler", "our_role: enabler\n  since: 2023-01-01\n  drivers: [Shifts on time]"),
        ("updated: 2025-10-01", "updated: 2025-09-15"),
    ];

    [Fact]
    public void Tells_the_worst_first_and_ends_with_three_lines()
    {
        using var project = new Project(Troubled);

        var run = project.Run("audit", "--now", "2025-11-15");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Out);
        string[] steps = [.. run.Out.TrimEnd('\n').Split('\n')[^3..].Select(line => line.Split(' ')[0])];
        Assert.Equal(["Remove:", "Add:", "Ask:"], steps);
    }

    [Fact]
    public void Gives_a_row_for_each_finding_to_a_spreadsheet()
    {
        using var project = new Project(Troubled);

        var run = project.Run("audit", "--now", "2025-11-15", "--format", "csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Out, "csv");
    }

    [Fact]
    public void One_topic_shows_its_tables()
    {
        using var project = new Project(Troubled);

        Snapshot.Match(project.Run("audit", "services", "--now", "2025-11-15").Out);
    }

    [Fact]
    public void Json_has_a_version_and_all_topics()
    {
        using var project = new Project(Troubled);

        using var answer = JsonDocument.Parse(project.Run("audit", "--now", "2025-11-15", "--format", "json").Out);

        var root = answer.RootElement;
        var communications = root.GetProperty("topics")[1];
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal("2025-11-15", root.GetProperty("day").GetString());
        Assert.Equal(Upshot.Auditing.Auditor.Topics.Length, root.GetProperty("topics").GetArrayLength());
        Assert.Equal(312, communications.GetProperty("figures")[1].GetProperty("number").GetDecimal());
        Assert.Equal("remove", communications.GetProperty("findings")[0].GetProperty("step").GetString());
        Assert.Equal(1, communications.GetProperty("findings")[0].GetProperty("line").GetInt32());
        Assert.StartsWith("Weekly list of calls", root.GetProperty("remove").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fits_on_a_screen_however_much_there_is_to_say()
    {
        var many = string.Join(
            '\n',
            Enumerable
                .Range(0, 80)
                .Select(i =>
                    $"- {{ id: c{i}, name: Report {i}, audience: crews, rhythm: weekly, decision: remove, because: {new string('x', 200)} }}"
                )
        );
        using var project = new Project(
            ("-- content/channels.yml --", $"-- content/communications.yml --\n{many}\n-- content/channels.yml --")
        );

        foreach (var topic in (string[])["", "communications"])
        {
            var lines = project
                .Run([.. new[] { "audit", topic, "--now", "2025-11-15" }.Where(word => word.Length > 0)])
                .Out.TrimEnd('\n')
                .Split('\n');

            Assert.InRange(lines.Length, 20, 60);
            Assert.All(lines[..^3], line => Assert.True(line.Length <= 120, line));
        }
    }

    [Fact]
    public void Writes_the_page_apart_from_the_site()
    {
        using var project = new Project();
        project.Build();
        var before = project.SiteHash();

        var run = project.Run("audit", "--now", "2025-11-15", "--format", "html");

        Assert.Equal((0, "", ".upshot/audit/audit.html\n"), (run.ExitCode, run.Error, run.Out));
        Assert.Equal(["audit.css", "audit.html", "site.css"], project.Folder.List(".upshot/audit"));
        Assert.Equal(before, project.SiteHash());
        Assert.DoesNotContain(project.Folder.List("dist"), path => path.Contains("audit", StringComparison.Ordinal));
        project.Build();
        Assert.Equal(before, project.SiteHash());
    }

    [Theory]
    [InlineData("dist")]
    [InlineData("dist/audit")]
    [InlineData("public/audit")]
    [InlineData("content/audit")]
    [InlineData(".")]
    public void Never_writes_into_a_site_or_its_sources(string folder)
    {
        using var project = new Project();
        project.Build("--output", "public");
        var before = project.Folder.List();

        var run = project.Run("audit", "--format", "html", "--output", folder);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"error: the audit can't be written to '{folder}'", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Folder.List());
    }

    [Fact]
    public void A_misspelt_topic_names_the_near_one()
    {
        using var project = new Project();

        var run = project.Run("audit", "sevices");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal("error: there is no topic 'sevices'\n  fix: Did you mean 'services'?\n", run.Error);
    }

    [Fact]
    public void Says_when_broken_pages_are_not_in_it()
    {
        using var project = new Project(Project.Misspelt);

        var run = project.Run("audit", "--now", "2025-11-15");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("what is broken is not in the audit", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_settings_are_told_apart_from_the_audit()
    {
        using var project = new Project(("currency: GBP", "currency: pounds"));

        var run = project.Run("audit", "--format", "json");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("UP005", run.Error, StringComparison.Ordinal);
    }
}
