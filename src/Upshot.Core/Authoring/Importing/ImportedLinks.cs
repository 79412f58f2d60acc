using Upshot.Authoring.Moving;
using Upshot.Parsing;
using Upshot.Rendering;
using Upshot.Rendering.Prose;
using Upshot.Sources;

namespace Upshot.Authoring.Importing;

/// <summary>Links between old pages and to their pictures, led to where these are now.</summary>
/// <param name="byPath">Old file → new file, pictures too.</param>
/// <param name="byAddress">Old address without slashes round it → new file.</param>
internal sealed class ImportedLinks(
    IReadOnlyDictionary<string, string> byPath,
    IReadOnlyDictionary<string, string> byAddress
)
{
    public string Write(ImportedPage page)
    {
        var body = SourceFile.FromText(page.Old.Path, page.Old.Body);
        var edits = MarkdownReader
            .Read(page.Old.Path, page.Old.Body, 1)
            .Value.ReadLinkTargets()
            .Select(link => (link.At, Target: New(page, link.Target)))
            .Where(link => link.Target is not null && link.At.Line == link.At.EndLine)
            .Select(link => new TextEdit(link.At, link.Target!)); // nulls are gone
        return Encoding.UTF8.GetString(ByteEdits.Apply(body, edits));
    }

    private string? New(ImportedPage page, string target)
    {
        var (path, fragment) = target.IndexOf('#') is >= 0 and var cut ? (target[..cut], target[cut..]) : (target, "");
        if (path.Length == 0 || LinkResolver.HasScheme(path))
            return null;

        var old = path.StartsWith('/') ? path.Trim('/') : LinkResolver.Combine(page.Old.Path, path);
        var file = old is null
            ? null
            : byPath.GetValueOrDefault(old)
                ?? byPath.GetValueOrDefault(old + ".md")
                ?? byPath.GetValueOrDefault(old + "/index.md")
                ?? byAddress.GetValueOrDefault(old.Trim('/'));
        return file is null ? null : RelativeLink.To(page.Path[..(page.Path.LastIndexOf('/') + 1)], file) + fragment;
    }
}
