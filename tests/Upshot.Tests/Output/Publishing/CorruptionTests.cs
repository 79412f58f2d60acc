using Upshot.Tests.Support;

namespace Upshot.Tests.Output.Publishing;

public sealed class CorruptionTests
{
    private const int Planted = 1000;

    [Fact]
    [Trait(Figure.Trait, "T36")]
    public void Each_of_a_thousand_planted_corruptions_is_found_and_named()
    {
        using var releases = new Releases();
        var built = releases.Build("first", Releases.First);
        releases.Publish("first", Releases.First);
        var files = Directory
            .EnumerateFiles(built, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(built, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.Empty(Releases.Differences(built, releases.Target));

        var dice = new Random(20251115);
        List<string> missed = [];
        for (var i = 0; i < Planted; i++)
        {
            var file = files[dice.Next(files.Length)];
            var (named, undo) = Plant(i % 6, releases.Target, file, dice);
            var told = Releases.Differences(built, releases.Target).Select(text => text.Split(' ')[0]).ToArray();
            if (!told.SequenceEqual([named]))
                missed.Add($"{named}: {string.Join(", ", told)}");
            undo();
        }

        Assert.Empty(Releases.Differences(built, releases.Target));
        Figure.None("T36", "planted corruptions not found by name", missed, Planted);
    }

    /// <summary>Spoils a file in one of six ways; returns the file that must be named, and how to mend it.</summary>
    private static (string Named, Action Undo) Plant(int way, string target, string file, Random dice)
    {
        var path = Path.Combine(target, file);
        var bytes = File.ReadAllBytes(path);
        void Mend() => File.WriteAllBytes(path, bytes);
        if (way == 5 || bytes.Length == 0)
        {
            var extra = path + ".old";
            File.WriteAllText(extra, "left over");
            return (file + ".old", () => File.Delete(extra));
        }

        var at = dice.Next(bytes.Length);
        switch (way)
        {
            case 0:
                File.WriteAllBytes(path, [.. bytes[..at], (byte)(bytes[at] ^ 1), .. bytes[(at + 1)..]]);
                break;
            case 1:
                File.WriteAllBytes(path, bytes[..at]);
                break;
            case 2:
                File.WriteAllBytes(path, [.. bytes, (byte)'\n']);
                break;
            case 3:
                File.Delete(path);
                break;
            default:
                File.WriteAllBytes(path, []);
                break;
        }

        return (file, Mend);
    }
}
