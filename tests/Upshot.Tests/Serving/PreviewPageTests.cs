using System.Text;
using Upshot.Cli.Serving;
using Upshot.Cli.Serving.Desk;
using Upshot.Diagnostics;

namespace Upshot.Tests.Serving;

/// <summary>What the preview adds to pages, and the ways to an editor.</summary>
public sealed class PreviewPageTests
{
    [Theory]
    [InlineData(
        "default-src 'none'; script-src 'self'; style-src 'self'",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'"
    )]
    [InlineData(
        "default-src 'none'; script-src 'none'; style-src https://a.example",
        "default-src 'none'; script-src 'self'; style-src https://a.example 'self'; connect-src 'self'; frame-src 'self'"
    )]
    [InlineData(
        "default-src 'self'",
        "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'"
    )]
    [InlineData(
        "default-src 'none'; script-src 'self'; script-src 'none'; connect-src https://b.example; frame-src 'self'",
        "default-src 'none'; script-src 'self'; connect-src https://b.example 'self'; frame-src 'self'; style-src 'self'"
    )]
    [InlineData("base-uri 'none'", "base-uri 'none'")]
    public void Opens_a_policy_to_the_preview_and_no_further(string policy, string opened) =>
        Assert.Equal(opened, PreviewPolicy.Open(policy));

    [Theory]
    [InlineData("<html><body><p>x</p></body></html>", "<html><body><p>x</p>SCRIPT</body></html>")]
    [InlineData("<pre>&lt;/body&gt; </body></pre></BODY>", "<pre>&lt;/body&gt; </body></pre>SCRIPT</BODY>")]
    [InlineData("no body", "no bodySCRIPT")]
    public void Puts_its_script_last_in_the_body(string html, string shown) =>
        Assert.Equal(
            shown.Replace(
                "SCRIPT",
                "<script src=\"/_upshot/preview.js\" data-version=\"1-1\" data-panel defer></script>"
            ),
            Shown(html)
        );

    [Fact]
    public void Opens_the_policy_of_a_page_in_place() =>
        Assert.StartsWith(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; "
                + "style-src 'self'; connect-src 'self'; frame-src 'self'\"><p>",
            Shown("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><p></body>"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("vscode://file/{file}:{line}:{column}", "vscode://file/srv/my%20site/content/a%23b.md:3:7")]
    [InlineData("idea://open?file=/{file}&line={line}", "idea://open?file=/srv/my%20site/content/a%23b.md&line=3")]
    [InlineData("", "")]
    public void Leads_to_a_place_in_an_editor(string pattern, string address)
    {
        Assert.True(EditorLink.IsGood(pattern));
        Assert.Equal(address, new EditorLink("/srv/my site", pattern).Of(new Location("content/a#b.md", 3, 7)));
    }

    [Theory]
    [InlineData("javascript:alert('{file}')")]
    [InlineData(" data:text/html,{file}")]
    [InlineData("vscode://file/")]
    [InlineData("code {file}")]
    public void Refuses_what_is_no_address_of_an_editor(string pattern) => Assert.False(EditorLink.IsGood(pattern));

    [Fact]
    public void Shows_the_styles_for_paper_on_a_screen() =>
        Assert.Equal(
            "@media not all{a}@media all{b}",
            Encoding.UTF8.GetString(
                PaperStyles.Of("@media (prefers-color-scheme: dark){a}@media print{b}"u8.ToArray()).Span
            )
        );

    private static string Shown(string html) =>
        Encoding.UTF8.GetString(PreviewPage.Of(Encoding.UTF8.GetBytes(html), "1-1").Span);
}
