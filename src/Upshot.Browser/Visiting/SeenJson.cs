using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Upshot.Browser.Visiting;

/// <summary>What a measuring script answers → records.</summary>
internal static class SeenJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "A program compiled ahead of time leads no browser."
    )]
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options)
        ?? throw new InvalidOperationException($"A measuring script answered nothing for {typeof(T).Name}.");
}
