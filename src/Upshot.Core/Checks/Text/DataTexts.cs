using Upshot.Model;
using Upshot.Parsing;

namespace Upshot.Checks.Text;

/// <summary>Texts of settings, data files and metrics that readers see, one document a file.</summary>
internal static class DataTexts
{
    public static IEnumerable<TextDocument> Of(Site site, Func<ContentToken, string> say)
    {
        IEnumerable<(string Path, object Record)> records =
        [
            ("site.yml", site.Settings),
            .. site.Audiences.Select(item => (item.Places.Whole.Path, (object)item)),
            .. site.Messages.Select(item => (item.Places.Whole.Path, (object)item)),
            .. site.Expectations.Select(item => (item.Places.Whole.Path, (object)item)),
            .. site.Channels.Select(item => (item.Places.Whole.Path, (object)item)),
            .. site.Work.Select(item => (item.Places.Whole.Path, (object)item)),
            .. site.Measures.Select(item => (item.Source, (object)item.Metric)),
        ];
        return records
            .GroupBy(item => item.Path, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new TextDocument
            {
                Path = file.Key,
                Blocks = [.. file.SelectMany(item => FieldTexts.Of(item.Record, say))],
            });
    }
}
