using Upshot.Checks;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks;

/// <summary>Every rule against its own examples; those that need a browser have tests of their own.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Ids =>
        [.. CheckCatalog.All.Select(check => check.Rule.Id).Where(id => !CheckCatalog.NeedsBrowser(id))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_breaks_the_rule_once(string id) => Assert.Single(Asked.Of(id, Asked.Check(id).Bad));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_does_not(string id) => Assert.Empty(Asked.Of(id, Asked.Check(id).Good));

    [Fact]
    public void Every_id_is_used_once() =>
        Assert.Equal(
            CheckCatalog.All.Select(check => check.Rule.Id).Distinct(),
            CheckCatalog.All.Select(check => check.Rule.Id)
        );

    [Fact]
    public void The_catalogue_is_as_approved() =>
        Snapshot.Match(
            string.Join(
                '\n',
                CheckCatalog.All.Select(check =>
                    $"{check.Rule.Id} {check.Rule.Severity.ToString().ToLowerInvariant(), -10} {check.Rule.Title}. {check.Rule.Why}"
                )
            )
        );
}

/// <summary>The small site with an example put on top.</summary>
public static class ExampleSite
{
    /// <param name="example">The text of a page, or files after lines <c>-- path --</c>.</param>
    public static BuiltSite Build(string example) => BuiltSite.Of(Sources(example));

    public static SourceTree Sources(string example)
    {
        if (!example.StartsWith("-- ", StringComparison.Ordinal))
            return SmallSite.With(("We keep it short.", example));

        var files = SiteText.Parse(example).Files;
        return new([.. SmallSite.With().Files.Where(file => files.All(other => other.Path != file.Path)), .. files]);
    }
}
