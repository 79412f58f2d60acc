using System.Text.RegularExpressions;
using Upshot.Tests.Support;

namespace Upshot.Tests.Architecture;

/// <summary>The table of promises says nothing that no test tries.</summary>
public sealed partial class PromiseTests
{
    [Fact]
    public void Each_number_in_the_table_is_that_of_a_test()
    {
        var table = File.ReadAllText(Path.Combine(Repository.Root, "docs", "PROMISES.md"));
        var tried = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not "Promise.cs")
            .SelectMany(file => Given.Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["number"].Value)
            .ToHashSet(StringComparer.Ordinal);

        string[] told = [.. Told.Matches(table).Select(match => match.Groups["number"].Value)];
        Assert.True(told.Length > 40, $"Only {told.Length} numbers are in the table.");
        Assert.All(told, number => Assert.Contains(number, tried));
    }

    [GeneratedRegex("\"(?<number>T[0-9]{2})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Given { get; }

    [GeneratedRegex("`(?<number>T[0-9]{2})` [0-9]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told { get; }
}
