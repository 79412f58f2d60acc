using System.Text.RegularExpressions;
using Upshot.Model.Wording;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Auditing;

/// <summary>The texts of the desk and the panel: none is missing, and none is there for nobody.</summary>
public sealed partial class DeskWordsTests
{
    /// <summary>Put together from a word of the data: a kind of page, a level, a length, a reason.</summary>
    private static readonly string[] Built = ["kind_", "words_", "error", "warning", "suggestion", "broken", "crashed"];

    [GeneratedRegex("desk_(?<key>[a-z_]*[a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InPages { get; }

    [GeneratedRegex("word\\([^\"()]*\"(?<key>[a-z_]+)\"( : \"(?<key>[a-z_]+)\")?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InPanel { get; }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Each_text_is_there_and_is_used(string language)
    {
        var there = Read(language)
            .Keys.Where(key => key.StartsWith("desk_", StringComparison.Ordinal))
            .Select(key => key["desk_".Length..])
            .Where(key => !Built.Any(part => key.StartsWith(part, StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);
        var asked = Asked("themes/default/templates", "*.html", InPages)
            .Concat(Asked("src/Upshot.Core/Auditing/Desk", "*.cs", InPages))
            .Concat(Asked("src/Upshot.Cli/Serving/Panel", "*.cs", InPages))
            .Concat(Asked("src/Upshot.Cli/Serving/Panel", "panel.js", InPanel))
            .Where(key => !Built.Any(part => key.StartsWith(part, StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(asked.Count > 40);
        Assert.Empty(asked.Except(there));
        Assert.DoesNotContain(there, key => !asked.Contains(key) && !IsForOne(key, asked));
    }

    private static bool IsForOne(string key, HashSet<string> asked) =>
        key.EndsWith("_one", StringComparison.Ordinal) && asked.Contains(key[..^4]);

    private static IEnumerable<string> Asked(string folder, string files, Regex key) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), files, SearchOption.AllDirectories)
            .SelectMany(file => key.Matches(File.ReadAllText(file)))
            .SelectMany(match => match.Groups["key"].Captures.Select(capture => capture.Value));

    private static System.Collections.Frozen.FrozenDictionary<string, string> Read(string language)
    {
        var path = $"themes/default/languages/{language}.yml";
        var read = LanguageReader
            .Read(new SourceFile(path, File.ReadAllBytes(Path.Combine(Repository.Root, path))))
            .Value;
        Assert.NotNull(read);
        return read.Words;
    }
}
