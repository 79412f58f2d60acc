using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Upshot.Parsing;

namespace Upshot.Tests.Model.Schema;

/// <summary>Judges YAML as an editor would: the words of JSON Schema that our schemas use, and an error for any other.</summary>
internal static class SchemaJudge
{
    private static readonly string[] Remarks = ["$schema", "title", "description", "examples"];

    /// <summary>Every complaint with its path.</summary>
    public static IEnumerable<string> Judge(JsonObject schema, YamlNode node, string path = "") =>
        schema.SelectMany(word =>
            Remarks.Contains(word.Key) ? [] : Judge(word.Key, word.Value!, schema, node, path) // no value of ours is null
        );

    private static IEnumerable<string> Judge(
        string word,
        JsonNode value,
        JsonObject schema,
        YamlNode node,
        string path
    ) =>
        (word, node) switch
        {
            ("type", _) => Types(value).Contains(TypeOf(node)) || Types(value).Any(type => Fits(type, node))
                ? []
                : [$"{path} is {TypeOf(node)}"],
            ("properties", YamlMap map) => map.Entries.SelectMany(entry =>
                value[entry.Key] is JsonObject field ? Judge(field, entry.Value, $"{path}/{entry.Key}") : []
            ),
            ("additionalProperties", YamlMap map) => map
                .Entries.Where(entry => schema["properties"]?[entry.Key] is null)
                .SelectMany(entry =>
                    value is JsonObject field
                        ? Judge(field, entry.Value, $"{path}/{entry.Key}")
                        : [$"{path}/{entry.Key} is not known"]
                ),
            ("required", YamlMap map) => Words(value)
                .Where(key => map.Find(key) is null)
                .Select(key => $"{path}/{key} is missing"),
            ("items", YamlList list) => list.Items.SelectMany(
                (item, i) => Judge(value.AsObject(), item, $"{path}/{i}")
            ),
            ("minItems", YamlList list) => list.Items.Length >= (int)value ? [] : [$"{path} is too short"],
            ("anyOf", _) => value.AsArray().Any(choice => !Judge(choice!.AsObject(), node, path).Any())
                ? []
                : [$"{path} fits nothing"],
            ("enum", YamlScalar scalar) => Words(value).Contains(scalar.Text)
                ? []
                : [$"{path} is not one of the words"],
            ("const", YamlScalar scalar) => value.ToString() == scalar.Text ? [] : [$"{path} is another word"],
            ("const" or "enum", _) => [$"{path} is no word"],
            ("pattern", YamlScalar scalar) => Regex.IsMatch(scalar.Text, value.ToString(), RegexOptions.NonBacktracking)
                ? []
                : [$"{path} has another shape"],
            ("maxLength", YamlScalar scalar) => scalar.Text.Length <= (int)value ? [] : [$"{path} is too long"],
            ("minimum", YamlScalar scalar) => decimal.Parse(scalar.Text) >= (decimal)value
                ? []
                : [$"{path} is too small"],
            ("maximum", YamlScalar scalar) => decimal.Parse(scalar.Text) <= (decimal)value
                ? []
                : [$"{path} is too large"],
            ("format", YamlScalar scalar) => DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", out _)
                ? []
                : [$"{path} is no date"],
            (
                "properties"
                    or "additionalProperties"
                    or "required"
                    or "items"
                    or "minItems"
                    or "pattern"
                    or "maxLength"
                    or "minimum"
                    or "maximum"
                    or "format",
                _
            ) => [],
            _ => [$"the word '{word}' is not known here"],
        };

    private static IEnumerable<string> Words(JsonNode list) => list.AsArray().Select(item => item!.ToString());

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray many ? Words(many) : [type.ToString()];

    /// <summary>As YAML 1.2 reads it, which is what editors do.</summary>
    private static string TypeOf(YamlNode node) =>
        node switch
        {
            YamlMap => "object",
            YamlList => "array",
            YamlScalar { Quoted: false, Text: "true" or "false" } => "boolean",
            YamlScalar { Quoted: false } scalar when int.TryParse(scalar.Text, out _) => "integer",
            YamlScalar { Quoted: false } scalar when decimal.TryParse(scalar.Text, out _) => "number",
            _ => "string",
        };

    private static bool Fits(string type, YamlNode node) => type == "number" && TypeOf(node) == "integer";
}
