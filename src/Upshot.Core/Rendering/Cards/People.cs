using Upshot.Model.Kinds;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Cards;

/// <summary>People and the ways to reach them.</summary>
internal static class People
{
    public static PersonView Card(PageContext context, Person person) =>
        new()
        {
            Name = person.Name,
            Role = person.Role,
            Where = person.Where,
            Phone = person.Phone,
            PhoneHref = person.Phone is { } phone ? "tel:" + Digits(phone) : null,
            Email = person.Email,
            EmailHref = person.Email is { } email ? Mail(email, context.Site.Settings.Name) : null,
        };

    public static ImmutableArray<PersonView> Cards(PageContext context, ImmutableArray<Person> people) =>
        [.. people.Select(person => Card(context, person))];

    /// <summary>The site's form, or a mail to its contact, either with the page's title and whole address.</summary>
    public static string Feedback(PageContext context, string title)
    {
        var settings = context.Site.Settings;
        var address = context.Site.BaseUrl + context.Plan.Address;
        if (settings.Feedback is { } form)
            return $"{form}{(form.Contains('?') ? '&' : '?')}page={Uri.EscapeDataString(address)}";

        return Mail(settings.Contact.Email ?? "", context.Language.Text("feedback_subject", ("title", title)), address);
    }

    /// <summary>A <c>mailto:</c> address after RFC 6068.</summary>
    public static string Mail(string email, string subject, string body = "")
    {
        var to = Uri.EscapeDataString(email).Replace("%40", "@");
        var text = body.Length == 0 ? "" : "&body=" + Uri.EscapeDataString(body);
        return $"mailto:{to}?subject={Uri.EscapeDataString(subject)}{text}";
    }

    /// <summary>A number as RFC 3966 wants it: no spaces, dashes or brackets.</summary>
    private static string Digits(string phone) =>
        new([.. phone.Where(letter => char.IsAsciiDigit(letter) || letter == '+')]);
}
