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

        Assert.Contains("**removed; /what-changed/2025-11-01-spare-scanners/ leads nowhere**", run.Out);
        Assert.Contains(
            "\n**1 address leads nowhere now:**\n\n- `/what-changed/2025-11-01-spare-scanners/`\n",
            run.Out
        );
        Assert.Contains("added at /what-changed/2025-11-02-spare-scanners/", run.Out);
    }

    [Fact]
    public void An_old_address_that_no_longer_leads_on_is_named()
    {
        using var old = new Project();
        using var fresh = new Project(("aliases: [/old/scanners/]\n", ""));

        var run = old.Run("diff", ".", fresh.Folder.Root, "--now", "2025-11-15");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n**1 address leads nowhere now:**\n\n- `/old/scanners/`\n", run.Out);
    }

    [Fact]
    public void What_can_not_be_drawn_is_told_first_and_is_not_called_removed()
    {
        using var old = new Project();
        using var fresh = new Project(Project.Misspelt, ("unit: percent", "unit: parsec"), ("shows: promises\n", ""));

        var run = old.Run("diff", ".", fresh.Folder.Root, "--now", "2025-11-15");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("removed", run.Out);
        Assert.DoesNotContain("nowhere", run.Out);
        Assert.DoesNotContain("gone", run.Out);
        Snapshot.Match(run.Out, "md");
    }

    [Fact]
    public void A_new_page_that_can_not_be_drawn_is_told_too()
    {
        using var old = new Project();
        using var fresh = new Project();
        fresh.Folder.Write("content/pages/fresh.md", "---\ntitle: Fresh\n---\nNews.\n");

        var run = old.Run("diff", ".", fresh.Folder.Root, "--now", "2025-11-15");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "## What changes for readers\n\n**1 page can't be drawn:**\n\n- error UP201 in `content/pages/fresh.md:2`: a page needs 'audiences'\n",
            run.Out
        );
    }

    [Fact]
    public void A_program_gets_the_same_as_json()
    {
        using var old = new Project();
        using var fresh = new Project(("value: 88", "value: 91"), ("aliases: [/old/scanners/]\n", ""));

        var run = old.Run("diff", ".", fresh.Folder.Root, "--now", "2025-11-15", "--format", "json");

        using var answer = System.Text.Json.JsonDocument.Parse(run.Out);
        var root = answer.RootElement;
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal("changed", root.GetProperty("pages")[0].GetProperty("fate").GetString());
        Assert.Contains("91%", root.GetProperty("numbers")[0].GetProperty("after").GetString());
        Assert.Equal("/old/scanners/", root.GetProperty("lost")[0].GetString());
        Assert.Equal(0, root.GetProperty("errors").GetArrayLength());
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
