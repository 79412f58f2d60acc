using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Importing;

/// <summary>A page as Hugo or Jekyll keeps it: fields in YAML, TOML or JSON, and its text.</summary>
/// <param name="Path">From the folder that is brought in.</param>
/// <param name="BodyLine">Line of the file in which the text begins.</param>
internal sealed record OldPage(string Path, YamlMap Fields, string Body, int BodyLine)
{
    /// <summary>The page, or why it can't be read.</summary>
    public static (OldPage? Page, string? Trouble) Read(SourceFile file)
    {
        var text = SourceText.Decode(file);
        if (text.Findings.FirstOrDefault(finding => finding.IsError) is { } finding)
            return (null, Said(finding));

        var lines = text.Value.Split('\n');
        return lines[0].TrimEnd() switch
        {
            "---" => Fenced(file.Path, lines, "---", Yaml),
            "+++" => Fenced(file.Path, lines, "+++", Toml),
            ['{', ..] => Json(file.Path, text.Value),
            _ => (new(file.Path, new([], Location.Of(file.Path)), text.Value, 1), null),
        };
    }

    public string? Text(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (ProjectFacts.Text(Fields, key) is { } value && !string.IsNullOrWhiteSpace(value))
                return value.Trim();

        return null;
    }

    private static (OldPage?, string?) Fenced(
        string path,
        string[] lines,
        string fence,
        Func<string, string, (YamlMap?, string?)> read
    )
    {
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == fence);
        if (end < 0)
            return (null, $"its fields begin with '{fence}' but never end");

        var (fields, trouble) = read(path, string.Join('\n', lines[1..end]) + "\n");
        return fields is null
            ? (null, trouble)
            : (new(path, fields, string.Join('\n', lines[(end + 1)..]), end + 2), null);
    }

    private static (YamlMap?, string?) Yaml(string path, string text)
    {
        var read = YamlReader.Read(path, text, 2);
        if (read.Findings.FirstOrDefault(finding => finding.IsError) is { } finding)
            return (null, Said(finding));

        return read.Value switch
        {
            YamlMap map => (map, null),
            null => (new([], Location.Of(path)), null),
            _ => (null, "its fields are no list of names with values"),
        };
    }

    private static (YamlMap?, string?) Toml(string path, string text)
    {
        var (fields, trouble) = TomlReader.Read(path, text, 2);
        return fields is null ? (null, $"line {trouble?.Line}: this TOML can't be read") : (fields, null);
    }

    /// <summary>The fields end where a closing brace stands alone in its line, as Hugo writes them; JSON is YAML.</summary>
    private static (OldPage?, string?) Json(string path, string text)
    {
        var end = text.IndexOf("\n}", StringComparison.Ordinal);
        if (end < 0)
            return (null, "its fields begin with '{' but never end");

        var read = YamlReader.Read(path, text[..(end + 2)]);
        return read.Value is YamlMap map && !read.Findings.Any(finding => finding.IsError)
            ? (new(path, map, text[(end + 2)..].TrimStart('\n'), text.AsSpan(0, end + 2).Count('\n') + 2), null)
            : (null, "its fields can't be read as JSON");
    }

    private static string Said(Diagnostic finding) =>
        finding.Location.Line == 0 ? finding.What : $"line {finding.Location.Line}: {finding.What}";
}
