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
