using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Playwright;
using Upshot.SiteTests.Support;
using Upshot.Tests.Serving;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Serving;

/// <summary>What a page of another origin gets from the preview in a real browser: nothing it could read.</summary>
public sealed class StrangerTests(PreviewFixture preview, PlainBrowser browser) : IClassFixture<PreviewFixture>
{
    private const string Mark = "xq7z";
    private const int EveryTarget = 97;

    /// <summary>Each way a page has to take something from an address; the names of those that got it.</summary>
    private const string Take = """
        async (address) => {
            const wait = (start) => Promise.race([
                new Promise((done) => start(done)).catch(() => false),
                new Promise((done) => setTimeout(() => done(false), 1500)),
            ]);
            const element = (name, fields, got) => wait((done) => {
                const made = Object.assign(document.createElement(name), fields);
                made.onload = () => done(got(made));
                made.onerror = () => done(false);
                document.body.append(made);
            });
            const read = (options) => wait((done) =>
                fetch(address, options).then((answer) => answer.text()).then((text) => done(text.length > 0), () => done(false)));
            const ways = {
                fetch: read({}),
                fetchWithCredentials: read({ credentials: "include" }),
                fetchNoCors: read({ mode: "no-cors" }),
                fetchPost: read({ method: "POST", body: "x", headers: { "Content-Type": "application/json" } }),
                request: wait((done) => {
                    const request = new XMLHttpRequest();
                    request.onload = () => done(request.responseText.length > 0);
                    request.onerror = () => done(false);
                    request.open("GET", address);
                    request.send();
                }),
                script: element("script", { src: address }, () => true),
                module: import(address).then(() => true, () => false),
                image: element("img", { src: address }, (made) => made.naturalWidth > 0),
                style: element("link", { rel: "stylesheet", href: address }, (made) => made.sheet !== null),
                frame: element("iframe", { src: address }, (made) => {
                    try { return made.contentDocument !== null && made.contentDocument.body.textContent.length > 0; }
                    catch { return false; }
                }),
                object: element("object", { data: address }, (made) => made.contentDocument !== null),
                events: wait((done) => {
                    const events = new EventSource(address);
                    events.onopen = () => done(true);
                    events.onmessage = () => done(true);
                    events.onerror = () => { events.close(); done(false); };
                }),
                socket: wait((done) => {
                    const socket = new WebSocket(address.replace("http", "ws"));
                    socket.onopen = () => done(true);
                    socket.onerror = () => done(false);
                }),
            };
            const got = [];
            for (const [name, way] of Object.entries(ways))
                if (await way) got.push(name);
            return [Object.keys(ways).length.toString(), ...got];
        }
        """;

    private static readonly string[] Paths =
    [
        "",
        "services/scanners/",
        "nothing/",
        "results/ready/ready.svg",
        "results/ready/ready.csv",
        "_upshot/",
        "_upshot/page.json?path=/",
        "_upshot/events",
        "_upshot/preview.js",
        "_upshot/panel.css",
    ];

    [Fact]
    [Trait(Figure.Trait, "T42")]
    public async Task A_page_of_another_origin_reads_nothing()
    {
        using var stranger = new Stranger();
        await using var window = await browser.OpenAsync(new());
        var page = await window.NewPageAsync();
        var read = new List<string>();
        var tries = 0;
        // Another port of this machine is of the same site; another name of it is of another site.
        foreach (var name in (string[])["127.0.0.1", "localhost"])
        {
            await page.GotoAsync($"http://{name}:{stranger.Port}/");
            foreach (var path in Paths)
            {
                var address = new Uri(preview.Served.Address, path).ToString();
                var got = await page.EvaluateAsync<string[]>(Take, address);
                tries += int.Parse(got[0]);
                read.AddRange(got[1..].Select(way => $"{name}: {path} by {way}"));
            }

            foreach (var frame in page.Frames.Skip(1))
                if ((await ContentOf(frame)).Contains("Harbour", StringComparison.Ordinal))
                    read.Add($"{name}: a frame shows {frame.Url}");
        }

        // The watch itself is tried on the page's own server, which lets everybody in.
        var open = await page.EvaluateAsync<string[]>(Take, $"http://127.0.0.1:{stranger.Port}/");
        Assert.Contains("fetch", open);
        Assert.Contains("script", open);
        Figure.None("T42", "things that a page of another origin could read", read, tries);
    }

    [Fact]
    [Trait(Figure.Trait, "T46")]
    public async Task No_request_runs_a_script_though_no_policy_is_heeded()
    {
        await using var window = await browser.OpenAsync(new() { BypassCSP = true });
        await window.AddInitScriptAsync(
            "for (const name of ['alert', 'print', 'confirm', 'prompt']) window[name] = () => { window.top.ran = true; };"
        );
        var page = await window.NewPageAsync();
        var ran = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            ran.Add(page.Url);
            await dialog.DismissAsync();
        };
        string[] targets = [.. RequestedScripts.Targets(Mark).Where((_, i) => i % EveryTarget == 0)];
        foreach (var target in targets)
        {
            await page.GotoAsync(
                new Uri(preview.Served.Address, target).ToString(),
                new() { WaitUntil = WaitUntilState.DOMContentLoaded }
            );
            if (await page.EvaluateAsync<bool>($"() => window.ran === true || '{Mark}' in window"))
                ran.Add(target);
        }

        Figure.None("T46", "scripts of a request run in a browser without a policy", ran, targets.Length);
    }

    /// <summary>Another server of this machine, whose page tries what it can; it lets every page read it.</summary>
    private sealed class Stranger : IDisposable
    {
        private const string Page = "/*<!doctype html><title>stranger</title><body>A page*/";

        private readonly TcpListener server = new(IPAddress.Loopback, 0);

        public Stranger()
        {
            server.Start();
            _ = AnswerAsync();
        }

        public int Port => ((IPEndPoint)server.LocalEndpoint).Port;

        public void Dispose() => server.Dispose();

        private async Task AnswerAsync()
        {
            try
            {
                while (true)
                    _ = AnswerAsync(await server.AcceptTcpClientAsync());
            }
            catch (Exception end) when (end is SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        private static async Task AnswerAsync(TcpClient client)
        {
            using (client)
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII);
                var isScript = false;
                while (await reader.ReadLineAsync() is { Length: > 0 } line)
                    isScript |= line.Equals("Sec-Fetch-Dest: script", StringComparison.OrdinalIgnoreCase);

                var type = isScript ? "text/javascript" : "text/html";
                await stream.WriteAsync(
                    Encoding.ASCII.GetBytes(
                        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nAccess-Control-Allow-Origin: *\r\n"
                            + $"Content-Length: {Page.Length}\r\nConnection: close\r\n\r\n{Page}"
                    )
                );
            }
        }
    }

    /// <summary>A frame whose address was refused may be taken away meanwhile: then it shows nothing.</summary>
    private static async Task<string> ContentOf(IFrame frame)
    {
        try
        {
            return await frame.ContentAsync();
        }
        catch (PlaywrightException) when (frame.IsDetached)
        {
            return "";
        }
    }
}
