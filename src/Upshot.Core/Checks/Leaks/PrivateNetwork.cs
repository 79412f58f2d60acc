using Upshot.Model;

namespace Upshot.Checks.Leaks;

/// <summary>Addresses that only computers inside the house can reach.</summary>
internal sealed class PrivateNetwork : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP362",
            Severity.Warning,
            "An address of the inner network",
            "It means nothing to readers, and shows strangers where to begin."
        );

    public string Bad => "The label printer at the gate is 10.20.30.40, if you are asked.";

    public string Good => "The label printer at the gate is called Gate 1, if you are asked.";

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        context.Leaks.Findings(LeakKind.PrivateAddress, Rule, "Write the name that readers know it by.");
}
