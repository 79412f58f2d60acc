using System.Xml;
using Upshot.Model;
using Upshot.Output;

namespace Upshot.Rendering.Channels;

/// <summary>A feed as Atom, after RFC 4287.</summary>
internal static class AtomFeed
{
    private const string Space = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static OutputFile Write(Site site, Feed feed)
    {
        var path = Addresses.AtomFeed(feed.Audience.Id.Id);
        var self = site.BaseUrl + path;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Form))
        {
            xml.WriteStartElement("feed", Space);
            xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
            Text(xml, "id", self);
            Text(xml, "title", feed.Title);
            Text(xml, "updated", Feed.Noon(feed.Updated));
            Link(xml, "self", "application/atom+xml", self);
            Link(xml, "alternate", "text/html", site.BaseUrl + Addresses.Audience(feed.Audience.Id.Id));
            Author(xml, site.Settings.Name);
            foreach (var item in feed.Items)
                Entry(xml, item);
            xml.WriteEndElement();
        }

        return new OutputFile(path, (byte[])[.. bytes.ToArray(), (byte)'\n']);
    }

    private static void Entry(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("entry", Space);
        xml.WriteAttributeString("xml", "lang", null, item.Language);
        Text(xml, "id", item.Id);
        Text(xml, "title", item.Title);
        Text(xml, "published", Feed.Noon(item.Published));
        Text(xml, "updated", Feed.Noon(item.Updated));
        Link(xml, "alternate", "text/html", item.Url);
        Author(xml, item.Author);
        xml.WriteStartElement("category", Space);
        xml.WriteAttributeString("term", PlainText.ForXml(item.Tag));
        xml.WriteEndElement();
        Text(xml, "summary", item.Summary);
        xml.WriteStartElement("content", Space);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(PlainText.ForXml(item.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Space);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", PlainText.ForXml(address));
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Space, PlainText.ForXml(text));
}
