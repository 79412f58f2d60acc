namespace Upshot.Checks.Browser;

/// <summary>What keeps pages from being looked at in a browser, in a writer's words. It is never passed over in silence.</summary>
public static class BrowserTrouble
{
    private const string Install = "Run 'upshot browser install', or name one with --browser-path.";

    /// <summary>Stands where a file would: no file is to blame.</summary>
    private static readonly Location Machine = Location.Of("--browser");

    private static readonly Rule Missing = new(
        "UP800",
        Severity.Error,
        "There is no browser",
        "What was not looked at in a browser may not be called checked."
    );

    private static readonly Rule Named = new(
        "UP801",
        Severity.Error,
        "The named browser can't be used",
        "Another one in its place might show other things than your readers see."
    );

    private static readonly Rule Slow = new(
        "UP802",
        Severity.Error,
        "A page does not come to rest",
        "A page that keeps the browser busy keeps its reader waiting."
    );

    private static readonly Rule Crashed = new(
        "UP803",
        Severity.Error,
        "The browser stopped at a page",
        "It was tried twice, and a reader's browser may stop as well."
    );

    public static Diagnostic NoneFound() => Missing.At(Machine, "no browser was found on this machine", Install);

    public static Diagnostic NoneStarts(string path) =>
        Missing.At(Machine, $"the browser '{path}' does not start, and there is no other", Install);

    /// <param name="folder">Where the driver should be.</param>
    public static Diagnostic NoDriver(string folder) =>
        Missing.At(
            Machine,
            $"the browser's driver '{folder}' is missing or does not start",
            "Put the folder '.playwright' that came with upshot there, or name its place in PLAYWRIGHT_DRIVER_SEARCH_PATH."
        );

    /// <summary>The driver's library asks for the names of methods, which a program compiled ahead of time has not.</summary>
    public static Diagnostic CompiledWithout() =>
        Missing.At(
            Machine,
            "this program was compiled without the part that leads a browser",
            "Use the program with the folder '.playwright' beside it, or the tool 'dotnet tool install upshot'."
        );

    public static Diagnostic NotThere(string path, string namedBy) =>
        Named.At(
            Location.Of(namedBy),
            $"there is no file '{path}'",
            "Name the program file of a Chromium, Chrome or Edge."
        );

    public static Diagnostic NoBrowser(string path, string namedBy) =>
        Named.At(
            Location.Of(namedBy),
            $"'{path}' does not start as a browser",
            "Name the program file of a Chromium, Chrome or Edge."
        );

    public static Diagnostic TooSlow(HtmlPage page, TimeSpan time) =>
        Slow.At(
            page.At,
            $"'{page.Path}' was not done after {(int)time.TotalSeconds} seconds, nor when it was tried alone",
            "Look in your theme's scripts for one that does not end."
        );

    public static Diagnostic Stopped(HtmlPage page, string why) =>
        Crashed.At(
            page.At,
            $"the browser stopped twice while it showed '{page.Path}': {why}",
            "Open the page by hand, and look for what it makes the browser do."
        );

    /// <summary>Whether the finding is about the machine and not about the site.</summary>
    public static bool IsAboutMachine(Diagnostic finding) => finding.Rule == Missing || finding.Rule == Named;
}
