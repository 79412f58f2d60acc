using System.Reflection;
using Upshot.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>Machines that give too little: one line says what, and the last good site stays.</summary>
public sealed class ShortageTests : IDisposable
{
    private readonly Project project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check --format json")]
    [InlineData("list")]
    [InlineData("rules")]
    public void An_answer_that_cannot_be_written_is_told_and_is_no_success(string command)
    {
        var run = Under("exec \"$@\" > /dev/full", command);

        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        Assert.Equal("error: the answer could not be written to its end: No space left on device\n", run.Error);
    }

    [Fact]
    public void A_reader_that_has_seen_enough_is_no_trouble()
    {
        var run = Under("\"$@\" | head -n 1", "rules");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Single(run.Out.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Too_few_open_files_are_named_with_what_to_do()
    {
        project.Build();
        var before = project.SiteHash();
        project.Rename("Harbour IT", "Quay IT");

        // With ten more, the runtime may be refused the start of a thread of its own, and ends the program itself.
        var run = Under("ulimit -n 80; exec \"$@\"", "build");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            "error: the system lets this command open only 80 files at a time. Allow it more: ulimit -n 1024.\n",
            run.Error
        );
        Assert.Equal(before, project.SiteHash());
    }

    [Fact]
    public void A_part_that_could_not_be_read_is_named_however_deep_the_runtime_hides_it()
    {
        var part = new FileLoadException("Input/output error", "System.Sockets, Version=10.0.0.0, Culture=neutral");
        var trouble = new TypeInitializationException("Upshot.X", new ReflectionTypeLoadException([], [null, part]));

        Assert.Equal(
            "error: the system did not give 'System.Sockets', a part of Upshot or of .NET. Try again; if it stays, install it anew.",
            Shortage.Of(trouble)
        );
    }

    [Fact]
    public void Too_little_memory_is_named_with_what_there_is()
    {
        project.WithUpdates(900);

        // A limit of the heap, in hexadecimal bytes: 24 MB.
        var run = Under("DOTNET_GCHeapHardLimit=1800000 exec \"$@\"", "build");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            "error: 24 MB of memory are not enough for this site. The last good site stays as it was. Give the command more.\n",
            run.Error
        );
        Assert.False(Directory.Exists(project.Site));
    }

    /// <param name="script">What the shell does with the command, which is <c>"$@"</c>.</param>
    private UpshotRun Under(string script, string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such shell.");
        return UpshotProcess.Run(
            [.. command.Split(' '), .. Day(command)],
            project.Folder.Root,
            before: ["sh", "-c", script, "sh"]
        );
    }

    private static string[] Day(string command) => command is "rules" ? [] : ["--now", "2025-11-15"];
}
