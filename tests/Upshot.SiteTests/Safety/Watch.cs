using System.Collections.Concurrent;
using Microsoft.Playwright;
using Upshot.SiteTests.Support;

namespace Upshot.SiteTests.Safety;

/// <summary>Pages of a folder opened in a browser without a network; everything that acts in them is noted.</summary>
internal sealed class Watch(PlainBrowser browser, string folder)
{
    private const int Windows = 3;

    /// <summary>What people make a browser do to show that they can.</summary>
    private const string Hooks = """
        (() => {
          const acts = (window.__acts = []);
          const note = (name) => (...given) => void acts.push(`${name}(${given.map(String).join()})`);
          for (const name of ["alert", "confirm", "prompt", "print", "open", "fetch", "msgbox", "setImmediate"])
            Object.defineProperty(window, name, { value: note(name), writable: false });
          navigator.sendBeacon = note("sendBeacon");
          XMLHttpRequest.prototype.open = note("XMLHttpRequest");
          addEventListener("securitypolicyviolation", (event) =>
            acts.push(`policy ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
          addEventListener("click", (event) => event.preventDefault(), true);
          addEventListener("submit", (event) => event.preventDefault(), true);
        })();
        """;

    /// <summary>Uses everything on the page as a hand or a key would, and looks where links lead as the browser reads them.</summary>
    private const string Use = """
        () => {
          const acts = window.__acts;
          for (const element of document.querySelectorAll("*")) {
            for (const { name } of element.attributes) if (/^on/i.test(name)) acts.push(`${element.localName} ${name}`);
            for (const type of ["mouseover", "mouseenter", "pointerover", "click", "focus", "keydown", "animationstart", "toggle", "load", "error"])
              element.dispatchEvent(new Event(type, { cancelable: true }));
          }
          for (const link of document.querySelectorAll("a, area, form, [src], [href]:not([rel=icon])")) {
            const address = new URL(link.getAttribute("href") || link.getAttribute("src") || link.getAttribute("action") || "", document.baseURI);
            if (!["file:", "http:", "https:", "mailto:", "tel:"].includes(address.protocol)) acts.push(`leads to ${address}`);
          }
          for (const name of ["cookie", "location", "currentScript", "forms", "body", "head", "getElementById", "querySelector"])
            if (document[name] instanceof HTMLElement && !["body", "head"].includes(name)) acts.push(`${name} is taken`);
          return acts;
        }
        """;

    /// <summary>One line for each thing that acted.</summary>
    public async Task<IReadOnlyCollection<string>> Acts(IEnumerable<string> paths, bool hasPolicy)
    {
        var acts = new ConcurrentQueue<string>();
        await using var window = await browser.OpenAsync(new() { BypassCSP = !hasPolicy, Offline = true });
        await window.AddInitScriptAsync(Hooks);
        var left = new ConcurrentQueue<string>(paths);
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(_ => Visit(window, left, hasPolicy, acts)));
        return acts;
    }

    private async Task Visit(
        IBrowserContext window,
        ConcurrentQueue<string> left,
        bool hasPolicy,
        ConcurrentQueue<string> acts
    )
    {
        var page = await window.NewPageAsync();
        var path = "";
        var root = new Uri(folder).AbsoluteUri;
        page.Dialog += async (_, dialog) =>
        {
            acts.Enqueue($"{path}: a dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.FrameAttached += (_, frame) => acts.Enqueue($"{path}: a frame {frame.Url}");
        page.Popup += (_, popup) => acts.Enqueue($"{path}: a window {popup.Url}");
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(root, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:image/", StringComparison.Ordinal)
            )
                acts.Enqueue($"{path}: asks for {request.Url}");
        };
        page.Console += (_, message) =>
        {
            if (hasPolicy && message.Type == "error")
                acts.Enqueue($"{path}: {message.Text}");
        };
        while (left.TryDequeue(out var next))
        {
            path = next;
            await page.GotoAsync($"{root}/{next}", new() { WaitUntil = WaitUntilState.Load });
            foreach (var act in await page.EvaluateAsync<string[]>(hasPolicy ? "() => window.__acts" : Use))
                acts.Enqueue($"{path}: {act}");
        }
    }
}
