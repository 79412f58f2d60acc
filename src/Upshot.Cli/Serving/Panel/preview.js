// In every page of a preview: reloads it when the site has changed, keeps its place, and brings the panel.
// Browsers allow six lines to one host, so one tab listens and passes on what it hears to all others.
(() => {
  "use strict";

  const own = document.currentScript;
  const version = own.dataset.version;
  const place = `upshot-place:${location.pathname}`;
  const channel = new BroadcastChannel("upshot-preview");
  const listeners = new Set();
  let isLeaving = false;

  const keepPlace = () => {
    try {
      sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    } catch {
      // Then the page begins at its top.
    }
  };

  const restorePlace = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(place));
      sessionStorage.removeItem(place);
      if (kept) scrollTo({ left: kept[0], top: kept[1], behavior: "instant" });
    } catch {
      // Then the page begins at its top.
    }
  };

  const reload = () => {
    if (isLeaving) return;
    isLeaving = true;
    keepPlace();
    location.reload();
  };

  const heed = (news) => {
    if (news.version && news.version !== version) reload();
    else for (const listener of listeners) listener(news);
  };

  const pass = (news) => {
    channel.postMessage(news);
    heed(news);
  };

  const listen = () => {
    const stream = new EventSource("/_upshot/events");
    const hear = (event) => pass({ kind: event.type, version: event.data });
    stream.addEventListener("drawn", hear);
    stream.addEventListener("judged", hear);
    stream.addEventListener("open", () => pass({ kind: "open" }));
    stream.addEventListener("error", () => {
      pass({ kind: "lost" });
      // A browser that gave up does not come back by itself.
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    });
  };

  channel.addEventListener("message", (event) => heed(event.data));
  if (navigator.locks) navigator.locks.request("upshot-preview", () => new Promise(listen));
  else listen();

  addEventListener("pagehide", () => channel.close());
  addEventListener("pageshow", (event) => {
    // A page from the browser's store may be old, and its lines are cut.
    if (event.persisted) location.reload();
  });
  restorePlace();
  addEventListener("load", restorePlace);

  // On one of several screens the desk has the panel's place.
  if (own.dataset.panel !== undefined && self === top) {
    self.upshotPreview = { version, onNews: (listener) => listeners.add(listener) };
    const panel = document.createElement("script");
    panel.src = "/_upshot/panel.js";
    document.body.append(panel);
  }
})();
