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
                Write(json, "undrawn", changes.Undrawn.Order(StringComparer.Ordinal));
                Write(json, "lost", changes.Lost);
                json.WriteStartArray("pages");
                foreach (var page in changes.Pages)
                    Write(json, page);

                json.WriteEndArray();
                json.WriteStartArray("numbers");
                foreach (var number in changes.Numbers)
                    Write(json, number);

                json.WriteEndArray();
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
        json.WriteString("leadsTo", page.LeadsTo is { } target ? $"/{target}" : null);
        json.WriteString("title", page.Title);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NumberChange number)
    {
        json.WriteStartObject();
        json.WriteString("title", number.Title);
        json.WriteString("before", number.Before);
        json.WriteString("after", number.After);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);

        json.WriteEndArray();
    }
}
