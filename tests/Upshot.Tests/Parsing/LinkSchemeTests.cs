using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

public sealed class LinkSchemeTests
{
    [Theory]
    [InlineData("https://it.example/")]
    [InlineData("HTTP://it.example/")]
    [InlineData("mailto:ask@it.example")]
    [InlineData("tel:+441904000000")]
    [InlineData("../services/laptop.md")]
    [InlineData("/services/laptop/")]
    [InlineData("#section-when")]
    [InlineData("?q=a:b")]
    [InlineData("")]
    [InlineData("a/b:c")]
    [InlineData("a#b:c")]
    [InlineData("my page.md")]
    public void Pages_mails_and_calls_are_allowed(string target) => Assert.Null(LinkScheme.Problem(target));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("java\u00ADscript:alert(1)")]
    [InlineData("javascript\u0000:alert(1)")]
    [InlineData("javascript :alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:x")]
    [InlineData("ftp://x")]
    [InlineData("view-source:https://x")]
    [InlineData("ms-word:ofe|u|x")]
    [InlineData(":x")]
    [InlineData("%6Aavascript:x")]
    [InlineData("//evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\/evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("https:\\\\evil.example")]
    public void Everything_else_is_refused(string target) => Assert.NotNull(LinkScheme.Problem(target));

    [Theory]
    [InlineData("java\tscript:x", "begins with 'javascript:'")]
    [InlineData("abcdefghijklmnopqrst:x", "begins with 'abcdefghijklmnopqrst:'")]
    [InlineData("abcdefghijklmnopqrstu:x", "begins with 'abcdefghijklmnopqrst…:'")]
    [InlineData("//evil.example", "leaves the site in a way that readers can't see")]
    public void What_is_wrong_is_said_as_a_browser_sees_it(string target, string problem) =>
        Assert.Equal(problem, LinkScheme.Problem(target));

    [Theory]
    [InlineData("[a](javascript:x)")]
    [InlineData("[a](java&#9;script:x)")]
    [InlineData("[a](javascript&colon;x)")]
    [InlineData("[a](&#x6A;avascript:x)")]
    [InlineData("[a](&Tab;javascript:x)")]
    [InlineData("[a](<java\tscript:x>)")]
    [InlineData("[a](\\\\\\\\evil.example)")]
    [InlineData("[a](//evil.example)")]
    [InlineData("![a](javascript:x)")]
    [InlineData("![a](data:image/svg+xml,x)")]
    [InlineData("[a][b]\n\n[b]: javascript:x")]
    [InlineData("[a]\n\n[a]: <JavaScript:x> 'y'")]
    [InlineData("<javascript:x>")]
    [InlineData("<JAVASCRIPT:x>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("<vbscript:x>")]
    [InlineData("<x-y:z>")]
    [InlineData("[![a](b)](javascript:x)")]
    public void A_link_that_browsers_could_run_is_an_error_and_loses_its_address(string text)
    {
        Assert.EndsWith(" UP124", Prose.Places(text), StringComparison.Ordinal);
        Assert.DoesNotContain("href", Prose.HtmlOf(text), StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"d", Prose.HtmlOf(text), StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"j", Prose.HtmlOf(text), StringComparison.Ordinal);
    }
}
