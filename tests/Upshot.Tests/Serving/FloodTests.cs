using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Upshot.Tests.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Serving;

/// <summary>Who opens many lines and says little or too much does not keep the preview from anybody for long.</summary>
[Trait(Figure.Trait, "T45")]
public sealed class FloodTests(ServedProject served) : IClassFixture<ServedProject>
{
    private const int Sockets = 500;

    private static readonly TimeSpan Gone = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(50);

    /// <summary>A machine that builds at the same time answers late, which is not the server's doing.</summary>
    private static readonly int Tries = 20;

    [Fact]
    public async Task Half_open_lines_are_cut_and_others_are_served()
    {
        var watch = Stopwatch.StartNew();
        string[] said = ["", "G", "GET / HTTP/1.1\r\nHost: localhost\r\n", "GET / HTTP/1.1\r\nX-Slow: "];
        var open = new List<Socket>();
        foreach (var i in Enumerable.Range(0, Sockets))
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            open.Add(socket);
            await socket.ConnectAsync("127.0.0.1", served.Address.Port);
            await Say(socket, said[i % said.Length]);
        }

        watch.Restart();
        var waiting = Task.WhenAll(open.Select(Cut));
        await Task.WhenAny(waiting, Task.Delay(Gone * 3, TestContext.Current.CancellationToken));
        var took = watch.Elapsed;
        var left = open.Count(socket => !IsCut(socket));
        foreach (var socket in open)
            socket.Dispose();

        var best = await Fastest();
        Assert.True(best < AtOnce, $"a page took {best.TotalMilliseconds} ms");
        Assert.True(took < Gone * 2, $"the last line was cut after {took.TotalSeconds:0.0} s");
        Figure.None(
            "T45",
            "half-open lines left after twelve seconds",
            Enumerable.Repeat("open", left).ToArray(),
            Sockets
        );
    }

    [Fact]
    public void Headers_and_bodies_have_an_end()
    {
        var port = served.Address.Port;
        string[] requests =
        [
            $"GET / HTTP/1.1\r\nHost: localhost:{port}\r\nX-Long: {new string('a', 17 * 1024)}\r\n\r\n",
            $"GET / HTTP/1.1\r\nHost: localhost:{port}\r\n{string.Concat(Enumerable.Range(0, 200).Select(i => $"X-{i}: a\r\n"))}\r\n",
            $"GET /{new string('a', 20 * 1024)} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n",
            $"POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 1000000\r\nConnection: close\r\n\r\n{new string('a', 1000)}",
            $"GET / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 99999999999999999999\r\n\r\n",
            $"POST / HTTP/1.1\r\nHost: localhost:{port}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nFFFFFFF\r\n{new string('a', 1000)}",
        ];
        string[] taken =
        [
            .. requests
                .Select(request => RawRequests.Send(served.Address, request))
                .Where(answer => answer.Length > 0 && !answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal)),
        ];

        Figure.None("T45", "requests without measure served", taken, requests.Length);
    }

    private async Task<TimeSpan> Fastest()
    {
        using var client = new HttpClient();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && best >= AtOnce; i++)
        {
            var start = Stopwatch.GetTimestamp();
            (await client.GetAsync(served.Address, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        return best;
    }

    /// <summary>Many lines are cut at once: there is no place for more.</summary>
    private static async Task Say(Socket socket, string text)
    {
        try
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes(text));
        }
        catch (SocketException)
        {
            // Cut before it could say anything.
        }
    }

    private static async Task Cut(Socket socket)
    {
        var bytes = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(bytes) > 0)
            {
                // What the server says to the last: that it has waited too long.
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // Cut, or the test has seen enough.
        }
    }

    private static bool IsCut(Socket socket)
    {
        try
        {
            return socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
