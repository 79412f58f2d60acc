using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Schema;

namespace Upshot.Checks.Relevance;

/// <summary>The need of a service or story is there, and its words are in the title or summary.</summary>
internal sealed class NeedStated : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP341",
            Severity.Warning,
            "The title does not say which need it answers",
            "People scan titles for their own problem, not for the name of our answer."
        );

    public string Bad => ExamplePages.Service("Harbour mobile device programme", "Hardware renewal for quays.");

    public string Good => ExamplePages.Service("A lamp for your night shift", "A lamp from the box at the gate.");

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (
            !Judged.IsOpenEnglish(subject, context)
            || subject.Page is not { } page
            || Need(page, context.Site) is not { } need
        )
            yield break;

        var wanted = need.Texts.SelectMany(text => ContentWords.Stems(text)).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            yield return Rule.At(
                page.Places.Of(need.Field),
                $"'{need.Field}' does not name a need",
                "Write what the reader wants to get done."
            );
        }
        else if (!Title(subject).Any(wanted.Contains))
        {
            yield return Rule.At(
                page.Places.Of("title"),
                $"no word of '{need.Field}' is in the title or summary",
                $"Use the reader's own words from '{need.Field}' in the title."
            );
        }
    }

    private static IEnumerable<string> Title(TextDocument document) =>
        document
            .Blocks.Where(block => block.Kind is BlockKind.Title or BlockKind.Summary)
            .SelectMany(block => ContentWords.Stems(block.Text));

    /// <summary>What the page says it is for, and what people said they expect of it.</summary>
    private static (string Field, string[] Texts)? Need(Page page, Site site) =>
        page switch
        {
            Service service => (
                "outcome",
                [service.Outcome, service.For, service.Driver ?? "", .. Expected(site, service.Id)]
            ),
            CaseStudy story => ("problem", [story.Problem, story.Driver ?? ""]),
            _ => null,
        };

    private static IEnumerable<string> Expected(Site site, string service) =>
        site
            .Expectations.Where(expectation => expectation.Services.Names(service))
            .Select(expectation => expectation.Words);
}
