using System.Text;

namespace Upshot.Cli.Serving;

/// <summary>An empty page, for the panel to say on it why there is no other.</summary>
internal static class BarePage
{
    public static ReadOnlyMemory<byte> Html { get; } =
        Encoding.UTF8.GetBytes(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'self'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="icon" href="data:,">
            <title>Upshot</title>
            </head>
            <body>
            <noscript><p>There is no page here yet. The window in which upshot serve runs tells why.</p></noscript>
            </body>
            </html>

            """
        );
}
