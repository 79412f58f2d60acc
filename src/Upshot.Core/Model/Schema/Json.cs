using System.Text.Encodings.Web;
using System.Text.Json;

namespace Upshot.Model.Schema;

/// <summary>How JSON is written everywhere: two spaces, line feeds, and letters as themselves.</summary>
public static class Json
{
    public static JsonSerializerOptions Indented { get; } =
        new()
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
}
