using System.Runtime.CompilerServices;

namespace Upshot.Tests.Support;

/// <summary>
/// Compares text with an approved file beside the test: <c>Class.Test.approved.txt</c>. On a difference the text is
/// put beside it as <c>.received.txt</c>; <c>UPSHOT_ACCEPT=1</c> approves what was received.
/// </summary>
public static class Snapshot
{
    /// <summary>Passes when the text is the approved one; line endings do not count.</summary>
    /// <param name="extension">Without a dot; also tells two snapshots of one test apart, such as <c>home.html</c>.</param>
    public static void Match(
        string text,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string test = ""
    )
    {
        var stem = Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        var (approved, received) = ($"{stem}.approved.{extension}", $"{stem}.received.{extension}");
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("UPSHOT_ACCEPT") == "1")
        {
            File.WriteAllText(approved, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail(
            $"{Path.GetFileName(approved)} {Difference(expected, actual)}\n"
                + "Look at the .received file beside it; UPSHOT_ACCEPT=1 approves it."
        );
    }

    private static string Difference(string? expected, string actual)
    {
        if (expected is null)
            return "is not there yet.";

        var (approved, received) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Max(approved.Length, received.Length))
            .First(index => approved.ElementAtOrDefault(index) != received.ElementAtOrDefault(index));
        return $"""
            differs first in line {line + 1}:
              approved: {approved.ElementAtOrDefault(line) ?? "(end of file)"}
              received: {received.ElementAtOrDefault(line) ?? "(end of file)"}
            """;
    }
}
