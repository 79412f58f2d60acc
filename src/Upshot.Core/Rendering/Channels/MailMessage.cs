using System.Globalization;
using System.Security.Cryptography;
using Upshot.Model;

namespace Upshot.Rendering.Channels;

/// <summary>
/// A mail ready to be opened and sent: the same digest as text and as HTML, after RFC 5322 and RFC 2046. It names no
/// receiver, for whoever sends it has the list; mail programs open it as a draft.
/// </summary>
internal static class MailMessage
{
    private const string Break = "\r\n";

    public static ReadOnlyMemory<byte> Write(Site site, string subject, string text, string html)
    {
        // Nothing of the moment is in it, so that the same site gives the same bytes. No line of quoted-printable text
        // can hold "=_", so the boundary can't be in it.
        var hash = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(subject + "\0" + text + "\0" + html))
        )[..32];
        var host = new Uri(site.BaseUrl).IdnHost;
        var contact = site.Settings.Contact;
        var boundary = $"=_{hash}";
        string[] head =
        [
            $"From: {MailHeader.Mailbox(contact.Name, contact.Email ?? $"no-reply@{host}")}",
            $"Subject: {MailHeader.Text(subject)}",
            $"Date: {site.Day.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture)} 12:00:00 +0000",
            $"Message-ID: <{hash}@{host}>",
            "X-Unsent: 1",
            "MIME-Version: 1.0",
            $"Content-Language: {MailHeader.Text(site.Settings.Language)}",
            "Content-Type: multipart/alternative;",
            $" boundary=\"{boundary}\"",
        ];
        var mail = string.Concat([
            string.Join(Break, head),
            Break,
            Break,
            Part(boundary, "text/plain", text),
            Part(boundary, "text/html", html),
            $"--{boundary}--{Break}",
        ]);
        return Encoding.ASCII.GetBytes(mail);
    }

    private static string Part(string boundary, string type, string text) =>
        string.Join(
            Break,
            $"--{boundary}",
            $"Content-Type: {type}; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            QuotedPrintable.Of(text),
            ""
        );
}
