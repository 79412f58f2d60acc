using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Upshot.Tests.Cli;

/// <summary>A published site asked over HTTP, from a server that leads old addresses on by itself.</summary>
public sealed class VerifyAddressTests : IDisposable
{
    private readonly Project project = new();
    private readonly HttpListener server = new();
    private readonly ConcurrentDictionary<string, int> asked = new(StringComparer.Ordinal);
    private readonly string address;

    /// <summary>Whether the connection is cut, by the file and how often it was asked for before.</summary>
    private Func<string, int, bool> cuts = (_, _) => false;

    /// <summary>What the host answers instead of the file; 0 for the file.</summary>
    private int refusal;

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
        var count = project.Folder.List("dist").Count(file => !obeyed.Any(file.StartsWith));

        var run = project.Run("verify", address + page);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{address}{page}: all {count} files as in ", run.Out, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("nowhere")]
    public void A_host_that_does_not_answer_is_said_in_one_line(string kept)
    {
        server.Close();
        if (!File.Exists(project.Folder[$"dist/{kept}"]))
            Directory.Delete(project.Site, recursive: true);
        var run = project.Run("verify", address);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            $"error: '{address}' can't be compared: nothing answers there\n  fix: Put that right and verify again.\n",
            run.Error
        );
    }

    [Fact]
    public void A_connection_that_breaks_is_tried_again()
    {
        cuts = (_, times) => times < 1;
        var run = project.Run("verify", address);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(asked, file => Assert.True(file.Value > 1, file.Key));

        asked.Clear();
        cuts = (file, times) => file == "robots.txt" && times < 2;
        Assert.Equal(0, project.Run("verify", address).ExitCode);
        Assert.Equal(3, asked["robots.txt"]);
    }

    [Fact]
    public void A_connection_that_always_breaks_fails_in_one_line()
    {
        cuts = (file, _) => file == "robots.txt";

        var run = project.Run("verify", address);

        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            $"error: '{address}' can't be compared: robots.txt can't be had: the connection broke off\n"
                + "  fix: Put that right and verify again.\n",
            run.Error
        );
        Assert.Equal(3, asked["robots.txt"]);
    }

    [Theory]
    [InlineData(403, " more can't be had: the host answers 403")]
    [InlineData(404, " more are missing")]
    public void A_host_that_refuses_everything_is_said_in_one_line(int status, string what)
    {
        refusal = status;

        var run = project.Run("verify", address);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var lines = run.Out.Split('\n');
        Assert.StartsWith("404.html and ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(what, lines[0], StringComparison.Ordinal);
        Assert.Matches(": ([0-9]+) differences in \\1 files of ", lines[1]);
    }

    [Fact]
    public void A_program_gets_each_file_as_json()
    {
        refusal = 403;
        var run = project.Run("verify", address, "--format", "json");

        Assert.Equal(1, run.ExitCode);
        using var answer = System.Text.Json.JsonDocument.Parse(run.Out);
        var root = answer.RootElement;
        Assert.Equal(root.GetProperty("files").GetInt32(), root.GetProperty("differences").GetArrayLength());
        Assert.Equal("404.html", root.GetProperty("differences")[0].GetProperty("file").GetString());
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
        var wanted = request.Request.Url?.AbsolutePath["/it/".Length..] ?? "";
        var path = Path.Combine(project.Site, wanted);
        var response = request.Response;
        if (cuts(wanted, asked.AddOrUpdate(wanted, 1, (_, times) => times + 1) - 1))
        {
            // More is promised than comes.
            response.ContentLength64 = 1_000_000;
            response.OutputStream.WriteByte(0);
            response.OutputStream.Flush();
            response.Abort();
            return;
        }

        if (refusal > 0)
            response.StatusCode = refusal;
        else if (wanted == "old/scanners/index.html")
            response.Redirect(address + "services/scanners/index.html");
        else
            response.StatusCode = File.Exists(path) && wanted != "web.config" ? 200 : 404;
        response.Close(response.StatusCode == 200 ? File.ReadAllBytes(path) : [], willBlock: false);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
