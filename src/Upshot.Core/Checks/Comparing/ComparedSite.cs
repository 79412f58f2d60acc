using Upshot.Model;
using Upshot.Model.Wording;
using Upshot.Output;

namespace Upshot.Checks.Comparing;

/// <summary>One of the two sites of a comparison, built and judged.</summary>
public sealed record ComparedSite
{
    public required Site Site { get; init; }

    public required ImmutableArray<OutputFile> Files { get; init; }

    public required Report Report { get; init; }

    /// <summary>How its numbers are said.</summary>
    public required MeasureText Text { get; init; }
}
