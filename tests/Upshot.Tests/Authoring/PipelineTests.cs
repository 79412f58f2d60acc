using System.Text;
using Upshot.Authoring.Starting;
using Upshot.Tests.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>What <c>upshot init --ci</c> writes.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void The_pipelines_are_as_approved() =>
        Snapshot.Match(
            string.Join(
                '\n',
                Pipeline
                    .Hosts.Select(host => Pipeline.For(host, "1.2.3"))
                    .Select(file => $"-- {file.Path} --\n{Encoding.UTF8.GetString(file.After!.Value.Span)}") // all are new
            )
        );

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("azure")]
    public void Each_pipeline_is_yaml_that_names_what_it_runs_by_version(string host)
    {
        var text = Encoding.UTF8.GetString(Pipeline.For(host, "1.2.3").After!.Value.Span); // it is new
        var yaml = new YamlDotNet.RepresentationModel.YamlStream();
        yaml.Load(new StringReader(text));

        Assert.IsType<YamlDotNet.RepresentationModel.YamlMappingNode>(yaml.Documents.Single().RootNode);
        Assert.Contains("upshot --version 1.2.3", text);
        Assert.All(
            text.Split('\n').Where(line => line.Contains("uses: ", StringComparison.Ordinal)),
            line => Assert.Matches("@[0-9a-f]{40} # v[0-9]", line)
        );
        foreach (var step in (string[])["browser install", "check --strict --browser", "build --strict"])
            Assert.Contains($".tools/upshot {step}", text);
    }

    [Theory]
    [InlineData(
        "github",
        ".github/workflows/site.yml",
        "next: in the settings of the repository, choose Pages, Source, GitHub Actions.\n"
    )]
    [InlineData("gitlab", ".gitlab-ci.yml", "")]
    [InlineData(
        "azure",
        "azure-pipelines.yml",
        "next: in the settings of the pipeline, put the token of the web app into a secret variable 'deployment_token'.\n"
    )]
    public void A_site_gets_a_pipeline_and_keeps_the_one_it_has(string host, string path, string next)
    {
        using var folder = new TempFolder();
        folder.Write("site.yml", "name: Mine");

        var first = UpshotInside.Run(["init", "--ci", host], folder.Root);
        Assert.Equal((0, $"1 file → {path}\n{next}"), (first.ExitCode, first.Out));
        Assert.Equal([path, "site.yml"], folder.List());

        folder.Write(path, "mine");
        var second = UpshotInside.Run(["init", "--ci", host], folder.Root);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains($"'{path}' is already there", second.Error);
        Assert.Equal("mine", File.ReadAllText(folder[path]));
    }

    [Fact]
    public void A_new_site_can_begin_with_its_pipeline()
    {
        using var folder = new TempFolder();
        var begun = UpshotInside.Run(["init", "it", "--ci", "github"], folder.Root);

        Assert.Equal(0, begun.ExitCode);
        Assert.True(File.Exists(folder["it/.github/workflows/site.yml"]) && File.Exists(folder["it/site.yml"]));
        Assert.EndsWith("choose Pages, Source, GitHub Actions.\n", begun.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_brought_is_not_left_out_for_a_pipeline()
    {
        using var project = new Project();
        var old = Directory.CreateDirectory(project.Folder["old/content/posts"]);
        File.WriteAllText(Path.Combine(old.FullName, "a.md"), "---\ntitle: A\n---\nGo.\n");

        var refused = project.Run("init", ".", "--from-hugo", "old", "--ci", "github");

        Assert.Equal(2, refused.ExitCode);
        Assert.False(Directory.Exists(project.Folder[".github"]));
    }

    [Fact]
    public void A_host_that_nobody_knows_is_refused()
    {
        using var folder = new TempFolder();
        var refused = UpshotInside.Run(["init", "--ci", "gihub"], folder.Root);

        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith(
            "error: there is no pipeline for 'gihub'. Did you mean 'github'?\n",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.Empty(folder.List());
    }
}
