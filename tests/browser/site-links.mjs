// Links between the pages of one report folder.
import { statSync } from 'node:fs';
import { isInside, nameIn, pathOf } from './browser.mjs';

// Where a reader may be sent by a click; nothing else on a page may have a scheme of its own.
const CLICKS = /^(https?|mailto|tel):/u;

export function duplicateIds({ ids }) {
  const seen = new Set();
  const doubled = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
  return [...doubled].map((id) => `id “${id}” stands more than once`);
}

/** Judges the references of one page against the folder. `idsOf`: path → set of ids, for every page. */
export function linkProblems(folder, facts, idsOf) {
  const problems = facts.broken.map((source) => `picture ${source} can't be shown`);
  for (const { tag, attribute, value, address } of facts.references) {
    const said = `<${tag} ${attribute}="${value.slice(0, 80)}">`;
    const problem = judge(folder, { tag, attribute, value, address }, idsOf);
    if (problem) problems.push(`${said} ${problem}`);
  }
  return problems;
}

function judge(folder, { tag, attribute, value, address }, idsOf) {
  if (address === '') return 'is no address';
  if ((tag === 'a' || tag === 'area') && CLICKS.test(address)) return undefined;
  if (tag === 'blockquote' && attribute === 'cite') return undefined;
  if (tag === 'img' && /^data:image\//u.test(address)) return undefined;
  if (value.trim() === '' && attribute !== 'href') return 'is empty';
  const path = pathOf(address);
  if (path === undefined) return 'points outside the report';
  if (!isInside(folder, path)) return 'points outside the folder';
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return `points to ${nameIn(folder, path)}, which does not exist`;
  if (!entry.isFile()) return 'points to a folder, which a browser shows as a bare list';
  return anchorProblem(folder, path, address, idsOf);
}

function anchorProblem(folder, path, address, idsOf) {
  const raw = new URL(address).hash.slice(1);
  if (raw === '' || raw === 'top') return undefined;
  const ids = idsOf.get(path);
  if (!ids) return undefined; // A picture or a document: its anchors are its own affair.
  let anchor = raw;
  try { anchor = decodeURIComponent(raw); } catch { return `has an anchor that can't be read`; }
  return ids.has(anchor) || ids.has(raw) ? undefined : `points to #${anchor}, which is not in ${nameIn(folder, path)}`;
}
