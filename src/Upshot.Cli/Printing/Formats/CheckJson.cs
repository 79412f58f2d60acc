namespace Upshot.Cli.Printing.Formats;

/// <summary>The answer of a check for programs. New members may come; the version counts what breaks readers.</summary>
internal static class CheckJson
{
    private const int Version = 1;

    public static void Write(TextWriter output, FoundReport found) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", Version);
                json.WriteNumber("pages", found.Pages);
                FindingJson.WriteFindings(json, found.Report.Findings);
                FindingJson.WriteSilenced(json, found.Report.Silenced);
                FindingJson.WriteLeftOut(json, found.Report.LeftOut);
            }
        );
}
