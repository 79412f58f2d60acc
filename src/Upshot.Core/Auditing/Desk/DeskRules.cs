using Upshot.Checks;

namespace Upshot.Auditing.Desk;

/// <summary>The list of rules.</summary>
internal static class DeskRules
{
    private static readonly FrozenDictionary<string, ICheck> Judgements = CheckCatalog
        .All.DistinctBy(check => check.Rule.Id)
        .ToFrozenDictionary(check => check.Rule.Id, StringComparer.Ordinal);

    public static DeskView View(DeskContext desk) =>
        new DeskRulesView(desk.Frame)
        {
            Tabs = desk.Tabs,
            Rules =
            [
                .. RuleCatalogue.All.Select(rule => new DeskRuleView(
                    rule.Id,
                    desk.Level(rule.Severity),
                    rule.Title,
                    rule.Why,
                    Judgements.GetValueOrDefault(rule.Id)?.Bad.Trim() ?? "",
                    Judgements.GetValueOrDefault(rule.Id)?.Good.Trim() ?? ""
                )),
            ],
        };
}
