using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

public sealed class TargetRuleTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("project")]
    [InlineData("project/")]
    [InlineData("project/dist/..")]
    [InlineData("")]
    [InlineData("project/content")]
    [InlineData("project/content/services/dist")]
    [InlineData("project/themes/brand")]
    [InlineData("project/src")]
    public void Refuses_places_where_a_build_would_replace_its_own_sources(string target)
    {
        Directory.CreateDirectory(folder["project/content"]);

        Assert.Equal("UP905", TargetRule.Check(folder["project"], folder[target])?.Rule.Id);
    }

    [Theory]
    [InlineData("project/dist")]
    [InlineData("project/content-dist")]
    [InlineData("project/public/site")]
    [InlineData("elsewhere")]
    public void Takes_every_other_place(string target) =>
        Assert.Null(TargetRule.Check(folder["project"], folder[target]));

    [Fact]
    public void A_link_into_the_sources_is_seen_through()
    {
        Directory.CreateDirectory(folder["project/content"]);
        Directory.CreateSymbolicLink(folder["out"], folder["project/content"]);

        Assert.NotNull(TargetRule.Check(folder["project"], folder["out"]));
    }
}
