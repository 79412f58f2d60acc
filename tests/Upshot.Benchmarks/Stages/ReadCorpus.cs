using Upshot.Benchmarks.Corpus;
using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot.Benchmarks.Stages;

/// <summary>The corpus up to the site and its theme.</summary>
internal sealed record ReadCorpus(string Folder, SourceTree Sources, ParsedContent Content, Site Site, Theme Theme)
    : IDisposable
{
    public static BuildOptions Options { get; } = new() { Today = new DateOnly(2025, 11, 15) };

    /// <exception cref="InvalidOperationException">The corpus could not be read as a site.</exception>
    public static ReadCorpus Of(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("upshot-stages-").FullName;
        UpshotSources.Write(folder, pages);
        var sources = SourceReader.Read(folder);
        var content = ContentParser.Parse(sources);
        var site =
            SiteBinder.Bind(content, Options).Site
            ?? throw new InvalidOperationException("The settings of the corpus could not be read.");
        return new(folder, sources, content, site, Theme.Load(sources, site.Settings));
    }

    public void Dispose() => SourceFolder.Clear(Folder);
}
