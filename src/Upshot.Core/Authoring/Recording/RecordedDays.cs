namespace Upshot.Authoring.Recording;

/// <summary>What becomes of the list of channels when some were sent.</summary>
/// <param name="Change">Null when every day is there already, or none could be put there.</param>
/// <param name="ByHand">Ids of channels whose entry has a shape that only a person can change.</param>
public sealed record RecordedDays(FileChange? Change, ImmutableArray<string> ByHand);
