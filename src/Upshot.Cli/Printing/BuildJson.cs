using Upshot.Cli.Commands;

namespace Upshot.Cli.Printing;

/// <summary>The answer of a build for programs. New members may come; the version counts what breaks readers.</summary>
internal static class BuildJson
{
    private const int Version = 1;

    public static void Write(TextWriter output, BuildAnswer answer) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", Version);
                json.WriteNumber("pages", answer.Pages);
                FindingJson.WriteFindings(json, answer.Report.Findings);
                FindingJson.WriteSilenced(json, answer.Report.Silenced);
                FindingJson.WriteLeftOut(json, answer.Report.LeftOut);
                json.WriteBoolean("written", answer.IsWritten);
            }
        );
}
