using System.Net;
using System.Text;
using Upshot.Templates;

namespace Upshot.Tests.Templates;

/// <summary>Renders templates given as strings: the first is the page, the others can be included.</summary>
internal static class TemplateRun
{
    /// <summary>What the page says, or its errors, one a line.</summary>
    public static string Render(string page, object? model = null, params (string Name, string Text)[] others)
    {
        var engine = Parse(page, others);
        if (engine.Errors.Length > 0)
            return string.Join('\n', engine.Errors.Select(Describe));
        var rendered = engine.Render("page", model ?? new object());
        return rendered.Error is { } error ? Describe(error) : Encoding.UTF8.GetString(rendered.Utf8.Span);
    }

    /// <summary>What the page says before it is escaped: the tables of builtins read better so.</summary>
    public static string Text(string page, object? model = null) => WebUtility.HtmlDecode(Render(page, model));

    public static TemplateEngine Parse(string page, params (string Name, string Text)[] others) =>
        TemplateEngine.Parse([
            new("page", "page.html", page),
            .. others.Select(other => new TemplateSource(other.Name, $"{other.Name}.html", other.Text)),
        ]);

    private static string Describe(TemplateError error)
    {
        var suggestion = error.Suggestion is { } word ? $" — did you mean '{word}'?" : "";
        return $"{error.Path}:{error.Line}:{error.Column}+{error.Length}: {error.Message}{suggestion}";
    }
}
