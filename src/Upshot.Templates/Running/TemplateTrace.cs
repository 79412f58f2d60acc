using System.Diagnostics;

namespace Upshot.Templates.Running;

/// <summary>Tells how long each template takes, to whoever listens to the source <c>Upshot.Templates</c>.</summary>
internal static class TemplateTrace
{
    private static readonly ActivitySource Activities = new("Upshot.Templates");

    public static Activity? Start(string template) => Activities.StartActivity("template")?.SetTag("name", template);
}
