using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Tests.Support;

/// <summary>A site built in memory, to be read as a browser reads it.</summary>
public sealed class BuiltSite
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> files;

    private BuiltSite(BuildResult result)
    {
        Result = result;
        files = result.Files.ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
    }

    public BuildResult Result { get; }

    public ImmutableArray<string> Paths => [.. Result.Files.Select(file => file.Path)];

    /// <summary>Paths of all HTML files, the 404 page and redirects too; mails are no pages.</summary>
    public IEnumerable<string> Pages =>
        Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !SiteHeaders.IsMail(path));

    public static BuiltSite Of(SourceTree sources, BuildOptions? options = null) =>
        new(SiteBuilder.Build(ShippedTheme.AddTo(sources), options ?? SmallSite.Options));

    public static BuiltSite Small(params (string From, string To)[] changes) => Of(SmallSite.With(changes));

    public static BuiltSite At(string root, BuildOptions? options = null) => Of(SourceReader.Read(root), options);

    public bool Has(string path) => files.ContainsKey(path);

    public string Text(string path) => Encoding.UTF8.GetString(files[path].Span);

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>What a reader reads: the words of the page's main part with single spaces, charts left out.</summary>
    public string Words(string path)
    {
        var page = Page(path);
        foreach (var drawing in page.QuerySelectorAll("svg"))
            drawing.Remove();
        return string.Join(
            ' ',
            (page.QuerySelector("main")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
    }

    /// <summary>All findings in order of place; empty for a good site.</summary>
    public string Findings => SmallSite.Report(Result.Report);
}
