using System.Text;

namespace Upshot.Templates;

/// <summary>Markup that is printed as it is; every other value is escaped when it is printed.</summary>
public sealed record SafeHtml
{
    private ReadOnlyMemory<byte> utf8;
    private string? text;

    public SafeHtml(string text) => this.text = text;

    /// <param name="utf8">May be used again once the page is done, so who keeps this value asks for its text before.</param>
    internal SafeHtml(ReadOnlyMemory<byte> utf8) => this.utf8 = utf8;

    /// <summary>Made of the bytes when it is asked for: most of what templates capture is only printed.</summary>
    public string Text
    {
        get
        {
            if (text is null)
                (text, utf8) = (Encoding.UTF8.GetString(utf8.Span), default);
            return text;
        }
    }

    /// <summary>Of what is still in bytes: empty as soon as there is a text.</summary>
    internal ReadOnlySpan<byte> Utf8 => utf8.Span;

    public bool Equals(SafeHtml? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
