// The margins that the style sheets give to a sheet of paper, in pixels.
() => {
  const units = { px: 1, mm: 96 / 25.4, cm: 960 / 25.4, in: 96, pt: 96 / 72, pc: 16 };
  const margins = { top: 0, right: 0, bottom: 0, left: 0 };

  function pixels(length) {
    const parts = /^([\d.]+)([a-z]+)$/.exec(length ?? '');
    return parts === null ? null : parseFloat(parts[1]) * (units[parts[2]] ?? 1);
  }

  function read(rules) {
    for (const rule of rules) {
      if (rule instanceof CSSPageRule && rule.selectorText === '')
        for (const side of Object.keys(margins)) margins[side] = pixels(rule.style.getPropertyValue(`margin-${side}`)) ?? margins[side];
      else if (rule instanceof CSSMediaRule ? matchMedia(rule.conditionText).matches : rule.cssRules) read(rule.cssRules);
    }
  }

  for (const sheet of document.styleSheets) {
    try {
      read(sheet.cssRules);
    } catch {
      // A sheet of another host keeps its rules to itself.
    }
  }
  return JSON.stringify(margins);
}
