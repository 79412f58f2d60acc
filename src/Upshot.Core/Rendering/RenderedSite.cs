using Upshot.Output;
using Upshot.Parsing;
using Upshot.Rendering.Channels;

namespace Upshot.Rendering;

/// <summary>The site as files, and what was found while they were made.</summary>
public sealed record RenderedSite
{
    /// <summary>Sorted by path.</summary>
    public required ImmutableArray<OutputFile> Files { get; init; }

    /// <summary>How many HTML pages a reader can open, redirects apart.</summary>
    public required int PageCount { get; init; }

    /// <summary>What each channel tells, in the order of <c>channels.yml</c>.</summary>
    public ImmutableArray<ChannelContents> Channels { get; init; } = [];

    /// <summary>Pictures of the content that a page shows, in order of their source.</summary>
    public ImmutableArray<Asset> Pictures { get; init; } = [];

    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>Every page could be drawn; otherwise what one page says of another is not worth checking.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>What a token says to readers, in plain words.</summary>
    public required Func<ContentToken, string> Say { get; init; }

    public static RenderedSite Nothing { get; } =
        new()
        {
            Files = [],
            PageCount = 0,
            Findings = [],
            IsWhole = false,
            Say = _ => "",
        };
}
