using Upshot.Checks.Text;

namespace Upshot.Checks.Structure;

/// <summary>Headings go down one step at a time.</summary>
internal sealed class HeadingOrder : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP431",
            Severity.Warning,
            "A step of headings is left out",
            "People who jump from heading to heading think that they have missed a part."
        );

    public string Bad => "You find us at the gate.\n\n## At night\n\nRing the bell.\n\n#### In the rain\n\nRing twice.";

    public string Good => "You find us at the gate.\n\n## At night\n\nRing the bell.\n\n### In the rain\n\nRing twice.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        var above = 1; // the page's title
        foreach (var heading in subject.Page?.Body.Headings ?? [])
        {
            if (heading.Level > above + 1)
            {
                yield return Rule.At(
                    heading.At,
                    above == 1
                        ? $"the first heading is one of level {heading.Level}, right below the title"
                        : $"a heading of level {heading.Level} follows one of level {above}",
                    $"Begin the heading with '{new string('#', above + 1)}'."
                );
            }

            above = heading.Level;
        }
    }
}
