using System.Globalization;

namespace Upshot.Tests.Support;

/// <summary>What a promise comes to: how many of how many tries broke it. Printed, and kept for the table of promises.</summary>
public static class Figure
{
    /// <summary>The trait of a test that gives figures; its value is the number of the promise, such as "T01".</summary>
    public const string Trait = "Promise";

    /// <summary>A file to which each figure is added, as promise, broken, tries and unit between tabs.</summary>
    public const string FileVariable = "UPSHOT_FIGURES";

    private static readonly Lock Writing = new();

    /// <summary>Fails if anything broke the promise, or if nothing was tried.</summary>
    /// <param name="promise">The number of the promise, such as "T01".</param>
    /// <param name="unit">What is counted, in the plural: "scripts run".</param>
    /// <param name="broken">The tries that broke it, as a developer has to read them.</param>
    /// <param name="tries">How often it was tried.</param>
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
        var told = string.Create(CultureInfo.InvariantCulture, $"{promise}\t{count}\t{tries}\t{unit}\n");
        TestContext.Current.TestOutputHelper?.Write(told);
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file)
            lock (Writing)
                File.AppendAllText(file, told);
    }
}
