using System.Net;
using System.Net.Sockets;
using System.Text;
using Upshot.Tests.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Serving;

/// <summary>The preview shows the site, to this machine, and nothing else to nobody else.</summary>
public sealed class ServeSafetyTests(ServedProject served) : IClassFixture<ServedProject>
{
    private const string Cross = "Sec-Fetch-Site: cross-site\r\n";

    [Theory]
    [InlineData("/_upshot/page.json", "Origin: https://evil.example\r\n", "403")]
    [InlineData("/_upshot/page.json", "Origin: http://localhost:1\r\n", "403")]
    [InlineData("/_upshot/page.json", "Origin: null\r\n", "403")]
    [InlineData("/_upshot/page.json", "Origin: http://localhost:PORT\r\n", "200")]
    [InlineData("/_upshot/page.json", "", "200")]
    [InlineData("/_upshot/page.json", Cross, "403")]
    [InlineData("/_upshot/", Cross + "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n", "403")]
    [InlineData("/_upshot/events", "Origin: https://evil.example\r\n", "403")]
    [InlineData("/_upshot/events", Cross + "Sec-Fetch-Mode: cors\r\n", "403")]
    [InlineData("/_upshot/events", "Sec-Fetch-Site: same-site\r\n", "403")]
    [InlineData("/", Cross + "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n", "200")]
    [InlineData("/", Cross + "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n", "403")]
    [InlineData("/", Cross + "Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n", "403")]
    [InlineData("/", "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\n", "403")]
    [InlineData("/", "Sec-Fetch-Site: same-origin\r\n", "200")]
    [InlineData("/", "X-Forwarded-Host: evil.example\r\n", "200")]
    [InlineData("/", "Host: evil.example\r\n", "400")]
    public void Gives_pages_of_other_sites_nothing(string path, string headers, string status)
    {
        var answer = Send(Request(path, headers.Replace("PORT", $"{served.Address.Port}", StringComparison.Ordinal)));

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        if (status != "200")
            Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public void Only_gives(string method)
    {
        foreach (var path in (string[])["/", "/_upshot/", "/_upshot/events", "/_upshot/page.json"])
            Assert.StartsWith("HTTP/1.1 405", Send(Request(path, "", method)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait(Figure.Trait, "T43")]
    public void Thousands_of_paths_lead_out_of_the_site_and_none_gets_there()
    {
        var paths = TraversalPaths.All;
        Assert.True(paths.Length >= 7000);
        var answers = paths.AsParallel().WithDegreeOfParallelism(4).Select(path => (path, Answer: Send(Raw(path))));

        foreach (var (path, answer) in answers)
        {
            var shown = Convert.ToHexString(path);
            Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal), shown);
            Assert.False(answer.StartsWith("HTTP/1.1 5", StringComparison.Ordinal), shown);
            foreach (var secret in (string[])["organisation:", "root:x:0", "our_role:", "[fonts]"])
                Assert.False(answer.Contains(secret, StringComparison.Ordinal), $"{shown}: {answer}");
            // Only the panel's links to an editor name the folder.
            Assert.False(
                !answer.Contains("vscode://file/", StringComparison.Ordinal)
                    && answer.Contains(served.Project.Folder.Root, StringComparison.Ordinal),
                shown
            );
            Assert.False(answer.Contains("Location: //", StringComparison.Ordinal), shown);
        }

        Figure.Tell("T43", "paths that lead out of the site answered with a file from there", 0, paths.Length);
    }

    [Fact]
    public void Listens_to_this_machine_alone()
    {
        var own = Dns.GetHostAddresses(Dns.GetHostName())
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));

        foreach (var address in own)
            Assert.Throws<SocketException>(() =>
            {
                using var client = new TcpClient();
                client.Connect(address, served.Address.Port);
            });
    }

    [Fact]
    public void Says_when_the_named_port_is_taken_and_takes_no_other()
    {
        var run = UpshotProcess.Run(["serve", "--port", $"{served.Address.Port}"], served.Project.Folder.Root);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            $"error: port {served.Address.Port} is taken by another program\n"
                + "  fix: Name another with --port, or stop that program.\n",
            run.Error
        );
    }

    [Fact]
    public void Says_when_an_editor_has_no_address()
    {
        var run = UpshotProcess.Run(["serve", "--editor", "code"], served.Project.Folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'code' is no address of an editor", run.Error, StringComparison.Ordinal);
    }

    private string Request(string path, string headers, string method = "GET") =>
        $"{method} {path} HTTP/1.1\r\nHost: localhost:{served.Address.Port}\r\n{headers}Connection: close\r\n\r\n";

    private byte[] Raw(byte[] path) =>
        [
            .. "GET "u8,
            .. path,
            .. Encoding.ASCII.GetBytes(
                $" HTTP/1.1\r\nHost: localhost:{served.Address.Port}\r\nConnection: close\r\n\r\n"
            ),
        ];

    private string Send(string request) => Send(Encoding.ASCII.GetBytes(request));

    private string Send(byte[] request)
    {
        using var client = new TcpClient("127.0.0.1", served.Address.Port);
        using var stream = client.GetStream();
        stream.ReadTimeout = 20_000;
        stream.Write(request);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            return reader.ReadToEnd();
        }
        catch (IOException)
        {
            return ""; // the line was cut, which gives nothing away
        }
    }
}
