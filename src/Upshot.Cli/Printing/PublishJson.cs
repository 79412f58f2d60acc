using Upshot.Output;
using Upshot.Output.Publishing;

namespace Upshot.Cli.Printing;

/// <summary>How publishing ended, for programs.</summary>
internal static class PublishJson
{
    private const int Version = 1;

    public static void Write(TextWriter output, PublishResult result) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", Version);
                json.WriteBoolean("published", result.Outcome == Outcome.Done);
                json.WriteNumber("copied", result.Copied);
                json.WriteNumber("unchanged", result.Unchanged);
                json.WriteNumber("deleted", result.Deleted);
                json.WriteNumber("kept", result.Kept);
                FindingJson.WriteFindings(json, result.Findings);
            }
        );
}
