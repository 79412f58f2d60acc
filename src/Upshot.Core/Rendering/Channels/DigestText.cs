using Upshot.Theming.Views;

namespace Upshot.Rendering.Channels;

/// <summary>A digest as plain text of 72 columns: the same words in the same order as the mail with colours.</summary>
internal static class DigestText
{
    private const int Columns = 72;

    public static string Write(DigestView view)
    {
        var text = new TextLines(Columns);
        text.Paragraph(view.Subject);
        if (view.Together.Length > 0)
            text.Line($"{view.Words["numbers"]}: {view.Together}");
        Updates(text, view);
        Numbers(text, view);
        if (view.Messages.Length > 0)
            text.Heading(view.Words["the_short_version"]);
        foreach (var message in view.Messages)
            text.Item($"{message.Text} {message.What}");
        if (view.WeNeed.Length > 0)
            text.Heading(view.Words["together"]);
        foreach (var thing in view.WeNeed)
            text.Item(thing);
        Contact(text, view);
        text.Paragraph($"{view.Words["read_on_site"]}: {view.Href}");
        text.Paragraph(view.Because);
        text.Line($"{view.Channels.Text}: {view.Channels.Href}");
        return text.ToString();
    }

    private static void Updates(TextLines text, DigestView view)
    {
        if (view.Updates.Length > 0)
            text.Heading(view.Words["what_changed"]);
        foreach (var update in view.Updates)
        {
            text.Item(update.Title);
            text.Line($"{update.Change.Text} · {update.Day.Text}", TextLines.Inset, TextLines.Inset);
            text.Line(update.Summary, TextLines.Inset, TextLines.Inset);
            if (update.DoThis is { } task)
                text.Line($"{view.Words["do_this"]}: {task}", TextLines.Inset, TextLines.Inset);
            text.Line(update.Href, TextLines.Inset, TextLines.Inset);
        }
    }

    private static void Numbers(TextLines text, DigestView view)
    {
        if (view.Numbers.Length > 0)
            text.Heading($"{view.Words["numbers"]} · {view.Words["worst_first"]}");
        foreach (var number in view.Numbers)
        {
            var card = number.Card;
            text.Item(card.Title);
            text.Line(
                card.Value == card.Status.Text ? card.Status.Text : $"{Value(card)}: {card.Status.Text}",
                TextLines.Inset,
                TextLines.Inset
            );
            string[] parts = [.. new[] { number.WayText, card.FromToAim }.Where(part => part.Length > 0)];
            if (parts.Length > 0)
                text.Line(string.Join(": ", parts), TextLines.Inset, TextLines.Inset);
            text.Line(card.Href, TextLines.Inset, TextLines.Inset);
        }
    }

    private static string Value(MetricCardView card) =>
        card.Period.Length == 0 ? card.Value : $"{card.Value} ({card.Period})";

    private static void Contact(TextLines text, DigestView view)
    {
        var contact = view.Contact;
        text.Heading(view.Words["whom_to_ask"]);
        text.Line(contact.Role is { } role ? $"{contact.Name}, {role}" : contact.Name);
        foreach (var way in new[] { contact.Email, contact.Phone, contact.Where }.OfType<string>())
            text.Line(way);
    }
}
