using System.Text;
using Upshot.Rendering;
using Upshot.Rendering.Pictures;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Pictures;

/// <summary>Drawings of authors run nothing and fetch nothing, and lose nothing that readers see.</summary>
public sealed class DrawingTests(ITestOutputHelper output)
{
    private const string Head =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 20\">";

    public static TheoryData<string> Refused =>
        [
            .. """
                <script>alert(1)</script>
                <script href="//evil.example/x.js"/>
                <SCRIPT>alert(1)</SCRIPT>
                <g><script type="text/ecmascript">alert(1)</script></g>
                <h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>
                <script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>
                <x:iframe xmlns:x="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/>
                <foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>
                <foreignObject width="1" height="1"/>
                <rect onclick="alert(1)"/>
                <rect ONCLICK="alert(1)"/>
                <rect onbegin="alert(1)"/>
                <a href="javascript:alert(1)"><text>x</text></a>
                <a xlink:href="https://evil.example"><text>x</text></a>
                <use href="https://evil.example/a.svg#x"/>
                <use xlink:href="data:image/svg+xml;base64,PHN2Zz4=#x"/>
                <use href="other.svg#x"/>
                <use href=" //evil.example#x"/>
                <use href="&#x6a;avascript:alert(1)"/>
                <image href="https://evil.example/a.png"/>
                <image xlink:href="data:image/png;base64,AAAA"/>
                <feImage href="https://evil.example/a.png"/>
                <animate attributeName="href" values="javascript:alert(1)"/>
                <set attributeName="onmouseover" to="alert(1)"/>
                <animateTransform attributeName="transform"/>
                <animateMotion path="M0 0"/>
                <handler type="application/ecmascript">alert(1)</handler>
                <listener event="load" handler="#x"/>
                <style>@import "https://evil.example/a.css";</style>
                <style>@import url(//evil.example/a.css);</style>
                <style>rect { fill: url(https://evil.example/a#b) }</style>
                <style>rect { fill: url( 'https://evil.example/a#b' ) }</style>
                <style>rect { fill: \75rl(//evil.example) }</style>
                <style>@font-face { font-family: x; src: url(data:font/woff2;base64,AAAA) }</style>
                <style>rect { background: image-set("https://evil.example/a.png" 1x) }</style>
                <style><![CDATA[ @import "https://evil.example/a.css"; ]]></style>
                <rect style="fill:url(//evil.example/a)"/>
                <rect style="behavior:url(#default#time2)"/>
                <rect style="-moz-binding:url(#x)"/>
                <rect fill="url(https://evil.example/a#b)"/>
                <rect filter="URL(  &quot;//evil.example/a#b&quot;)"/>
                <rect clip-path="url(data:image/svg+xml,x#y)"/>
                <rect mask="url()"/>
                <cursor href="https://evil.example/a.cur"/>
                <font-face-uri href="https://evil.example/a.svg"/>
                <iframe src="https://evil.example"/>
                <video xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/>
                <math xmlns="http://www.w3.org/1998/Math/MathML"><mtext>x</mtext></math>
                <?xml-stylesheet href="https://evil.example/a.css"?>
                <text>&xxe;</text>
                <text>x
                <use id="a" href="#a"/>
                <g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>
                """.Split('\n'),
        ];

    public static TheoryData<string> Kept =>
        [
            .. """
                <rect width="5" height="5" fill="#123456" stroke="currentColor"/>
                <path d="M0 0L5 5" transform="rotate(45)"/>
                <defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#a)"/>
                <defs><path id="p" d="M0 0"/></defs><use href="#p"/>
                <text x="1" y="2" font-family="sans-serif">Gate 1 &amp; 2 &lt;open&gt;</text>
                <style>rect { fill: url(#a) } @media (prefers-color-scheme: dark) { rect { fill: #fff } }</style>
                <g style="fill:url('#a');opacity:.5"><circle r="2"/></g>
                <title>The quay</title><desc>At night</desc>
                <filter id="f"><feGaussianBlur stdDeviation="2"/></filter>
                """.Split('\n'),
        ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_could_run_or_fetch_is_refused_with_its_line(string inside)
    {
        var read = Read($"{Head}\n<rect width=\"1\"/>\n{inside}\n</svg>");
        var finding = Assert.Single(read.Findings);

        Assert.Null(read.Value);
        Assert.Contains(finding.Rule.Id, (string[])["UP415", "UP413"]);
        Assert.True(finding.Location.Line >= 1);
        Assert.True(finding.Rule.Id == "UP413" || finding.Location.Line is 3 or 1, finding.ToString());
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_draws_is_kept(string inside)
    {
        var clean = Text($"{Head}{inside}</svg>");

        Assert.Equal(
            $"<svg viewBox=\"0 0 10 20\" xmlns=\"http://www.w3.org/2000/svg\">{inside.Replace("/>", " />")}</svg>\n",
            clean
        );
        Assert.Equal(clean, Text(clean));
    }

    [Fact]
    public void An_old_link_to_a_part_is_kept() =>
        Assert.Contains(
            "xlink:href=\"#p\"",
            Text($"{Head}<defs><path id=\"p\" d=\"M0 0\"/></defs><use xlink:href=\"#p\"/></svg>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Notes_of_drawing_programs_are_left_out()
    {
        const string Canary = "CANARY";
        var clean = Text(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Made by {Canary} -->
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
              xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="{Canary}.svg"
              inkscape:export-filename="/home/{Canary}/a.png" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns:dc="http://purl.org/dc/elements/1.1/" viewBox="0 0 4 4" data-name="{Canary}" p-id="{Canary}">
            <sodipodi:namedview id="{Canary}"><inkscape:grid type="{Canary}"/></sodipodi:namedview>
            <metadata><rdf:RDF><dc:creator>{Canary}</dc:creator><script>x</script></rdf:RDF></metadata>
            <g inkscape:label="{Canary}"><rect width="4" height="4"/></g>
            </svg>
            <!-- {Canary} -->
            """
        );

        Assert.DoesNotContain(Canary, clean, StringComparison.Ordinal);
        Assert.DoesNotContain("DOCTYPE", clean, StringComparison.Ordinal);
        Assert.Contains(
            "<g><rect width=\"4\" height=\"4\" /></g>",
            clean.Replace("\"/>", "\" />"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>", "<text>&b;</text>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "<text>&a;</text>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"http://evil.example/a\">]>", "<text>&a;</text>")]
    public void A_definition_is_never_followed(string definition, string inside)
    {
        var read = Read($"{definition}{Head}{inside}</svg>");

        Assert.Null(read.Value);
        Assert.Equal(["UP413"], read.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_drawing_that_grows_when_it_is_drawn_is_refused()
    {
        var steps = Enumerable
            .Range(1, 10)
            .Select(step =>
                $"<g id=\"s{step}\">{string.Concat(Enumerable.Repeat($"<use href=\"#s{step - 1}\"/>", 10))}</g>"
            );
        var read = Read($"{Head}<rect id=\"s0\"/>{string.Concat(steps)}</svg>");

        Assert.Contains("no browser can draw it", Assert.Single(read.Findings).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(0, 30_000)]
    [InlineData(50_000, 0)]
    public void Depth_and_number_of_parts_have_an_end(int depth, int parts)
    {
        var inside = string.Concat([
            .. Enumerable.Repeat("<g>", depth),
            .. Enumerable.Repeat("<g/>", parts),
            .. Enumerable.Repeat("</g>", depth),
        ]);

        Assert.Equal("UP415", Assert.Single(Read($"{Head}{inside}</svg>").Findings).Rule.Id);
    }

    [Fact]
    public void A_chain_of_uses_does_not_end_the_program()
    {
        var chain = Enumerable.Range(0, 9_000).Select(step => $"<g id=\"s{step}\"><use href=\"#s{step + 1}\"/></g>");

        Assert.Single(Read($"{Head}{string.Concat(chain)}</svg>").Findings);
    }

    [Theory]
    [InlineData("viewBox=\"0 0 10.2 20\"", 11, 20)]
    [InlineData("viewBox=\"0,0,10,20\" width=\"99\"", 10, 20)]
    [InlineData("width=\"30px\" height=\"40\"", 30, 40)]
    public void Says_how_large_it_is(string size, int width, int height) =>
        Assert.Equal(
            new ImageSize(width, height),
            Read($"<svg xmlns=\"http://www.w3.org/2000/svg\" {size}/>").Value?.Size
        );

    [Theory]
    [InlineData("")]
    [InlineData("width=\"100%\" height=\"100%\"")]
    [InlineData("viewBox=\"0 0 0 20\"")]
    [InlineData("viewBox=\"0 0 10\"")]
    public void Without_a_size_it_is_refused(string size) =>
        Assert.Equal(
            "UP417",
            Assert.Single(Read($"<svg xmlns=\"http://www.w3.org/2000/svg\" {size}/>").Findings).Rule.Id
        );

    [Fact]
    public void Text_in_another_alphabet_of_bytes_is_read()
    {
        var bytes = Encoding
            .Unicode.GetPreamble()
            .Concat(Encoding.Unicode.GetBytes($"{Head}<title>Köln</title></svg>"));
        var read = PictureReader.Read(new SourceFile("content/images/a.svg", bytes.ToArray()));

        Assert.Contains("Köln", Encoding.UTF8.GetString(read.Value!.Bytes.Span), StringComparison.Ordinal); // it was read
    }

    [Fact]
    public void Drawings_without_the_word_for_it_are_told_so() =>
        Assert.Contains(
            "xmlns=",
            Assert.Single(Read("<svg viewBox=\"0 0 1 1\"><rect/></svg>").Findings).Fix,
            StringComparison.Ordinal
        );

    [Fact]
    public void Damaged_drawings_are_refused_or_stay_clean()
    {
        const int Cases = 5_000;
        var good = Kept.Concat(Refused).Select(row => Encoding.UTF8.GetBytes($"{Head}{row.Data}</svg>")).ToArray();
        var random = new Random(11);
        var published = 0;
        for (var i = 0; i < Cases; i++)
        {
            var bytes = good[random.Next(good.Length)].ToArray();
            for (var change = random.Next(0, 3); change > 0; change--)
                bytes[random.Next(Head.Length, bytes.Length)] = (byte)"<>\"'&;/ =ax#"[random.Next(12)];
            if (PictureReader.Read(new SourceFile("content/images/a.svg", bytes)).Value is not { } clean)
                continue;

            published++;
            var text = Encoding.UTF8.GetString(clean.Bytes.Span);
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("(?i)url\\(\\s*['\"]?[^#\\s'\"]", Attributes(text));
            Assert.DoesNotMatch("(?m)^href=[^#]", Attributes(text));
            Assert.Equal(text, Text(text));
        }

        output.WriteLine($"{Cases} drawings, {published} published, 0 of them with a program or an address");
        Assert.InRange(published, 100, Cases);
    }

    [Fact]
    public void The_drawings_of_the_shipped_site_are_published()
    {
        var drawings = Directory.GetFiles(Path.Combine(Repository.Root, "content", "images"), "*.svg");

        Assert.NotEmpty(drawings);
        Assert.All(drawings, path => Assert.Empty(Read(System.IO.File.ReadAllText(path)).Findings));
    }

    /// <summary>Words of a drawing may name any address; nobody fetches it.</summary>
    private static string Attributes(string text) =>
        string.Join(
            '\n',
            System
                .Xml.Linq.XDocument.Parse(text)
                .Descendants()
                .SelectMany(part => part.Attributes())
                .Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}")
        );

    private static Upshot.Parsing.Parsed<CleanPicture?> Read(string text) =>
        PictureReader.Read(SourceFile.FromText("content/images/a.svg", text));

    private static string Text(string text)
    {
        var read = Read(text);
        Assert.Empty(read.Findings);
        Assert.NotNull(read.Value);
        return Encoding.UTF8.GetString(read.Value.Bytes.Span);
    }
}
