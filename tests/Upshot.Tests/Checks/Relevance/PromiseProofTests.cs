using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Relevance;

public sealed class PromiseProofTests
{
    [Fact]
    public void Points_at_a_brand_that_promises_without_proof() =>
        Assert.Equal("site.yml:8:12 error: the promise of the brand has no evidence", Told.ByItsExample("UP534"));

    [Fact]
    public void Counted_work_proves_no_promise() =>
        Assert.Equal(
            "content/services/scanners.md:15:47 error: 'ready' counts work done, which proves no promise\n"
                + "site.yml:9:22 error: 'ready' counts work done, which proves no promise",
            Told.After("UP534", ("kind: outcome\nheadline: true", "kind: activity"))
        );

    [Fact]
    public void A_site_without_numbers_has_nothing_to_name_yet()
    {
        var sources = SiteText.Parse(
            """
            -- site.yml --
            name: Harbour IT
            organisation: Harbour Ltd
            language: en-GB
            base_url: https://it.harbour.example/
            brand: { promise: Your tools work when your shift starts. }
            contact: { name: Ann Lee, email: ask@harbour.example }
            """
        );

        Assert.Equal("", Told.Lines(Asked.Of("UP534", sources)));
    }

    [Theory]
    [InlineData("kind: outcome\nheadline: true", "kind: outcome")]
    [InlineData("kind: outcome\nheadline: true", "kind: experience")]
    [InlineData("kind: outcome\nheadline: true", "kind: cost")]
    public void Is_silent_about_other_numbers(string from, string to) =>
        Assert.Equal("", Told.After("UP534", (from, to)));
}
