using Upshot.Parsing;

namespace Upshot.Model.Schema;

/// <summary>Reads single values, lists and maps; null means that a finding was added instead.</summary>
internal sealed class ValueReader
{
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Binds a record inside a record.</summary>
    public Func<FieldSchema, RecordSchema, YamlNode, object?> Nested { get; set; } = (_, _, _) => null;

    public object? Read(FieldSchema field, YamlNode node) => Read(field, field.Value, node);

    private object? Read(FieldSchema field, ValueSchema value, YamlNode node) =>
        value.Shape switch
        {
            ValueShape.Free => node,
            ValueShape.Record => Nested(field, value.Record!, node), // a record shape always has its schema
            ValueShape.List => List(field, value, node),
            ValueShape.Map => Map(field, value, node),
            _ when node is YamlScalar scalar => Single(field, value, scalar),
            _ => Complain(
                FieldRules.Shape.At(
                    node.At,
                    $"'{field.Key}' holds {node.Shape} where one value belongs",
                    OneValueFix(field)
                )
            ),
        };

    private object? Single(FieldSchema field, ValueSchema value, YamlScalar scalar) =>
        value.Shape switch
        {
            ValueShape.Text => Text(field, scalar),
            ValueShape.YesNo => Scalar.YesNo(scalar.Text)
                ?? Complain(
                    FieldRules.YesNo.At(
                        scalar.At,
                        $"'{Shown.Of(scalar.Text)}' is neither yes nor no",
                        "Write yes or no."
                    )
                ),
            ValueShape.WholeNumber => InRange(field, scalar, Scalar.WholeNumber(scalar.Text), "a whole number")
                is { } whole
                ? (int)whole
                : null,
            ValueShape.Number => InRange(field, scalar, Scalar.Number(scalar.Text), "a number"),
            ValueShape.Date => Scalar.Date(scalar.Text)
                ?? Complain(
                    FieldRules.Date.At(
                        scalar.At,
                        $"'{Shown.Of(scalar.Text)}' is not a date",
                        "Write the day as year-month-day, such as 2025-10-06."
                    )
                ),
            ValueShape.Choice => Choice(field, value, scalar),
            _ => Id(field, scalar),
        };

    private object? Text(FieldSchema field, YamlScalar scalar)
    {
        if (!scalar.Quoted && scalar.Text is "null" or "~" or "Null" or "NULL")
            return Complain(
                FieldRules.Quotes.At(
                    scalar.At,
                    $"'{Shown.Of(scalar.Text)}' without quotes can mean nothing at all",
                    $"Put quotes around it, \"{scalar.Text}\", or take '{field.Key}' out."
                )
            );

        var text = scalar.Text.Trim();
        var limits = field.Limits;
        if (limits.MaxLength > 0 && text.EnumerateRunes().Count() is var length && length > limits.MaxLength)
            Findings.Add(
                FieldRules.TooLong.At(
                    scalar.At,
                    $"'{field.Key}' has {length} characters, its place takes {limits.MaxLength}",
                    $"Cut {length - limits.MaxLength} characters."
                )
            );
        if (limits.MaxWords > 0 && CountWords(text) is var words && words > limits.MaxWords)
            Findings.Add(
                FieldRules.TooManyWords.At(
                    scalar.At,
                    $"'{field.Key}' has {words} words, its place takes {limits.MaxWords}",
                    $"Cut {words - limits.MaxWords} {(words - limits.MaxWords == 1 ? "word" : "words")}."
                )
            );
        if (limits.FullStop && text is not [.., '.' or '!' or '?'])
            Findings.Add(
                FieldRules.FullStop.At(
                    scalar.At,
                    $"'{field.Key}' does not end like a sentence",
                    "End it with a full stop."
                )
            );
        if (limits.IsAddress && LinkScheme.Problem(text) is { } problem)
            Findings.Add(
                FieldRules.Address.At(
                    scalar.At,
                    $"the address in '{field.Key}' {problem}",
                    "Use https:, http:, mailto:, tel: or a page of this site."
                )
            );
        return text;
    }

    private decimal? InRange(FieldSchema field, YamlScalar scalar, decimal? number, string kind)
    {
        var (low, high) = (field.Limits.Minimum, field.Limits.Maximum);
        if (number is null)
            Complain(
                FieldRules.Number.At(scalar.At, $"'{Shown.Of(scalar.Text)}' is not {kind}", NumberFix(scalar.Text))
            );
        else if ((double)number < low || (double)number > high)
            return (decimal?)Complain(
                FieldRules.OutOfRange.At(
                    scalar.At,
                    $"'{field.Key}' is {Shown.Of(scalar.Text)}",
                    double.IsInfinity(high) ? $"Write {low} or more." : $"Write a number from {low} to {high}."
                )
            );
        return number;
    }

    private object? Choice(FieldSchema field, ValueSchema value, YamlScalar scalar)
    {
        var index = value.Words.IndexOf(scalar.Text);
        return index >= 0
            ? value.Choices[index]
            : Complain(
                FieldRules.Choice.At(
                    scalar.At,
                    $"'{field.Key}' can't be '{Shown.Of(scalar.Text)}'",
                    Suggestion.Fix(scalar.Text, value.Words, $"Write one of {string.Join(", ", value.Words)}.")
                )
            );
    }

    private object? Id(FieldSchema field, YamlScalar scalar) =>
        Scalar.IsId(scalar.Text)
            ? new Reference(scalar.Text, scalar.At)
            : Complain(
                FieldRules.Id.At(
                    scalar.At,
                    $"'{field.Key}' names '{Shown.Of(scalar.Text)}', which can't be an id",
                    "Write the id: lower-case letters, digits and hyphens, as in the file name."
                )
            );

    private object? List(FieldSchema field, ValueSchema value, YamlNode node)
    {
        if (node is not YamlList && !field.OneOrMany)
            return Complain(
                FieldRules.Shape.At(
                    node.At,
                    $"'{field.Key}' holds {node.Shape} where a list belongs",
                    node is YamlScalar single
                        ? $"Write [{Shown.Of(single.Text)}], or one item a line after '- '."
                        : "Begin each item with '- '."
                )
            );

        ImmutableArray<YamlNode> items = node is YamlList list ? list.Items : [node];
        CountItems(field, node, items.Length);
        object?[] read = [.. items.Select(item => Read(field, value.Items!, item)).Where(item => item is not null)];
        return Collections.List(value.Items!.Type, read); // a list shape always has its items
    }

    private object? Map(FieldSchema field, ValueSchema value, YamlNode node)
    {
        if (node is not YamlMap map)
            return Complain(
                FieldRules.Shape.At(
                    node.At,
                    $"'{field.Key}' holds {node.Shape} where names with values belong",
                    "Write 'name: value', one a line."
                )
            );

        var read = map
            .Entries.Select(entry => (entry.Key, Value: Read(field, value.Items!, entry.Value))) // as above
            .Where(entry => entry.Value is not null)
            .ToDictionary(entry => entry.Key, entry => entry.Value!, StringComparer.Ordinal); // nulls are gone
        return Collections.Map(value.Items!.Type, read);
    }

    private void CountItems(FieldSchema field, YamlNode node, int count)
    {
        var (fewest, most) = (field.Limits.MinItems, field.Limits.MaxItems);
        if (count < fewest)
            Findings.Add(
                FieldRules.TooFew.At(
                    node.At,
                    $"'{field.Key}' has {Items(count)}, it needs {fewest}",
                    $"Add {Items(fewest - count)}."
                )
            );
        if (most > 0 && count > most)
            Findings.Add(
                FieldRules.TooMany.At(
                    node.At,
                    $"'{field.Key}' has {Items(count)}, readers follow {most}",
                    $"Take out or join {Items(count - most)}."
                )
            );
    }

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";

    private static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static string NumberFix(string text)
    {
        string digits = new([.. text.Where(letter => char.IsAsciiDigit(letter) || letter is '.' or '-')]);
        return Scalar.Number(digits) is not null && digits != text
            ? $"Write {Shown.Of(digits)} and nothing else."
            : "Write digits only, with a point before the decimals.";
    }

    private static string OneValueFix(FieldSchema field) =>
        field.Limits.Example is { } example
            ? $"Write one value, such as '{example.Trim('[', ']')}'."
            : "Write one value.";

    private object? Complain(Diagnostic finding)
    {
        Findings.Add(finding);
        return null;
    }
}
