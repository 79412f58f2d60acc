using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using Upshot.Output;
using Upshot.Rendering.Channels;

namespace Upshot.Checks.Leaks;

/// <summary>
/// Reads every file of the site that holds text. Mails as HTML and as drafts are left out, for the same words stand in
/// the mail as text beside them.
/// </summary>
internal static class PublishedTexts
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Numbers of drawings look like addresses and cards, and no text stands in them.</summary>
    private static readonly FrozenSet<string> Wordless = FrozenSet.ToFrozenSet(
        "d points viewbox transform class width height x y x1 x2 y1 y2 cx cy r integrity".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(
        [".html", ".eml", ".css", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".ico", ".woff2"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Letters that most pages have in each of the two.</summary>
    private const int Usual = 4096;

    /// <summary>Those that are no pages. Of many thousand hashes, one happens to be the number of a card.</summary>
    public static IEnumerable<OutputFile> FilesToRead(ImmutableArray<OutputFile> files) =>
        files.Where(file => !Unread.Contains(Path.GetExtension(file.Path)) && file.Path != ChannelList.FileName);

    public static PublishedText Of(HtmlPage page)
    {
        var (words, values) = (new StringBuilder(Usual), new StringBuilder(Usual));
        foreach (var node in page.Nodes.All)
        {
            if (node is IElement element)
            {
                words.Append(Inline.Contains(element.LocalName) ? "" : "\n");
                AddValues(element.Attributes, values);
            }
            else if (node is IText)
            {
                // A line that ends in the file goes on for readers.
                words.Append(IsAsWritten(node) ? node.TextContent : node.TextContent.Replace('\n', ' '));
            }
            else if (node is IComment)
            {
                values.Append(node.TextContent).Append('\n');
            }
        }

        return new(page.Path, words.ToString(), values.ToString());
    }

    private static void AddValues(INamedNodeMap attributes, StringBuilder values)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute && !Wordless.Contains(attribute.Name))
                values.Append(attribute.Value).Append('\n');
        }
    }

    private static bool IsAsWritten(INode text) =>
        text.ParentElement is { } parent
        && (parent.LocalName is "pre" or "script" || parent.ParentElement?.LocalName == "pre");

    public static PublishedText Of(OutputFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        try
        {
            return Path.GetExtension(file.Path) switch
            {
                ".json" => new(file.Path, OfJson(text), ""),
                ".xml" or ".svg" => OfXml(file.Path, text),
                // Its lists of texts would take long to search as one line.
                ".js" => new(file.Path, text.Replace(",\"", ",\n\"", StringComparison.Ordinal), ""),
                _ => new(file.Path, text, ""),
            };
        }
        catch (Exception trouble) when (trouble is JsonException or XmlException)
        {
            return new(file.Path, text, "");
        }
    }

    private static string OfJson(string text)
    {
        var words = new StringBuilder();
        using var document = JsonDocument.Parse(text);
        Add(document.RootElement);
        return words.ToString();

        void Add(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                foreach (var property in value.EnumerateObject())
                    Add(property.Value);
            }
            else if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray())
                    Add(item);
            }
            else if (value.ValueKind == JsonValueKind.String)
            {
                words.Append(value.GetString()).Append('\n');
            }
        }
    }

    private static PublishedText OfXml(string path, string text)
    {
        var (words, values) = (new StringBuilder(), new StringBuilder());
        using var reader = XmlReader.Create(
            new StringReader(text),
            new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
        );
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                words.Append(reader.Value).Append('\n');
            else if (reader.NodeType == XmlNodeType.Comment)
                values.Append(reader.Value).Append('\n');
            else if (reader.NodeType == XmlNodeType.Element)
                AddValues(reader, values);
        }

        return new(path, words.ToString(), values.ToString());
    }

    private static void AddValues(XmlReader reader, StringBuilder values)
    {
        while (reader.MoveToNextAttribute())
            values.Append(Wordless.Contains(reader.LocalName) ? "" : reader.Value + "\n");
    }
}
