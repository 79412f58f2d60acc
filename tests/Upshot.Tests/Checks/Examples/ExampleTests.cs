using Upshot.Checks;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Examples;

/// <summary>Every rule against its own examples; those that need a browser have tests of their own.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Ids =>
        [.. CheckCatalog.All.Select(check => check.Rule.Id).Where(id => !CheckCatalog.NeedsBrowser(id))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_breaks_the_rule_once(string id)
    {
        var finding = Assert.Single(Asked.Of(id, Asked.Check(id).Bad));
        Snapshot.Match($"{Told.Lines([finding])}\n{finding.Fix}\n", $"{id}.txt");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_does_not(string id) => Assert.Empty(Asked.Of(id, Asked.Check(id).Good));

    [Fact]
    public void Every_id_is_used_once() =>
        Assert.Equal(
            CheckCatalog.All.Select(check => check.Rule.Id).Distinct(),
            CheckCatalog.All.Select(check => check.Rule.Id)
        );
}
