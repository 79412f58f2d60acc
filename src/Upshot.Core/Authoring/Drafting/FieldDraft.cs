using Upshot.Model.Schema;

namespace Upshot.Authoring.Drafting;

/// <summary>
/// A record as YAML for a writer to fill: what is known is filled in, what must be written stands empty below a line
/// that says what belongs there, and what may be written is a comment.
/// </summary>
/// <param name="values">Field, or block and field with a point → its value as it is typed.</param>
/// <param name="offered">Fields that may be left out but are worth a thought, shown empty.</param>
/// <param name="hidden">Fields not to mention.</param>
/// <param name="ids">Which ids the project knows.</param>
internal sealed class FieldDraft(
    IReadOnlyDictionary<string, string> values,
    FrozenSet<string> offered,
    FrozenSet<string> hidden,
    Func<Named, ImmutableArray<string>> ids
)
{
    private const int MostIds = 12;

    private readonly StringBuilder text = new();

    /// <summary>Of one record; lines end in a line feed.</summary>
    /// <param name="schema">Its fields.</param>
    /// <param name="indent">Spaces before each line.</param>
    public string Write(RecordSchema schema, int indent = 0)
    {
        text.Clear();
        var shown = schema.Fields.Where(field => !hidden.Contains(field.Key)).ToArray();
        foreach (var field in shown.Where(field => IsShown(field, "")))
            Field(field, "", indent);

        var optional = shown.Where(field => !IsShown(field, "")).ToArray();
        if (optional.Length > 0)
            Line(indent, "# These may stay out. To use one, take away the '# ' in front of it.");
        foreach (var field in optional)
            Optional(field, indent);
        return text.ToString();
    }

    private bool IsShown(FieldSchema field, string prefix) =>
        field.IsRequired || offered.Contains(prefix + field.Key) || HasValue(prefix + field.Key);

    private bool HasValue(string path) =>
        values.ContainsKey(path) || values.Keys.Any(key => key.StartsWith(path + ".", StringComparison.Ordinal));

    private void Field(FieldSchema field, string prefix, int indent)
    {
        var path = prefix + field.Key;
        if (values.TryGetValue(path, out var value))
        {
            // A value of several lines brings its own indent, counted from the key.
            Line(
                indent,
                value.StartsWith('\n')
                    ? $"{field.Key}:{value.Replace("\n", "\n" + new string(' ', indent))}"
                    : $"{field.Key}: {value}"
            );
            return;
        }

        Line(indent, $"# {Guide(field)}");
        Line(indent, $"{field.Key}:");
        var (inner, isItem) = Inner(field);
        if (inner is null)
            return;

        var start = text.Length;
        foreach (var nested in inner.Fields.Where(nested => IsShown(nested, path + ".")))
            Field(nested, path + ".", indent + (isItem ? 4 : 2));
        foreach (var nested in inner.Fields.Where(nested => !IsShown(nested, path + ".")))
            Optional(nested, indent + (isItem ? 4 : 2));
        if (isItem)
            BeginItem(start, indent);
    }

    /// <summary>The record below a field: itself, or an item of its list.</summary>
    private static (RecordSchema? Record, bool IsItem) Inner(FieldSchema field) =>
        field.Value switch
        {
            { Record: { Shorthand: null } record } => (record, false),
            { Items.Record: { } record } => (record, !field.OneOrMany),
            _ => (null, false),
        };

    /// <summary>Puts the dash of a list before the first key below a field.</summary>
    private void BeginItem(int start, int indent)
    {
        var lines = text.ToString(start, text.Length - start).Split('\n');
        var first = Array.FindIndex(lines, line => line.Length > 0 && !line.TrimStart().StartsWith('#'));
        if (first < 0)
            return;

        lines[first] = new string(' ', indent + 2) + "- " + lines[first][(indent + 4)..];
        text.Length = start;
        text.AppendJoin('\n', lines);
    }

    private void Optional(FieldSchema field, int indent)
    {
        var example = Existing(field) ?? field.Limits.Example ?? Example(field);
        Line(indent, $"# {field.Key}:{(example.Length == 0 ? "" : " " + example)}   # {Lower(field.Limits.Meaning)}");
    }

    /// <summary>What the field may name is there already: an example of it works as it stands.</summary>
    private string? Existing(FieldSchema field) =>
        field.RefersTo is not { } named || ids(named) is not [var first, ..] ? null
        : field.Value.Shape == ValueShape.List ? $"[{first}]"
        : first;

    private static string Example(FieldSchema field) =>
        field.Value switch
        {
            { Shape: ValueShape.Choice } choice => choice.Words[0],
            { Shape: ValueShape.Map, Items.Record: { } record } => $"{{ id: {Flow(record)} }}",
            { Record: { } record } => Flow(record),
            { Items.Record: { } record } => $"[{Flow(record)}]",
            { Shape: ValueShape.List } => "[]",
            { Shape: ValueShape.Map } => "{}",
            _ => "",
        };

    private static string Flow(RecordSchema record)
    {
        var required = record.Fields.Where(field => field.IsRequired).Select(field => $"{field.Key}: …").ToArray();
        return required.Length == 0 ? "{}" : $"{{ {string.Join(", ", required)} }}";
    }

    private string Guide(FieldSchema field)
    {
        var limits = field.Limits;
        List<string> parts = [Upper(limits.Meaning)];
        if (limits.MaxLength > 0)
            parts.Add($"at most {limits.MaxLength} characters");
        if (limits.FullStop)
            parts.Add("ends with a full stop");
        var choice = (field.Value.Items ?? field.Value).Words;
        if (choice.Length > 0)
            parts.Add($"one of: {string.Join(", ", choice)}");
        return string.Join("; ", parts) + More(field, choice.Length > 0);
    }

    private string More(FieldSchema field, bool isChoice)
    {
        var may = field.IsRequired ? "." : ". May stay empty.";
        return field.RefersTo is { } named ? $"{may} {Known(named)}"
            : field.Limits.Example is { } example && !isChoice ? $"{may} Such as: {example}"
            : may;
    }

    private string Known(Named named)
    {
        var known = ids(named);
        return known switch
        {
            [] => "There is none yet.",
            { Length: <= MostIds } => $"There are: {string.Join(", ", known)}",
            _ => $"There are: {string.Join(", ", known.Take(MostIds))} and {known.Length - MostIds} more",
        };
    }

    private void Line(int indent, string line) => text.Append(' ', indent).Append(line).Append('\n');

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
