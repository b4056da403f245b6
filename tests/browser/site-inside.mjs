// Functions that run inside a page. Each must stand alone: the browser gets its source and nothing around it.

/** Ids, and everything that points somewhere. */
export function readReferences() {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const references = [];
  const note = (element, attribute, value) => {
    let address = '';
    try { address = new URL(value, document.baseURI).href; } catch { /* told by an empty address */ }
    references.push({ tag: element.localName, attribute, value, address });
  };
  const attributes = ['href', 'src', 'xlink:href', 'poster', 'data', 'action', 'formaction', 'background', 'cite'];
  for (const element of document.querySelectorAll('*')) {
    for (const name of attributes) if (element.hasAttribute(name)) note(element, name, element.getAttribute(name));
    for (const part of (element.getAttribute('srcset') ?? '').split(/,\s+/u)) {
      if (part.trim()) note(element, 'srcset', part.trim().split(/\s+/u)[0]);
    }
  }
  const broken = [...document.images]
    .filter((image) => image.complete && image.naturalWidth === 0)
    .map((image) => image.getAttribute('src'));
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy" i]')?.content ?? '';
  return { ids, references, broken, policy, here: location.href };
}

/** Words that can be seen, without those of controls, which a script may rightly add. */
export function readVisibleWords() {
  const controls = 'form, search, [role="search"], button, dialog, [role="status"], [aria-live], script, style';
  const root = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest(controls) || !parent.checkVisibility({ visibilityProperty: true })) continue;
    words.push(...node.data.split(/\s+/u).filter(Boolean));
  }
  return words;
}

/** Lists what a keyboard must be able to reach, and remembers how each looks without focus. */
export function rememberStops() {
  const native = 'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls]';
  const roving = '[role="tab"], [role="option"], [role="menuitem"], [aria-hidden="true"], [aria-hidden="true"] *, [inert] *';
  const look = (element) => {
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    const outline = outlined ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : 'none';
    const names = ['boxShadow', 'backgroundColor', 'color', 'borderColor',
      'borderWidth', 'textDecorationLine', 'textDecorationThickness', 'clipPath', 'clip', 'transform', 'top', 'left', 'fill', 'stroke', 'opacity'];
    return [outline, ...names.map((name) => style[name])].join('|');
  };
  const describe = (element) => {
    const words = (element.textContent || element.getAttribute('aria-label') || element.getAttribute('href') || '').trim();
    return `<${element.localName}> “${words.replace(/\s+/gu, ' ').slice(0, 50)}”`;
  };
  const stops = [...document.querySelectorAll(`${native}, [tabindex]:not([tabindex^="-"])`)]
    .filter((element) => !element.matches(':disabled') && !element.matches(roving))
    .filter((element) => element.localName !== 'summary' || element.parentElement?.localName === 'details')
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0);
  // Of a group of radio buttons only one is a stop.
  const group = (element) => (element.type === 'radio' && element.name ? `radio ${element.name}` : undefined);
  window.keyboardStops = { stops, before: new Map(stops.map((stop) => [stop, look(stop)])), look, describe, group };
  return stops.map((element) => ({ name: describe(element), group: group(element) }));
}

/** Where the focus is now: its number in the list, and whether one can see it. */
export function readFocus() {
  const { stops, before, look, describe } = window.keyboardStops;
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return { ended: true };
  const at = stops.indexOf(element);
  // The browser adds stops of its own, such as a box that scrolls; it marks those itself.
  const marked = !before.has(element) || before.get(element) !== look(element);
  const boxes = [...element.getClientRects()];
  const points = boxes.flatMap((box) => [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]]
    .map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]));
  const uncovered = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(top)));
  });
  return { ended: false, at, name: describe(element), marked, uncovered };
}
