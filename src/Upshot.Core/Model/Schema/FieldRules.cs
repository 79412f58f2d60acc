namespace Upshot.Model.Schema;

/// <summary>What can be wrong with a field. Used by the binder alone.</summary>
internal static class FieldRules
{
    public static readonly Rule Missing = new(
        "UP201",
        Severity.Error,
        "A required field is missing",
        "Readers look for this first, and the page would show a gap in its place."
    );

    public static readonly Rule Choice = new(
        "UP202",
        Severity.Error,
        "The value is not one of the known words",
        "Pages are sorted, labelled and laid out by this word."
    );

    public static readonly Rule Unknown = new(
        "UP203",
        Severity.Error,
        "The field is not known",
        "A misspelt field would be dropped without anyone noticing."
    );

    public static readonly Rule Number = new(
        "UP204",
        Severity.Error,
        "The value is not a number",
        "Targets and charts compare this value with other numbers."
    );

    public static readonly Rule Date = new(
        "UP205",
        Severity.Error,
        "The value is not a date",
        "Age, order and status are worked out from this day."
    );

    public static readonly Rule Shape = new(
        "UP206",
        Severity.Error,
        "The value has another shape than the field",
        "The page could only show a part of it."
    );

    public static readonly Rule TooLong = new(
        "UP207",
        Severity.Error,
        "The text is longer than its place",
        "It would be cut off or broken up on cards, in lists and in mail."
    );

    public static readonly Rule TooManyWords = new(
        "UP208",
        Severity.Warning,
        "The text has more words than its place",
        "Readers skim this part; beyond the limit they skip it."
    );

    public static readonly Rule TooFew = new(
        "UP209",
        Severity.Error,
        "The list is too short",
        "The page would show an empty part."
    );

    public static readonly Rule TooMany = new(
        "UP210",
        Severity.Warning,
        "The list is too long",
        "Readers give up on long lists; the last items are never read."
    );

    public static readonly Rule FullStop = new(
        "UP211",
        Severity.Error,
        "The text is not a whole sentence",
        "It stands alone in mail and feeds, where half a sentence looks like a mistake."
    );

    public static readonly Rule YesNo = new(
        "UP212",
        Severity.Error,
        "The value is neither yes nor no",
        "Guessing would turn a part of the page on or off."
    );

    public static readonly Rule OutOfRange = new(
        "UP213",
        Severity.Error,
        "The number is outside its range",
        "A number like this is a slip, and readers would act on it."
    );

    public static readonly Rule Id = new(
        "UP214",
        Severity.Error,
        "The id has other characters than an id may have",
        "Ids become addresses, which must work on every computer and in every mail."
    );

    public static readonly Rule Quotes = new(
        "UP215",
        Severity.Error,
        "The text could be read in two ways",
        "Other tools read this word as 'nothing', so the text could vanish."
    );

    public static readonly Rule Address = new(
        "UP239",
        Severity.Error,
        "The address can't be followed",
        "A click must open a page, a mail or a call, and nothing else."
    );
}
