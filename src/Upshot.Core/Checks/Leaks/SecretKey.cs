using Upshot.Model;

namespace Upshot.Checks.Leaks;

/// <summary>Keys and tokens that open something to whoever reads them.</summary>
internal sealed class SecretKey : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP360",
            Severity.Error,
            "A key or token is published",
            "Whoever reads the page, or a copy of it years later, can open what it opens."
        );

    public string Bad => "Our gate program signs in with `glpat-Zx8kQ2mV7nB4cT1yW9pL`.";

    public string Good => "Our gate program signs in with a token that the vault hands out.";

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        context.Leaks.Findings(
            LeakKind.Secret,
            Rule,
            "Take it out, and have it replaced: it was seen by whoever has this file."
        );
}
