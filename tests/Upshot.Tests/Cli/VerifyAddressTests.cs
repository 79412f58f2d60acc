using System.Net;
using System.Net.Sockets;

namespace Upshot.Tests.Cli;

/// <summary>A published site asked over HTTP, from a server that leads old addresses on by itself.</summary>
public sealed class VerifyAddressTests : IDisposable
{
    private readonly Project project = new();
    private readonly HttpListener server = new();
    private readonly string address;

    public VerifyAddressTests()
    {
        project.Build();
        address = $"http://127.0.0.1:{FreePort()}/it/";
        server.Prefixes.Add(address);
        server.Start();
        _ = AnswerAsync();
    }

    public void Dispose()
    {
        server.Close();
        project.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("index.html")]
    [InlineData("?from=mail#main")]
    public void A_site_that_is_as_built_is_said_to_be(string page)
    {
        string[] obeyed = ["_headers", "_redirects", "web.config", "staticwebapp.config.json", ".nojekyll", "hosting/"];
        var asked = project.Folder.List("dist").Count(file => !obeyed.Any(file.StartsWith));

        var run = project.Run("verify", address + page);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{address}{page}: all {asked} files as in ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_longer_or_other_is_named()
    {
        File.Copy(project.Folder["dist/manifest.json"], project.Folder["manifest.json"]);
        File.Delete(project.Folder["dist/404.html"]);
        File.AppendAllText(project.Folder["dist/index.html"], new string('!', 100_000));
        var robots = File.ReadAllText(project.Folder["dist/robots.txt"]);
        File.WriteAllText(project.Folder["dist/robots.txt"], robots.Replace('D', 'd'));

        var run = project.Run("verify", address, "--manifest", "manifest.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["404.html is missing", "index.html is longer", "robots.txt has the right size and other bytes"],
            run.Out.Split('\n').Take(3).Select(line => line.Split(" than")[0])
        );
    }

    [Fact]
    public void A_host_that_does_not_answer_is_said_in_one_line()
    {
        server.Close();
        var run = project.Run("verify", address);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            $"error: '{address}' can't be compared: nothing answers there\n  fix: Put that right and verify again.\n",
            run.Error
        );
    }

    private async Task AnswerAsync()
    {
        try
        {
            while (server.IsListening)
                Answer(await server.GetContextAsync());
        }
        catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private void Answer(HttpListenerContext request)
    {
        var asked = request.Request.Url?.AbsolutePath["/it/".Length..] ?? "";
        var path = Path.Combine(project.Site, asked);
        var response = request.Response;
        if (asked == "old/scanners/index.html")
            response.Redirect(address + "services/scanners/index.html");
        else
            response.StatusCode = File.Exists(path) && asked != "web.config" ? 200 : 404;
        response.Close(response.StatusCode == 200 ? File.ReadAllBytes(path) : [], willBlock: false);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
