// What every measuring script may call.
window.upshotMeasure = (() => {
  const headings = 'h1,h2,h3,h4,h5,h6';

  /** The heading an element stands under, or itself. */
  function headingOf(element) {
    let last = '';
    for (const heading of document.querySelectorAll(headings)) {
      const place = heading.compareDocumentPosition(element);
      if (heading !== element && !(place & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))) break;
      last = heading.id;
    }
    return last;
  }

  function nameOf(element) {
    const tag = element.localName;
    if (element.id) return `${tag}#${element.id}`;
    return element.classList.length > 0 ? `${tag}.${element.classList[0]}` : tag;
  }

  function words(text, most) {
    const all = text.trim().split(/\s+/).filter(word => word !== '');
    return all.length > most ? `${all.slice(0, most).join(' ')} …` : all.join(' ');
  }

  function textOf(element) {
    const text = element.innerText || element.getAttribute('aria-label') || element.getAttribute('alt') || '';
    return words(text, 8);
  }

  function describe(element, beyond = 0) {
    return { name: nameOf(element), text: textOf(element), heading: headingOf(element), beyond: Math.round(beyond) };
  }

  function isVisible(element) {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }

  return { describe, isVisible, nameOf };
})();
