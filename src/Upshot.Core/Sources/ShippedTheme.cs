namespace Upshot.Sources;

/// <summary>
/// The theme that comes with Upshot, <c>themes/default</c>. A file of the project hides the one with the same path,
/// as in every theme that extends another; the rest is there without being copied.
/// </summary>
public static class ShippedTheme
{
    private const string Folder = "themes/default/";

    private static readonly Lazy<ImmutableArray<SourceFile>> Shipped = new(() => [.. Unpack()]);

    public static SourceTree AddTo(SourceTree project) =>
        new([.. project.Files, .. Files().Where(file => project.Find(file.Path) is null)], project.Findings);

    /// <summary>Read once: they are in the program and never change.</summary>
    public static IEnumerable<SourceFile> Files() => Shipped.Value;

    private static IEnumerable<SourceFile> Unpack() =>
        EmbeddedFiles
            .Below(typeof(ShippedTheme).Assembly, Folder)
            .Select(file => file with { Path = Folder + file.Path });
}
