using Upshot.Model;

namespace Upshot.Checks.Leaks;

/// <summary>Paths on one computer or on a shared disk, which often hold somebody's name too.</summary>
internal sealed class LocalPath : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP363",
            Severity.Warning,
            "A path inside the house",
            "Readers can't open it, and it tells the names of people, disks and computers."
        );

    public string Bad => @"You find the form in `\\harbour-files\crews\forms`, in the red folder.";

    public string Good => "You find the [form on the crews' site](https://crews.harbour.example/forms).";

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        context.Leaks.Findings(
            LeakKind.LocalPath,
            Rule,
            "Put the file where readers can open it, and link to it there."
        );
}
