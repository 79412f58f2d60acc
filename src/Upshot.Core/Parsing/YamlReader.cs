using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Upshot.Parsing;

/// <summary>
/// YAML → nodes with places, through parser events. Only plain values, lists and blocks: no anchors, aliases, tags,
/// merge keys or second documents, because each lets a page say something other than it seems to.
/// </summary>
public static class YamlReader
{
    private const int Characters = 256 * 1024;
    private const int Nodes = 100_000;
    private static readonly string TooDeep = $"the fields are nested more than {YamlGuard.Depth} levels deep";

    private static readonly Rule Syntax = new(
        "UP111",
        Severity.Error,
        "The fields can't be read",
        "From here on nobody can tell where one field ends and the next begins."
    );

    private static readonly Rule Duplicate = new(
        "UP113",
        Severity.Error,
        "A field is written twice",
        "Only one of the two would be shown, and not always the one you meant."
    );

    private static readonly Rule Feature = new(
        "UP114",
        Severity.Error,
        "YAML that is not used here",
        "It lets a file say something other than it seems to say."
    );

    private static readonly Rule Size = new(
        "UP115",
        Severity.Error,
        "The fields are too large",
        "A file like this is damaged, or is data that belongs in a CSV file."
    );

    private static readonly Rule Comma = new(
        "UP131",
        Severity.Warning,
        "A comma in a text without quotes",
        "Inside braces a comma begins the next field, so other tools would cut the text there."
    );

    /// <summary>Null when nothing was written; as much as was read before the first mistake of syntax otherwise.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="text">With line feeds only.</param>
    /// <param name="firstLine">Line of the file in which the text begins.</param>
    public static Parsed<YamlNode?> Read(string path, string text, int firstLine = 1)
    {
        if (text.Length > Characters)
            return new(
                null,
                [Size.At(Location.Of(path), "the fields take more than 256 KiB", "Move the numbers to a CSV file.")]
            );
        if (YamlGuard.TooDeep(text) is { } offset)
            return new(
                null,
                [Size.At(new TextPlaces(path, text, firstLine).At(offset, offset + 1), TooDeep, "Write them flatter.")]
            );

        var reading = new Reading(path, text, firstLine - 1);
        var node = reading.Document();
        return new(node, [.. reading.Findings]);
    }

    private sealed class Reading(string path, string text, int lineOffset)
    {
        private int nodes;

        public List<Diagnostic> Findings { get; } = [];

        public YamlNode? Document()
        {
            var partial = new PartialTree();
            try
            {
                var parser = new Parser(new StringReader(text));
                parser.Consume<StreamStart>();
                if (parser.Accept<StreamEnd>(out _))
                    return null;
                var start = parser.Consume<DocumentStart>();
                if (!start.IsImplicit && text.StartsWith('%'))
                    Refuse(start, "a '%' line", "Take it out.");
                var node = Node(parser, partial, 0);
                parser.Consume<DocumentEnd>();
                if (parser.TryConsume<DocumentStart>(out var second))
                    Refuse(second, "a second document after '---'", "Put it into a file of its own.");
                return node;
            }
            catch (LimitException limit)
            {
                Findings.Add(Size.At(At(limit.Start, limit.Start), limit.Message, limit.Fix));
                return partial.Root;
            }
            catch (Exception problem) when (problem is YamlException or InvalidOperationException)
            {
                // The parser means an open bracket by an InvalidOperationException.
                var slip = YamlProblem.Explain(problem as YamlException, text);
                Findings.Add(Syntax.At(new Location(path, slip.Line + lineOffset, slip.Column), slip.What, slip.Fix));
                return partial.Root;
            }
        }

        private YamlNode Node(IParser parser, PartialTree partial, int depth)
        {
            if (++nodes > Nodes)
                throw new LimitException(Start(parser), "there are too many fields", "Move the numbers to a CSV file.");
            if (depth > YamlGuard.Depth)
                throw new LimitException(Start(parser), TooDeep, "Write them flatter.");
            if (parser.TryConsume<AnchorAlias>(out var alias))
            {
                Refuse(
                    alias,
                    $"the alias '*{Shown.Of(alias.Value.Value)}'",
                    "Write the value itself, or put quotes around a text that begins with '*'."
                );
                return new YamlScalar("", Quoted: false, At(alias));
            }

            if (parser.TryConsume<Scalar>(out var scalar))
            {
                CheckPlain(scalar);
                return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, At(scalar));
            }

            return parser.TryConsume<SequenceStart>(out var sequence)
                ? List(parser, sequence, partial, depth)
                : Map(parser, parser.Consume<MappingStart>(), partial, depth);
        }

        private YamlList List(IParser parser, SequenceStart start, PartialTree partial, int depth)
        {
            CheckPlain(start);
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            if (depth == 0)
                partial.Keep(() => new YamlList(items.ToImmutable(), At(start)) { IsCutShort = true });
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Node(parser, partial, depth + 1));
            return new YamlList(items.ToImmutable(), At(start));
        }

        private YamlMap Map(IParser parser, MappingStart start, PartialTree partial, int depth)
        {
            CheckPlain(start);
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
            if (depth == 0)
                partial.Keep(() => new YamlMap(entries.ToImmutable(), At(start)) { IsCutShort = true });
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.Accept<Scalar>(out var key))
                {
                    if (parser.Current is { } complex)
                        Refuse(complex, "a name that is a list or a block", "Write a plain word before the colon.");
                    Node(parser, partial, depth + 1);
                    Node(parser, partial, depth + 1);
                    continue;
                }

                parser.MoveNext();
                var value = Node(parser, partial, depth + 1);
                if (key.Value == "<<")
                    Refuse(key, "the merge key '<<'", "Write the fields themselves.");
                else if (seen.TryGetValue(key.Value, out var first))
                    Findings.Add(Twice(key, first));
                else if (entries.Count > 0 && RestOfText(start, key, value, entries[^1].Value) is { } whole)
                {
                    Findings.Add(
                        Comma.At(
                            At(key),
                            $"the text goes on after a comma: '{Shown.Of(key.Value)}'",
                            "Put quotes around the whole text."
                        )
                    );
                    entries[^1] = entries[^1] with { Value = whole };
                }
                else
                {
                    CheckPlain(key);
                    seen.Add(key.Value, At(key));
                    entries.Add(new YamlEntry(key.Value, At(key), value));
                }
            }

            return new YamlMap(entries.ToImmutable(), At(start));
        }

        /// <summary>In braces, a comma without quotes ends a text; what follows without a colon was meant to belong to it.</summary>
        private YamlScalar? RestOfText(MappingStart start, Scalar key, YamlNode value, YamlNode before) =>
            start.Style == MappingStyle.Flow
            && value is YamlScalar { IsBlank: true }
            && !text.AsSpan((int)Math.Min(key.End.Index, text.Length)).TrimStart().StartsWith(":")
            && before is YamlScalar { Quoted: false } begun
                ? begun with
                {
                    Text = $"{begun.Text}, {key.Value}",
                }
                : null;

        private Diagnostic Twice(Scalar key, Location first) =>
            Duplicate.At(
                At(key),
                $"'{Shown.Of(key.Value)}' is already written in line {first.Line}",
                "Keep one of the two."
            ) with
            {
                Related = [first],
            };

        private void CheckPlain(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
                Refuse(
                    node,
                    $"the anchor '&{Shown.Of(node.Anchor.Value)}'",
                    "Take it out, and write the value where it is needed."
                );
            if (!node.Tag.IsEmpty)
                Refuse(
                    node,
                    $"the tag '{Shown.Of(node.Tag.Value)}'",
                    "Take it out; the field itself knows what it takes."
                );
            if (node is Scalar scalar && HiddenCharacters.Next(scalar.Value, 0) is >= 0 and var hidden)
                Refuse(
                    node,
                    $"the hidden character {HiddenCharacters.Name(scalar.Value, hidden)}, spelt with a backslash",
                    "Take it out."
                );
        }

        private void Refuse(ParsingEvent at, string what, string fix) =>
            Findings.Add(Feature.At(At(at), $"here is {what}", fix));

        private Location At(ParsingEvent item) => At(item.Start, item.End);

        private Location At(Mark start, Mark end) =>
            new(path, (int)start.Line + lineOffset, (int)start.Column, (int)end.Line + lineOffset, (int)end.Column);

        private static Mark Start(IParser parser) => parser.Current?.Start ?? Mark.Empty;
    }

    /// <summary>Ends the reading of a file that is too large or too deep.</summary>
    private sealed class LimitException(Mark start, string what, string fix) : Exception(what)
    {
        public Mark Start { get; } = start;

        public string Fix { get; } = fix;
    }

    /// <summary>What was read of the outermost list or block when a mistake of syntax ends the reading.</summary>
    private sealed class PartialTree
    {
        private Func<YamlNode>? root;

        public YamlNode? Root => root?.Invoke();

        public void Keep(Func<YamlNode> read) => root ??= read;
    }
}
