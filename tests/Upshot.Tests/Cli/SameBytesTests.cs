using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

public sealed class SameBytesTests
{
    [Fact]
    public void Another_place_zone_language_and_core_count_give_the_same_bytes()
    {
        using var one = new Project().WithUpdates(20);
        using var two = new Project().WithUpdates(20);
        using var elsewhere = new TempFolder();
        var odd = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TZ"] = "Asia/Tokyo",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        };

        Assert.Equal(0, one.BuildOutside().ExitCode);
        var other = UpshotProcess.Run(
            ["build", "--now", "2025-11-15", "--root", two.Folder.Root, "--output", elsewhere["site"]],
            elsewhere.Root,
            odd
        );

        Assert.Equal(0, other.ExitCode);
        var names = one.Folder.List("dist");
        Assert.Equal(names, elsewhere.List("site"));
        Assert.All(
            names,
            name =>
                Assert.Equal(
                    File.ReadAllBytes(Path.Combine(one.Site, name)),
                    File.ReadAllBytes(elsewhere["site/" + name])
                )
        );
    }
}
