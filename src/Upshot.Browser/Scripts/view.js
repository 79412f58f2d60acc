// One window size: words, lead and what is too wide. Takes { uncounted, written, lead }.
options => {
  const root = document.documentElement;
  const width = root.clientWidth;

  function countWords(text) {
    return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu) ?? []).length;
  }

  function isCounted(element) {
    if (element.matches(options.uncounted)) return false;
    return element.localName !== 'h2' || element.closest(options.written) !== null;
  }

  // What is there for screen readers alone is one pixel large.
  function isShown(element) {
    if (!upshotMeasure.isVisible(element)) return false;
    const box = element.getBoundingClientRect();
    return getComputedStyle(element).display === 'contents' || box.width > 1 || box.height > 1;
  }

  function drawnBy(element, part) {
    const content = getComputedStyle(element, part).content;
    return /^"/.test(content) ? countWords(content) : 0;
  }

  function wordsIn(element) {
    if (!isCounted(element) || !isShown(element)) return 0;
    let words = drawnBy(element, '::before') + drawnBy(element, '::after');
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) words += countWords(node.data);
      else if (node.nodeType === Node.ELEMENT_NODE) words += wordsIn(node);
    }
    return words;
  }

  function scrollsItself(element) {
    for (let part = element.parentElement; part && part !== document.body; part = part.parentElement)
      if (getComputedStyle(part).overflowX !== 'visible') return true;
    return false;
  }

  function tooWide() {
    if (root.scrollWidth <= width) return null;
    let widest = null;
    for (const element of document.body.querySelectorAll('*')) {
      const beyond = element.getBoundingClientRect().right + scrollX - width;
      if (beyond < 1 || scrollsItself(element)) continue;
      const parent = element.parentElement;
      if (parent !== document.body && parent.getBoundingClientRect().right + scrollX > width + 0.5) continue;
      if (widest === null || beyond > widest.beyond) widest = { element, beyond };
    }
    return widest === null ? null : upshotMeasure.describe(widest.element, widest.beyond);
  }

  scrollTo(0, 0);
  const main = document.querySelector('main');
  const lead = options.lead === '' ? null : document.querySelector(options.lead);
  return JSON.stringify({
    width,
    height: innerHeight,
    words: main === null ? 0 : wordsIn(main),
    leadBottom: lead === null || !isShown(lead) ? null : lead.getBoundingClientRect().bottom + scrollY,
    overflow: Math.max(0, root.scrollWidth - width),
    tooWide: tooWide(),
  });
}
