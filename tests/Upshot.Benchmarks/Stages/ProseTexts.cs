using System.Collections.Immutable;
using Upshot.Checks;
using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Parsing;
using Upshot.Rendering;

namespace Upshot.Benchmarks.Stages;

/// <summary>
/// The good plain prose that the tests measure noise on, taken several times over: a company's site is longer, and
/// what a check does once a site, such as making the index of the word list, must not count as often as its texts.
/// </summary>
internal sealed class ProseTexts
{
    /// <summary>How often each text is there, each time as a file of its own.</summary>
    private const int Copies = 20;

    private readonly Site site;
    private readonly Func<ContentToken, string> say;
    private readonly ImmutableArray<TextDocument> documents;

    private ProseTexts(Site site, Func<ContentToken, string> say)
    {
        (this.site, this.say) = (site, say);
        documents =
        [
            .. Enumerable
                .Range(0, Copies)
                .SelectMany(copy =>
                    TextDocument.ReadAll(site, say).Select(document => Anew(document, $"{copy}/{document.Path}"))
                ),
        ];
        Words = documents.Sum(document => document.Judged.Sum(block => block.Words.Length));
    }

    /// <summary>That rules judge, in all texts.</summary>
    public int Words { get; }

    public static ProseTexts Load()
    {
        var read = ReadProject.At(Path.Combine(Repository.Root, "tests", "Upshot.Tests", "Examples", "plain-prose"));
        return new ProseTexts(read.Site, SiteRenderer.Render(read.Site, read.Theme, read.Sources).Say);
    }

    /// <summary>Reads all texts; how many files they come from.</summary>
    public int Read()
    {
        var count = 0;
        for (var copy = 0; copy < Copies; copy++)
            count += TextDocument.ReadAll(site, say).Length;
        return count;
    }

    /// <summary>
    /// Asks every rule about every text; how many findings there are. Each time is a new check of the site: what the
    /// rules found last time is forgotten.
    /// </summary>
    public int Judge(ImmutableArray<ICheck<TextDocument>> rules)
    {
        ImmutableArray<TextDocument> read = [.. documents.Select(document => Anew(document, document.Path))];
        var context = new CheckContext
        {
            Site = site,
            Documents = read,
            Pages = [],
        };
        var count = 0;
        foreach (var document in read)
        foreach (var rule in rules)
            count += rule.Check(document, context).Count();
        return count;
    }

    /// <summary>The same texts, of which nothing is known yet.</summary>
    private static TextDocument Anew(TextDocument document, string path) =>
        new()
        {
            Path = path,
            Page = document.Page,
            Blocks = document.Blocks,
        };
}
