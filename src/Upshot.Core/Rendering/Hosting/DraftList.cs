using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>
/// What stands in a site that readers are not to see yet, for whoever finds its folder. A site that holds this file is
/// not published.
/// </summary>
internal static class DraftList
{
    public static IEnumerable<OutputFile> Write(Site site)
    {
        string[] lines =
        [
            .. site
                .Pages.Select(page => (page.Source, Reason: Publication.ReasonToLeaveOut(page, site.Day)))
                .Where(page => page.Reason is not null)
                .OrderBy(page => page.Source, StringComparer.Ordinal)
                .Select(page => $"{page.Source}: {page.Reason}\n"),
        ];
        if (lines.Length > 0)
            yield return new OutputFile(
                SitePreview.FileName,
                Encoding.UTF8.GetBytes(
                    "This site is for a look at drafts and not for readers.\n\n" + string.Concat(lines)
                )
            );
    }
}
