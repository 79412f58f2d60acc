namespace Upshot.Torture;

/// <summary>
/// The figures of all runs so far, the last of each kind, in a file that is no part of the project: a long drill can be
/// run by itself, and the table is put together from all.
/// </summary>
internal static class KeptFigures
{
    private static string Path { get; } = System.IO.Path.Combine(Repository.Root, "artifacts", "figures.tsv");

    public static ImmutableArray<Figure> All =>
        File.Exists(Path) ? [.. File.ReadAllLines(Path).Select(Figure.OfLine)] : [];

    /// <summary>Takes the place of what was kept under the same promise and unit.</summary>
    public static void Add(IEnumerable<Figure> figures)
    {
        var fresh = figures.ToArray();
        var kinds = fresh.Select(Kind).ToHashSet();
        File.WriteAllLines(
            Path,
            All.Where(figure => !kinds.Contains(Kind(figure))).Concat(fresh).Select(figure => figure.ToLine())
        );
    }

    private static (string Promise, string Unit) Kind(Figure figure) => (figure.Promise, figure.Unit);
}
