using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("buidl", "there is no command 'buidl'", "Did you mean 'build'?")]
    [InlineData(
        "build --bsae-url=https://x.example/",
        "'build' has no option '--bsae-url'",
        "Did you mean '--base-url'?"
    )]
    [InlineData("build --draft", "'build' has no option '--draft'", "Did you mean '--drafts'?")]
    [InlineData("--hlep", "there is no option '--hlep'", "Did you mean '--help'?")]
    [InlineData(
        "build everything",
        "'build' has no use for 'everything'",
        "'upshot build --help' tells what there is."
    )]
    [InlineData("build @args", "'build' has no use for '@args'", "'upshot build --help' tells what there is.")]
    [InlineData("build --format jsno", "'jsno' is not a format. Did you mean 'json'?", "'upshot build --help'")]
    [InlineData(
        "build --format csv",
        "'csv' is not a format. Write one of text, json, sarif, github, azure, junit, rdjsonl.",
        "'upshot build --help'"
    )]
    [InlineData("build --now 2025-1-5", "'2025-1-5' is not a day.", "'upshot build --help'")]
    [InlineData("build --now 2025-02-30", "'2025-02-30' is not a day.", "'upshot build --help'")]
    [InlineData("build --output=", "Required argument missing for option: '--output'.", "'upshot build --help'")]
    [InlineData("check --fail-on waring", "'waring' is not a level. Did you mean 'warning'?", "'upshot check --help'")]
    [InlineData("check --strcit", "'check' has no option '--strcit'", "Did you mean '--strict'?")]
    [InlineData("rules UP32l", "there is no rule 'UP32l'", "Did you mean 'UP321'?")]
    [InlineData("schema servce", "there is no schema 'servce'", "Did you mean 'service'?")]
    [InlineData("", "a command is missing", "'upshot --help' tells what there is.")]
    public void A_line_that_cannot_be_understood_gets_a_hint_and_exit_code_2(string line, string what, string fix)
    {
        using var folder = new TempFolder();

        var run = UpshotInside.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), folder.Root);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"error: {what}", run.Error, StringComparison.Ordinal);
        Assert.Contains($"\n  fix: {fix}", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.List());
    }

    [Fact]
    public void A_time_from_outside_that_is_none_is_a_mistake_of_use()
    {
        using var project = new Project();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SOURCE_DATE_EPOCH"] = "99999999999999999999",
        };

        Assert.Equal(2, UpshotProcess.Run(["build"], project.Folder.Root, environment).ExitCode);
    }

    [Fact]
    public void Help_names_every_command()
    {
        var run = UpshotProcess.Run(["--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var command in (string[])["build", "check", "rules", "list", "clean", "schema"])
            Assert.Contains($"  {command} ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_a_build_names_every_option()
    {
        var run = UpshotProcess.Run(["build", "--help"]);

        Assert.Equal(0, run.ExitCode);
        string[] options =
        [
            "--root",
            "--output",
            "--base-url",
            "--now",
            "--drafts",
            "--fail-on",
            "--strict",
            "--format",
        ];
        foreach (var option in options)
            Assert.Contains(option, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_a_number() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", UpshotProcess.Run(["--version"]).Out);
}
