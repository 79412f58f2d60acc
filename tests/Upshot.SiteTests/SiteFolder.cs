using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Upshot.Sources;

namespace Upshot.SiteTests;

/// <summary>A built site in a folder of its own, and the same under a sub-path of this machine.</summary>
public sealed class SiteFolder : IDisposable
{
    private const string SubPath = "it/";
    private const int Attempts = 20;

    private readonly string folder = Directory.CreateTempSubdirectory("upshot-site-").FullName;
    private readonly HttpListener server;

    public SiteFolder()
        : this([]) { }

    /// <param name="changes">Text of a file of the shipped site, and what stands there instead.</param>
    internal SiteFolder(params IEnumerable<(string Path, string From, string To)> changes)
    {
        var sources = changes.Aggregate(SourceReader.Read(Root()), Change);
        foreach (var file in SiteBuilder.Build(sources, new() { Today = new DateOnly(2025, 11, 15) }).Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllBytes(path, file.Bytes.Span);
        }

        (server, Web) = Listen();
        _ = AnswerAsync();
    }

    /// <summary>As a folder on a share, ending in a slash.</summary>
    public string Files => new Uri(folder).AbsoluteUri + "/";

    /// <summary>On a server that has other things at its root, ending in a slash.</summary>
    public string Web { get; }

    public string At(Origin origin) => origin == Origin.Folder ? Files : Web;

    public void Dispose()
    {
        server.Close();
        Directory.Delete(folder, recursive: true);
    }

    private static SourceTree Change(SourceTree sources, (string Path, string From, string To) change)
    {
        var file = sources.Find(change.Path);
        Assert.NotNull(file);
        var text = System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
        Assert.Contains(change.From, text);
        return new SourceTree([
            .. sources.Files.Where(other => other.Path != change.Path),
            SourceFile.FromText(change.Path, text.Replace(change.From, change.To)),
        ]);
    }

    private static (HttpListener Server, string Address) Listen()
    {
        for (var attempt = 1; ; attempt++)
        {
            var listener = new HttpListener();
            var address = $"http://127.0.0.1:{FreePort()}/{SubPath}";
            listener.Prefixes.Add(address);
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (attempt < Attempts)
            {
                listener.Close(); // somebody else took the port in between
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
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
        var path = Path.Combine(folder, request.Request.Url?.AbsolutePath[(SubPath.Length + 1)..] ?? "");
        var response = request.Response;
        response.ContentType = Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css",
            ".js" => "text/javascript",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        response.StatusCode = File.Exists(path) ? 200 : 404;
        response.Close(File.Exists(path) ? File.ReadAllBytes(path) : [], willBlock: false);
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file) ?? "", "..", ".."));
}

/// <summary>How readers open the site.</summary>
public enum Origin
{
    Folder,
    Web,
}
