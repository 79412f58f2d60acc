using BenchmarkDotNet.Attributes;
using Upshot.Benchmarks.Corpus;
using Upshot.Checks;
using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Rendering;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot.Benchmarks.Stages;

/// <summary>
/// What each stage of a build takes, on one thread, with what the stage before it made. To run it:
/// <c>dotnet run -c Release --project tests/Upshot.Benchmarks -- --filter '*StageBenchmarks*'</c>.
/// </summary>
public class StageBenchmarks
{
    private ReadProject corpus = null!;
    private RenderedSite rendered = null!;

    [Params(100, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        corpus = ReadProject.OfCorpus(Pages);
        rendered = Drawing();
    }

    [GlobalCleanup]
    public void Clear() => SourceFolder.Clear(corpus.Folder);

    [Benchmark(Description = "reading the files")]
    public SourceTree Reading() => SourceReader.Read(corpus.Folder);

    [Benchmark(Description = "parsing")]
    public ParsedContent Parsing() => ContentParser.Parse(corpus.Sources);

    [Benchmark(Description = "binding")]
    public BoundSite Binding() => SiteBinder.Bind(corpus.Content, ReadProject.Options);

    [Benchmark(Description = "reading the theme")]
    public Theme Theming() => Theme.Load(corpus.Sources, corpus.Site.Settings);

    [Benchmark(Description = "drawing")]
    public RenderedSite Drawing() => SiteRenderer.Render(corpus.Site, corpus.Theme, corpus.Sources);

    [Benchmark(Description = "checking")]
    public CheckResult Checking() => CheckRunner.Run(corpus.Site, rendered, corpus.Sources);
}
