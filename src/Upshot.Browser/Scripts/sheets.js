// Lays the page out in columns of the size of a sheet, which break as sheets do, and tells which block is on top of each.
// Takes { width, height }: of what can be printed on, in pixels. Runs in print media.
options => {
  const gap = 100;
  const body = document.body;
  const root = document.documentElement;
  const kept = [root.getAttribute('style'), body.getAttribute('style')];
  const blocks = 'h1,h2,h3,h4,h5,h6,p,li,tr,dt,dd,figure,figcaption,blockquote,pre,img,table,address';
  Object.assign(root.style, { width: 'auto', margin: '0', padding: '0', overflow: 'visible' });
  Object.assign(body.style, {
    display: 'block', position: 'static', margin: '0', padding: '0', boxSizing: 'content-box', maxWidth: 'none', minHeight: '0',
    width: `${options.width}px`, height: `${options.height}px`,
    columnWidth: `${options.width}px`, columnCount: 'auto', columnGap: `${gap}px`, columnFill: 'auto', overflow: 'visible',
  });
  const left = body.getBoundingClientRect().left;
  const sheetOf = x => Math.floor((x - left + 1) / (options.width + gap)) + 1;
  const starts = new Map();
  for (const element of body.querySelectorAll(blocks)) {
    const boxes = [...element.getClientRects()].filter(box => box.width > 1 && box.height > 1);
    boxes.forEach((box, i) => {
      const sheet = sheetOf(box.left);
      const known = starts.get(sheet);
      // Of two that begin at the same height the inner one says more.
      const isFirst = known === undefined || box.top < known.top - 1;
      const isInner = known !== undefined && box.top < known.top + 1 && known.element.contains(element);
      if (sheet < 2 || (!isFirst && !isInner)) return;
      starts.set(sheet, { element, top: box.top, isCut: i > 0 && sheetOf(boxes[0].left) < sheet && !/^h[1-6]$/.test(element.localName) });
    });
  }
  const answer = [...starts].sort((a, b) => a[0] - b[0]).map(([sheet, start]) => ({
    sheet,
    block: upshotMeasure.describe(start.element),
    isCut: start.isCut,
  }));
  [root, body].forEach((element, i) => {
    if (kept[i] === null) element.removeAttribute('style');
    else element.style.cssText = kept[i];
  });
  return JSON.stringify(answer);
}
