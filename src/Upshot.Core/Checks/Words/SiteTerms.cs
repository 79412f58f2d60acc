using System.Collections.Concurrent;
using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Data;

namespace Upshot.Checks.Words;

/// <summary>
/// The shipped word list with the company's own on top, and what of it stands in each text. Each text is read once;
/// the rules share what was found.
/// </summary>
internal sealed class SiteTerms
{
    private readonly PhraseIndex<TermForm> index;
    private readonly ConcurrentDictionary<string, ImmutableArray<FoundTerm>> found = new(StringComparer.Ordinal);

    private SiteTerms(PhraseIndex<TermForm> index) => this.index = index;

    public static SiteTerms Of(Site site) =>
        new(
            new PhraseIndex<TermForm>(
                Own(site.Words)
                    .Concat(Names(site))
                    .Concat(Lexicon.English)
                    .Select(form => (form.Text, form.IsExact, form))
            )
        );

    /// <summary>In order.</summary>
    public ImmutableArray<FoundTerm> In(TextDocument document) =>
        found.GetOrAdd(
            document.Path,
            _ =>
                [
                    .. document
                        .Judged.SelectMany(In)
                        .Select(item => item with { IsAllowed = MaySay(document.Page, item.Term) }),
                ]
        );

    private IEnumerable<FoundTerm> In(TextBlock block)
    {
        foreach (var match in index.Find(block.Text, block.Words))
        {
            var before = match.FirstWord == 0 ? null : (Word?)block.Words[match.FirstWord - 1];
            if (!TermUses.Fits(match.Value.Use, block, before) || block.IsSkipped(match.Start, match.End))
                continue;

            var start = match.Value.Use == TermUse.People && before is { } people ? people.Start : match.Start;
            yield return new(match.Value, block, start, match.End);
        }
    }

    private static bool MaySay(Page? page, Term term) =>
        page is not null
        && (
            term.NotIn.Contains(page.Id, StringComparer.Ordinal)
            || (term.OkFor.Length > 0 && page.Audiences.All(audience => Readers.AnyPart(audience.Id, term.OkFor)))
        );

    /// <summary>What the company allows comes first, so that it wins over what it replaces and over the shipped list.</summary>
    private static IEnumerable<TermForm> Own(WordList words) =>
        [
            .. words.Allow.SelectMany(text => Lexicon.Forms(OwnTerm(text, TermKind.Known), "n", [])),
            .. words.SpellOut.SelectMany(entry =>
                Lexicon.Forms(OwnTerm(entry.Key, TermKind.Acronym), "n", [entry.Value])
            ),
            .. words.Replace.SelectMany(Own),
        ];

    /// <summary>Capitals in the company's own name need no explaining.</summary>
    private static IEnumerable<TermForm> Names(Site site) =>
        $"{site.Settings.Name} {site.Settings.Organisation}"
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && word.All(char.IsUpper))
            .SelectMany(word => Lexicon.Forms(OwnTerm(word, TermKind.Known), "", []));

    private static IEnumerable<TermForm> Own(Replacement replacement)
    {
        var term = OwnTerm(replacement.Find, TermKind.Jargon) with
        {
            Level = replacement.Level,
            NotIn = [.. replacement.NotIn.Select(page => page.Id)],
        };
        var isVerb = Lexicon.English.Any(form =>
            form.Term.IsVerb && form.Text.Equals(replacement.Find, StringComparison.OrdinalIgnoreCase)
        );
        return Lexicon.Forms(term, isVerb ? "v" : "n", [replacement.Write]);
    }

    private static Term OwnTerm(string text, TermKind kind) =>
        new()
        {
            Text = text,
            Kind = kind,
            IsOwn = true,
        };
}
