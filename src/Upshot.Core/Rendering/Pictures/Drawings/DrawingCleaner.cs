using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Upshot.Rendering.Pictures.Drawings;

/// <summary>
/// Builds a drawing of an author anew from what a drawing needs. What could run a program, call another computer or
/// show something else is refused; what drawing programs note for themselves is left out.
/// </summary>
internal sealed class DrawingCleaner
{
    private const int MostBytes = 1024 * 1024;
    private const int MostElements = 20_000;
    private const int Deepest = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        // No definition is read, so none can grow or fetch; what refers to one is refused.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        MaxCharactersInDocument = 2 * MostBytes,
        CheckCharacters = true,
    };

    private static readonly XmlWriterSettings Plain = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly XmlReader reader;
    private readonly Stack<XElement> open = new();
    private XElement? root;
    private int count;

    /// <summary>The depth of an element that is left out with all it holds; -1 when there is none.</summary>
    private int leftOut = -1;

    private DrawingCleaner(XmlReader reader) => this.reader = reader;

    public static CleanPicture Clean(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes)
            throw PictureFault.Unknown(
                $"the drawing has {bytes.Length / 1024} kB; {MostBytes / 1024} kB are the most",
                "Make it simpler, or save it as PNG."
            );

        try
        {
            using var text = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            var drawing = new DrawingCleaner(text).Read();
            DrawingWork.Check(drawing);
            return new(Write(drawing), SizeOf(drawing));
        }
        catch (XmlException trouble)
        {
            throw PictureFault.Misspelt(Math.Max(trouble.LineNumber, 1), Math.Max(trouble.LinePosition, 1));
        }
    }

    private XElement Read()
    {
        while (reader.Read())
        {
            if (leftOut >= 0 && reader.Depth > leftOut)
                continue;
            if (leftOut >= 0 && reader.NodeType == XmlNodeType.EndElement)
                leftOut = -1;
            else
                Take();
        }

        return root ?? throw PictureFault.Broken("there is no drawing in the file");
    }

    private void Take()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when DrawingParts.IsNote(reader.NamespaceURI, reader.LocalName):
                leftOut = reader.IsEmptyElement ? -1 : reader.Depth;
                break;
            case XmlNodeType.Element:
                TakeElement();
                break;
            case XmlNodeType.EndElement:
                Close(open.Pop());
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                if (open.TryPeek(out var parent))
                    parent.Add(new XText(reader.Value));
                break;
            case XmlNodeType.ProcessingInstruction:
                throw Danger($"'<?{reader.Name}' gives orders to browsers");
            case XmlNodeType.EntityReference:
                throw Danger($"'&{reader.Name};' stands for something else");
        }
    }

    private void TakeElement()
    {
        if (reader.NamespaceURI != DrawingParts.Svg || !DrawingParts.Elements.Contains(reader.LocalName))
            throw root is null && reader.LocalName == "svg" && reader.NamespaceURI.Length == 0
                ? PictureFault.Unknown(
                    "the drawing does not say that it is SVG",
                    $"Write xmlns=\"{DrawingParts.Svg}\" into its first tag."
                )
                : Danger($"'<{reader.Name}>' has no place in a drawing");
        if (root is null && reader.LocalName != "svg")
            throw PictureFault.Broken("there is no drawing in the file");
        if (++count > MostElements || reader.Depth > Deepest)
            throw Danger(
                count > MostElements
                    ? $"the drawing has more than {MostElements} parts"
                    : $"'<{reader.Name}>' lies more than {Deepest} groups deep"
            );

        var element = new XElement(XName.Get(reader.LocalName, DrawingParts.Svg));
        var isEmpty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
            TakeAttribute(element);
        reader.MoveToElement();

        if (open.TryPeek(out var parent))
            parent.Add(element);
        root ??= element;
        if (!isEmpty)
            open.Push(element);
    }

    private void TakeAttribute(XElement element)
    {
        var name = reader.LocalName;
        if (reader.NamespaceURI.Length == 0 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            throw Danger($"'{name}' runs a program");
        if (name == "href" && !DrawingStyle.IsOwnPart(reader.Value))
            throw Danger($"'{reader.Name}' leads out of the drawing");
        if (!DrawingParts.IsAttribute(reader.NamespaceURI, name))
            return;
        if (DrawingStyle.Problem(reader.Value, isStyle: IsReadAsStyle(name, reader.Value)) is { } problem)
            throw Danger($"'{name}' {problem}");
        element.Add(new XAttribute(XName.Get(name, reader.NamespaceURI), reader.Value));
    }

    /// <summary>Browsers read 'fill', 'mask' and their like as styles; without these signs none of them fetches.</summary>
    private static bool IsReadAsStyle(string name, string value) =>
        name == "style"
        || (!name.StartsWith("aria-", StringComparison.Ordinal) && value.AsSpan().ContainsAny('(', '\\'));

    private void Close(XElement element)
    {
        if (element.Name.LocalName == "style" && DrawingStyle.Problem(element.Value, isStyle: true) is { } problem)
            throw Danger($"'<style>' {problem}");
    }

    private PictureFault Danger(string what)
    {
        var place = (IXmlLineInfo)reader;
        return PictureFault.Danger(what, place.LineNumber, place.LinePosition);
    }

    /// <summary>The frame of the drawing or, where it has none, its width and height in pixels.</summary>
    private static ImageSize SizeOf(XElement drawing)
    {
        var frame = (drawing.Attribute("viewBox")?.Value ?? "").Split(
            (char[])[' ', ',', '\t', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries
        );
        var size =
            frame.Length == 4
                ? (Pixels(frame[2]), Pixels(frame[3]))
                : (Pixels(drawing.Attribute("width")?.Value ?? ""), Pixels(drawing.Attribute("height")?.Value ?? ""));
        return size is ({ } width, { } height)
            ? new(width, height)
            : throw PictureFault.Sizeless(
                "the drawing has no frame",
                "Save it with viewBox=\"0 0 width height\" in its first tag."
            );
    }

    private static int? Pixels(string text) =>
        decimal.TryParse(
            text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        ) && number is > 0 and < 100_000
            ? (int)Math.Ceiling(number)
            : null;

    private static ReadOnlyMemory<byte> Write(XElement drawing)
    {
        if (drawing.DescendantsAndSelf().Attributes().Any(attribute => attribute.Name.Namespace == DrawingParts.Links))
            drawing.Add(new XAttribute(XNamespace.Xmlns + "xlink", DrawingParts.Links));

        using var written = new MemoryStream();
        using (var writer = XmlWriter.Create(written, Plain))
            drawing.WriteTo(writer);
        return (byte[])[.. written.ToArray(), (byte)'\n'];
    }
}
