namespace Upshot.Rendering.Searching;

/// <summary>What a page found is. Of two that fit equally well the kind named first comes first.</summary>
internal enum SearchKind
{
    Service,
    Story,
    Result,
    Report,
    Update,
    Audience,
    Page,
    List,
}
