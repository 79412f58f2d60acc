using System.Text.Json.Nodes;
using Upshot.Output;

namespace Upshot.Model.Schema;

/// <summary>
/// JSON Schemas (draft 2020-12) made from the same types that bind the content, so that editors complete keys and
/// underline mistakes while a writer types.
/// </summary>
public static class JsonSchemas
{
    /// <summary>One schema file for each page kind and data file.</summary>
    public static ImmutableArray<OutputFile> All() =>
        [.. SchemaCatalogue.All.Select(entry => new OutputFile($"{entry.Name}.schema.json", Bytes(entry)))];

    private static byte[] Bytes(SchemaEntry entry)
    {
        var schema = Record(entry.Schema);
        var root = entry.IsList ? new JsonObject { ["type"] = "array", ["items"] = schema } : schema;
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", entry.Title);
        return Encoding.UTF8.GetBytes(root.ToJsonString(Json.Indented) + "\n");
    }

    private static JsonObject Record(RecordSchema schema)
    {
        var properties = new JsonObject();
        foreach (var field in schema.Fields)
            properties[field.Key] = Field(field);

        var record = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        var required = schema.Fields.Where(field => field.IsRequired).Select(field => (JsonNode)field.Key).ToArray();
        if (required.Length > 0)
            record["required"] = new JsonArray(required);
        return schema.Shorthand is { } shorthand
            ? new JsonObject { ["anyOf"] = new JsonArray(Value(shorthand.Value, shorthand.Limits), record) }
            : record;
    }

    private static JsonObject Field(FieldSchema field)
    {
        var value = Value(field.Value, field.Limits);
        if (field.OneOrMany && field.Value.Items is { } single)
            value = new JsonObject { ["anyOf"] = new JsonArray(Value(single, field.Limits), value) };
        if (field.NothingWord is { } word)
            value = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = word }, value) };

        value["description"] = field.Limits.Meaning;
        if (field.Limits.Example is { } example)
            value["examples"] = new JsonArray(example);
        return value;
    }

    private static JsonObject Value(ValueSchema value, FieldAttribute limits) =>
        value.Shape switch
        {
            // A number or a date typed where text belongs is text: YAML's own guess does not count here.
            ValueShape.Text => Text(limits),
            ValueShape.YesNo => new JsonObject { ["enum"] = new JsonArray(true, false, "yes", "no") },
            ValueShape.WholeNumber => Number("integer", limits),
            ValueShape.Number => Number("number", limits),
            ValueShape.Date => new JsonObject { ["type"] = "string", ["format"] = "date" },
            ValueShape.Choice => new JsonObject
            {
                ["enum"] = new JsonArray([.. value.Words.Select(word => (JsonNode)word)]),
            },
            ValueShape.Id => new JsonObject { ["type"] = "string", ["pattern"] = $"^{Scalar.IdPattern}$" },
            ValueShape.List => List(value, limits),
            ValueShape.Map => new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = Value(value.Items!, limits), // a map shape always has its items
            },
            ValueShape.Record => Record(value.Record!), // a record shape always has its schema
            _ => [],
        };

    private static JsonObject Text(FieldAttribute limits)
    {
        var text = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
        if (limits.MaxLength > 0)
            text["maxLength"] = limits.MaxLength;
        if (limits.FullStop)
            text["pattern"] = "[.!?]\\s*$";
        return text;
    }

    private static JsonObject Number(string type, FieldAttribute limits)
    {
        var number = new JsonObject { ["type"] = type };
        if (!double.IsInfinity(limits.Minimum))
            number["minimum"] = limits.Minimum;
        if (!double.IsInfinity(limits.Maximum))
            number["maximum"] = limits.Maximum;
        return number;
    }

    private static JsonObject List(ValueSchema value, FieldAttribute limits)
    {
        // A list shape always has its items; length limits belong to the items' text, counts to the list.
        var list = new JsonObject { ["type"] = "array", ["items"] = Value(value.Items!, limits) };
        if (limits.MinItems > 0)
            list["minItems"] = limits.MinItems;
        return list;
    }
}
