using System.Globalization;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>Findings for people: by file, each with its source line, its reason and what to do.</summary>
internal static class FindingText
{
    private const string Indent = "    ";

    public static void Write(TextWriter output, Ink ink, ImmutableArray<Diagnostic> findings, SourceTree sources)
    {
        foreach (var file in findings.GroupBy(finding => finding.Location.Path))
        {
            output.WriteLine(ink.Strong(PortableName.Shown(file.Key)));
            var lines = SourceLines.Of(sources, file.Key);
            foreach (var finding in file)
                Write(output, ink, finding, lines.At(finding.Location));

            output.WriteLine();
        }
    }

    private static void Write(TextWriter output, Ink ink, Diagnostic finding, SourceExcerpt? excerpt)
    {
        var at = finding.Location;
        var place = at.Line == 0 ? "" : $"{at.Line}:{at.Column}  ";
        var level = ink.Of(finding.Severity, finding.Severity.ToString().ToLowerInvariant());
        output.WriteLine($"  {place}{level} {finding.Rule.Id}: {PortableName.Shown(finding.What)}");
        if (excerpt is not null)
        {
            var number = at.Line.ToString(CultureInfo.InvariantCulture);
            var margin = new string(' ', number.Length);
            output.WriteLine($"{Indent}{ink.Faint($"{number} |")} {excerpt.Line}");
            output.WriteLine($"{Indent}{ink.Faint($"{margin} |")} {ink.Of(finding.Severity, excerpt.Marks)}");
        }

        foreach (var related in finding.Related)
            output.WriteLine($"{Indent}see: {PortableName.Shown(related.ToString())}");

        output.WriteLine($"{Indent}why: {PortableName.Shown(finding.Rule.Why)}");
        output.WriteLine($"{Indent}fix: {PortableName.Shown(finding.Fix)}");
    }
}
