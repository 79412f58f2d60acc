// Begins a walk with the Tab key: remembers how all looks without the focus, and notes whoever gets it.
() => {
  const usable = 'a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex],[contenteditable=true]';
  const looks = [
    'outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor', 'color', 'textDecorationLine',
    'textDecorationThickness', 'borderTopColor', 'borderBottomColor', 'borderTopWidth', 'borderBottomWidth', 'transform', 'opacity',
  ];

  function isUsable(element) {
    return !element.disabled && element.tabIndex >= 0 && upshotMeasure.isVisible(element) && element.closest('[inert]') === null;
  }

  // Of a group of choices one gets the focus, and the arrow keys lead to the others.
  function isAlone(element) {
    if (element.type !== 'radio' || element.name === '') return true;
    const group = document.querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`);
    return ([...group].find(other => other.checked) ?? group[0]) === element;
  }

  function look(element) {
    const parts = [[element, null], [element, '::before'], [element, '::after']];
    for (let part = element.parentElement, up = 0; part !== null && up < 2; part = part.parentElement, up++) parts.push([part, null]);
    for (const child of element.children) parts.push([child, null]);
    return parts.map(([part, pseudo]) => {
      const style = getComputedStyle(part, pseudo);
      const shown = looks.map(name => style[name]);
      // An outline of no style or width is none, whatever colour it would have.
      if (style.outlineStyle === 'none' || style.outlineWidth === '0px') shown.fill('', 0, 3);
      return shown.join('|');
    }).join('\n');
  }

  const all = [...document.querySelectorAll(usable)].filter(isUsable).filter(isAlone);
  const before = new Map(all.map(element => [element, look(element)]));
  const walk = { all, visited: [], unmarked: new Set(), last: null };
  window.upshotWalk = walk;
  document.addEventListener('focusin', event => {
    const element = event.target;
    walk.last = element;
    walk.visited.push(element);
    for (const animation of document.getAnimations()) animation.finish();
    if (before.has(element) && before.get(element) === look(element)) walk.unmarked.add(element);
  }, true);
  document.activeElement?.blur();
  scrollTo(0, 0);
  return all.length;
}
