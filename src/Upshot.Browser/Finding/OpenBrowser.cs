using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Microsoft.Playwright;
using Upshot.Checks.Browser;

namespace Upshot.Browser.Finding;

/// <summary>A browser that runs without a window, with the driver that leads it. Both end with it.</summary>
public sealed class OpenBrowser : IAsyncDisposable
{
    /// <summary>Playwright's own name for another place of its driver.</summary>
    private const string DriverVariable = "PLAYWRIGHT_DRIVER_SEARCH_PATH";

    private const int StartTimeMilliseconds = 20_000;

    private static readonly TimeSpan EndTime = TimeSpan.FromSeconds(10);

    private readonly IPlaywright driver;

    /// <summary>False in a program compiled ahead of time.</summary>
    [FeatureSwitchDefinition("Upshot.Browser.CanLead")]
    private static bool CanLead => !AppContext.TryGetSwitch("Upshot.Browser.CanLead", out var can) || can;

    private OpenBrowser(IPlaywright driver, IBrowser browser, string path)
    {
        this.driver = driver;
        Browser = browser;
        Path = path;
    }

    /// <summary>The program that runs.</summary>
    public string Path { get; }

    public string Version => Browser.Version;

    /// <summary>Where it is and which it is, to show to a person.</summary>
    public string Named => $"{Path}, version {Version}";

    internal IBrowser Browser { get; }

    /// <summary>The named one, Playwright's own, or an installed one: the first that starts. A finding when none does.</summary>
    public static Task<OpenedBrowser> Start(BrowserChoice choice, CancellationToken cancellation) =>
        Start(choice, Installed, cancellation);

    /// <param name="installed">Files that may be a browser, the best first.</param>
    internal static async Task<OpenedBrowser> Start(
        BrowserChoice choice,
        Func<string, IEnumerable<string>> installed,
        CancellationToken cancellation
    )
    {
        if (!CanLead)
            return new(null, BrowserTrouble.CompiledWithout());

        if (choice.Path is { } named && !File.Exists(named))
            return new(null, BrowserTrouble.NotThere(named, choice.NamedBy));

        if (await Driver() is not { } playwright)
            return new(null, NoDriver());

        OpenBrowser? open = null;
        try
        {
            string[] candidates = choice.Path is { } path
                ? [path]
                : [.. installed(playwright.Chromium.ExecutablePath).Where(File.Exists)];
            foreach (var candidate in candidates)
            {
                cancellation.ThrowIfCancellationRequested();
                if (await Launch(playwright, candidate) is { } browser)
                {
                    open = new OpenBrowser(playwright, browser, candidate);
                    return new(open, null);
                }
            }

            return new(
                null,
                choice.Path is { } refused ? BrowserTrouble.NoBrowser(refused, choice.NamedBy)
                    : candidates is [var first, ..] ? BrowserTrouble.NoneStarts(first)
                    : BrowserTrouble.NoneFound()
            );
        }
        finally
        {
            if (open is null)
                playwright.Dispose();
        }
    }

    /// <summary>Why no browser can be led on this machine, wherever it is; null when one can.</summary>
    public static async Task<Diagnostic?> DriverTrouble()
    {
        if (!CanLead)
            return BrowserTrouble.CompiledWithout();

        using var started = await Driver();
        return started is null ? NoDriver() : null;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Browser.CloseAsync().WaitAsync(EndTime);
        }
        catch (Exception trouble) when (trouble is PlaywrightException or TimeoutException)
        {
            // It is gone already, or goes with its driver.
        }

        driver.Dispose();
    }

    /// <summary>
    /// Null when it does not lie where it should, as with a program copied without it, or is no program of this machine.
    /// </summary>
    private static async Task<IPlaywright?> Driver()
    {
        try
        {
            return await Playwright.CreateAsync();
        }
        catch (Exception trouble) when (trouble is PlaywrightException or Win32Exception)
        {
            return null;
        }
    }

    private static Diagnostic NoDriver() =>
        BrowserTrouble.NoDriver(
            System.IO.Path.Combine(
                Environment.GetEnvironmentVariable(DriverVariable) is { Length: > 0 } named
                    ? named
                    : AppContext.BaseDirectory,
                ".playwright"
            )
        );

    /// <param name="own">Playwright's own, downloaded or not.</param>
    private static IEnumerable<string> Installed(string own) =>
        BrowserPlaces.Of(ThisSystem(), Environment.GetEnvironmentVariable).Prepend(own);

    private static OSPlatform ThisSystem() =>
        OperatingSystem.IsWindows() ? OSPlatform.Windows
        : OperatingSystem.IsMacOS() ? OSPlatform.OSX
        : OSPlatform.Linux;

    /// <summary>Null when the file is no browser, or one that cannot run here.</summary>
    private static async Task<IBrowser?> Launch(IPlaywright driver, string path)
    {
        try
        {
            return await driver.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions
                {
                    ExecutablePath = path,
                    Headless = true,
                    ChromiumSandbox = !NeedsNoSandbox,
                    HandleSIGINT = false,
                    HandleSIGTERM = false,
                    Timeout = StartTimeMilliseconds,
                    // Nothing of a page may leave this machine, not even a name.
                    Args = ["--host-resolver-rules=MAP * ~NOTFOUND", "--disable-quic"],
                }
            );
        }
        catch (PlaywrightException)
        {
            return null;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Chromium does not start in its sandbox for root on Linux, as in most containers.</summary>
    private static bool NeedsNoSandbox => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;
}

/// <summary>A browser, or why there is none.</summary>
public sealed record OpenedBrowser(OpenBrowser? Browser, Diagnostic? Trouble);
