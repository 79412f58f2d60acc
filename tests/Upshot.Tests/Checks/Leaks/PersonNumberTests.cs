using Upshot.Diagnostics;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>Numbers at the borders of what cards, accounts and people have. All are made up, and prove themselves.</summary>
public sealed class PersonNumberTests
{
    [Theory]
    [InlineData("4914880343643")]
    [InlineData("4914880343646719")]
    [InlineData("4914880343646719523")]
    [InlineData("5191488034364674")]
    [InlineData("5591488034364670")]
    [InlineData("2291488034364670")]
    [InlineData("2791488034364675")]
    [InlineData("349148803436465")]
    [InlineData("379148803436468")]
    [InlineData("3791-488034-36468")]
    [InlineData("6091488034364673")]
    [InlineData("6491 4880 3436 4679")]
    [InlineData("6591488034364678")]
    [InlineData("4471717171717177")]
    [InlineData("NO93 8601 1117 947")]
    [InlineData("BE68539007547034")]
    [InlineData("GB29 NWBK 6016 1331 9268 19")]
    [InlineData("DE89 3704 0044 0532 0130 00 TODAY")]
    [InlineData("MT84 MALT 0110 0001 2345 MTLC AST0 01S")]
    [InlineData("XX44123456789012345678901234567890")]
    [InlineData("800101-1231")]
    [InlineData("791231-4569")]
    [InlineData("640823+3234")]
    [InlineData("19900630-2385")]
    [InlineData("85.07.30-033.28")]
    [InlineData("85.12.31-997.39")]
    [InlineData("64.01.01-121.36")]
    [InlineData("12.10.09-002.79")]
    [InlineData("01017710016")]
    [InlineData("311277 10077")]
    [InlineData("30017713732")]
    [InlineData("AB 12 34 56 C")]
    [InlineData("CE123456D")]
    public void Each_is_found(string number)
    {
        var finding = Assert.Single(Leaks(number));

        Assert.Equal("UP366", finding.Rule.Id);
        Assert.DoesNotContain(number, finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_social_security_is_found_beside_its_name() =>
        Assert.Equal("UP366", Assert.Single(Leaks("the SSN 123-45-6789")).Rule.Id);

    /// <summary>Their proof holds, but no card, account or person has them; or the other way round.</summary>
    [Theory]
    [InlineData("49148803436468")]
    [InlineData("491488034364672")]
    [InlineData("5091488034364675")]
    [InlineData("5691488034364679")]
    [InlineData("2191488034364671")]
    [InlineData("2891488034364674")]
    [InlineData("359148803436462")]
    [InlineData("3591488034364675")]
    [InlineData("6191488034364672")]
    [InlineData("6691488034364677")]
    [InlineData("4474777777777774")]
    [InlineData("4914880343646718")]
    [InlineData("BE68539007547035")]
    [InlineData("be68 5390 0754 7034")]
    [InlineData("XX36 1234 5678 90")]
    [InlineData("XX70123456789012345678901234567890A")]
    [InlineData("800001-1232")]
    [InlineData("801301-1237")]
    [InlineData("800100-1232")]
    [InlineData("800132-1234")]
    [InlineData("800101-1232")]
    [InlineData("85.00.30-033.76")]
    [InlineData("85.13.30-033.70")]
    [InlineData("85.07.00-033.55")]
    [InlineData("85.07.32-033.65")]
    [InlineData("85.07.30-033.29")]
    [InlineData("00017710087")]
    [InlineData("32017710078")]
    [InlineData("01007710026")]
    [InlineData("01137710044")]
    [InlineData("01017710017")]
    [InlineData("01017710026")]
    [InlineData("ab123456c")]
    [InlineData("123-45-6789")]
    public void None_of_these_is(string number) => Assert.Empty(Leaks(number).Select(finding => finding.ToString()));

    private static Diagnostic[] Leaks(string number) => LeakTests.Leaks($"It is {number} here.");
}
