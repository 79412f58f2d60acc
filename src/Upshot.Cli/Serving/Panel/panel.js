// The panel: what is wrong with this page and with the site, what a page may hold, and, over a page that can't be
// drawn, why. It lives in a tree of its own, so that no style of the page reaches it, and none of its own gets out.
(() => {
  "use strict";

  const { onNews } = self.upshotPreview;
  const remembered = "upshot-panel";
  const shown = 3000;
  const host = document.createElement("upshot-panel");
  const root = host.attachShadow({ mode: "open" });
  let facts = null;
  let isLost = false;
  let isSetAside = false;

  const state = () => {
    try {
      return JSON.parse(sessionStorage.getItem(remembered)) ?? {};
    } catch {
      return {};
    }
  };

  const keep = (change) => {
    try {
      sessionStorage.setItem(remembered, JSON.stringify({ ...state(), ...change }));
    } catch {
      // Then the panel is closed on the next page.
    }
  };

  // make("p.note", "text", child …): no text of a file is ever read as HTML.
  const make = (name, ...parts) => {
    const [tag, ...classes] = name.split(".");
    const element = document.createElement(tag);
    element.className = classes.join(" ");
    element.append(...parts.filter((part) => part !== null && part !== undefined && part !== ""));
    return element;
  };

  const link = (text, href, label) => {
    const element = make("a", text);
    element.href = href;
    if (label) element.setAttribute("aria-label", label);
    return element;
  };

  const word = (key, values = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), facts.words[key] ?? key);

  const count = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;

  const excerpt = (finding) => {
    if (!finding.line) return null;
    const pre = make("pre", make("span", finding.line), "\n", make("span.marks", finding.marks));
    pre.tabIndex = 0;
    return pre;
  };

  const findingItem = (finding) => {
    const rule = link(finding.rule, `/_upshot/rules/#${finding.rule}`);
    const level = make("strong.level", word(finding.severity));
    const where = make("p.place", make("code", finding.place));
    if (finding.editor) where.append(" ", link(word("edit"), finding.editor, `${word("edit")} ${finding.place}`));
    return make(
      `li.finding.${finding.severity}`,
      make("p", level, " ", finding.what.replace(/^./u, (first) => first.toUpperCase()), ". ", rule),
      excerpt(finding),
      make("p.fix", finding.fix),
      make("p.why", finding.why),
      where,
    );
  };

  const list = (findings, nothing) =>
    findings.length
      ? make("ul.findings", ...findings.map(findingItem))
      : make("p.nothing", facts.judged ? nothing : word("judging"));

  const meter = (page) => {
    const bar = document.createElement("meter");
    bar.max = page.most;
    bar.value = Math.min(page.words, page.most);
    bar.setAttribute("aria-label", word("words"));
    bar.className = page.lengthKey;
    return bar;
  };

  const fact = (name, ...value) => make("div", make("dt", name), make("dd", ...value));

  const pageFacts = (page) => {
    if (!page) return null;
    const day = page.due ? make(page.isDue ? "strong.late" : "span", page.due) : null;
    const edit = page.editor ? link(word("edit"), page.editor, `${word("edit")} ${page.source}`) : null;
    return make(
      "dl.facts",
      page.length
        ? fact(word("words"), meter(page), " ", make(`span.${page.lengthKey}`, page.length), ` · ${page.minutes}`)
        : null,
      page.audiences?.length ? fact(word("audience"), page.audiences.join(", ")) : null,
      page.owner ? fact(word("owner"), page.owner) : null,
      page.checked || day ? fact(word("freshness"), page.checked ?? "", page.checked && day ? " · " : "", day) : null,
      fact(word("page"), make("code", page.source), " ", edit),
    );
  };

  const tabButton = (key, text, active) => {
    const button = make("button.tab", text);
    button.type = "button";
    button.id = `tab-${key}`;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-selected", String(key === active));
    button.setAttribute("aria-controls", "sheet");
    button.tabIndex = key === active ? 0 : -1;
    button.addEventListener("click", () => choose(key));
    button.addEventListener("keydown", (event) => {
      if (["ArrowLeft", "ArrowRight"].includes(event.key)) choose(key === "page" ? "site" : "page");
    });
    return button;
  };

  const choose = (tab) => {
    keep({ tab });
    draw();
    root.getElementById(`tab-${tab}`)?.focus();
  };

  const siteSheet = () => {
    const more = facts.siteCount - facts.site.length;
    return [
      list(facts.site, word("nothing_wrong_anywhere")),
      make("p.more", link(more > 0 ? word("more", { count: more }) : word("title"), "/_upshot/")),
    ];
  };

  const openPanel = () => {
    const active = state().tab === "site" ? "site" : "page";
    const tabs = make(
      "div.tabs",
      tabButton("page", `${word("this_page")} ${facts.findings.length}`, active),
      tabButton("site", `${word("whole")} ${facts.siteCount}`, active),
    );
    tabs.setAttribute("role", "tablist");
    const close = make("button.close", "×");
    close.type = "button";
    close.setAttribute("aria-label", word("close"));
    close.addEventListener("click", () => toggle(false));
    const sheet = make(
      "div.sheet",
      ...(active === "site" ? siteSheet() : [pageFacts(facts.page), list(facts.findings, word("nothing_wrong"))].filter(Boolean)),
    );
    sheet.id = "sheet";
    sheet.tabIndex = 0;
    sheet.setAttribute("role", "tabpanel");
    sheet.setAttribute("aria-labelledby", `tab-${active}`);
    const panel = make("section.panel", make("div.bar", tabs, close), sheet);
    panel.setAttribute("aria-label", word("open_panel"));
    return panel;
  };

  const worst = () =>
    ["error", "warning", "suggestion"].find((severity) => count(facts.findings, severity) > 0) ?? "fine";

  const closedButton = () => {
    const number = facts.findings.length;
    const button = make(`button.open.${worst()}`, number ? String(number) : "✓");
    button.type = "button";
    button.title = word("open_panel");
    button.setAttribute("aria-label", `${word("open_panel")}: ${number}`);
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => toggle(true));
    return button;
  };

  const toggle = (isOpen) => {
    keep({ isOpen });
    draw();
    root.querySelector(isOpen ? ".sheet" : ".open")?.focus();
  };

  const overlay = (trouble) => {
    const title = make("h2", word(trouble.word));
    title.id = "trouble";
    const aside = make("button.aside", word("hide"));
    aside.type = "button";
    aside.addEventListener("click", () => {
      isSetAside = true;
      draw();
      root.querySelector("button")?.focus();
    });
    const box = make(
      "div.trouble",
      title,
      trouble.crash ? make("p.crash", trouble.crash) : null,
      trouble.findings.length ? make("ul.findings", ...trouble.findings.map(findingItem)) : null,
      make("p.note", word(trouble.hasPage ? "last_good" : "no_version")),
      trouble.hasPage ? aside : null,
    );
    box.setAttribute("role", "alert");
    box.setAttribute("aria-labelledby", "trouble");
    return make(trouble.hasPage ? "div.over" : "div.over.alone", box);
  };

  const draw = () => {
    const sheet = root.getElementById("sheet");
    const scrolled = sheet?.scrollTop ?? 0;
    for (const old of root.querySelectorAll("div.over, .panel, .open, .lost")) old.remove();
    if (!facts) return;
    if (isLost) {
      const lost = make("p.lost", word("unreachable"));
      lost.setAttribute("role", "status");
      root.append(lost);
    }

    root.append(state().isOpen ? openPanel() : closedButton());
    if (root.getElementById("sheet")) root.getElementById("sheet").scrollTop = scrolled;
    if (facts.trouble && !isSetAside) root.append(overlay(facts.trouble));
  };

  let asked = 0;
  const fetchFacts = async () => {
    const turn = ++asked;
    try {
      const answer = await fetch(`/_upshot/page.json?path=${encodeURIComponent(location.pathname)}`);
      if (!answer.ok) return;
      const told = await answer.json();
      if (turn !== asked) return;
      facts = told;
      draw();
    } catch {
      // The preview is away; it says so when it is back.
    }
  };

  let lostSince = 0;
  onNews((news) => {
    if (news.kind === "lost") {
      // A short break, as when the program starts anew, is not worth a word.
      lostSince ||= setTimeout(() => {
        isLost = true;
        draw();
      }, shown);
      return;
    }

    clearTimeout(lostSince);
    lostSince = 0;
    if (isLost) {
      isLost = false;
      draw();
    }

    if (news.kind === "judged" && !facts?.judged) fetchFacts();
  });

  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state().isOpen) toggle(false);
  });

  const style = (name) =>
    new Promise((done) => {
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = `/_upshot/${name}.css`;
      sheet.addEventListener("load", done);
      root.append(sheet);
    });

  // Without its styles the panel would lie across the page.
  host.hidden = true;
  Promise.all([style("panel"), style("overlay")]).then(() => (host.hidden = false));
  document.body.append(host);
  if (location.hash === "#upshot") keep({ isOpen: true, tab: "page" });
  fetchFacts();
})();
