using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Upshot.Cli;
using Upshot.Tests.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Serving;

/// <summary>The preview listens to this machine alone, and takes no port that another program has.</summary>
public sealed class PortTests(ServedProject served) : IClassFixture<ServedProject>
{
    private const int Tries = 100;
    private const string Listening = "0A";

    [Fact]
    [Trait(Figure.Trait, "T40")]
    public void No_line_from_another_machine_is_heard()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux lists the sockets of a process as files.");
        var own = Directory
            .EnumerateFiles($"/proc/{served.ProcessId}/fd")
            .Select(path => new FileInfo(path).LinkTarget ?? "")
            .Where(target => target.StartsWith("socket:[", StringComparison.Ordinal))
            .Select(target => target["socket:[".Length..^1])
            .ToHashSet(StringComparer.Ordinal);
        var listening = ((string[])["tcp", "tcp6", "udp", "udp6"])
            .SelectMany(kind => File.ReadLines($"/proc/net/{kind}").Skip(1).Select(line => (kind, Words: Words(line))))
            .Where(line => own.Contains(line.Words[9]))
            .Where(line => line.kind.StartsWith("udp", StringComparison.Ordinal) || line.Words[3] == Listening)
            .Select(line => line.Words[1])
            .ToArray();

        string[] open = [.. listening.Where(place => !IsLoopback(place.Split(':')[0]))];
        Assert.Contains(listening, place => Port(place) == served.Address.Port);
        Figure.None("T40", "sockets open to other machines", open, listening.Length);
    }

    [Fact]
    [Trait(Figure.Trait, "T47")]
    public void A_port_that_is_taken_is_said_and_left_alone()
    {
        List<string> wrong = [];
        for (var i = 0; i < Tries; i++)
        {
            using var taken = new TcpListener(i % 2 == 0 ? IPAddress.Loopback : IPAddress.Any, 0);
            taken.Start();
            var port = ((IPEndPoint)taken.LocalEndpoint).Port;
            var run = UpshotInside.Run(["serve", "--port", $"{port}"], served.Project.Folder.Root);

            if (
                run.ExitCode != ExitCode.Failed
                || !run.Error.Contains($"port {port} is taken", StringComparison.Ordinal)
            )
                wrong.Add($"{port}: {run}");
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, port); // who had it still listens
        }

        Figure.None("T47", "taken ports not said, or taken away", wrong, Tries);
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("0")]
    public void Any_port_may_be_asked_for(string port)
    {
        using var project = new Project();
        using var process = UpshotProcess.Start(["serve", "--port", port, "--now", "2025-11-15"], project.Folder.Root);
        try
        {
            string? line;
            while ((line = process.StandardOutput.ReadLine()) is not null && !line.Contains("Ctrl+C"))
            {
                // What was found comes first.
            }

            Assert.Contains("http://127.0.0.1:", line, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Port(string place) =>
        int.Parse(place.Split(':')[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>As the system writes it: four bytes a word, each word turned round.</summary>
    private static bool IsLoopback(string address) =>
        address.Length == 8
            ? address.EndsWith("7F", StringComparison.Ordinal)
            : address is "00000000000000000000000001000000"
                || (
                    address.StartsWith("0000000000000000FFFF0000", StringComparison.Ordinal)
                    && address.EndsWith("7F", StringComparison.Ordinal)
                );
}
