namespace Upshot.Checks.Browser;

/// <summary>The template of plain pages with something of its own in it, for examples.</summary>
internal static class ExampleTemplate
{
    /// <param name="html">At the end of the page.</param>
    public static string Page(string html) =>
        "-- themes/default/templates/page.html --\n"
        + "{{ capture content }}\n"
        + "{{ include 'partials/page-head' }}\n"
        + "{{ include 'partials/prose' }}\n"
        + "{{ include 'partials/shows' }}\n"
        + html
        + "\n{{ end }}\n{{ include 'layout' }}";
}
