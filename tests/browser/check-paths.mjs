// Checks that a report survives where people put it: folders with awkward names, and one page opened by itself.
// Ends with 0 when all is well, 1 when something is wrong, 2 on wrong use or a missing tool.
import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { launch, nameIn, openTab, pagesOf, pathOf, readArguments, strayRequests, Tally } from './browser.mjs';

// The last two hold the same word in both ways of writing é; %41 would be an A if it were decoded twice.
const NAMES = ['met een spatie', 'sessie #1', '50% en %41', 'caf\u00e9', 'cafe\u0301'];
const { paths: folders } = readArguments([], 'usage: check-paths.mjs FOLDER…');
const tally = new Tally();
const scratch = mkdtempSync(join(tmpdir(), 'stap-report-paths-'));
const browser = await launch();
const tab = await openTab(await browser.newContext({ viewport: { width: 1280, height: 800 } }));
const plain = await readPlainLook();
try {
  for (const folder of folders) {
    const pages = pagesOf(folder);
    for (const name of NAMES) await checkCopy(folder, pages, name);
    for (const file of pages) await checkAlone(folder, file);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
tally.finish();

/** The whole report below a folder of that name. */
async function checkCopy(folder, pages, name) {
  const copy = join(scratch, name, basename(folder));
  cpSync(folder, copy, { recursive: true });
  for (const file of pages) {
    const page = join(copy, nameIn(folder, file));
    const seen = await tab.visit(page);
    const problems = [...await lookProblems(), ...seen.errors.map(({ text }) => text), ...strayRequests(copy, seen)];
    problems.push(...seen.failed.map(({ url }) => `${url} could not be read`), ...await linkProblems());
    tally.check(`${nameIn(folder, file)} in “${name}”`, problems);
  }
  rmSync(join(scratch, name), { recursive: true });
}

/** One page and nothing beside it, as when it is opened from inside a zip or a mail. */
async function checkAlone(folder, file) {
  const alone = mkdtempSync(join(scratch, 'alone-'));
  const page = join(alone, basename(file));
  copyFileSync(file, page);
  const seen = await tab.visit(page);
  // A picture beside the page is missed and the text still reads; anything else must not be asked for unasked.
  const pictures = new Set(seen.failed.filter(({ kind }) => kind === 'image').map(({ url }) => url));
  for (const url of pictures) console.log(`note ${basename(file)} alone: misses the picture ${basename(pathOf(url) ?? url)}`);
  const problems = [
    ...await lookProblems(),
    ...seen.errors.filter(({ url }) => !pictures.has(url)).map(({ text }) => text),
    ...seen.failed.filter(({ url }) => !pictures.has(url)).map(({ url, kind }) => `${url} could not be read (${kind})`),
    ...strayRequests(alone, seen),
  ];
  tally.check(`${nameIn(folder, file)} alone`, problems);
  rmSync(alone, { recursive: true });
}

/** How a page without any style looks in this browser. */
async function readPlainLook() {
  await tab.page.goto('about:blank');
  return tab.page.evaluate(readLook);
}

function readLook() {
  const body = getComputedStyle(document.body);
  const backgrounds = [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor);
  return { font: body.fontFamily, background: backgrounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)'), text: document.body.innerText.length };
}

async function lookProblems() {
  const look = await tab.page.evaluate(readLook);
  const problems = [];
  if (look.font === plain.font) problems.push(`has no font of its own (${look.font})`);
  if (!look.background) problems.push('has no background of its own');
  if (look.text === 0) problems.push('shows no text');
  return problems;
}

/** Links into the copy must find their file there: an address put together by hand breaks on these names. */
async function linkProblems() {
  const links = await tab.page.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => link.href));
  return links.filter((link) => link.startsWith('file:') && !existsSync(pathOf(link) ?? ''))
    .map((link) => `${link} leads nowhere`);
}
