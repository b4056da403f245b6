// Measures a page as it is laid out now. It runs inside the page and stands alone: the browser gets its source and nothing
// around it.

/** What cannot be read, is cut, or cannot be reached: four lists of problems. */
export function readLook() {
  // Letters are placed on whole pixels, and a box of text ends where its last letter's own room does.
  const TOLERANCE = 1;
  const width = document.documentElement.clientWidth;
  const pens = new Map();
  const clips = new Map([[document.documentElement, undefined]]);
  const pen = document.createElement('canvas').getContext('2d');
  const texts = readTexts();
  return { sideways: sideways(), over: over(), figures: figures(), unreached: unreached() };

  /**
   * Every line of text that is to be seen. A line's own box is as high as its font says, and with a close setting two such
   * boxes meet without any letter doing so: what counts is from the top of a d to the foot of a p.
   */
  function readTexts() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.data.trim() === '' || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const clip = clipOf(parent);
      const { top, foot } = penOf(parent);
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const cut = { left: box.left, right: box.right, top: box.top + box.height * top, bottom: box.top + box.height * foot };
        if (clip) {
          cut.left = Math.max(cut.left, clip.left);
          cut.right = Math.min(cut.right, clip.right);
          cut.top = Math.max(cut.top, clip.top);
          cut.bottom = Math.min(cut.bottom, clip.bottom);
        }
        if (cut.right - cut.left <= TOLERANCE || cut.bottom - cut.top <= TOLERANCE) continue;
        found.push({ ...cut, node, picture: parent.closest('svg'), said: node.data });
      }
    }
    return found.sort((one, other) => one.top - other.top);
  }

  /** Where in the height of a line's box the letters of an element begin and end, as parts of it. */
  function penOf(element) {
    const style = getComputedStyle(element);
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if (!pens.has(font)) {
      pen.font = font;
      const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below, actualBoundingBoxAscent: d, actualBoundingBoxDescent: p } = pen.measureText('dp');
      pens.set(font, { top: (above - d) / (above + below), foot: (above + p) / (above + below) });
    }
    return pens.get(font);
  }

  /** The box outside of which nothing of an element is to be seen. A picture cuts too, but that is looked at by itself. */
  function clipOf(element) {
    if (clips.has(element)) return clips.get(element);
    let clip = element.parentElement ? clipOf(element.parentElement) : undefined;
    const style = getComputedStyle(element);
    if (element.localName !== 'svg' && (style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none')) {
      const box = element.getBoundingClientRect();
      clip = clip ? {
        left: Math.max(clip.left, box.left), right: Math.min(clip.right, box.right),
        top: Math.max(clip.top, box.top), bottom: Math.min(clip.bottom, box.bottom),
      } : box;
    }
    clips.set(element, clip);
    return clip;
  }

  function short(text) {
    const words = text.replace(/\s+/gu, ' ').trim();
    return words.length > 40 ? `“${words.slice(0, 40)}…”` : `“${words}”`;
  }

  /** What makes the page wider than the window. */
  function sideways() {
    const wide = document.documentElement.scrollWidth;
    if (wide <= width) return [];
    const inScroller = (element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (/auto|scroll|hidden|clip/u.test(getComputedStyle(up).overflowX)) return true;
      }
      return false;
    };
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !inScroller(element))
      .map((element) => `<${element.localName}${element.className ? ` class="${element.getAttribute('class')}"` : ''}>`);
    return [`is ${wide} px wide in a window of ${width} px; widest: ${[...new Set(culprits)].slice(0, 4).join(' ')}`];
  }

  /** Pairs of texts that share more than a hair's breadth: the sorted list is gone through once, each with those beside it. */
  function over() {
    const problems = [];
    texts.forEach((one, at) => {
      for (let next = at + 1; next < texts.length && texts[next].top < one.bottom - TOLERANCE; next += 1) {
        const other = texts[next];
        // A line that is shortened with dots is told twice, whole and shortened.
        if (one.node === other.node && one.top === other.top) continue;
        const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (shared > TOLERANCE) problems.push(`${short(other.said)} lies over ${short(one.said)}${one.picture ? ' in a picture' : ''}`);
      }
    });
    return problems;
  }

  /** Texts of pictures that are cut by the edge, or leave the box that is drawn around them. */
  function figures() {
    const problems = [];
    const drawn = new Map();
    for (const text of texts.filter(({ picture }) => picture)) {
      if (!drawn.has(text.picture)) {
        const boxes = [...text.picture.querySelectorAll('rect')].filter((rect) => !rect.closest('defs'));
        drawn.set(text.picture, { edge: text.picture.getBoundingClientRect(), boxes: boxes.map((box) => box.getBoundingClientRect()) });
      }
      const { edge, boxes } = drawn.get(text.picture);
      const past = Math.max(edge.left - text.left, text.right - edge.right, edge.top - text.top, text.bottom - edge.bottom);
      if (past > 0.5) problems.push(`${short(text.said)} is cut by ${past.toFixed(1)} px at the edge of its picture`);
      const [x, y] = [(text.left + text.right) / 2, (text.top + text.bottom) / 2];
      for (const box of boxes) {
        // A bar is lower than the letter on it; a box that holds words is higher.
        const holds = box.left < x && x < box.right && box.top < y && y < box.bottom && box.height >= text.bottom - text.top;
        const out = Math.max(box.left - text.left, text.right - box.right);
        if (holds && out > TOLERANCE) problems.push(`${short(text.said)} leaves its box by ${out.toFixed(1)} px`);
      }
    }
    return problems;
  }

  /** Parts that scroll, and neither stop the Tab key themselves nor hold something that does. */
  function unreached() {
    const stops = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
    // What lies in folded details stops no key in every browser, even where a style sheet shows it.
    const folded = (element) => element.closest('details:not([open])') && element.localName !== 'summary';
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const wide = /auto|scroll/u.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
        const high = /auto|scroll/u.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
        return (wide || high) && element.checkVisibility({ visibilityProperty: true });
      })
      .filter((element) => !(element.tabIndex >= 0 && element.hasAttribute('tabindex')))
      .filter((element) => ![...element.querySelectorAll(stops)].some((stop) => stop.getClientRects().length > 0 && !folded(stop)))
      .map((element) => `<${element.localName} class="${element.className}"> scrolls, and the Tab key can't reach it`);
  }
}

/** Elements with words of their own, marked so that the browser's protocol finds them; and how many there are. */
export function markWords() {
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
  const some = [...document.body.querySelectorAll('*')].filter((element) => own(element) && element.getClientRects().length > 0);
  some.slice(0, 60).forEach((element) => element.setAttribute('data-words', ''));
}
