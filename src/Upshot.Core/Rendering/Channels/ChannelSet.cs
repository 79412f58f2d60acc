using Upshot.Output;

namespace Upshot.Rendering.Channels;

/// <summary>What was made for channels, and what was wrong with it.</summary>
internal sealed record ChannelSet(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings);
