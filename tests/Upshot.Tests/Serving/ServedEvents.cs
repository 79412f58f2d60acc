namespace Upshot.Tests.Serving;

/// <summary>What an open page hears from the preview.</summary>
internal sealed class ServedEvents : IDisposable
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    private readonly HttpClient client;
    private readonly StreamReader reader;

    private ServedEvents(HttpClient client, Stream stream)
    {
        this.client = client;
        reader = new StreamReader(stream);
    }

    public static async Task<ServedEvents> Of(Uri address)
    {
        var opened = new HttpClient();
        return new(opened, await opened.GetStreamAsync(new Uri(address, "/_upshot/events")));
    }

    /// <summary>The next state of the kind, "drawn" or "judged", that has another name than the one given.</summary>
    public async Task<string> Next(string kind, string after = "")
    {
        using var limit = new CancellationTokenSource(Most);
        while (true)
        {
            var line = await reader.ReadLineAsync(limit.Token);
            Assert.NotNull(line);
            if (line != $"event: {kind}")
                continue;

            var data = await reader.ReadLineAsync(limit.Token) ?? "";
            Assert.StartsWith("data: ", data, StringComparison.Ordinal);
            if (data[6..] != after)
                return data[6..];
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        client.Dispose();
    }
}
