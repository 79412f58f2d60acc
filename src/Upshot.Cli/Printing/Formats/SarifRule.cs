using System.Text.Json;
using Upshot.Checks;
using Upshot.Diagnostics;

namespace Upshot.Cli.Printing.Formats;

/// <summary>A rule as SARIF describes it, with its examples as help.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        SarifFormat.WriteText(json, "shortDescription", rule.Title + ".");
        SarifFormat.WriteText(json, "fullDescription", rule.Why);
        json.WriteStartObject("help");
        var check = CheckCatalog.All.FirstOrDefault(check => check.Rule.Id == rule.Id);
        json.WriteString(
            "text",
            check is null ? rule.Why : $"{rule.Why}\n\nBad:\n{check.Bad.Trim()}\n\nGood:\n{check.Good.Trim()}"
        );
        json.WriteString(
            "markdown",
            check is null
                ? rule.Why
                : $"{rule.Why}\n\n**Bad**\n\n{Quoted(check.Bad)}\n\n**Good**\n\n{Quoted(check.Good)}"
        );
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifFormat.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Four blanks keep an example as it is, whatever marks are in it.</summary>
    private static string Quoted(string example) =>
        string.Join('\n', example.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line));
}
