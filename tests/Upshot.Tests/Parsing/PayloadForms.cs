namespace Upshot.Tests.Parsing;

/// <summary>
/// Spellings of the same few attacks: an address that runs with every letter written in another way, every event in
/// every kind of tag, and every way out of the place where a text may stand.
/// </summary>
internal static class PayloadForms
{
    private const string Run = "alert(1)";

    private static readonly string[] Schemes = ["javascript", "vbscript", "data", "livescript", "blob", "filesystem"];

    /// <summary>Browsers or decoders drop them, or take them for a space.</summary>
    private static readonly string[] Dropped =
    [
        .. "&#9; &#10; &#13; &#x9; &#xA; &#xD; &#0009; &#x00000D; &#10 &#x0A &Tab; &NewLine; &#0; &#x0; &#1; &#27; &#127;".Split(
            ' '
        ),
        .. "&shy; &#173; &zwnj; &zwj; &ZeroWidthSpace; &#8203; &#x200B; &#xFEFF; &NoBreak; &lrm; &rlm; &#x202E; &nbsp;".Split(
            ' '
        ),
        .. "%09 %0A %0D %00 %20 \\ \\\\ /**/ <!----> &amp;#9; &amp;Tab;".Split(' '),
        "\t",
        " ",
        "\u00A0",
        "\u2003",
    ];

    private static readonly string[] Colons =
    [
        .. ": &colon; &#58; &#058; &#0000058; &#x3a; &#x3A; &#x0003A &#58 %3A %3a %253A \\: \uFF1A \uFE55 &#xFF1A; :\\ ::".Split(
            ' '
        ),
    ];

    private static readonly string[] Before =
    [
        .. "&#1; &#8; &#11; &#12; &#14; &#28; &#31; &#32; &#160; &nbsp; &ensp; &#x2028; &#x3000; &Tab; &NewLine; %20 ./ # ? / . @ x: feed: view-source: jar: wyciwyg: url: URL(".Split(
            ' '
        ),
    ];

    private static readonly string[] Events =
    [
        .. "abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput beforematch".Split(
            ' '
        ),
        .. "beforepaste beforeprint beforetoggle beforeunload begin blur bounce cancel canplay canplaythrough change click close command contentvisibilityautostatechange".Split(
            ' '
        ),
        .. "contextmenu copy cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart drop durationchange emptied end ended error".Split(
            ' '
        ),
        .. "finish focus focusin focusout formdata fullscreenchange gesturestart gotpointercapture hashchange input invalid keydown keypress keyup load".Split(
            ' '
        ),
        .. "loadeddata loadedmetadata loadstart lostpointercapture message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel".Split(
            ' '
        ),
        .. "pagehide pageshow paste pause play playing pointerdown pointerenter pointermove pointerout pointerover pointerrawupdate pointerup popstate progress".Split(
            ' '
        ),
        .. "ratechange readystatechange repeat reset resize scroll scrollend scrollsnapchange search seeked seeking select selectionchange show slotchange start".Split(
            ' '
        ),
        .. "storage submit suspend timeupdate toggle touchend touchmove touchstart transitionend transitionrun unhandledrejection unload volumechange waiting wheel".Split(
            ' '
        ),
    ];

    /// <summary>Tags round an event; browsers are lenient about what parts an attribute from the name before it.</summary>
    private static readonly string[] Tags =
    [
        "<x {0} tabindex=1 autofocus contenteditable>a</x>",
        "<img/src=x/{0}/>",
        "<svg\t{0}\t>",
        "<body {0}//",
        "<details open\"{0}\">",
        "<input type=\"text\"{0} value='>'>",
        "</p {0}>",
        "<math><a {0}>x",
    ];

    private static readonly string[] WaysOut =
    [
        .. "\" ' ` > /> \"> '> `> &quot;&gt; &#34;> &#39;> --> --!> ]]> */ ?> %> }} %} ) ]( ]] ``` ~~~ | \\".Split(' '),
        .. "</title> </textarea> </style> </script> </noscript> </template> </svg> </math> </select> </xmp> </iframe> </noembed> </a> </code></pre> </td></table>".Split(
            ' '
        ),
    ];

    private static readonly string[] Actors =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        " onmouseover=alert(1) style=animation-name:x ",
    ];

    /// <summary>Names under which a script may look for something of its own.</summary>
    public static string[] Clobbering { get; } =
    [
        .. "alert body cookie createElement currentScript defaultView document documentElement domain forms getElementById head".Split(
            ' '
        ),
        .. "images implementation links location name nodeName parentNode querySelector self top upshot window attributes children".Split(
            ' '
        ),
        .. "__proto__ constructor prototype toString hasOwnProperty search finder main content root index".Split(' '),
    ];

    /// <summary>Addresses that run or fetch, in other letters.</summary>
    public static string[] Addresses { get; } =
    [
        .. Schemes.SelectMany(scheme => Colons.Select(colon => scheme + colon + Run)),
        .. Schemes.Take(2).SelectMany(scheme => Dropped.SelectMany(dropped => Spread(scheme, dropped))),
        .. Schemes.Take(3).SelectMany(scheme => Before.Select(before => $"{before}{scheme}:{Run}")),
        .. Schemes.Take(3).SelectMany(Spelt),
        .. "// \\\\ /\\ \\/ /// /\t/ &#47;/ &#x2F;&#x2F; &sol;/ /&bsol; &bsol;&bsol; &#92;&#92; https:// https:\\\\ http:/\\ %2F%2F \uFF0F\uFF0F"
            .Split(' ')
            .Select(slashes => slashes + "evil.example/x"),
        "data:text/html;charset=utf-7,+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "data:application/xhtml+xml,<x xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></x>",
        "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "https://it.example@evil.example/javascript:alert(1)",
    ];

    /// <summary>Markup in other letters.</summary>
    public static string[] Markup { get; } =
    [
        .. Events.Select((name, index) => Tags[index % Tags.Length].Replace("{0}", $"on{name}={Run}")),
        .. Tags.SelectMany(tag =>
            new[] { "ONCLICK", "oNcLiCk", "onclick\t", "onclick ", "on&#99;lick", "onclick\u00A0" }.Select(name =>
                tag.Replace("{0}", $"{name}={Run}")
            )
        ),
        .. WaysOut.SelectMany(way => Actors.Select(actor => way + actor)),
        .. Clobbering.SelectMany(name =>
            new[] { $"<img name={name}>", $"<form id={name}><input name={name}>", $"{{#{name}}}", $"{{name={name}}}" }
        ),
        .. new[]
        {
            "#a onclick=alert(1)",
            ".a style=x",
            "onclick=alert(1)",
            ": onclick=alert(1)",
            "#a .b href=javascript:x",
        }.SelectMany(attributes =>
            new[] { $"a {{{attributes}}}", $"*a*{{{attributes}}}", $"[a](b){{{attributes}}}", $"`a`{{{attributes}}}" }
        ),
        .. "script iframe object embed form base meta link style frame frameset applet svg math portal fencedframe template slot dialog"
            .Split(' ')
            .SelectMany(name =>
                new[]
                {
                    $"<{name}>",
                    $"<{name.ToUpperInvariant()} x",
                    $"</{name}>",
                    $"<{name}\n>".Replace('\n', '\t'),
                    $"&lt;{name}&gt;",
                }
            ),
    ];

    public static string[] All { get; } = [.. Addresses.Concat(Markup).Distinct(StringComparer.Ordinal)];

    /// <summary>A sign behind the first letter, in the middle, and before the colon.</summary>
    private static IEnumerable<string> Spread(string scheme, string sign) =>
        new[] { 1, scheme.Length / 2, scheme.Length }.Select(at => $"{scheme.Insert(at, sign)}:{Run}");

    private static IEnumerable<string> Spelt(string scheme) =>
        [
            $"{scheme.ToUpperInvariant()}:{Run}",
            $"{string.Concat(scheme.Select((letter, at) => at % 2 == 0 ? char.ToUpperInvariant(letter) : letter))}:{Run}",
            .. new Func<char, string>[]
            {
                letter => $"&#{(int)letter};",
                letter => $"&#{(int)letter:D7};",
                letter => $"&#{(int)letter:D7}",
                letter => $"&#x{(int)letter:x};",
                letter => $"&#X{(int)letter:X5};",
                letter => $"&#x{(int)letter:X}",
                letter => $"%{(int)letter:X2}",
                letter => $"\\{letter}",
                letter => $"\\x{(int)letter:x2}",
                letter => $"\\u{(int)letter:x4}",
                letter => ((char)(letter + 0xFEE0)).ToString(),
            }.SelectMany(spell =>
                new[] { string.Concat(scheme.Select(spell)) + $":{Run}", spell(scheme[0]) + $"{scheme[1..]}:{Run}" }
            ),
        ];
}
