using System.Text;

namespace Upshot.Cli.Serving.Desk;

/// <summary>Styles with those for paper in force on a screen, so that a page can be seen as it will be printed.</summary>
internal static class PaperStyles
{
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> css) =>
        Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(css.Span)
                .Replace("(prefers-color-scheme: dark)", "not all", StringComparison.Ordinal)
                .Replace("@media print", "@media all", StringComparison.Ordinal)
                .Replace("@media screen", "@media not all", StringComparison.Ordinal)
        );
}
