using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Checks.Text;

/// <summary>Texts of a record's fields as blocks: all that readers read, no names, addresses or ids.</summary>
internal static class FieldTexts
{
    public static IEnumerable<TextBlock> Of(object record, Func<ContentToken, string> say) =>
        Of(record, RecordSchema.Of(record.GetType()), say);

    private static IEnumerable<TextBlock> Of(object record, RecordSchema schema, Func<ContentToken, string> say)
    {
        var places = schema.PlacesOf(record);
        return schema
            .Fields.Where(field => !field.Limits.IsAddress && !field.Limits.IsName)
            .SelectMany(field => field.Each(record).SelectMany(value => Of(field, value, places.Of(field.Key), say)));
    }

    private static IEnumerable<TextBlock> Of(
        FieldSchema field,
        object value,
        Location at,
        Func<ContentToken, string> say
    ) =>
        value switch
        {
            string text => [Block(field, text, at, say)],
            _ when field.Value.RecordInside is { } nested => Of(value, nested, say),
            _ => [],
        };

    private static TextBlock Block(FieldSchema field, string text, Location at, Func<ContentToken, string> say)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var piece in TokenParser.Split(text, at))
            runs.Add(
                piece.Token is { } token
                    ? new(say(token), piece.Start, piece.End, IsJudged: true, IsToken: true)
                    : new(piece.Text, piece.Start, piece.End, IsJudged: true, IsToken: false)
            );
        return new(KindOf(field), field.Key, 0, runs.ToImmutable(), (start, end) => Place(text, at, start, end))
        {
            HasOwnLimit = field.Limits.MaxWords > 0,
        };
    }

    private static BlockKind KindOf(FieldSchema field) =>
        field.Limits.IsQuotation ? BlockKind.Quotation
        : field.Key == "title" ? BlockKind.Title
        : field.Key == "summary" ? BlockKind.Summary
        : BlockKind.Field;

    /// <summary>To the letter where the text stands in one line as it is, or in quotes; else the value as a whole.</summary>
    private static Location Place(string text, Location at, int start, int end)
    {
        var length = at.EndColumn - at.Column;
        var quotes = length == text.Length + 2 ? 1 : 0;
        return at.Line == at.EndLine && (length == text.Length || quotes == 1)
            ? new(at.Path, at.Line, at.Column + quotes + start, at.Line, at.Column + quotes + end)
            : at;
    }
}
