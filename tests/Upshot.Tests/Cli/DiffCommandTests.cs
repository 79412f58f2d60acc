using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

public sealed class DiffCommandTests
{
    [Fact]
    public void Tells_a_pull_request_what_changes_for_readers()
    {
        using var old = new Project();
        using var fresh = new Project(
            ("value: 88", "value: 91"),
            ("Take it when yours fails.", "Take it when yours fails, and bring it back when the shift is over."),
            ("title: How we work", "title: How we | *work*"),
            ("-- content/services/scanners.md --", "-- content/services/rain-scanners.md --"),
            ("aliases: [/old/scanners/]", "aliases: [/old/scanners/, /services/scanners/]"),
            ("services: [scanners]", "services: [rain-scanners]"),
            (", agreed_with: Quay director", "")
        );

        var run = old.Run("diff", ".", fresh.Folder.Root, "--now", "2025-11-15");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Out, "md");
    }

    [Fact]
    public void Says_that_nothing_changes()
    {
        using var project = new Project();
        var run = project.Run("diff", ".", ".", "--now", "2025-11-15");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(
            "Nothing: every page and number says what it said before.\n",
            run.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_that_is_gone_is_said_to_lead_nowhere()
    {
        using var old = new Project();
        using var fresh = new Project(("2025-11-01-spare-scanners.md", "2025-11-02-spare-scanners.md"));

        var run = old.Run("diff", ".", fresh.Folder.Root, "--now", "2025-11-15");

        Assert.Contains("removed; /what-changed/2025-11-01-spare-scanners/ leads nowhere", run.Out);
        Assert.Contains("added at /what-changed/2025-11-02-spare-scanners/", run.Out);
    }

    [Fact]
    public void A_folder_without_a_project_is_refused()
    {
        using var project = new Project();
        var run = project.Run("diff", "nowhere", ".");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: there is no site.yml in 'nowhere'\n  fix: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_can_not_be_built_is_named()
    {
        using var project = new Project();
        using var broken = new Project(("language: en-GB", "language: xx"));
        var run = project.Run("diff", ".", broken.Folder.Root);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith(
            $"error: the site in '{broken.Folder.Root}' can't be built\n",
            run.Error,
            StringComparison.Ordinal
        );
    }
}
