using System.Text.Json;
using Upshot.Checks.Comparing;

namespace Upshot.Cli.Printing;

/// <summary>What changes for readers, for programs.</summary>
internal static class ChangesJson
{
    private const int Version = 1;

    public static void Write(TextWriter output, SiteChanges changes) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", Version);
                FindingJson.WriteFindings(json, changes.Errors, "errors");
                JsonText.List(json, "undrawn", changes.Undrawn.Order(StringComparer.Ordinal));
                JsonText.List(json, "lost", changes.Lost);
                JsonText.List(json, "pages", changes.Pages, Write);
                JsonText.List(json, "numbers", changes.Numbers, Write);
                FindingJson.WriteFindings(json, changes.New, "new");
                FindingJson.WriteFindings(json, changes.Mended, "mended");
            }
        );

    private static void Write(Utf8JsonWriter json, PageChange page)
    {
        json.WriteStartObject();
        json.WriteString("fate", page.Fate.ToString().ToLowerInvariant());
        json.WriteString("address", page.Address);
        json.WriteString("before", page.OldAddress);
        json.WriteString("leadsTo", page.LeadsTo);
        json.WriteString("title", page.Title);
        Write(json, "wordsBefore", page.WordsBefore);
        Write(json, "words", page.Words);
        Write(json, "mostWords", page.MostWords);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, NumberChange number)
    {
        json.WriteStartObject();
        json.WriteString("title", number.Title);
        json.WriteString("before", number.Before);
        json.WriteString("after", number.After);
        json.WriteEndObject();
    }
}
