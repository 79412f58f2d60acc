using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Upshot.Benchmarks;

/// <summary>
/// How long a writer waits: from a saved file to the moment at which open pages are told to reload, with the site that
/// comes with Upshot grown to some number of pages. It runs the published <c>upshot serve</c> and listens as a page does.
/// </summary>
internal static class SaveToReload
{
    private const int Warm = 5;
    private const int Measured = 20;
    private const string Edited = "content/updates/2025-10-01-measured-0.md";

    /// <param name="program">A published upshot.</param>
    /// <param name="pages">Of the site; more than it has of itself.</param>
    public static async Task Run(string program, int pages)
    {
        var folder = Directory.CreateTempSubdirectory("upshot-saving-").FullName;
        try
        {
            Fill(folder, pages);
            using var serve = Start(program, folder);
            try
            {
                await Measure(folder, pages, await PortOf(serve));
            }
            finally
            {
                serve.Kill();
                await serve.WaitForExitAsync();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(string folder, int pages, int port)
    {
        using var line = new TcpClient("127.0.0.1", port);
        using var reader = new StreamReader(line.GetStream(), Encoding.UTF8);
        await line.GetStream()
            .WriteAsync(Encoding.ASCII.GetBytes($"GET /_upshot/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"));
        await Heard(reader, "event: judged");

        var times = new List<double>();
        for (var i = 0; i < Warm + Measured; i++)
        {
            var text = Update(0, $"You can use door {i} now.");
            var started = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(Path.Combine(folder, Edited), text);
            await Heard(reader, "event: drawn");
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            await Heard(reader, "event: judged");
        }

        double[] counted = [.. times.Skip(Warm).Order()];
        Console.WriteLine(
            $"Save to reload, {pages} pages, {Measured} saves: median {counted[Measured / 2]:0} ms, "
                + $"fastest {counted[0]:0} ms, slowest {counted[^1]:0} ms"
        );
    }

    private static async Task Heard(StreamReader reader, string what)
    {
        while (await reader.ReadLineAsync() is { } said)
            if (said == what)
                return;

        throw new InvalidOperationException("The preview has stopped.");
    }

    private static void Fill(string folder, int pages)
    {
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "content"), "*", SearchOption.AllDirectories)
                .Append(Path.Combine(Repository.Root, "site.yml"))
        )
        {
            var to = Path.Combine(folder, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to) ?? folder);
            File.Copy(file, to);
        }

        var there = Directory.EnumerateFiles(Path.Combine(folder, "content"), "*.md", SearchOption.AllDirectories);
        for (var i = there.Count(); i < pages; i++)
            File.WriteAllText(
                Path.Combine(folder, $"content/updates/2025-10-01-measured-{pages - 1 - i}.md"),
                Update(pages - 1 - i, $"You can use door {i} now.")
            );
    }

    private static string Update(int number, string text) =>
        $"""
            ---
            title: Door {number} opens earlier
            summary: You can come in at half past five through door {number}.
            audiences: [everyone]
            owner: Ann Lee
            date: 2025-10-01
            change: changed
            ---
            {text} We heard that many of you wait outside, so we asked the people at the gate what they need.

            ## What you can do

            Come to door {number} and show your card. If it stays shut, ring the help line and say the number above it.
            """;

    private static Process Start(string program, string folder)
    {
        var start = new ProcessStartInfo(program, ["serve", "--port", "0", "--now", "2025-11-15"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The preview did not start.");
    }

    private static async Task<int> PortOf(Process serve)
    {
        while (await serve.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.Contains("Ctrl+C", StringComparison.Ordinal))
                continue;

            Console.WriteLine(line);
            _ = serve.StandardOutput.ReadToEndAsync(); // what it goes on to say must not fill the pipe
            var start = line.IndexOf("http://", StringComparison.Ordinal);
            return new Uri(line[start..line.IndexOf(';', start)]).Port;
        }

        throw new InvalidOperationException("The preview did not start.");
    }
}
