using System.Reflection;

namespace Upshot.Checks;

/// <summary>
/// Every rule there is. The judgements of <see cref="CheckCatalog"/> may be silenced or given another level; all other
/// rules tell facts, which are mended instead.
/// </summary>
public static class RuleCatalogue
{
    private const BindingFlags Declared =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly FrozenSet<string> JudgementIds = CheckCatalog
        .All.Select(check => check.Rule.Id)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Judgements and facts, in order of id.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. CheckCatalog
            .All.Select(check => check.Rule)
            .Concat(Facts())
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static bool IsJudgement(string id) => JudgementIds.Contains(id);

    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>Rules are declared in the file that reports them, so they are found by looking everywhere.</summary>
    private static IEnumerable<Rule> Facts() =>
        typeof(RuleCatalogue)
            .Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Declared))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!); // the field's type was asked for, and none is null
}
