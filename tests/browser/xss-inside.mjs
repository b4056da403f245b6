// Functions that run inside a page of hostile notes. Each must stand alone.

/** Before the page's own scripts: whatever a payload calls is written down. */
export function watchForPayloads() {
  const ran = [];
  const keep = (name) => (...words) => { ran.push(`${name}(${words.join(', ')})`); };
  Object.defineProperty(window, 'payloadsThatRan', { value: ran });
  for (const name of ['__xss', 'alert', 'confirm', 'prompt', 'open']) {
    Object.defineProperty(window, name, { value: keep(name), writable: false, configurable: false });
  }
}

/** Everything in the finished page that could run, fetch or lead away, whether or not it did. */
export function readDangers({ encodedPayload, edition }) {
  const found = [...window.payloadsThatRan].map((call) => `a payload ran: ${call}`);
  const show = (element) => element.outerHTML.replace(/\s+/gu, ' ').slice(0, 140);
  if (document.title === 'XSSED') found.push('a payload changed the title');
  const never = 'iframe, frame, frameset, object, embed, applet, base, math, marquee, plaintext, xmp, listing, foreignObject, animate, set, '
    + 'meta[http-equiv="refresh" i], link[rel="import" i], [srcdoc], [ping], [formaction], [autofocus], [contenteditable], svg script, svg style img';
  for (const element of document.querySelectorAll(never)) found.push(`an element of a note: ${show(element)}`);
  const addresses = new Set(['href', 'src', 'xlink:href', 'action', 'data', 'poster', 'background', 'cite', 'srcset']);
  const harmless = /^(?:content|title|alt|value|aria-label|aria-description|placeholder|label|summary|data-.*)$/u;
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/iu.test(name)) found.push(`an event attribute: ${show(element)}`);
      if (['id', 'name'].includes(name) && value === '__xss') found.push(`a name that shadows the page's own: ${show(element)}`);
      const kind = addresses.has(name.toLowerCase()) ? addressDanger(element, value) : undefined;
      if (kind) found.push(`${kind}: ${show(element)}`);
      const speaks = value.includes('__xss') && !addresses.has(name.toLowerCase()) && !harmless.test(name);
      if (speaks) found.push(`a payload in the attribute ${name}: ${show(element)}`);
      if (value.includes(encodedPayload) && !harmless.test(name)) found.push(`an encoded payload in the attribute ${name}: ${show(element)}`);
    }
    const own = element.localName === 'script' || element.localName === 'style';
    if (own && /^\s*(?:window\.|parent\.)?(?:__xss|document\.title)/u.test(element.textContent)) found.push(`a script of a note: ${show(element)}`);
    if (element.localName === 'style' && /@import|javascript:|^\s*\*\s*\{\s*display/iu.test(element.textContent)) found.push(`a style of a note: ${show(element)}`);
  }
  return found;

  function addressDanger(element, value) {
    let url;
    try { url = new URL(value, document.baseURI); } catch { return 'an address that no browser can read'; }
    const picture = element.localName === 'img' || element.localName === 'image' || element.localName === 'use';
    if (url.protocol === 'file:') {
      if (url.host !== '') return 'an address on another machine';
      return url.href.startsWith(edition) ? undefined : 'an address outside the report';
    }
    if (url.protocol === 'data:' && picture) return /^data:image\/(?:png|jpeg|webp|gif|svg\+xml)[;,]/iu.test(url.href) ? undefined : 'a data: address';
    const click = element.localName === 'a' && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
    return click ? undefined : `an address with ${url.protocol}`;
  }
}

/** All text of the page, as text, seen or folded away. */
export function readText() {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.closest('script, style')) text += node.data;
  }
  return text;
}
