using Upshot.Checks.Text;
using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Text;

/// <summary>Texts as the checks see them.</summary>
public static class Texts
{
    /// <summary>What every token says in these tests.</summary>
    public const string Said = "88%";

    private const string Path = "content/pages/about.md";

    /// <summary>The blocks of a page's text.</summary>
    public static IReadOnlyList<TextBlock> Body(string text) => [.. Page(text).Body];

    /// <summary>The only block of a page's text.</summary>
    public static TextBlock Block(string text) => Assert.Single(Body(text));

    public static IEnumerable<string> Words(string text) =>
        Body(text).SelectMany(block => block.Words.Select(word => block[word].ToString()));

    public static IEnumerable<string> Sentences(string text) =>
        Body(text).SelectMany(block => block.Sentences.Select(sentence => block[sentence]));

    public static TextDocument Page(string text) => Of(SmallSite.With(("We keep it short.", text)));

    public static TextDocument Of(SourceTree sources, string path = Path)
    {
        var site = SiteBinder.Bind(ContentParser.Parse(sources), SmallSite.Options).Site;
        Assert.NotNull(site);
        return TextDocument.ReadAll(site, _ => Said).Single(document => document.Path == path);
    }

    /// <summary>The place of the first such word in a text.</summary>
    public static string PlaceOf(IEnumerable<TextBlock> blocks, string word) =>
        blocks
            .SelectMany(block =>
                block
                    .Words.Where(found => block[found].SequenceEqual(word))
                    .Select(found => block.At(found))
                    .Select(at => $"{at.Line}:{at.Column}-{at.EndLine}:{at.EndColumn}")
            )
            .First();
}
