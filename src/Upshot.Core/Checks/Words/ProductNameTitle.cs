using Upshot.Checks.Text;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Words;

/// <summary>Services named after what they are made of instead of what they are for.</summary>
internal sealed class ProductNameTitle : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP317",
            Severity.Warning,
            "A service named after a product",
            "Readers look for what they want to do, and products change."
        );

    public string Bad => Example("Scanners in ServiceNow");

    public string Good => Example("A scanner that works in the rain");

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        Rule.Of(
            context.Terms(subject, TermKind.Product, TermKind.Jargon).Where(found => IsNamedIn(subject, found)),
            context,
            found => $"the title of this service names a product, '{found.Text}'",
            found =>
                found.Form.Write.Length == 0
                    ? "Name what readers can then do."
                    : $"Name what readers can then do, or write {TermFindings.Choice(found)}."
        );

    /// <summary>In a service's title, a name of the shipped list, or a short name that the company's list replaces.</summary>
    public static bool IsNamedIn(TextDocument document, FoundTerm found) =>
        document.Page is Service
        && found.Block.Kind == BlockKind.Title
        && found.Block.Field == "title"
        && (found.Term.Kind == TermKind.Product || (found.Term.IsOwn && !found.Term.Text.Any(char.IsLower)));

    private static string Example(string title) =>
        $$"""
            -- content/services/scanners.md --
            ---
            title: {{title}}
            summary: A scanner for each shift, checked before it starts.
            audiences: [crews]
            owner: Ann Lee
            updated: 2025-10-01
            review_by: 2026-04-01
            outcome: You can start your shift on time.
            type: product
            for: Crews on all quays
            what_you_get: [A scanner, A spare one at the gate]
            cost: { model: free }
            get_it: { how: Take one at the gate., takes: No wait }
            place: Both gates
            promise: { text: Ready before six., evidence: ready }
            help: https://help.harbour.example/
            people: { name: Ann Lee, email: ask@harbour.example, where: Gate 1 }
            business_owner: Quay director
            metrics: [ready]
            stories: [five-in-the-morning]
            state: live
            ---
            Take one. Bring it back.
            """;
}
