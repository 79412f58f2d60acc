using Upshot.Cli.Serving;
using Upshot.Output;
using Upshot.Tests.Cli;

namespace Upshot.Tests.Serving;

/// <summary>The preview sends what every host is told to send, opened only as far as its own panel needs.</summary>
public sealed class ServeHeadersTests(ServedProject served) : IClassFixture<ServedProject>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/services/scanners/")]
    [InlineData("/nothing/")]
    [InlineData("/results/ready/ready.svg")]
    public async Task Sends_the_headers_of_the_list(string path)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(served.Address, path), TestContext.Current.CancellationToken);

        foreach (var header in SiteHeaders.Of(path.TrimStart('/')))
            Assert.Equal(
                $"{header.Name}: {Expected(header)}",
                $"{header.Name}: {answer.Headers.GetValues(header.Name).Single()}"
            );
    }

    /// <summary>Nothing of a preview is kept, and its panel may run.</summary>
    private static string Expected(SiteHeader header) =>
        header.Name == SiteHeaders.CacheName ? "no-store"
        : header == SiteHeaders.Policy ? PreviewPolicy.Open(header.Value)
        : header.Value;
}
