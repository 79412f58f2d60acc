// What does not depend on the size of the window: pictures, other hosts, numbers, refusals.
async () => {
  const loading = 'img[src],source[srcset],img[srcset],script[src],iframe[src],video[src],audio[src],embed[src],track[src]';
  const links = ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'manifest'];

  function addresses(element) {
    const set = element.getAttribute('srcset');
    const found = set === null ? [] : set.split(',').map(part => part.trim().split(/\s+/)[0]);
    for (const name of ['src', 'href']) {
      const address = element.getAttribute(name);
      if (address) found.push(address);
    }
    return found;
  }

  function isElsewhere(address) {
    try {
      const url = new URL(address, document.baseURI);
      return url.protocol.startsWith('http') && url.host !== location.host;
    } catch {
      return false;
    }
  }

  const named = [...document.querySelectorAll(loading)];
  for (const link of document.querySelectorAll('link[href]'))
    if (links.some(rel => link.relList.contains(rel))) named.push(link);

  // Pictures far below are asked for when a reader gets there.
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(
    pictures.map(picture => picture.complete || new Promise(done => { picture.onload = picture.onerror = done; })),
  );

  return JSON.stringify({
    otherHosts: [...new Set(named.flatMap(addresses).filter(isElsewhere))],
    brokenImages: pictures
      .filter(picture => picture.getAttribute('src') !== null && picture.naturalWidth === 0)
      .map(picture => picture.getAttribute('src')),
    numbers: [...document.querySelectorAll('[data-metric]')].map(element => ({
      metric: element.dataset.metric,
      text: element.textContent.trim(),
      value: element.getAttribute('value'),
    })),
    refusals: window.upshotRefusals ?? [],
  });
}
