using Upshot.Parsing;

namespace Upshot.Checks.Suppression;

/// <summary>A comment that is meant for Upshot, such as <c>upshot-ignore UP310: the reason</c>.</summary>
/// <param name="Name">The first word.</param>
/// <param name="Rule">The id as it was written; empty when none was.</param>
/// <param name="Reason">What stands behind the colon, in one line; empty when nothing does.</param>
internal sealed record Directive(string Name, string Rule, string Reason, BodyComment Comment)
{
    public const string Ignore = "upshot-ignore";
    public const string Start = "upshot-ignore-start";
    public const string End = "upshot-ignore-end";

    private const string Prefix = "upshot-";

    public static ImmutableArray<string> Names { get; } = [Ignore, Start, End];

    public Location At => Comment.At;

    /// <summary>Null when the comment is for people.</summary>
    public static Directive? Read(BodyComment comment)
    {
        if (!comment.Text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;

        var words = comment.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = words[0].TrimEnd(':');
        var rest = string.Join(' ', words.Skip(1).Prepend(words[0][name.Length..]));
        var colon = rest.IndexOf(':');
        return colon < 0
            ? new(name, words.ElementAtOrDefault(1) ?? "", "", comment)
            : new(name, rest[..colon].Trim(), rest[(colon + 1)..].Trim(), comment);
    }
}
