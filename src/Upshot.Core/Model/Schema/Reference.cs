namespace Upshot.Model.Schema;

/// <summary>An id that names something else of the site, with the place it was written.</summary>
public readonly record struct Reference(string Id, Location At)
{
    public override string ToString() => Id;
}

public static class References
{
    /// <summary>Whether one of them names the id.</summary>
    public static bool Names(this ImmutableArray<Reference> references, string id) =>
        references.Any(reference => reference.Id == id);
}

/// <summary>What a <see cref="Reference"/> names, so that an unknown id is found and a near one offered.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(Named what) : Attribute
{
    public Named What { get; } = what;

    /// <summary>A word that may stand in place of an id.</summary>
    public string? OrWord { get; init; }
}

/// <summary>The things of a site that have ids.</summary>
public enum Named
{
    Audience,
    Service,
    CaseStudy,
    Metric,
    Message,
    Expectation,
    Channel,
    WorkItem,
    Agenda,
    Brand,
}
