using BenchmarkDotNet.Attributes;
using Upshot.Benchmarks.Corpus;
using Upshot.Rendering;
using Upshot.Rendering.Pages;
using Upshot.Theming.Views;

namespace Upshot.Benchmarks.Stages;

/// <summary>
/// What a case study takes: its view made of the data, and its template with all partials drawing it. To run it:
/// <c>dotnet run -c Release --project tests/Upshot.Benchmarks -- --filter '*Template*'</c>.
/// </summary>
public class TemplateBenchmarks
{
    private const int Pages = 100;

    private ReadProject corpus = null!;
    private RenderContext context = null!;
    private PagePlan plan = null!;
    private PageView view = null!;

    [GlobalSetup]
    public void Prepare()
    {
        corpus = ReadProject.OfCorpus(Pages);
        context = RenderContext.Of(
            corpus.Site,
            corpus.Theme,
            corpus.Theme.Language ?? throw new InvalidOperationException("The words of the theme could not be read."),
            AssetTable.Of(corpus.Sources, corpus.Theme, BrandColours.Css(corpus.Site.Settings))
        );
        plan = StoryPages.Plan(corpus.Site).First(page => page.Template == "story");
        view = plan.View(new PageContext(context, plan));
    }

    [GlobalCleanup]
    public void Clear() => SourceFolder.Clear(corpus.Folder);

    [Benchmark(Description = "view of a case study")]
    public PageView Viewing() => plan.View(new PageContext(context, plan));

    [Benchmark(Description = "template of a case study")]
    public int Drawing() => corpus.Theme.Templates.Render(plan.Template, view).Utf8.Length;
}
