namespace Upshot.Tests.Checks.Leaks;

/// <summary>How leaks may be written and still are found, each once.</summary>
public sealed class LeakShapeTests
{
    [Theory]
    [InlineData("They are 10.20.30.40 10.20.30.41, side by side.", 2)]
    [InlineData("It is fe80::1 or fd00::1 in the hall.", 2)]
    [InlineData("Pay to BE68 5390 0754 7034 BIC GEBABEBB today.", 1)]
    public void Short_ones_and_neighbours_are_found_too(string text, int count) =>
        Assert.Equal(count, LeakTests.Leaks(text).Length);

    [Fact]
    public void A_full_stop_is_no_part_of_a_password() =>
        Assert.Empty(
            LeakTests.Leaks(
                ("We keep it short.", "The password is Quay-2025!."),
                (
                    "currency: GBP",
                    "currency: GBP\nchecks: { on_purpose: [{ text: Quay-2025!, because: it is on the wall }] }"
                )
            )
        );

    [Fact]
    public void A_number_that_is_a_link_to_ring_it_is_one_contact() =>
        Assert.Empty(
            LeakTests.Leaks("[+44 1632 960 001](tel:+441632960001) or [+44 1632 960 002](tel:+441632960002).")
        );
}
