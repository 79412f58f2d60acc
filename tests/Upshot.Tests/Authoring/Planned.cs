using System.Text;
using Upshot.Authoring;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>Planned changes, made in memory.</summary>
internal static class Planned
{
    public static SourceTree Apply(SourceTree sources, Authored authored)
    {
        Assert.Null(authored.Refusal);
        Assert.Empty(authored.Findings);
        var changed = authored.Changes.Select(change => change.Path).ToHashSet(StringComparer.Ordinal);
        return new(
            [
                .. sources.Files.Where(file => !changed.Contains(file.Path)),
                .. authored
                    .Changes.Where(change => change.After is not null)
                    .Select(change => new SourceFile(change.Path, change.After!.Value)), // as asked
            ],
            sources.Findings
        );
    }

    public static string Text(SourceTree sources, string path) =>
        Encoding.UTF8.GetString(Assert.IsType<SourceFile>(sources.Find(path)).Bytes.Span);

    public static Upshot.Diagnostics.Report Judge(SourceTree sources) =>
        SiteBuilder.Build(ShippedTheme.AddTo(sources), SmallSite.Options).Report;
}
