using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Upshot.Parsing;

/// <summary>Front matter in TOML → the same tree as YAML gives. A name with points in it stays one name.</summary>
public sealed class TomlReader
{
    private readonly string path;
    private readonly int firstLine;

    private TomlReader(string path, int firstLine) => (this.path, this.firstLine) = (path, firstLine);

    /// <summary>Null with the place of what could not be read.</summary>
    public static (YamlMap? Fields, Location? Trouble) Read(string path, string text, int firstLine)
    {
        var reader = new TomlReader(path, firstLine);
        var document = SyntaxParser.Parse(text, sourceName: path);
        return document.HasErrors
            ? (null, reader.Place(document.Diagnostics.First(found => found.Kind == DiagnosticMessageKind.Error).Span))
            : (reader.Document(document), null);
    }

    private YamlMap Document(DocumentSyntax document)
    {
        var entries = Entries(document.KeyValues).ToList();
        foreach (var group in document.Tables.GroupBy(table => Name(table.Name), StringComparer.Ordinal))
        {
            ImmutableArray<YamlNode> blocks = [.. group.Select(table => Map(Entries(table.Items), Place(table.Span)))];
            var isList = group.First() is TableArraySyntax;
            entries.Add(new(group.Key, blocks[0].At, isList ? new YamlList(blocks, blocks[0].At) : blocks[0]));
        }

        return Map(entries, new(path, firstLine, 1));
    }

    private IEnumerable<YamlEntry> Entries(IEnumerable<KeyValueSyntax> items) =>
        items.Select(item => new YamlEntry(Name(item.Key), Place(item.Span), Node(item.Value)));

    private static YamlMap Map(IEnumerable<YamlEntry> entries, Location at) => new([.. entries], at);

    private YamlNode Node(ValueSyntax? value)
    {
        var at = Place(value?.Span ?? default);
        return value switch
        {
            StringValueSyntax text => new YamlScalar(text.Value ?? "", Quoted: true, at),
            ArraySyntax array => new YamlList([.. array.Items.Select(item => Node(item.Value))], at),
            InlineTableSyntax table => Map(
                Entries(table.Items.Select(item => item.KeyValue).OfType<KeyValueSyntax>()),
                at
            ),
            _ => new YamlScalar(
                string.Concat((value?.Tokens(false) ?? []).OfType<SyntaxToken>().Select(token => token.Text)),
                Quoted: false,
                at
            ),
        };
    }

    private static string Name(KeySyntax? key) =>
        key is null ? "" : string.Join('.', key.DotKeys.Select(part => part.Key).Prepend(key.Key).Select(Word));

    private static string Word(BareKeyOrStringValueSyntax? part) =>
        part switch
        {
            StringValueSyntax quoted => quoted.Value ?? "",
            BareKeySyntax bare => bare.Key?.Text ?? "",
            _ => "",
        };

    private Location Place(SourceSpan span) => new(path, firstLine + span.Start.Line, span.Start.Column + 1);
}
