using System.Text;
using System.Text.RegularExpressions;
using Upshot.Rendering;
using Upshot.Rendering.Pictures;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Pictures;

/// <summary>Drawings of authors run nothing and fetch nothing, and lose nothing that readers see.</summary>
public sealed class DrawingTests
{
    public static TheoryData<string> Refused => [.. Drawings.Refused];

    public static TheoryData<string> Kept => [.. Drawings.Kept];

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_could_run_or_fetch_is_refused_with_its_line(string inside)
    {
        var read = Read($"{Drawings.Head}\n<rect width=\"1\"/>\n{inside}\n</svg>");
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
        var clean = Text($"{Drawings.Head}{inside}</svg>");

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
            Text($"{Drawings.Head}<defs><path id=\"p\" d=\"M0 0\"/></defs><use xlink:href=\"#p\"/></svg>"),
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
        var read = Read($"{definition}{Drawings.Head}{inside}</svg>");

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
        var read = Read($"{Drawings.Head}<rect id=\"s0\"/>{string.Concat(steps)}</svg>");

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

        Assert.Equal("UP415", Assert.Single(Read($"{Drawings.Head}{inside}</svg>").Findings).Rule.Id);
    }

    [Fact]
    public void A_chain_of_uses_does_not_end_the_program()
    {
        var chain = Enumerable.Range(0, 9_000).Select(step => $"<g id=\"s{step}\"><use href=\"#s{step + 1}\"/></g>");

        Assert.Single(Read($"{Drawings.Head}{string.Concat(chain)}</svg>").Findings);
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
            .Concat(Encoding.Unicode.GetBytes($"{Drawings.Head}<title>Köln</title></svg>"));
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

    [Fact, Trait(Figure.Trait, "T05")]
    public void Damaged_drawings_are_refused_or_stay_clean()
    {
        const int Cases = 5_000;
        string[] tried =
        [
            .. Drawings.Damaged(Cases),
            .. Drawings.Spelt.Select(inside => $"{Drawings.Head}{inside}</svg>"),
        ];
        var published = tried.Select(Read).Select(read => read.Value).OfType<CleanPicture>().ToArray();
        List<string> broken = [.. published.Select(clean => Encoding.UTF8.GetString(clean.Bytes.Span)).Where(IsDirty)];

        Assert.InRange(published.Length, 100, tried.Length);
        Figure.None("T05", "published drawings with a program or an address", broken, tried.Length);
    }

    [Fact]
    public void The_drawings_of_the_shipped_site_are_published()
    {
        var drawings = Directory.GetFiles(Path.Combine(Repository.Root, "content", "images"), "*.svg");

        Assert.NotEmpty(drawings);
        Assert.All(drawings, path => Assert.Empty(Read(System.IO.File.ReadAllText(path)).Findings));
    }

    private static bool IsDirty(string text) =>
        text.Contains("<script", StringComparison.OrdinalIgnoreCase)
        || Regex.IsMatch(Attributes(text), "(?i)url\\(\\s*['\"]?[^#\\s'\"]", RegexOptions.NonBacktracking)
        || Regex.IsMatch(Attributes(text), "(?m)^href=[^#]|^on", RegexOptions.NonBacktracking)
        || Regex.IsMatch(text, "<style>[^<]*(?:@import|url\\(\\s*['\"]?[^#\\s'\"])", RegexOptions.NonBacktracking)
        || text != Text(text);

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
