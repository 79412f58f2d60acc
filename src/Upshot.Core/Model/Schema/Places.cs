namespace Upshot.Model.Schema;

/// <summary>Where each field of a bound record was written, so that a later finding can point at it.</summary>
/// <param name="Whole">The record itself: its file, or its first key.</param>
/// <param name="Fields">Field name as typed (snake_case) → its value; a missing field is not there.</param>
public sealed record Places(Location Whole, FrozenDictionary<string, Location> Fields)
{
    public static Places None { get; } = new(Location.Of(""), FrozenDictionary<string, Location>.Empty);

    /// <summary>The field's place, or the record's when the field was not written.</summary>
    public Location Of(string field) => Fields.GetValueOrDefault(field, Whole);
}
