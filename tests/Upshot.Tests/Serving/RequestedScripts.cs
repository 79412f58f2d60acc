namespace Upshot.Tests.Serving;

/// <summary>Requests that say a script: each way to write one, as path and in each field that the preview reads.</summary>
public static class RequestedScripts
{
    private static readonly string[] Calls = ["alert('MARK')", "top.MARK=1"];

    private static readonly string[] Shapes =
    [
        "<script>CALL</script>",
        "<ScRiPt>CALL</sCrIpT>",
        "<script/x>CALL</script>",
        "<script src=data:,CALL></script>",
        "<<script>CALL//<</script>",
        "<scr<script>ipt>CALL</scr</script>ipt>",
        "<img src=x onerror=CALL>",
        "<img/src=x/onerror=CALL>",
        "<IMG SRC=\"jav\tascript:CALL\">",
        "<svg onload=CALL>",
        "<svg/onload=CALL>",
        "<svg><script>CALL</script></svg>",
        "<svg><animate onbegin=CALL attributeName=x dur=1s>",
        "<math href=javascript:CALL>MARK",
        "<iframe src=javascript:CALL>",
        "<iframe srcdoc='<script>CALL</script>'>",
        "<object data=javascript:CALL>",
        "<embed src=javascript:CALL>",
        "<base href=javascript:CALL//>",
        "<meta http-equiv=refresh content='0;url=javascript:CALL'>",
        "<link rel=stylesheet href=//MARK>",
        "<form action=javascript:CALL><button>MARK",
        "<details open ontoggle=CALL>",
        "<video><source onerror=CALL>",
        "<input autofocus onfocus=CALL>",
        "<body onload=CALL>",
        "<style>@import'//MARK';</style>",
        "<a href=javascript:CALL>MARK</a>",
        "<x onmouseover=CALL style=position:fixed;inset:0>MARK",
        "\"><script>CALL</script>",
        "'><script>CALL</script>",
        "\" onmouseover=CALL x=\"",
        "' onfocus=CALL autofocus x='",
        "</title><script>CALL</script>",
        "</script><script>CALL</script>",
        "</textarea><script>CALL</script>",
        "--><script>CALL</script>",
        "]]><script>CALL</script>",
        "javascript:CALL",
        "java%0ascript:CALL",
        "data:text/html,<script>CALL</script>",
        "{{ CALL }}",
        "${CALL}",
        "\\u003cscript\\u003eCALL\\u003c/script\\u003e",
        "&lt;script&gt;CALL&lt;/script&gt;",
        "%3Cscript%3ECALL%3C/script%3E",
        "+ADw-script+AD4-CALL+ADw-/script+AD4-",
        "\u00BCscript\u00BECALL\u00BC/script\u00BE",
        "//MARK/%2f..",
        "\r\nX-Injected: MARK",
        "\r\n\r\n<script>CALL</script>",
    ];

    private static readonly string[] Places =
    [
        "/HERE",
        "/services/HERE/",
        "/HERE.html",
        "/assets/HERE.svg",
        "/?q=HERE",
        "/search/?q=HERE",
        "/nothing/?HERE",
        "/_upshot/HERE",
        "/_upshot/?q=HERE",
        "/_upshot/preview/?page=HERE",
        "/_upshot/preview/?page=/HERE/",
        "/_upshot/preview/?page=/&audience=HERE",
        "/_upshot/paper/HERE",
        "/_upshot/page.json?path=HERE",
    ];

    /// <param name="mark">A word that is nowhere else.</param>
    public static IEnumerable<string> Targets(string mark) =>
        from place in Places
        from shape in Shapes
        from call in Calls
        from isWhole in (bool[])[true, false]
        let text = shape.Replace("CALL", call, StringComparison.Ordinal).Replace("MARK", mark, StringComparison.Ordinal)
        select place.Replace("HERE", isWhole ? Uri.EscapeDataString(text) : Bare(text), StringComparison.Ordinal);

    /// <summary>As much as can be sent without ending the line of the request.</summary>
    private static string Bare(string text) =>
        text.Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("\r", "%0d", StringComparison.Ordinal)
            .Replace("\n", "%0a", StringComparison.Ordinal)
            .Replace("\t", "%09", StringComparison.Ordinal);
}
