using Upshot.Model;
using Upshot.Rendering;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot.Auditing;

/// <summary>What an audit reads.</summary>
/// <param name="Site">Bound; broken pages are not in it.</param>
/// <param name="Theme">Its words and templates.</param>
/// <param name="Sources">For the pictures and styles of the page.</param>
/// <param name="Findings">Of the build, for the words that cost the most.</param>
public sealed record AuditInput(Site Site, Theme Theme, SourceTree Sources, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Null when the theme does not speak the site's language; the build has said so.</summary>
    internal PageContext? Open() =>
        Theme.Language is { } language
            ? new PageContext(
                RenderContext.Of(Site, Theme, language, AssetTable.Of(Sources, Theme, BrandColours.Css(Site.Settings))),
                AuditPage.Plan
            )
            : null;
}
