using System.Collections.Immutable;
using Upshot.Tests.Parsing;
using Upshot.Tests.Parsing.Fuzzing;

namespace Upshot.Tests.Rendering.Pictures;

/// <summary>Drawings as authors and strangers write them.</summary>
public static class Drawings
{
    public const string Head =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 20\">";

    /// <summary>What stands inside a drawing and runs, fetches, grows or is not well written.</summary>
    public static ImmutableArray<string> Refused { get; } =
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
            <rect cursor="\75rl(https://evil.example/a.png),auto"/>
            <rect mask="image-set('https://evil.example/a.png' 1x)"/>
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

    /// <summary>What draws, and nothing else.</summary>
    public static ImmutableArray<string> Kept { get; } =
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

    /// <summary>The same attacks in many letters, on parts that a drawing may have.</summary>
    public static ImmutableArray<string> Spelt { get; } =
    [
        .. from address in PayloadForms.Addresses
        let quoted = address
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
        from shape in (string[])
            [
                "<a href=\"{0}\"><text>x</text></a>",
                "<use xlink:href=\"{0}\"/>",
                "<rect fill=\"url({0})\"/>",
                "<style>rect {{ fill: url('{0}') }}</style>",
                "<g style=\"filter:url({0})\"/>",
            ]
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, quoted),
        .. PayloadForms.Markup.Where(markup => markup.Contains("on", StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>Good and hostile ones with up to two letters changed, the same each time.</summary>
    public static IEnumerable<string> Damaged(int count)
    {
        string[] whole =
        [
            .. Kept.Concat(Refused).Concat(Spelt).Select(inside => $"{Head}{inside}</svg>"),
            .. Corpus.Cases("drawings/drawings.txt"),
        ];
        var random = new Random(11);
        for (var i = 0; i < count; i++)
        {
            var letters = whole[random.Next(whole.Length)].ToCharArray();
            for (var change = random.Next(0, 3); change > 0; change--)
                letters[random.Next(Head.Length, letters.Length)] = "<>\"'&;/ =ax#"[random.Next(12)];
            yield return new string(letters);
        }
    }
}
