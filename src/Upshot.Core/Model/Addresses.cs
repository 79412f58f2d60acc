using Upshot.Output;

namespace Upshot.Model;

/// <summary>
/// Where everything stands, from the root of the site: no slash in front, one at the end; home is the empty text.
/// </summary>
public static class Addresses
{
    public const string Home = "";
    public const string Services = "services/";
    public const string Stories = "stories/";
    public const string Results = "results/";
    public const string Reports = "report/";
    public const string Work = "work/";
    public const string Expectations = "expectations/";
    public const string Messages = "messages/";
    public const string Promises = "promises/";
    public const string WhatChanged = "what-changed/";
    public const string Channels = "how-we-keep-you-informed/";
    public const string Search = "search/";

    private const string TalkingPointsFolder = "channels/talking-points/";
    private const string OnePageFolder = "one-page/";

    private const string Cards = "channels/teams/";

    /// <summary>The news of an audience, as Atom.</summary>
    public static string AtomFeed(string audience) => $"feeds/{audience}.xml";

    /// <summary>The same as JSON Feed.</summary>
    public static string JsonFeed(string audience) => $"feeds/{audience}.json";

    /// <param name="extension">html, txt or eml.</param>
    public static string Mail(string audience, string extension) => $"{SiteHeaders.MailFolder}{audience}.{extension}";

    public static bool IsCard(string path) => path.StartsWith(Cards, StringComparison.Ordinal);

    /// <summary>The card of a piece of news.</summary>
    public static string Card(string update) => $"{Cards}{update}.json";

    /// <summary>In a folder of its own, so that no news can be called the same.</summary>
    public static string DigestCard(string audience) => $"{Cards}digest/{audience}.json";

    /// <summary>The whole address of a file; a page is named by its folder, as servers show it.</summary>
    public static string Whole(string baseUrl, string path)
    {
        var cut = path.IndexOf('#', StringComparison.Ordinal);
        var (file, place) = cut < 0 ? (path, "") : (path[..cut], path[cut..]);
        var isIndex = file == Route.Index || file.EndsWith("/" + Route.Index, StringComparison.Ordinal);
        return baseUrl + (isIndex ? file[..^Route.Index.Length] : file) + place;
    }

    public static string TalkingPoints(string audience) => $"{TalkingPointsFolder}{audience}/";

    /// <summary>The agenda of the meeting with an audience.</summary>
    public static string Agenda(string audience) => $"{Expectations}{audience}/";

    public static string Audience(string id) => $"for/{id}/";

    public static string Service(string id) => $"{Services}{id}/";

    public static string Story(string id) => $"{Stories}{id}/";

    public static string Result(string id) => $"{Results}{id}/";

    public static string Update(string id) => $"{WhatChanged}{id}/";

    public static string Page(string id) => $"{id}/";

    /// <summary>2024/25 stands under report/2024-25/.</summary>
    public static string Report(string period) => $"{Reports}{period.Replace('/', '-').ToLowerInvariant()}/";

    public static string ReportFor(string period, string audience) => $"{Report(period)}{audience}/";

    public static string OnePage(string period, string audience) => $"{ReportFor(period, audience)}{OnePageFolder}";

    /// <summary>A sheet that somebody hands out: it fills one printed page.</summary>
    public static bool IsHandOut(string address) =>
        address.EndsWith("/" + OnePageFolder, StringComparison.Ordinal)
        || address.StartsWith(TalkingPointsFolder, StringComparison.Ordinal);
}
