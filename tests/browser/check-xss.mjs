// Builds drafts from notes full of hostile texts and opens every page with its policy switched off:
// nothing may run, fetch or lead away, and what is shown must be shown as the text it is.
// Ends with 0 when all is well, 1 when something is wrong, 2 on wrong use or a missing tool.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, launch, nameIn, openTab, readArguments, strayRequests, Tally, wrongUse } from './browser.mjs';
import { mark, writeEngagements } from './xss-folders.mjs';
import { readDangers, readText, watchForPayloads } from './xss-inside.mjs';
import { B64, TEMPLATE_TEXTS } from './xss-payloads.mjs';

const { flags, paths: [binary] } = readArguments(['--keep'], 'usage: check-xss.mjs [--keep] BINARY\n  --keep  leave the folders for a look');
if (!existsSync(binary)) wrongUse(`${binary} does not exist`);
const tally = new Tally();
const scratch = mkdtempSync(join(tmpdir(), 'stap-report-xss-'));
const browser = await launch();
const context = await browser.newContext({ bypassCSP: true });
await context.addInitScript(watchForPayloads);
const tab = await openTab(context);
try {
  for (const engagement of writeEngagements(scratch)) await checkEngagement(engagement);
} finally {
  await browser.close();
  if (flags.has('--keep')) console.log(`note kept: ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
}
tally.finish();

async function checkEngagement({ name, root, share, payloads }) {
  const run = spawnSync(binary, ['build', '--draft', '--keep-going', root], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const pages = filesBelow(root, '.html', '.xhtml', '.svg');
  const said = `${run.error ?? ''}${run.stderr ?? ''}`.trim().split('\n').slice(-6);
  const built = [0, 1].includes(run.status) && pages.some((page) => page.endsWith('.html'));
  tally.check(`${name}: a draft is written`, built ? [] : [`exit code ${run.status}, ${pages.length} pages`, ...said]);
  if (!built) return;
  let text = '';
  let searched = false;
  for (const file of pages) {
    // The edition's own folder, the first below the engagement.
    const edition = join(root, nameIn(root, file).split('/')[0]);
    const page = await lookAt(file, edition, !searched);
    text += `${page.text}\n`;
    searched ||= page.searched;
    tally.check(`${name}: nothing of a note runs in ${nameIn(root, file)}`, [...new Set(page.problems)]);
  }
  checkShownText(name, share, payloads, plain(text));
}

/** A hostile text may also lead the page away or hang it, which ends a question put to it. */
async function lookAt(file, edition, mayNeedSearch) {
  try {
    const seen = await tab.visit(file);
    const text = await tab.page.evaluate(readText);
    const problems = await dangers(seen, edition);
    const searched = mayNeedSearch && problems.length === 0 && await searchBox().count() > 0;
    if (searched) problems.push(...await trySearch(), ...await dangers(seen, edition));
    return { text, problems, searched };
  } catch (error) {
    return { text: '', problems: [`the page broke down: ${error.message.split('\n')[0]}`], searched: false };
  }
}

async function dangers(seen, edition) {
  const found = await tab.page.evaluate(readDangers, { encodedPayload: B64, edition: pathToFileURL(edition).href });
  const dialogs = seen.dialogs.map((text) => `a dialog opened: ${text}`);
  return [...found, ...dialogs, ...strayRequests(edition, seen)];
}

function searchBox() {
  return tab.page.locator('input[type="search"]:visible').first();
}

/** Results are put together by the page's script, so they are looked at as well. */
async function trySearch() {
  const patience = { timeout: 3000 };
  try {
    for (const word of ['merk', 'script', 'onerror', '"><img src=x onerror=window.__xss(1)>', 'x']) {
      await searchBox().fill('', patience);
      await searchBox().pressSequentially(word, patience);
      await tab.page.waitForTimeout(200);
    }
    return [];
  } catch (error) {
    return [`the search broke down on hostile texts: ${error.message.split('\n')[0]}`];
  }
}

/** White space, quotation marks and characters without a width may be set as typography wants them. */
function plain(text) {
  return text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '').replace(/[“”„«»]/gu, '"').replace(/[‘’‚]/gu, "'").replace(/\s+/gu, ' ');
}

function checkShownText(name, share, payloads, text) {
  const shown = payloads.map((payload, at) => ({ payload: plain(payload).trim(), at, raw: payload })).filter(({ at }) => text.includes(mark(at)));
  const enough = shown.length >= share * payloads.length;
  console.log(`note ${name}: ${shown.length} of ${payloads.length} notes shown`);
  tally.check(`${name}: enough notes are shown to judge by`, enough ? [] : [`only ${shown.length} of ${payloads.length}`]);
  // Only where nothing in the text is Markdown of ours can it be asked for letter by letter.
  const isMarkdown = (raw) => /[`\\\n&]|\[\[|\]\(|\]\[|<!--|%%|\*.*\*|^[-#>]/u.test(raw);
  const altered = [];
  for (const { payload, at, raw } of shown) {
    if (isMarkdown(raw)) continue;
    if (name === 'titles' && !text.includes(payload)) altered.push(`title ${mark(at)} isn't shown as written: ${payload}`);
    const framed = `begin-${mark(at)} ${payload} eind-${mark(at)}`;
    if (name === 'texts' && TEMPLATE_TEXTS.has(raw) && !raw.includes('<b>') && !text.includes(framed)) altered.push(`text ${mark(at)} isn't shown as written: ${payload}`);
  }
  tally.check(`${name}: what is shown is shown as text`, altered);
}
