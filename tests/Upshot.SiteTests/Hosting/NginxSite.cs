using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Upshot.Output;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Hosting;

/// <summary>The shipped site in a real nginx on this machine alone, with the settings that the build wrote for it.</summary>
internal sealed class NginxSite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("upshot-nginx-").FullName;
    private readonly Process server;

    /// <param name="subPath">Empty, or such as <c>teams/it/</c>.</param>
    public NginxSite(string subPath)
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/{subPath}");
        Files = SiteBuilder
            .Build(
                SourceReader.Read(Repository.Root),
                new() { Today = new DateOnly(2025, 11, 15), BaseUrl = $"https://it.example/{subPath}" }
            )
            .Files;
        var site = Path.Combine(folder, "www", subPath);
        foreach (var file in Files)
        {
            var path = Path.Combine(site, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? site);
            File.WriteAllBytes(path, file.Bytes.Span);
        }

        File.WriteAllText(
            Path.Combine(folder, "nginx.conf"),
            Settings(port, Path.Combine(site, "hosting", "nginx.conf"))
        );
        server =
            Process.Start(
                new ProcessStartInfo(
                    InstalledNginx.Path,
                    ["-p", folder, "-e", Path.Combine(folder, "error.log"), "-c", Path.Combine(folder, "nginx.conf")]
                )
            ) ?? throw new InvalidOperationException("nginx did not start.");
    }

    /// <summary>Of the home page, ending in a slash.</summary>
    public Uri Address { get; }

    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>Waits until it answers; what it complains of is in the message when it does not.</summary>
    public async Task ReadyAsync(HttpClient client)
    {
        for (var attempt = 0; attempt < 100; attempt++)
            try
            {
                using var answer = await client.GetAsync(Address);
                return;
            }
            catch (HttpRequestException) when (!server.HasExited)
            {
                await Task.Delay(50);
            }

        Assert.Fail(await File.ReadAllTextAsync(Path.Combine(folder, "error.log")));
    }

    public void Dispose()
    {
        server.Kill(entireProcessTree: true);
        server.WaitForExit();
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>As little as a server needs, and all of it in the folder of the test.</summary>
    private string Settings(int port, string snippet) =>
        $$"""
            daemon off;
            master_process off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { worker_connections 64; }
            http {
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                server {
                    listen 127.0.0.1:{{port}};
                    root {{folder}}/www;
                    include {{snippet}};
                }
            }

            """;

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
