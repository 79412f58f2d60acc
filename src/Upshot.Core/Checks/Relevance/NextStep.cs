using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Parsing;

namespace Upshot.Checks.Relevance;

/// <summary>The reader can go on from here: by a link, or to a person.</summary>
internal sealed class NextStep : ICheck<TextDocument>
{
    /// <summary>Fewer digits are a quantity; more can be rung.</summary>
    private const int FewestDigits = 4;

    public Rule Rule { get; } =
        new(
            "UP343",
            Severity.Error,
            "The page leads nowhere",
            "A reader who is convinced and can't go on has been convinced for nothing."
        );

    public string Bad => ExamplePages.Page("You find somebody at the gate until six in the morning.");

    public string Good =>
        ExamplePages.Page("You find somebody at the gate until six. Ring Ann Lee when the gate is shut.");

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (subject.Page is not { } page || IsSatisfied(page))
            yield break;
        if (page is Service or CaseStudy)
        {
            yield return Rule.At(
                page.Places.Of(page is Service ? "get_it" : "people"),
                "there is no link to follow and nobody to ring or write to",
                page is Service
                    ? "Add 'link:' to 'get_it', or 'email:' or 'phone:' to 'people'."
                    : "Add 'email:' or 'phone:' to 'people'."
            );
        }
        else if (page is not ReportPage && !LeadsOn(subject, page, context))
        {
            // The contact of the site stands on every page, so the way is long but there is one.
            yield return Rule.At(
                page.Places.Of("title"),
                "the text has no link, and names nobody to ask",
                "End with one link that says what to do, or with the name of the person to ask."
            ) with
            {
                Severity = Severity.Warning,
            };
        }
    }

    /// <summary>By its fields alone.</summary>
    private static bool IsSatisfied(Page page) =>
        page switch
        {
            Service service => service.State == ServiceState.Closed
                || service.GetIt.Link is not null
                || service.People.Any(CanBeReached),
            CaseStudy story => story.People.Any(CanBeReached),
            Update update => update.Do is null
                || update.Do.StartsWith("Nothing", StringComparison.OrdinalIgnoreCase)
                || !update.Services.IsEmpty,
            PlainPage plain => plain.Shows is not null,
            _ => true,
        };

    private static bool CanBeReached(Person person) => person.Email is not null || person.Phone is not null;

    private static bool LeadsOn(TextDocument document, Page page, CheckContext context) =>
        page.Body.Links.Any(link => !link.IsImage)
        || page.Body.Tokens.Any(token => token.Kind == TokenKind.Service)
        || NamesAWay(document, People(context.Site));

    private static bool NamesAWay(TextDocument document, string[] people) =>
        document.Blocks.Any(block => block.Field is "" or "do" && NamesAWay(block, people));

    private static bool NamesAWay(TextBlock block, string[] people) =>
        block.Text.Contains('@')
        || block.Words.Any(word => IsTelephone(block[word]))
        || people.Any(name => block.Text.Contains(name, StringComparison.Ordinal));

    private static bool IsTelephone(ReadOnlySpan<char> word)
    {
        if (word.Length < FewestDigits || word.ContainsAnyExceptInRange('0', '9'))
            return false;
        return word.Length > FewestDigits || word[..2] is not ("19" or "20"); // a year is no number to ring
    }

    /// <summary>Everybody the site names as somebody to ask.</summary>
    private static string[] People(Site site) => [.. Names(site).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Names(Site site) =>
        [
            site.Settings.Contact.Name,
            .. site.Pages.Select(page => page.Owner),
            .. site.Services.SelectMany(service => service.People).Select(person => person.Name),
            .. site.CaseStudies.SelectMany(story => story.People).Select(person => person.Name),
            .. site.Audiences.Select(audience => audience.RelationshipManager?.Name).OfType<string>(),
        ];
}
