namespace Upshot;

/// <summary>What a build may be told from outside its files.</summary>
public sealed record BuildOptions
{
    /// <summary>The day the site speaks from when site.yml has no <c>as_of</c>; normally today.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Beats both <c>as_of</c> and <see cref="Today"/>.</summary>
    public DateOnly? Now { get; init; }

    /// <summary>Beats <c>base_url</c> of site.yml.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Publishes drafts and team-only pages too, for a preview.</summary>
    public bool Drafts { get; init; }
}
