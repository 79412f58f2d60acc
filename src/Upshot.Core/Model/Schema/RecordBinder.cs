using Upshot.Parsing;

namespace Upshot.Model.Schema;

/// <summary>
/// Fills a record from YAML and says everything that is wrong with it, each with its place. The record is null when
/// a required field is missing or any value could not be read; the findings, or those of a reader that was cut short,
/// then hold at least one error.
/// </summary>
public static class RecordBinder
{
    /// <param name="schema">Of the type <typeparamref name="T"/> or one below it.</param>
    /// <param name="node">What was written; null when there was nothing.</param>
    /// <param name="whole">The place to name when a field is missing.</param>
    public static Parsed<T?> Bind<T>(RecordSchema schema, YamlNode? node, Location whole)
        where T : class
    {
        var binding = new Binding();
        var record = binding.Record(schema, node ?? new YamlMap([], whole), whole) as T;
        return new(binding.HasErrors || node is { IsCutShort: true } ? null : record, [.. binding.Findings]);
    }

    /// <summary>One record on its way; collects findings as it goes down the tree.</summary>
    private sealed class Binding
    {
        private readonly ValueReader values = new();

        public List<Diagnostic> Findings => values.Findings;

        public bool HasErrors => Findings.Any(finding => finding.IsError);

        /// <param name="nothingWord">What may stand in place of the record; null when nothing may.</param>
        public object? Record(RecordSchema schema, YamlNode node, Location whole, string? nothingWord = null)
        {
            values.Nested = (field, nested, value) => Record(nested, value, value.At, field.NothingWord);
            if (node is YamlScalar scalar && schema.Shorthand is { } shorthand)
                return FromShorthand(schema, shorthand, scalar);
            if (node is not YamlMap map)
                return Complain(
                    FieldRules.Shape.At(
                        node.At,
                        $"{schema.Name} is written as {node.Shape}",
                        nothingWord is null ? ShapeFix(schema) : $"{ShapeFix(schema)} Or write '{nothingWord}'."
                    )
                );

            var record = schema.Make();
            var places = new Dictionary<string, Location>(StringComparer.Ordinal);
            foreach (var entry in map.Entries)
            {
                if (schema.Find(entry.Key) is { } field)
                    Set(record, field, entry, places);
                else
                    Findings.Add(UnknownField(schema, entry));
            }

            if (!map.IsCutShort)
                RequireFields(schema, map, whole);
            schema.PlacesAccess?.Set(record, new Places(whole, places.ToFrozenDictionary(StringComparer.Ordinal)));
            return record;
        }

        private void Set(object record, FieldSchema field, YamlEntry entry, Dictionary<string, Location> places)
        {
            if (IsBlank(field, entry.Value))
                return;

            places[field.Key] = entry.Value.At;
            if (entry.Value is YamlScalar said && said.Text == field.NothingWord)
                return;
            if (values.Read(field, entry.Value) is { } value)
                field.Access.Set(record, value);
        }

        private void RequireFields(RecordSchema schema, YamlMap map, Location whole)
        {
            var misspelt = map
                .Entries.Where(entry => schema.Find(entry.Key) is null)
                .Select(entry => Nearest(schema, entry.Key))
                .ToHashSet(StringComparer.Ordinal);

            foreach (var field in schema.Fields.Where(field => field.IsRequired && !misspelt.Contains(field.Key)))
            {
                if (map.Find(field.Key) is { } written && !IsBlank(field, written.Value))
                    continue;

                var blank = map.Find(field.Key);
                var example = field.Limits.Example is { } text ? $", such as '{text}'" : "";
                Findings.Add(
                    FieldRules.Missing.At(
                        blank?.KeyAt ?? whole,
                        blank is null ? $"{schema.Name} needs '{field.Key}'" : $"'{field.Key}' is empty",
                        $"Write '{field.Key}:' ({field.Limits.Meaning}){example}."
                    )
                );
            }
        }

        /// <summary>A required field is as empty with quotes as without; any other may be empty on purpose.</summary>
        private static bool IsBlank(FieldSchema field, YamlNode value) =>
            value is YamlScalar scalar
            && (scalar.IsBlank || (field.IsRequired && string.IsNullOrWhiteSpace(scalar.Text)));

        private object? FromShorthand(RecordSchema schema, FieldSchema field, YamlScalar scalar)
        {
            if (values.Read(field, scalar) is not { } value)
                return null;

            var record = schema.Make();
            field.Access.Set(record, value);
            var places = new Dictionary<string, Location>(StringComparer.Ordinal) { [field.Key] = scalar.At };
            schema.PlacesAccess?.Set(record, new Places(scalar.At, places.ToFrozenDictionary(StringComparer.Ordinal)));
            return record;
        }

        private object? Complain(Diagnostic finding)
        {
            Findings.Add(finding);
            return null;
        }

        private static Diagnostic UnknownField(RecordSchema schema, YamlEntry entry) =>
            FieldRules.Unknown.At(
                entry.KeyAt,
                $"{schema.Name} has no field '{Shown.Of(entry.Key)}'",
                Nearest(schema, entry.Key) is { } near ? $"Did you mean '{near}'?"
                    : schema.Find("extra") is null
                        ? $"Take it out, or use one of {string.Join(", ", schema.Fields.Select(field => field.Key))}."
                    : "Take it out, or put it under 'extra:' if your theme reads it."
            );

        private static string? Nearest(RecordSchema schema, string key) =>
            Suggestion.Nearest(key.Replace('-', '_'), schema.Fields.Select(field => field.Key));

        private static string ShapeFix(RecordSchema schema) =>
            $"Write its fields below it, one a line: {string.Join(", ", schema.Fields.Take(4).Select(field => field.Key + ":"))}.";
    }
}
