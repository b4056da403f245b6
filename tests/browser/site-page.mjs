// The checks of one page, each giving a list of problems.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFocus, rememberStops } from './site-inside.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = [
  { name: 'light', media: 'screen', colorScheme: 'light' },
  { name: 'dark', media: 'screen', colorScheme: 'dark' },
  { name: 'print', media: 'print', colorScheme: 'light' },
];
export const SCREEN = { width: 1280, height: 800 };

/** Accessibility, in each look. `target-size` belongs to WCAG 2.2 AA but is off unless asked for. */
export async function accessibility(page) {
  await page.addScriptTag({ content: axeSource });
  const found = [];
  for (const { name, media, colorScheme } of LOOKS) {
    await page.emulateMedia({ media, colorScheme });
    const violations = await page.evaluate(async () => {
      const result = await window.axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      });
      return result.violations.map(({ id, help, nodes }) => ({
        id, help, where: nodes.slice(0, 3).map((node) => `${node.target.join(' ')}`), count: nodes.length,
      }));
    });
    const problems = violations.map(({ id, help, where, count }) => `${id} × ${count}: ${help} — ${where.join(' ; ')}`);
    found.push({ look: name, problems });
  }
  return found;
}

/** Walks through the page with the Tab key alone. */
export async function keyboard(page) {
  const stops = await page.evaluate(rememberStops);
  const reached = new Set();
  const problems = [];
  for (let presses = 0; presses < stops.length + 50; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus);
    if (focus.ended || reached.has(focus.at)) break;
    if (focus.at >= 0) reached.add(focus.at);
    if (!focus.marked) problems.push(`${focus.name} looks the same with and without the focus`);
    if (!focus.uncovered) problems.push(`${focus.name} is out of sight when it has the focus`);
  }
  const groups = new Set([...reached].map((at) => stops[at].group).filter(Boolean));
  stops.forEach(({ name, group }, at) => {
    if (!reached.has(at) && !groups.has(group)) problems.push(`${name} can't be reached with the Tab key`);
  });
  return problems;
}

/** Words seen with scripts that are missing without them. */
export function missingWords(withScripts, without) {
  const left = new Map();
  for (const word of without) left.set(word, (left.get(word) ?? 0) + 1);
  const missing = withScripts.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
  return missing.length === 0 ? [] : [`${missing.length} words appear only with scripts: ${missing.slice(0, 15).join(' ')}`];
}

/** A page asks for nothing by its own policy, so that a slip elsewhere still stays on the laptop. */
export function policyProblems(policy) {
  if (!policy) return ['has no content security policy'];
  const problems = [];
  if (!/(?:^|;)\s*default-src\s+'none'\s*(?:;|$)/u.test(policy)) problems.push("its policy lacks default-src 'none'");
  for (const name of ['base-uri', 'form-action']) {
    if (!new RegExp(`(?:^|;)\\s*${name}\\s+'none'\\s*(?:;|$)`, 'u').test(policy)) problems.push(`its policy lacks ${name} 'none'`);
  }
  if (/'unsafe-|\*|https?:/u.test(policy)) problems.push(`its policy is too wide: ${policy}`);
  return problems;
}
