using System.Text.Json;
using Upshot.Cli.Printing;

namespace Upshot.Cli.Listing;

/// <summary>A listing for programs.</summary>
internal static class ListJson
{
    private const int Version = 1;

    public static void Write(TextWriter output, SiteListing listing) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", Version);
                json.WriteStartArray("pages");
                foreach (var page in listing.Pages)
                    Write(json, page);

                json.WriteEndArray();
                FindingJson.WriteLeftOut(json, listing.LeftOut);
            }
        );

    private static void Write(Utf8JsonWriter json, ListedPage page)
    {
        json.WriteStartObject();
        json.WriteString("address", page.Address);
        json.WriteString("kind", page.Kind);
        json.WriteString("title", page.Title);
        json.WriteStartArray("audiences");
        foreach (var audience in page.Audiences)
            json.WriteStringValue(audience);

        json.WriteEndArray();
        json.WriteString("file", page.File);
        json.WriteEndObject();
    }
}
