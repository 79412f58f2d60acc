/* Search: the page that shows all results. The query stands behind the # of its address, for links and the way back. */
(function () {
  "use strict";
  const text = upshot.index.text;

  upshot.addResults = function (form) {
    const field = form.elements.q;
    const letters = document.querySelector("[data-letters]");
    const results = upshot.make("section", { class: "found-page" });
    const say = upshot.speaker(form);

    results.hidden = true;
    form.after(results);

    function show() {
      const query = field.value;
      const isSearch = upshot.canSearch(query);
      const pages = isSearch ? upshot.find(query) : [];
      const words = pages.length === 0 ? upshot.nothing(query) : upshot.count(text.results, pages.length);

      results.hidden = !isSearch;
      letters.hidden = pages.length > 0;
      say(isSearch ? words : "");
      results.replaceChildren(
        upshot.make("h2", {}, words),
        pages.length === 0 ? upshot.nextSteps() : upshot.make("ol", { class: "found-all" }, ...pages.map(item)),
      );
    }

    function item(page) {
      const title = upshot.make("a", { class: "found-title", href: page.href }, page.title);
      return upshot.make("li", {}, ...upshot.describe(page, title));
    }

    function read() {
      if (!location.hash.startsWith("#q=")) return;
      try {
        field.value = decodeURIComponent(location.hash.slice(3));
      } catch {
        field.value = location.hash.slice(3);
      }
      show();
    }

    field.addEventListener("input", () => {
      history.replaceState(null, "", "#q=" + encodeURIComponent(field.value));
      show();
    });
    addEventListener("hashchange", read);
    read();
    if (field.value) show();
  };
})();
