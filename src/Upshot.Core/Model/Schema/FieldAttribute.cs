namespace Upshot.Model.Schema;

/// <summary>
/// What a field means and which values it takes. The binder, the JSON Schema for editors, <c>upshot new</c> and the
/// tables of the documentation are all made from it. Whether a field must be there is said by <c>required</c>.
/// </summary>
/// <param name="meaning">For the writer, in a few words without a full stop.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;

    /// <summary>A good value, as it would be typed.</summary>
    public string? Example { get; init; }

    /// <summary>Longest text, in characters; 0 means no limit.</summary>
    public int MaxLength { get; init; }

    /// <summary>Longest text, in words; 0 means no limit.</summary>
    public int MaxWords { get; init; }

    /// <summary>Fewest items of a list.</summary>
    public int MinItems { get; init; }

    /// <summary>Most items of a list; 0 means no limit.</summary>
    public int MaxItems { get; init; }

    /// <summary>Smallest number.</summary>
    public double Minimum { get; init; } = double.NegativeInfinity;

    /// <summary>Largest number.</summary>
    public double Maximum { get; init; } = double.PositiveInfinity;

    /// <summary>The text ends with a full stop, a question mark or an exclamation mark.</summary>
    public bool FullStop { get; init; }

    /// <summary>The text is a name, a number or a code and no prose to be judged.</summary>
    public bool IsName { get; init; }

    /// <summary>The text is somebody's own words: read, but not judged as the author's.</summary>
    public bool IsQuotation { get; init; }

    /// <summary>The text is the address of a page, a mail or a call, which readers will follow.</summary>
    public bool IsAddress { get; init; }
}
