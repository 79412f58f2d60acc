using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Upshot.Cli.Printing;

/// <summary>One JSON object as an answer, laid out to be read by people too.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <param name="json">Where to.</param>
    /// <param name="name">Of the member.</param>
    /// <param name="items">In this order.</param>
    /// <param name="write">Writes one of them, whole.</param>
    public static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);

        json.WriteEndArray();
    }

    public static void List(Utf8JsonWriter json, string name, IEnumerable<string> items) =>
        List(json, name, items, static (to, item) => to.WriteStringValue(item));
}
