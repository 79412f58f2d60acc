using System.Runtime.CompilerServices;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Sources;

public sealed class ShippedThemeTests
{
    [Fact]
    public void Holds_every_file_of_the_default_theme_byte_for_byte()
    {
        var repository = Path.GetFullPath(Path.Combine(Here(), "../../.."));
        var folder = Path.Combine(repository, "themes/default");
        var onDisk = Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => (Path.GetRelativePath(repository, path).Replace('\\', '/'), File.ReadAllBytes(path)))
                .ToDictionary(StringComparer.Ordinal)
            : [];

        var shipped = ShippedTheme
            .Files()
            .ToDictionary(file => file.Path, file => file.Bytes.ToArray(), StringComparer.Ordinal);

        Assert.Equal(onDisk, shipped);
    }

    [Fact]
    public void Is_hidden_file_by_file_by_the_project()
    {
        var own = SiteText.Parse(
            string.Join('\n', ShippedTheme.Files().Take(1).Select(file => $"-- {file.Path} --\nown"))
        );

        var both = ShippedTheme.AddTo(own);

        Assert.Equal(ShippedTheme.Files().Count(), both.Files.Length);
        Assert.All(own.Files, file => Assert.Same(file, both.Find(file.Path)));
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file) ?? "";
}
