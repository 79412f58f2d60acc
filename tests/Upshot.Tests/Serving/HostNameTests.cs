using Upshot.Tests.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Serving;

/// <summary>The preview answers to names of this machine with its own port, however another name is written.</summary>
public sealed class HostNameTests(ServedProject served) : IClassFixture<ServedProject>
{
    /// <summary>PORT stands for the preview's own; each is all there is to say for whom a request is.</summary>
    private static readonly string[] Wrong =
    [
        "evil.example",
        "evil.example:PORT",
        "evil.example:80",
        "EVIL.EXAMPLE:PORT",
        "localhost",
        "localhost:",
        "localhost:1",
        "localhost:80",
        "localhost:443",
        "localhost:PORT0",
        "localhost:0",
        "localhost:-1",
        "localhost:65536",
        "localhost.:PORT",
        "localhost..:PORT",
        "localhost.evil.example:PORT",
        "localhost.localdomain:PORT",
        "evil.example.localhost:PORT",
        "evil-localhost:PORT",
        "localhost-evil:PORT",
        "local_host:PORT",
        "_localhost:PORT",
        "my_site.example:PORT",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1.:PORT",
        "127.0.0.1.nip.io:PORT",
        "127.0.0.1.evil.example:PORT",
        "localtest.me:PORT",
        "127.0.0.2:PORT",
        "127.1:PORT",
        "127.0.1:PORT",
        "127.127.127.127:PORT",
        "2130706433:PORT",
        "0x7f000001:PORT",
        "0x7f.0.0.1:PORT",
        "0177.0.0.1:PORT",
        "017700000001:PORT",
        "0:PORT",
        "0.0.0.0:PORT",
        "10.0.0.1:PORT",
        "192.168.0.1:PORT",
        "169.254.169.254:PORT",
        "[::]:PORT",
        "[::1]",
        "[::1]:1",
        "[::2]:PORT",
        "[::ffff:127.0.0.1]:PORT",
        "[0:0:0:0:0:0:0:1]:PORT",
        "[fe80::1]:PORT",
        "[::1%25lo]:PORT",
        "::1:PORT",
        "localhost:PORT@evil.example",
        "evil.example@localhost:PORT",
        "localhost:PORT#evil.example",
        "localhost:PORT/evil.example",
        "localhost:PORT, evil.example",
        "localhost evil.example:PORT",
        "localhost\tevil.example:PORT",
        "localhost%00.evil.example:PORT",
        "localhost%2eevil.example:PORT",
        "xn--localhost-:PORT",
        "l\u00F6calhost:PORT",
        "host.docker.internal:PORT",
        "",
    ];

    private static readonly string[] Right =
    [
        "localhost:PORT",
        "LOCALHOST:PORT",
        "LocalHost:PORT",
        "127.0.0.1:PORT",
        "[::1]:PORT",
    ];

    /// <summary>Whole requests whose meaning two programs could see in two ways.</summary>
    private static readonly string[] WrongRequests =
    [
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.0\r\nHost: evil.example:PORT\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: evil.example\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Original-Host: localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: evil.example\r\nForwarded: host=localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        "GET http://evil.example:PORT/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET http://localhost:PORT/ HTTP/1.1\r\nHost: evil.example:PORT\r\nConnection: close\r\n\r\n",
        "GET https://evil.example/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : localhost:PORT\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\n Host: localhost:PORT\r\nConnection: close\r\n\r\n",
        "CONNECT localhost:PORT HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
    ];

    [Fact]
    [Trait(Figure.Trait, "T41")]
    public void A_wrong_name_gets_no_content_and_a_right_one_gets_the_page()
    {
        string[] requests =
        [
            .. Wrong.Select(host => $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"),
            .. WrongRequests,
        ];
        var answers = requests.Select(request =>
            (request, Answer: RawRequests.Send(served.Address, WithPort(request)))
        );
        List<string> wrong =
        [
            .. answers
                .Where(entry => !IsRefusal(entry.Answer))
                .Select(entry => $"{entry.request.Trim()}: {entry.Answer}"),
        ];

        foreach (var host in Right)
        {
            var answer = RawRequests.Send(
                served.Address,
                WithPort(
                    $"GET / HTTP/1.1\r\nHost: {host}\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n"
                )
            );
            if (
                !answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)
                || answer.Contains("evil.example", StringComparison.Ordinal)
            )
                wrong.Add($"{host}: {answer}");
        }

        Figure.None("T41", "forms of a host judged wrongly", wrong, requests.Length + Right.Length);
    }

    [Fact]
    [Trait(Figure.Trait, "T44")]
    public void The_stream_of_reloads_is_for_own_pages()
    {
        string[] headers =
        [
            "Host: localhost:PORT\r\nOrigin: https://evil.example",
            "Host: localhost:PORT\r\nOrigin: http://evil.example:PORT",
            "Host: localhost:PORT\r\nOrigin: http://localhost:1",
            "Host: localhost:PORT\r\nOrigin: http://localhost",
            "Host: localhost:PORT\r\nOrigin: https://localhost:PORT",
            "Host: localhost:PORT\r\nOrigin: http://127.0.0.1:PORT",
            "Host: localhost:PORT\r\nOrigin: http://localhost:PORT.evil.example",
            "Host: localhost:PORT\r\nOrigin: null",
            "Host: localhost:PORT\r\nOrigin: file://",
            "Host: localhost:PORT\r\nOrigin: http://localhost:PORT\r\nOrigin: https://evil.example",
            "Host: evil.example:PORT\r\nOrigin: http://localhost:PORT",
            "Host: evil.example:PORT\r\nOrigin: http://evil.example:PORT",
            "Host: evil.example:PORT",
            "Host: localhost:PORT\r\nSec-Fetch-Site: cross-site",
            "Host: localhost:PORT\r\nSec-Fetch-Site: same-site",
            "Host: localhost:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document",
        ];
        string[] accepted =
        [
            .. headers.Where(header =>
                !IsRefusal(
                    RawRequests.Send(
                        served.Address,
                        WithPort($"GET /_upshot/events HTTP/1.1\r\n{header}\r\nConnection: close\r\n\r\n")
                    )
                )
            ),
        ];

        Figure.None("T44", "strangers let into the stream of reloads", accepted, headers.Length);
    }

    private string WithPort(string text) => text.Replace("PORT", $"{served.Address.Port}", StringComparison.Ordinal);

    /// <summary>A status that refuses, and not one byte after the headers.</summary>
    private static bool IsRefusal(string answer) =>
        answer.Length == 0
        || (
            (
                answer.StartsWith("HTTP/1.1 400", StringComparison.Ordinal)
                || answer.StartsWith("HTTP/1.1 403", StringComparison.Ordinal)
                || answer.StartsWith("HTTP/1.1 405", StringComparison.Ordinal)
            )
            && answer.EndsWith("\r\n\r\n", StringComparison.Ordinal)
            && !answer.Contains("Access-Control", StringComparison.OrdinalIgnoreCase)
        );
}
