using Upshot.Checks.Relevance;
using Upshot.Model;

namespace Upshot.Checks.Leaks;

/// <summary>Names of computers whose endings the site keeps to itself.</summary>
internal sealed class InternalHost : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP364",
            Severity.Warning,
            "A host name that stays inside",
            "Readers elsewhere can't reach it, and strangers learn what is there."
        );

    public string Bad => Files("Ask for it at stock01.quay.harbour.example, the stock list.");

    public string Good => Files("Ask for it at stock.harbour.example, the stock list.");

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        context.Leaks.Findings(LeakKind.Host, Rule, "Write the address that readers use.");

    private static string Files(string text) =>
        ExamplePages.Settings("internal_hosts: [quay.harbour.example]") + "\n" + ExamplePages.Page(text);
}
