/* Search: which pages fit a query, best first. The build puts the index, `upshot.index`, in front of this. */
(function () {
  "use strict";
  const index = upshot.index;
  const weights = { title: 10, outcome: 6, summary: 4 };
  const quality = { exact: 10, prefix: 4, near: 3, far: 2, family: 2 };
  const oneLetter = { ø: "o", đ: "d", ł: "l", æ: "ae", œ: "oe", ß: "ss" };
  const longestQuery = 12;
  const shortWord = 0.3; // how, do, get: they say little of what is wanted

  // The script lies in a folder under the root of the site, wherever that is.
  upshot.root = new URL("..", document.currentScript.src).href;

  function words(text) {
    const folded = text
      .toLowerCase()
      .replace(/[øđłæœß]/g, (letter) => oneLetter[letter])
      .normalize("NFD")
      .replace(/\p{M}/gu, "");
    return folded.match(/[\p{L}\p{N}]+/gu) || [];
  }

  // Word → page → weight of the best part of the page that has the word.
  const places = new Map();

  function place(word, page, weight) {
    let pages = places.get(word);
    if (!pages) places.set(word, (pages = new Map()));
    if (weight > (pages.get(page) || 0)) pages.set(page, weight);
  }

  index.pages.forEach(([title, , , outcome, summary], page) => {
    words(title).forEach((word) => place(word, page, weights.title));
    words(outcome).forEach((word) => place(word, page, weights.outcome));
    words(summary).forEach((word) => place(word, page, weights.summary));
  });
  for (const [weight, line] of index.words) {
    for (const entry of line.split(";")) {
      const [word, ...steps] = entry.split(" ");
      let page = 0;
      for (const step of steps) {
        page += parseInt(step, 36);
        words(word).forEach((part) => place(part, page, weight));
      }
    }
  }

  function isPlural(many, one) {
    if (one.length < 3) return false;
    return many === one + "s" || many === one + "es" || (many.endsWith("ies") && many.slice(0, -3) + "y" === one);
  }

  // Words of one family share a long beginning: starter, started; scanner, scanning.
  function areFamily(one, other) {
    let shared = 0;
    while (shared < one.length && one[shared] === other[shared]) shared++;
    return shared >= 5 && one.length - shared <= 3 && other.length - shared <= 3;
  }

  // The last word may still be on its way; of others two letters are too few for a beginning.
  function likeness(token, word, isLast) {
    if (word === token || isPlural(word, token) || isPlural(token, word)) return quality.exact;
    if (word.startsWith(token) && (isLast || token.length > 2)) return quality.prefix;
    return areFamily(token, word) ? quality.family : 0;
  }

  // How many letters are missing, too many, wrong or swapped; of a longer word also for its beginning.
  function slips(token, word) {
    let before = [];
    let row = Array.from({ length: word.length + 1 }, (_, at) => at);
    for (let i = 1; i <= token.length; i++) {
      const next = [i];
      for (let j = 1; j <= word.length; j++) {
        const isSame = token[i - 1] === word[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1));
        if (i > 1 && j > 1 && token[i - 1] === word[j - 2] && token[i - 2] === word[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      [before, row] = [row, next];
    }
    return { whole: row[word.length], beginning: Math.min(...row) };
  }

  function likenessWithSlips(token, word) {
    const most = token.length >= 8 ? 2 : 1;
    if (word.length < token.length - most) return 0;
    const found = slips(token, word);
    if (found.whole <= most) return found.whole === 1 ? quality.near : quality.far;
    return token.length > 4 && found.beginning <= most ? quality.family : 0;
  }

  function pagesWith(token, compare, isLast) {
    const found = new Map();
    for (const [word, pages] of places) {
      const fit = compare(token, word, isLast);
      if (fit === 0) continue;
      for (const [page, weight] of pages) found.set(page, Math.max(found.get(page) || 0, fit * weight));
    }
    return found;
  }

  // Slips are looked for only in words of letters that fit nothing as they stand.
  function pagesFor(token, isLast) {
    const found = pagesWith(token, likeness, isLast);
    return found.size || token.length < 4 || /\p{N}/u.test(token) ? found : pagesWith(token, likenessWithSlips);
  }

  /* Pages as { title, href, kind, line }. Rare words count for more; a page has to have most of what was asked. */
  upshot.find = function (query) {
    const tokens = [...new Set(words(query))].filter((token) => token.length > 1).slice(0, longestQuery);
    const found = new Map();
    for (const token of tokens) {
      const pages = pagesFor(token, token === tokens.at(-1));
      const rarity = (1 + Math.log2(index.pages.length / Math.max(pages.size, 1))) * (token.length < 4 ? shortWord : 1);
      for (const [page, score] of pages) {
        const sum = found.get(page) || { share: 0, score: 0 };
        found.set(page, { share: sum.share + rarity, score: sum.score + Math.round(rarity * score) });
      }
    }
    const best = Math.max(0, ...[...found.values()].map((sum) => sum.share));
    return [...found]
      .filter(([, sum]) => sum.share >= best * 0.6)
      .map(([page, sum]) => ({ page: index.pages[page], score: sum.score }))
      .sort((a, b) => b.score - a.score || a.page[2] - b.page[2] || a.page[0].localeCompare(b.page[0]))
      .map(({ page: [title, address, kind, outcome, summary] }) => ({
        title,
        href: upshot.root + address + "index.html",
        kind: index.text.kinds[kind],
        line: outcome || summary,
      }));
  };

  upshot.canSearch = (query) => words(query).some((token) => token.length > 1);
})();
