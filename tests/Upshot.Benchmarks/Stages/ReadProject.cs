using Upshot.Benchmarks.Corpus;
using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot.Benchmarks.Stages;

/// <summary>A project up to the site and its theme.</summary>
internal sealed record ReadProject(string Folder, SourceTree Sources, ParsedContent Content, Site Site, Theme Theme)
{
    public static BuildOptions Options { get; } = new() { Today = new DateOnly(2025, 11, 15) };

    /// <exception cref="InvalidOperationException">The project could not be read as a site.</exception>
    public static ReadProject At(string folder)
    {
        var sources = SourceReader.Read(folder);
        var content = ContentParser.Parse(sources);
        var site =
            SiteBinder.Bind(content, Options).Site
            ?? throw new InvalidOperationException($"The settings in '{folder}' could not be read.");
        return new(folder, sources, content, site, Theme.Load(sources, site.Settings));
    }

    /// <summary>The corpus of so many pages, in a folder to be cleared in the end.</summary>
    public static ReadProject OfCorpus(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("upshot-stages-").FullName;
        UpshotSources.Write(folder, pages);
        return At(folder);
    }
}
