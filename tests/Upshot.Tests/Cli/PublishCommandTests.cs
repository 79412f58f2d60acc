namespace Upshot.Tests.Cli;

public sealed class PublishCommandTests
{
    [Fact]
    public void Publishes_what_was_built_and_verifies_it()
    {
        using var project = new Project();
        using var share = new Support.TempFolder();
        project.Build();

        var published = project.Run("publish", share["it"]);
        Assert.Equal((0, ""), (published.ExitCode, published.Error));
        Assert.EndsWith($"→ {share["it"]}; 0 already there, 0 deleted\n", published.Out, StringComparison.Ordinal);

        var verified = project.Run("verify", share["it"]);
        Assert.Equal((0, ""), (verified.ExitCode, verified.Error));
        Assert.EndsWith($"as in {Path.Combine("dist", "manifest.json")}\n", verified.Out, StringComparison.Ordinal);

        File.AppendAllText(share["it/index.html"], "!");
        var spoilt = project.Run("verify", share["it"]);
        Assert.Equal(1, spoilt.ExitCode);
        Assert.StartsWith("index.html has ", spoilt.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_gets_the_answers_as_json()
    {
        using var project = new Project();
        using var share = new Support.TempFolder();
        Assert.Equal("UP910", Json(project.Run("publish", share["it"], "--format", "json"), 2, "findings", "rule"));

        project.Build();
        using var published = System.Text.Json.JsonDocument.Parse(
            project.Run("publish", share["it"], "--format", "json").Out
        );
        Assert.True(published.RootElement.GetProperty("published").GetBoolean());
        Assert.Equal(share.List("it").Length - 1, published.RootElement.GetProperty("copied").GetInt32());

        File.Delete(share["it/404.html"]);
        var verified = project.Run("verify", share["it"], "--format", "json");
        Assert.Equal("404.html", Json(verified, 1, "differences", "file"));
    }

    [Theory]
    [InlineData("content", "it lies in 'content', where the site's sources are")]
    [InlineData(".", "it is the project's own folder, or one above it")]
    public void Nothing_is_published_into_the_project(string target, string why)
    {
        using var project = new Project();
        var refused = project.Run("publish", target);

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(
            $"error: the site can't be published to '{target}': {why}\n  fix: Name a folder outside the project, or a share.\n",
            refused.Error
        );
    }

    [Fact]
    public void Without_a_built_site_there_is_nothing_to_publish()
    {
        using var project = new Project();
        using var share = new Support.TempFolder();
        var refused = project.Run("publish", share["it"]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("error UP910: there is no finished site in this folder", refused.Error);
        Assert.False(Directory.Exists(share["it"]));
    }

    [Fact]
    public void A_site_with_drafts_is_not_published()
    {
        using var project = new Project(("shows: promises", "shows: promises\nvisibility: draft"));
        using var share = new Support.TempFolder();
        Assert.Equal(0, project.Build("--drafts").ExitCode);

        var refused = project.Run("publish", share["it"]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("error UP916: this site was built with drafts; 'drafts.txt' in it names them", refused.Error);
        Assert.Contains(": it is a draft\n", File.ReadAllText(project.Folder["dist/drafts.txt"]));
        Assert.False(Directory.Exists(share["it"]));
    }

    [Theory]
    [InlineData("nowhere", "there is no folder 'nowhere'")]
    [InlineData("ftp://it.example/", "'ftp://it.example/' is not an address of a site")]
    public void A_place_that_can_not_be_verified_is_refused(string place, string why)
    {
        using var project = new Project();
        var refused = project.Run("verify", place);

        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith($"error: {why}\n", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_was_published_may_not_vanish()
    {
        using var project = new Project();
        project.Build();
        File.Copy(project.Folder["dist/urls.json"], project.Folder["published.json"]);
        Assert.Equal(0, project.Check("--against", "published.json").ExitCode);

        File.Move(
            project.Folder["content/updates/2025-11-01-spare-scanners.md"],
            project.Folder["content/updates/2025-11-01-two-scanners.md"]
        );
        var lost = project.Check("--against", "dist");
        Assert.Equal(1, lost.ExitCode);
        Assert.Contains(
            "/what-changed/2025-11-01-spare-scanners/ was published, and there is no page any more",
            lost.Out
        );
        Assert.Equal(1, project.Build("--against", "published.json").ExitCode);

        var page = project.Folder["content/updates/2025-11-01-two-scanners.md"];
        File.WriteAllText(
            page,
            File.ReadAllText(page)
                .Replace("change: new", "change: new\naliases: [/what-changed/2025-11-01-spare-scanners/]")
        );
        Assert.Equal(0, project.Build("--against", "published.json").ExitCode);
    }

    [Fact]
    public void An_old_address_that_led_on_must_go_on_to_do_so()
    {
        using var project = new Project();
        project.Build();
        project.Folder.Write(Support.SmallSite.With(("aliases: [/old/scanners/]\n", "")));

        var lost = project.Check("--against", "dist");
        Assert.Contains("/old/scanners/ led to /services/scanners/, and now leads nowhere", lost.Out);
        Assert.Contains("fix: Put 'aliases: [/old/scanners/]' back into content/services/scanners.md.", lost.Out);
    }

    [Theory]
    [InlineData("nowhere", "'nowhere' can't be read. Name the folder of the published site, or its urls.json.")]
    [InlineData(
        "https://it.example.com/",
        "'https://it.example.com/' is an address. Save its urls.json first, and name that file."
    )]
    [InlineData("site.yml", "'site.yml' is not a list of addresses. Name the urls.json that a build wrote.")]
    public void A_list_of_addresses_that_is_none_is_refused(string named, string why)
    {
        using var project = new Project();
        var refused = project.Check("--against", named);

        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith($"error: {why}\n", refused.Error, StringComparison.Ordinal);
    }

    /// <summary>A member of the one thing in a list of an answer.</summary>
    private static string? Json(Support.UpshotRun run, int code, string list, string member)
    {
        Assert.Equal((code, ""), (run.ExitCode, run.Error));
        using var answer = System.Text.Json.JsonDocument.Parse(run.Out);
        Assert.Equal(1, answer.RootElement.GetProperty("version").GetInt32());
        return Assert.Single(answer.RootElement.GetProperty(list).EnumerateArray()).GetProperty(member).GetString();
    }
}
