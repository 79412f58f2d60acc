using Upshot.Model;

namespace Upshot.Checks.Leaks;

/// <summary>Passwords beside the word for them, in settings of a program and in addresses.</summary>
internal sealed class PublishedPassword : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP361",
            Severity.Error,
            "A password is published",
            "Whoever reads the page can sign in, and nobody can tell who did."
        );

    public string Bad => "On the spare scanner, the password is Quay-2025!";

    public string Good => "On the spare scanner, the password is the one on your own card.";

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        context.Leaks.Findings(
            LeakKind.Password,
            Rule,
            "Take it out, have it changed, and say where readers get their own."
        );
}
