using Upshot.Model.Metrics;
using Upshot.Model.Schema;

namespace Upshot.Authoring.Drafting;

/// <summary>A new number.</summary>
internal static class MetricDraft
{
    private static readonly FrozenSet<string> Offered = FrozenSet.ToFrozenSet(["question"]);

    private static readonly FrozenSet<string> Hidden = FrozenSet.ToFrozenSet(["decimal", "sheet", "series_file"]);

    private static readonly RecordSchema Schema = RecordSchema.Of(typeof(Metric));

    public static Authored Begin(ProjectFacts facts, string title)
    {
        if (Trouble(facts, title) is { } trouble)
            return new() { Refusal = trouble };

        var values = Values(facts, title);
        values["series"] = """

              # A row for each period, such as 2025-10, 2025-Q3 or 2025. Write 'series: []' when nothing is counted yet.
              - period:
                value:
            """.ReplaceLineEndings("\n");
        return new() { Changes = [File(facts, NewName.Of(title), values, [])] };
    }

    /// <summary>Why there can't be a metric of this title.</summary>
    public static Refusal? Trouble(ProjectFacts facts, string title) =>
        NewName.Trouble(title, Schema.Find("title")!) // every metric has a title
        ?? (
            facts.Ids(Named.Metric).Contains(NewName.Of(title))
                ? new(
                    $"there is already a number '{NewName.Of(title)}'",
                    "Give it another title, or open its file in content/metrics."
                )
                : null
        );

    public static Dictionary<string, string> Values(ProjectFacts facts, string title)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = NewName.Of(title),
            ["title"] = YamlText.Of(title),
            ["source.as_of"] = YamlText.Of(facts.Day),
        };
        if (facts.Ids(Named.Audience) is [var only])
            values["audiences"] = YamlText.List([only]);
        if (facts.Settings?.Contact is { } contact)
        {
            values["owner.name"] = YamlText.Of(contact.Name);
            if (contact.Role is { } role)
                values["owner.role"] = YamlText.Of(role);
            if (contact.Email is { } email)
                values["owner.email"] = YamlText.Of(email);
        }

        return values;
    }

    /// <param name="heading">Lines above the fields, without the sign of a comment.</param>
    public static FileChange File(
        ProjectFacts facts,
        string id,
        Dictionary<string, string> values,
        ImmutableArray<string> heading
    )
    {
        string[] hidden =
        [
            .. Hidden.Where(key => !values.ContainsKey(key)),
            .. values.ContainsKey("series_file") ? ["series"] : Array.Empty<string>(),
        ];
        var draft = new FieldDraft(values, Offered, hidden.ToFrozenSet(StringComparer.Ordinal), facts.Ids);
        var text = string.Concat(heading.Select(line => $"# {line}\n"));
        return FileChange.New(
            $"content/metrics/{id}.yml",
            $"{facts.SchemaLine("../../", "metric")}{text}{draft.Write(Schema)}"
        );
    }
}
