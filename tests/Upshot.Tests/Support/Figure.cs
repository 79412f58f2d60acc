using System.Globalization;

namespace Upshot.Tests.Support;

/// <summary>What a promise came to: how many tries, and how many of them broke it or found what was planted.</summary>
/// <param name="Promise">The number of the promise, such as "T01".</param>
/// <param name="Count">How many of the tries.</param>
/// <param name="Tries">How often it was tried; 0 where the count is a measure of its own.</param>
/// <param name="Unit">What is counted, in the plural: "scripts run".</param>
public sealed record Figure(string Promise, long Count, long Tries, string Unit)
{
    /// <summary>The trait of a test that gives figures; its value is the number of the promise.</summary>
    public const string Trait = "Promise";

    /// <summary>A file to which each figure is added, in a line of its own.</summary>
    public const string FileVariable = "UPSHOT_FIGURES";

    private static readonly Lock Writing = new();

    /// <summary>Fails if anything broke the promise, or if nothing was tried.</summary>
    /// <param name="broken">The tries that broke it, as a developer has to read them.</param>
    public static void None<T>(string promise, string unit, IReadOnlyCollection<T> broken, long tries)
    {
        Tell(promise, unit, broken.Count, tries);
        Assert.True(tries > 0, $"{promise}: nothing was tried");
        Assert.True(
            broken.Count == 0,
            $"{promise}: {broken.Count} of {tries} {unit}:\n{string.Join('\n', broken.Take(20))}"
        );
    }

    /// <summary>Tells a figure that other assertions judge, such as what was found of what was planted.</summary>
    public static void Tell(string promise, string unit, long count, long tries)
    {
        var line = new Figure(promise, count, tries, unit).ToLine();
        TestContext.Current.TestOutputHelper?.WriteLine(line);
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file)
            lock (Writing)
                File.AppendAllText(file, line + "\n");
    }

    public static Figure OfLine(string line) =>
        line.Split('\t') is [var promise, var count, var tries, var unit]
            ? new(promise, Number(count), Number(tries), unit)
            : throw new FormatException($"This is not a figure: {line}");

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Promise}\t{Count}\t{Tries}\t{Unit}");

    /// <summary>As it is read: "0 of 73,188 scripts run".</summary>
    public override string ToString() =>
        Tries == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Count:#,0} {Unit}")
            : string.Create(CultureInfo.InvariantCulture, $"{Count:#,0} of {Tries:#,0} {Unit}");

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}
