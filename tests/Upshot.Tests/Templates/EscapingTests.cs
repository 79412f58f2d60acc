using Upshot.Templates;

namespace Upshot.Tests.Templates;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("{{ text }}", "&lt;a href=&quot;x&quot;&gt;&amp;&#39;é😀&lt;/a&gt;")]
    [InlineData("{{ safe }}", "<i>&amp;</i>")]
    [InlineData("{{ '<' }}", "&lt;")]
    [InlineData("{{ capture x }}{{ text.size }}<p>{{ safe }}{{ end; x }}", "21<p><i>&amp;</i>")]
    [InlineData("{{ safe + '<' }}", "<i>&amp;</i>&lt;")]
    [InlineData("{{ '<' + safe }}", "&lt;<i>&amp;</i>")]
    [InlineData("{{ $'<{safe}' }}", "&lt;<i>&amp;</i>")]
    [InlineData("{{ safe * 2 }}", "<i>&amp;</i><i>&amp;</i>")]
    [InlineData("{{ [safe, '<'] | array.join '&' }}", "<i>&amp;</i>&amp;&lt;")]
    [InlineData("{{ ['<', 1] | array.join '&' }}", "&lt;&amp;1")]
    [InlineData("{{ safe | string.upcase }}", "&lt;I&gt;&amp;AMP;&lt;/I&gt;")]
    [InlineData("{{ safe | string.append '' }}", "&lt;i&gt;&amp;amp;&lt;/i&gt;")]
    [InlineData("{{ '<' | html.escape }}", "&lt;")]
    [InlineData("{{ safe | html.escape }}", "&lt;i&gt;&amp;amp;&lt;/i&gt;")]
    [InlineData("{{ safe | html.strip }}", "&amp;")]
    [InlineData("{{ '<b>x & y</b>' | html.strip }}", "x &amp; y")]
    [InlineData("{{ broken | html.strip }}", "&lt;img x")]
    [InlineData("{{ 'a<\nb' | html.newline_to_br }}", "a&lt;<br />\nb")]
    [InlineData("{{ safe ?? 1 }}{{ true ? safe : 1 }}", "<i>&amp;</i><i>&amp;</i>")]
    [InlineData("{{ [safe] }}", "[&quot;&lt;i&gt;&amp;amp;&lt;/i&gt;&quot;]")]
    [InlineData("{{ safe == '<i>&amp;</i>' }}", "true")]
    public void Everything_but_safe_html_is_escaped(string page, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Render(
                page,
                new
                {
                    Text = "<a href=\"x\">&'é😀</a>",
                    Safe = new SafeHtml("<i>&amp;</i>"),
                    Broken = new SafeHtml("<img x"),
                }
            )
        );

    [Theory]
    [InlineData("{{7*7}}")]
    [InlineData("{{ object }}")]
    [InlineData("{%{ }%}")]
    [InlineData("${7*7} #{7*7} <%= 7*7 %>")]
    public void Content_is_never_read_as_a_template(string content) =>
        Assert.Equal(content, TemplateRun.Text("{{ text }}", new { Text = content }));
}
