using Upshot.Model;

namespace Upshot.Checks.Leaks;

/// <summary>Pages that list how to reach people whom the site does not name as its contacts.</summary>
internal sealed class ContactList : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP365",
            Severity.Warning,
            "A list of people's addresses",
            "Lists of people are what senders of false mail collect, and nobody on it was asked."
        );

    public string Bad =>
        "Your crew leads: jo.berg@harbour.example, li.chen@harbour.example and mo.diaz@harbour.example.";

    public string Good => "Your crew leads are on the board at the gate. Write to ask@harbour.example for all others.";

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context)
    {
        var declared = DeclaredContacts.Of(subject);
        return context
            .Leaks.Of(LeakKind.Contact, told => !declared.Has(told))
            .SelectMany(leak => leak.Places.Select(at => (leak.Told, At: at)))
            .GroupBy(entry => entry.At.Path, StringComparer.Ordinal)
            // A number that is also a link to ring it is one.
            .Select(file => file.DistinctBy(entry => DeclaredContacts.Key(entry.Told)).ToArray())
            .Where(file => file.Length > context.Numbers.Contacts)
            .Select(file => Finding([.. file.Select(entry => entry.At).Order()]));
    }

    private Diagnostic Finding(Location[] places) =>
        Rule.At(
            places[0],
            $"{places.Length} addresses and numbers are of nobody whom the site names as a contact",
            "Name one contact in 'people:', or write where readers find the list."
        ) with
        {
            Related = [.. places.Skip(1)],
        };
}
