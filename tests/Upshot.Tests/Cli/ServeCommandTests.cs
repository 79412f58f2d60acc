using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Upshot.Tests.Cli;

/// <summary>The preview: the whole site for this machine, nothing for anybody else.</summary>
public sealed class ServeCommandTests(ServedProject served) : IClassFixture<ServedProject>
{
    [Fact]
    public async Task Shows_the_site_says_what_is_wrong_and_writes_nothing()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var home = await client.GetAsync(served.Address);
        var page = await client.GetAsync(new Uri(served.Address, "services/scanners/"));
        var bare = await client.GetAsync(new Uri(served.Address, "services/scanners"));
        var lost = await client.GetAsync(new Uri(served.Address, "nowhere/deep/"));
        var posted = await client.PostAsync(served.Address, null);

        Assert.Contains("UP512", string.Join('\n', served.Said), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        Assert.Equal("text/html; charset=utf-8", home.Content.Headers.ContentType?.ToString());
        Assert.Contains("A scanner that works", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/services/scanners/"),
            (bare.StatusCode, bare.Headers.Location?.ToString())
        );
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("We can't find that page", WebUtility.HtmlDecode(await lost.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.False(Directory.Exists(served.Project.Site));
    }

    [Theory]
    [InlineData("evil.example", "403")]
    [InlineData("evil.example:PORT", "403")]
    [InlineData("localhost.evil.example:PORT", "403")]
    [InlineData("127.0.0.1.nip.io:PORT", "403")]
    [InlineData("localhost", "403")]
    [InlineData("localhost:1", "403")]
    [InlineData("", "403")]
    [InlineData("localhost:PORT", "200")]
    [InlineData("127.0.0.1:PORT", "200")]
    public void Answers_only_to_names_of_this_machine(string host, string status) =>
        Assert.StartsWith(
            $"HTTP/1.1 {status}",
            Send(
                $"GET / HTTP/1.1\r\nHost: {host.Replace("PORT", $"{served.Address.Port}")}\r\nConnection: close\r\n\r\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Pages_of_other_sites_may_lead_here_but_not_read_here()
    {
        const string Cross = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: ";

        Assert.StartsWith("HTTP/1.1 403", Send(Get("/", Cross + "no-cors\r\n")), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", Send(Get("/", Cross + "navigate\r\n")), StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control", Send(Get("/", "Origin: https://evil.example\r\n")));
    }

    [Theory]
    [InlineData("/../site.yml")]
    [InlineData("/..%2fsite.yml")]
    [InlineData("/%2e%2e/site.yml")]
    [InlineData("/%2e%2e%2fcontent/communications.yml")]
    [InlineData("/..\\site.yml")]
    [InlineData("/services/../../site.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/%00")]
    [InlineData("/%ff%fe")]
    public void No_path_leads_out_of_the_site(string path)
    {
        var answer = Send(Get(path, ""));

        Assert.Matches("^HTTP/1.1 (404|400|301)", answer);
        Assert.DoesNotContain("organisation:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Location: //", answer, StringComparison.Ordinal);
    }

    private string Get(string path, string headers) =>
        $"GET {path} HTTP/1.1\r\nHost: localhost:{served.Address.Port}\r\n{headers}Connection: close\r\n\r\n";

    private string Send(string request)
    {
        using var client = new TcpClient("127.0.0.1", served.Address.Port);
        using var stream = client.GetStream();
        stream.Write(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
