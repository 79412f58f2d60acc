using Upshot.Auditing.Desk;
using Upshot.Cli.Serving.Desk;
using Upshot.Cli.Serving.Panel;
using Upshot.Output;

namespace Upshot.Cli.Serving;

/// <summary>What the preview answers at each address: the site as built, or the desk. No file is opened for any of it.</summary>
internal sealed class PreviewSite(PreviewState state, DeskSite desk)
{
    private const string HtmlType = "text/html";

    public PreviewState State => state;

    /// <param name="path">Of the request, decoded.</param>
    /// <param name="query">A value of its query, by name.</param>
    public ServedAnswer Answer(string path, Func<string, string?> query)
    {
        var preview = state.Current;
        var isDesk = path.StartsWith(DeskPage.Root, StringComparison.Ordinal);
        var answer =
            isDesk ? desk.Answer(preview, path[DeskPage.Root.Length..], query)
            : path == DeskPage.Root.TrimEnd('/') ? new(301, "", ReadOnlyMemory<byte>.Empty) { MovedTo = DeskPage.Root }
            : OfSite(preview, path);
        // A mail is shown as it is sent; its policy lets no script run.
        return
            answer.ContentType.StartsWith(HtmlType, StringComparison.Ordinal)
            && !SiteHeaders.IsMail(path.TrimStart('/'))
            ? answer with
            {
                Body = PreviewPage.Of(answer.Body, preview.Version, !isDesk || preview.Site is null),
            }
            : answer;
    }

    /// <summary>Where a page is missing because something is wrong, the panel says what, on an empty page if need be.</summary>
    private static ServedAnswer OfSite(Preview preview, string path)
    {
        var answer = preview.Served.Answer(path);
        var isMissing = answer.Status == 404 && PagePlace.Of(preview, path).TroubleIn(preview) is not null;
        return isMissing || (answer.Status == 404 && answer.Body.IsEmpty)
            ? new(404, HtmlType + "; charset=utf-8", BarePage.Html)
            : answer;
    }
}
