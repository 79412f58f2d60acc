using System.Xml;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Printing.Formats;

/// <summary>
/// A test report: each source file is a test, which fails when something at or above the level was found in it. All
/// of a file's findings stand in one failure, since many readers show the first only.
/// </summary>
internal static class JUnitFormat
{
    private const string Suite = "upshot check";

    private static readonly XmlWriterSettings Layout = new()
    {
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
    };

    public static void Write(TextWriter output, FoundReport found)
    {
        var byFile = found.WorstFirst.ToLookup(finding => finding.Location.Path, StringComparer.Ordinal);
        string[] files =
        [
            .. byFile
                .OrderByDescending(file => file.Max(finding => finding.Severity))
                .ThenBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => file.Key),
            .. found.Sources.Files.Select(file => file.Path).Where(path => IsOurs(path) && !byFile.Contains(path)),
        ];
        var failures = byFile.Count(file => Fails(found, file));

        output.WriteLine("""<?xml version="1.0" encoding="utf-8"?>""");
        using (var xml = XmlWriter.Create(output, Layout))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, files.Length, failures);
            xml.WriteStartElement("testsuite");
            Counts(xml, files.Length, failures);
            foreach (var file in files)
                WriteFile(xml, found, file, [.. byFile[file]]);

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    /// <summary>Written by the people of the project, and no file of the theme that comes with Upshot.</summary>
    private static bool IsOurs(string path) =>
        !path.StartsWith("themes/default/", StringComparison.Ordinal) && SourceLines.IsText(path);

    private static bool Fails(FoundReport found, IEnumerable<Diagnostic> findings) =>
        findings.Any(finding => finding.Severity >= found.StopsAt);

    private static void Counts(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("name", Suite);
        xml.WriteAttributeString("tests", $"{tests}");
        xml.WriteAttributeString("failures", $"{failures}");
        xml.WriteAttributeString("errors", "0");
    }

    private static void WriteFile(XmlWriter xml, FoundReport found, string path, Diagnostic[] findings)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Clean(found.FromHere(path)));
        xml.WriteAttributeString("classname", Suite);
        if (findings.Length > 0)
        {
            var all = string.Join('\n', findings.Select(finding => Clean(finding.ToString())));
            if (Fails(found, findings))
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", Clean(Message(findings)));
                xml.WriteAttributeString("type", findings[0].Rule.Id);
                xml.WriteString(all);
            }
            else
            {
                xml.WriteStartElement("system-out");
                xml.WriteString(all);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Message(Diagnostic[] findings) =>
        findings.Length == 1 ? findings[0].What : $"{findings[0].What}, and {findings.Length - 1} more";

    /// <summary>XML has no way to write most control characters.</summary>
    private static string Clean(string text) => string.Join('\n', text.Split('\n').Select(PortableName.Shown));
}
