using Upshot.Checks;
using Upshot.Tests.Support;

namespace Upshot.Tests.Diagnostics;

public sealed class RuleTextTests
{
    /// <summary>Pipelines know a rule by its id, and fail by its level; writers read the rest.</summary>
    [Fact]
    public void Rules_keep_their_id_level_and_words() =>
        Snapshot.Match(
            string.Concat(
                RuleCatalogue.All.Select(rule => $"{rule.Id} {rule.Severity}: {rule.Title}\n    {rule.Why}\n")
            )
        );
}
