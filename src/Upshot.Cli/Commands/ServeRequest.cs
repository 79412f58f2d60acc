using Upshot.Cli.Serving;

namespace Upshot.Cli.Commands;

/// <summary>What <c>upshot serve</c> was asked for.</summary>
internal sealed record ServeRequest
{
    public required string Root { get; init; }

    public required Func<int, BuildOptions> Options { get; init; }

    public required PortChoice Ports { get; init; }

    public required bool Opens { get; init; }

    public required string Editor { get; init; }

    public EditorLink EditorLink => new(Sources.RealPath.Of(Root), Editor);
}
