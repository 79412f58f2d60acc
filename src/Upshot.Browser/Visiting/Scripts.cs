using System.Reflection;
using Deque.AxeCore.Commons;

namespace Upshot.Browser.Visiting;

/// <summary>The scripts that measure a page, as they run in it.</summary>
internal static class Scripts
{
    public static string Watch { get; } = Read("watch.js");

    public static string Common { get; } = Read("common.js");

    public static string View { get; } = Read("view.js");

    public static string Page { get; } = Read("page.js");

    public static string Axe { get; } = Read("axe.js");

    public static string Focus { get; } = Read("focus.js");

    public static string FocusEnd { get; } = Read("focus-end.js");

    public static string Margins { get; } = Read("margins.js");

    public static string Sheets { get; } = Read("sheets.js");

    /// <summary>The whole of axe-core.</summary>
    public static string AxeCore { get; } = new BundledAxeScriptProvider().GetScript();

    private static string Read(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The script '{name}' is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
