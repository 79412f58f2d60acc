using System.Text;

namespace Upshot.Templates;

/// <summary>Markup that is printed as it is; every other value is escaped when it is printed.</summary>
public sealed record SafeHtml
{
    private ReadOnlyMemory<byte> utf8;
    private string? text;

    public SafeHtml(string text) => this.text = text;

    /// <param name="utf8">May be used again once the page is done, unless <see cref="Keep"/> is called before.</param>
    internal SafeHtml(ReadOnlyMemory<byte> utf8) => this.utf8 = utf8;

    /// <summary>Made of the bytes when it is asked for: most of what templates capture is only printed.</summary>
    public string Text => text ??= Encoding.UTF8.GetString(utf8.Span);

    /// <summary>Of what was captured on this page; empty otherwise.</summary>
    internal ReadOnlySpan<byte> Utf8 => utf8.Span;

    /// <summary>Makes it last longer than the page.</summary>
    internal void Keep() => (text, utf8) = (Text, default);

    public bool Equals(SafeHtml? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
