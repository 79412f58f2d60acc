using System.Net.Sockets;
using System.Text;

namespace Upshot.Tests.Serving;

/// <summary>Requests as bytes, which no client library would send.</summary>
internal static class RawRequests
{
    private const int PatienceMilliseconds = 20_000;

    /// <summary>All that comes until the line is cut; the request must ask for that.</summary>
    public static string Send(Uri address, string request)
    {
        using var client = new TcpClient("127.0.0.1", address.Port);
        using var stream = client.GetStream();
        stream.ReadTimeout = PatienceMilliseconds;
        stream.Write(Encoding.Latin1.GetBytes(request));
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

    public static string Get(Uri address, string path, string headers = "") =>
        Send(address, $"GET {path} HTTP/1.1\r\nHost: localhost:{address.Port}\r\n{headers}Connection: close\r\n\r\n");
}
