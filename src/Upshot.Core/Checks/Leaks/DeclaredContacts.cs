using Upshot.Model;
using Upshot.Model.Schema;

namespace Upshot.Checks.Leaks;

/// <summary>Mail addresses and phone numbers that fields of the site name on purpose: contacts, owners, help.</summary>
internal sealed class DeclaredContacts
{
    /// <summary>The last digits of a phone number are the same with and without the country in front.</summary>
    private const int PhoneDigits = 7;

    private readonly HashSet<string> known;

    private DeclaredContacts(IEnumerable<string> known) =>
        this.known = known.Select(Key).ToHashSet(StringComparer.Ordinal);

    public static DeclaredContacts Of(Site site)
    {
        IEnumerable<object> records =
        [
            site.Settings,
            .. site.Pages,
            .. site.Audiences,
            .. site.Channels,
            .. site.Measures.Select(measure => measure.Metric),
        ];
        return new(records.SelectMany(record => In(record, RecordSchema.Of(record.GetType()))));
    }

    public bool Has(string contact) => known.Contains(Key(contact));

    private static IEnumerable<string> In(object record, RecordSchema schema) =>
        schema.Fields.SelectMany(field => field.Each(record).SelectMany(value => In(field, value)));

    private static IEnumerable<string> In(FieldSchema field, object value) =>
        value switch
        {
            string text => field.Key is "email" or "phone" || field.Limits.IsAddress ? [text] : [],
            _ when field.Value.RecordInside is { } nested => In(value, nested),
            _ => [],
        };

    /// <summary>The same for one contact, however it is written.</summary>
    public static string Key(string contact)
    {
        var address = contact.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? contact[7..] : contact;
        if (address.Contains('@'))
            return address.Split('?')[0].ToLowerInvariant();

        var digits = string.Concat(address.Where(char.IsAsciiDigit));
        return digits.Length > PhoneDigits ? digits[^PhoneDigits..] : digits;
    }
}
