using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>Follows every id in every record, and in the tokens of its texts, to what it names.</summary>
internal static class ReferenceCheck
{
    private static readonly Rule Unknown = new(
        "UP231",
        Severity.Error,
        "There is nothing with this id",
        "The page would show a gap where a link or a number belongs."
    );

    private static readonly Rule Unpublished = new(
        "UP232",
        Severity.Error,
        "What is named is not published",
        "The reader would land on 'not found'."
    );

    public static IEnumerable<Diagnostic> Check(object record, RecordSchema schema, KnownIds known)
    {
        var places = schema.PlacesOf(record);
        return schema
            .Fields.SelectMany(field =>
                field.Each(record).SelectMany(value => CheckValue(field, value, places.Of(field.Key), known))
            )
            .Concat(record is Page page ? Check(page.Body, known) : []);
    }

    /// <summary>The tokens of a text, whatever is wrong with the fields above it.</summary>
    public static IEnumerable<Diagnostic> Check(MarkdownBody body, KnownIds known) =>
        body.Tokens.SelectMany(token => CheckToken(token, known));

    private static IEnumerable<Diagnostic> CheckValue(FieldSchema field, object value, Location at, KnownIds known) =>
        value switch
        {
            Reference reference when reference.Id == field.OrWord => [],
            Reference reference when field.RefersTo is { } what => CheckOne(reference, what, known),
            string text => TokenParser
                .Split(text, at)
                .Select(piece => piece.Token)
                .OfType<ContentToken>()
                .SelectMany(token => CheckToken(token, known)),
            _ when field.Value.RecordInside is { } nested => Check(value, nested, known),
            _ => [],
        };

    private static IEnumerable<Diagnostic> CheckOne(Reference reference, Named what, KnownIds known)
    {
        if (known.Unpublished(what, reference.Id) is { } reason)
            yield return Unpublished.At(
                reference.At,
                $"{Words(what)} '{reference.Id}' is not published: {reason}",
                "Take it out until then, or publish what it names."
            );
        else if (!known.MayContain(what, reference.Id))
            yield return Unknown.At(
                reference.At,
                $"there is no {Words(what)} '{reference.Id}'",
                Suggestion.Fix(reference.Id, known.All(what), Fix(what, known))
            );
    }

    private static IEnumerable<Diagnostic> CheckToken(ContentToken token, KnownIds known) =>
        CheckOne(
            new Reference(token.Id, token.At),
            token.Kind switch
            {
                TokenKind.Message => Named.Message,
                TokenKind.Service => Named.Service,
                _ => Named.Metric,
            },
            known
        );

    private static string Fix(Named what, KnownIds known)
    {
        string[] ids = [.. known.All(what).Order(StringComparer.Ordinal)];
        return ids.Length switch
        {
            0 => $"Add the {Words(what)} first; there is none yet.",
            <= 8 => $"Write one of {string.Join(", ", ids)}.",
            _ => $"Write the id of one of the {ids.Length} that are there; 'upshot list' shows them.",
        };
    }

    public static string Words(Named what) =>
        what switch
        {
            Named.CaseStudy => "case study",
            Named.WorkItem => "work item",
            _ => what.ToString().ToLowerInvariant(),
        };
}
