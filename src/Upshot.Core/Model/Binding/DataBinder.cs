using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>A data file that holds a list → typed records, each id once.</summary>
internal static class DataBinder
{
    private static readonly Rule Duplicate = new(
        "UP218",
        Severity.Error,
        "Two things have one id",
        "Other files could mean either of them."
    );

    private static readonly Rule NotAList = new(
        "UP219",
        Severity.Error,
        "The file does not hold a list",
        "Each thing must begin with its own dash to be told apart from the next."
    );

    public static Parsed<ImmutableArray<T>> List<T>(ParsedContent content, string name, Func<T, Reference> id)
        where T : class
    {
        var path = $"content/{name}.yml";
        if (content.Data.GetValueOrDefault(path) is not { } node || node is YamlScalar { IsBlank: true })
            return new([], []);
        if (node is not YamlList list)
            return new([], [NotAList.At(node.At, $"{name}.yml holds {node.Shape}", "Begin each entry with '- id:'.")]);

        var schema = RecordSchema.Of(typeof(T));
        var bound = list.Items.Select(item => RecordBinder.Bind<T>(schema, item, item.At)).ToImmutableArray();
        var records = bound.Select(item => item.Value).OfType<T>().ToImmutableArray();

        return new(
            [.. records.DistinctBy(record => id(record).Id)],
            [.. bound.SelectMany(item => item.Findings), .. Duplicates(records.Select(id), $"{name}.yml")]
        );
    }

    /// <summary>A data file that is one record; an empty one when there is no file.</summary>
    public static Parsed<T?> Single<T>(ParsedContent content, string name)
        where T : class
    {
        var path = $"content/{name}.yml";
        return content.Data.GetValueOrDefault(path) is { } node and not YamlScalar { IsBlank: true }
            ? RecordBinder.Bind<T>(RecordSchema.Of(typeof(T)), node, node.At)
            : new(null, []);
    }

    /// <summary>There is no such file, or nothing in it; of one that could not be read nobody knows.</summary>
    public static bool IsEmpty(ParsedContent content, string name) =>
        !IsUnread(content, name)
        && content.Data.GetValueOrDefault($"content/{name}.yml")
            is null
                or YamlScalar { IsBlank: true }
                or YamlList { Items.IsEmpty: true };

    /// <summary>The file was refused, is no list, or could be read in part only, which is said of it already.</summary>
    public static bool IsUnread(ParsedContent content, string name)
    {
        var path = $"content/{name}.yml";
        return content.Data.GetValueOrDefault(path) is { } node
            ? node.IsCutShort || node is not (YamlList or YamlScalar { IsBlank: true })
            : content.Sources.Findings.Concat(content.Findings).Any(finding => finding.Location.Path == path);
    }

    /// <summary>Ids as written in a data file, those too whose entry could not be bound.</summary>
    public static IEnumerable<string> WrittenIds(ParsedContent content, string name) =>
        content.Data.GetValueOrDefault($"content/{name}.yml") is YamlList list
            ? list
                .Items.OfType<YamlMap>()
                .Select(map => map.Find("id")?.Value)
                .OfType<YamlScalar>()
                .Select(id => id.Text)
            : [];

    private static IEnumerable<Diagnostic> Duplicates(IEnumerable<Reference> ids, string file) =>
        ids.GroupBy(id => id.Id, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .SelectMany(same =>
                same.Skip(1)
                    .Select(later =>
                        Duplicate.At(
                            later.At,
                            $"the id '{later.Id}' is already used in line {same.First().At.Line} of {file}",
                            "Give one of the two another id."
                        ) with
                        {
                            Related = [same.First().At],
                        }
                    )
            );
}
