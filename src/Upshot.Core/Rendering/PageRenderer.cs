using Upshot.Output;

namespace Upshot.Rendering;

/// <summary>One page: its view is made, and its template draws it.</summary>
internal static class PageRenderer
{
    public static RenderedPage Render(RenderContext all, PagePlan plan)
    {
        using var trace = BuildTrace.Page(plan.OutputPath);
        var context = new PageContext(all, plan)
        {
            Measures = plan.FrozenReport is { } report ? all.FrozenMeasures[report] : all.Site.Measures,
        };
        var drawn = all.Theme.Templates.Render(plan.Template, plan.View(context));
        if (drawn.Error is { } error)
            context.Report(error);

        return new(
            drawn.Error is null ? new OutputFile(plan.OutputPath, drawn.Utf8) : null,
            [.. context.Used],
            [.. context.Findings]
        );
    }
}

/// <summary>A page as a file, the assets it refers to, and what was wrong with it.</summary>
/// <param name="File">Null when the template could not draw it.</param>
internal sealed record RenderedPage(OutputFile? File, ImmutableArray<Asset> Used, ImmutableArray<Diagnostic> Findings);
