namespace Upshot.Rendering;

/// <summary>A part of a template drawn alone, for a token in a text.</summary>
internal static class PartialRenderer
{
    /// <summary>Empty when the template has an error, which is then reported.</summary>
    public static string Render(PageContext context, string template, object view)
    {
        var part = context.All.Theme.Templates.Render(template, view);
        if (part.Error is { } error)
            context.Report(error);
        return Encoding.UTF8.GetString(part.Utf8.Span);
    }
}
