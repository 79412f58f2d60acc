/* Search: the filter above the list of services, by need and by audience. */
(function () {
  "use strict";
  const text = upshot.index.text;

  upshot.addFinder = function (form) {
    const field = form.elements.q;
    const count = form.querySelector("[data-count]");
    const all = form.querySelector("[type=reset]");
    const items = [...document.querySelectorAll("[data-for]")];
    const nothing = upshot.make("div", { class: "found-none" });
    const say = upshot.speaker(form);

    form.after(nothing);

    function fits(item, audience, found) {
      const isFor = audience === "" || item.dataset.for.split(" ").includes(audience);
      return isFor && (found === null || found.has(item.querySelector("a").href));
    }

    function filter() {
      const audience = form.elements.for ? form.elements.for.value : "";
      const isNeed = upshot.canSearch(field.value);
      const found = isNeed ? new Set(upshot.find(field.value).map((page) => page.href)) : null;
      const shown = items.filter((item) => fits(item, audience, found));

      for (const item of items) item.hidden = !shown.includes(item);
      const words =
        shown.length === 0 && isNeed ? upshot.nothing(field.value) : upshot.count(text.services, shown.length);
      count.textContent = words;
      say(words);
      all.hidden = shown.length === items.length;
      nothing.replaceChildren(...(shown.length === 0 ? [upshot.nextSteps()] : []));
    }

    form.addEventListener("input", filter);
    form.addEventListener("reset", () => {
      // The fields are empty only after the event.
      setTimeout(filter);
      field.focus();
    });
    filter();
  };
})();
