/* Search: the field of every page, a combobox with a list below it. */
(function () {
  "use strict";
  const text = upshot.index.text;
  const most = 5;

  upshot.addField = function (form) {
    const field = form.elements.q;
    const list = upshot.make("ul", { role: "listbox", id: field.id + "-list", "aria-label": text.list });
    const rest = upshot.make("div", { class: "found-rest" });
    const panel = upshot.make("div", { class: "found" }, list, rest);
    const say = upshot.speaker(form);
    let pages = [];
    let active = -1;

    panel.hidden = true;
    form.append(panel);
    for (const [key, value] of [
      ["role", "combobox"],
      ["aria-autocomplete", "list"],
      ["aria-controls", list.id],
      ["aria-expanded", "false"],
    ]) {
      field.setAttribute(key, value);
    }

    function close() {
      panel.hidden = true;
      field.setAttribute("aria-expanded", "false");
      activate(-1);
    }

    function open() {
      if (!upshot.canSearch(field.value)) return;
      panel.hidden = false;
      field.setAttribute("aria-expanded", String(list.children.length > 0));
    }

    function activate(next) {
      active = next;
      [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
      const option = list.children[active];
      if (option) {
        field.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else {
        field.removeAttribute("aria-activedescendant");
      }
    }

    function search() {
      const query = field.value;
      if (!upshot.canSearch(query)) {
        close();
        say("");
        return;
      }

      pages = upshot.find(query);
      list.replaceChildren(...pages.slice(0, most).map(option));
      list.hidden = pages.length === 0;
      rest.replaceChildren(...(pages.length === 0 ? nothing(query) : more(query)));
      activate(-1);
      open();
      say(pages.length === 0 ? upshot.nothing(query) : upshot.count(text.results, pages.length));
    }

    function option(page, at) {
      const title = upshot.make("span", { class: "found-title" }, page.title);
      const item = upshot.make("li", { role: "option", id: list.id + at, "aria-selected": "false" });
      item.append(...upshot.describe(page, title));
      // The field keeps the focus, so that the list stays open until the click arrives.
      item.addEventListener("mousedown", (event) => event.preventDefault());
      item.addEventListener("click", () => (location.href = page.href));
      return item;
    }

    function nothing(query) {
      return [upshot.make("p", {}, upshot.nothing(query)), upshot.nextSteps()];
    }

    function more(query) {
      if (pages.length <= most) return [];
      const href = form.action + "#q=" + encodeURIComponent(query);
      return [upshot.make("a", { href }, text.all + " (" + pages.length + ")")];
    }

    const keys = {
      ArrowDown: (last) => (active < last ? active + 1 : 0),
      ArrowUp: (last) => (active > 0 ? active - 1 : last),
      Home: () => (active < 0 ? null : 0),
      End: (last) => (active < 0 ? null : last),
    };

    field.addEventListener("keydown", (event) => {
      const isOpen = !panel.hidden;
      if (event.key === "Escape" && isOpen) {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && isOpen && active >= 0) {
        event.preventDefault();
        location.href = pages[active].href;
      } else if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        if (!isOpen && event.key.startsWith("Arrow")) search();
        const next = panel.hidden || list.hidden ? null : keys[event.key](list.children.length - 1);
        if (next === null) return;
        event.preventDefault();
        activate(next);
      }
    });
    field.addEventListener("input", search);
    field.addEventListener("click", open);
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget)) close();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.target === field || panel.hidden) return;
      field.focus();
      close();
    });
    if (document.activeElement === field) search();
  };
})();
