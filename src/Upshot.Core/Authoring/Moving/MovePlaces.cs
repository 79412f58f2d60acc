using System.Collections;
using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Authoring.Moving;

/// <summary>Every place of a project that names a page: links in texts and fields, ids in lists, tokens.</summary>
internal sealed class MovePlaces(ParsedContent content, MovedPage move) : IEnumerable<TextEdit>
{
    /// <summary>Fields that hold the id of a page of any kind.</summary>
    private static readonly FrozenSet<string> AnyPage = FrozenSet.ToFrozenSet(["not_in", "becomes"]);

    public IEnumerator<TextEdit> GetEnumerator()
    {
        foreach (var page in content.Pages)
        {
            var kind = Model.Binding.PageKinds.OfFolder(page.Folder);
            var lines = Lines(page.File.Path);
            foreach (var edit in InRecord(kind.Schema, page.FrontMatter, lines).Concat(InBody(page, lines)))
                yield return edit;
        }

        foreach (var (path, node) in Data())
        foreach (var edit in InFile(path, node, Lines(path)))
            yield return edit;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<(string Path, YamlNode Node)> Data() =>
        [
            .. content.Settings is { } settings ? [("site.yml", settings)] : Array.Empty<(string, YamlNode)>(),
            .. content.Data.Where(entry => entry.Value is not null).Select(entry => (entry.Key, entry.Value!)), // as asked
        ];

    private IEnumerable<TextEdit> InFile(string path, YamlNode node, string[] lines)
    {
        var name = path.StartsWith("content/metrics/", StringComparison.Ordinal)
            ? "metric"
            : Path.GetFileNameWithoutExtension(path);
        var entry = SchemaCatalogue.All.FirstOrDefault(known => known.Name == name);
        return (entry, node) switch
        {
            (null, _) => [],
            ({ IsList: true }, YamlList list) => list.Items.SelectMany(item => InRecord(entry.Schema, item, lines)),
            _ => InRecord(entry.Schema, node, lines),
        };
    }

    private IEnumerable<TextEdit> InBody(ParsedPage page, string[] lines) =>
        [
            .. page
                .Body.ReadLinkTargets()
                .Where(link => move.IsTarget(page.File.Path, link.Target))
                .SelectMany(link => Rename(link.At, lines)),
            .. page
                .Body.Tokens.Where(token => token.Kind == TokenKind.Service && IsMovedService(token.Id))
                .SelectMany(token => Rename(token.At, lines)),
        ];

    private IEnumerable<TextEdit> InRecord(RecordSchema schema, YamlNode node, string[] lines) =>
        node is YamlMap map
            ? map.Entries.SelectMany(entry =>
                schema.Find(entry.Key) is { } field ? InField(field, field.Value, entry.Value, lines) : []
            )
            : [];

    private IEnumerable<TextEdit> InField(FieldSchema field, ValueSchema value, YamlNode node, string[] lines) =>
        node switch
        {
            YamlList list => list.Items.SelectMany(item => InField(field, value.Items ?? value, item, lines)),
            YamlMap when value.Record is { } record => InRecord(record, node, lines),
            YamlMap map => map.Entries.SelectMany(entry => InField(field, value.Items ?? value, entry.Value, lines)),
            YamlScalar scalar when IsReference(field, scalar) => Rename(scalar.At, lines),
            YamlScalar scalar when field.Limits.IsAddress && move.IsTarget(scalar.At.Path, scalar.Text) => Rename(
                scalar.At,
                lines
            ),
            YamlScalar scalar when scalar.Text.Contains("{{", StringComparison.Ordinal) => InText(scalar.At, lines),
            _ => [],
        };

    private bool IsReference(FieldSchema field, YamlScalar scalar) =>
        scalar.Text == move.OldId
        && (move.IsNamedBy(field.RefersTo) || (AnyPage.Contains(field.Key) && move.IsOnlyOne));

    private bool IsMovedService(string id) => id == move.OldId && move.IsNamedBy(Named.Service);

    /// <summary>Tokens in the lines of a text, as they stand in the file.</summary>
    private IEnumerable<TextEdit> InText(Location at, string[] lines)
    {
        for (var number = at.Line; number <= at.EndLine && number <= lines.Length; number++)
        {
            var line = lines[number - 1];
            for (
                var i = line.IndexOf("{{", StringComparison.Ordinal);
                i >= 0;
                i = line.IndexOf("{{", i + 2, StringComparison.Ordinal)
            )
                if (TokenParser.Match(line.AsSpan(i)) is { Kind: TokenKind.Service } token && IsMovedService(token.Id))
                    foreach (var edit in Rename(new(at.Path, number, i + 1, number, i + 1 + token.Length), lines))
                        yield return edit;
        }
    }

    /// <summary>The old name at the place, as it is spelt there; nothing when it is not spelt out.</summary>
    private IEnumerable<TextEdit> Rename(Location at, string[] lines)
    {
        if (at.Line != at.EndLine || at.Line > lines.Length)
            return [];

        var line = lines[at.Line - 1];
        var end = Math.Min(at.EndColumn - 1, line.Length);
        return move.Renamed(line[(at.Column - 1)..end]) is { } renamed
            ? [new(at with { EndColumn = end + 1 }, renamed)]
            : [];
    }

    private string[] Lines(string path) =>
        content.Sources.Find(path) is { } file ? SourceText.Decode(file).Value.Split('\n') : [];
}
