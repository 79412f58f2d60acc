/* Search: what its fields have in common. Texts of the site are only ever set as text. */
(function () {
  "use strict";
  const text = upshot.index.text;
  const pause = 400;

  upshot.make = function (name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  upshot.count = ([one, other], count) => (count === 1 ? one : other.replace("{count}", count));

  upshot.nothing = (query) => text.nothing.replace("{query}", () => query.trim());

  /* Title, kind and one line of a page that was found. */
  upshot.describe = (page, title) => [
    title,
    upshot.make("span", { class: "found-kind" }, page.kind),
    ...(page.line ? [upshot.make("span", { class: "found-line" }, page.line)] : []),
  ];

  /* What to do when nothing fits: all pages by their titles, or a person. */
  upshot.nextSteps = function () {
    const letters = upshot.make("a", { href: upshot.root + text.lettersAt + "index.html" }, text.letters);
    const ask = text.askAt ? upshot.make("a", { href: text.askAt }, text.ask) : text.ask;
    return upshot.make("ul", { class: "found-next" }, upshot.make("li", {}, letters), upshot.make("li", {}, ask));
  };

  /* A line that screen readers say once the reader stops typing. */
  upshot.speaker = function (form) {
    const line = upshot.make("p", { class: "visually-hidden", role: "status" });
    let timer;
    form.append(line);
    return (words) => {
      clearTimeout(timer);
      timer = setTimeout(() => (line.textContent = words), pause);
    };
  };
})();
