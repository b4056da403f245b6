// Measures finished report folders as they look in several sets of letters: no text is cut or lies over another, nothing
// makes a page scroll sideways, what scrolls can be reached by keyboard, and page one is one screen and one sheet.
// Ends with 0 when all is well, 1 when something is wrong, 2 on wrong use or a missing tool.
import { basename, join } from 'node:path';
import { launch, nameIn, openTab, pagesOf, readArguments, Tally, titleOf, wrongUse } from './browser.mjs';
import { markWords, readLook } from './look-inside.mjs';
import { SCREEN } from './site-page.mjs';

const usage = `usage: check-look.mjs [--one-screen] [--one-page] FOLDER…
  --one-screen  index.html must fit a screen of ${SCREEN.width} × ${SCREEN.height}
  --one-page    index.html must print on one sheet of A4
  STAP_FONT_SETS says where the sets of letters are, as fonts.sh prints it`;
const { flags, paths: folders } = readArguments(['--one-screen', '--one-page'], usage);
const place = process.env.STAP_FONT_SETS ?? wrongUse(usage);
// A telephone, a tablet, just past the width at which the menu stands beside the text, a laptop.
const WIDTHS = [320, 768, 1000, 1280];
// The width of the text on a sheet of A4 within the margins that print.css sets.
const PAPER = { width: 658, height: 980 };
const SETS = {
  dejavu: ['DejaVu Serif', 'DejaVu Sans', 'DejaVu Sans Mono'],
  liberation: ['Liberation Serif', 'Liberation Sans', 'Liberation Mono'],
  noto: ['Noto Serif', 'Noto Sans', 'Noto Mono'],
  palatino: ['P052', 'Nimbus Sans', 'Nimbus Mono PS'],
};
const tally = new Tally();
const pages = new Map(folders.map((folder) => [folder, pagesOf(folder)]));
for (const [set, families] of Object.entries(SETS)) {
  const browser = await launch(join(place, `${set}.conf`));
  const tab = await openTab(await browser.newContext({ viewport: SCREEN, reducedMotion: 'reduce' }));
  for (const [folder, files] of pages) {
    const index = files.find((file) => nameIn(folder, file) === 'index.html');
    if (flags.size > 0 && !index) tally.check(`${folder}: has an index.html`, ['it is missing']);
    await tab.visit(index ?? files[0]);
    tally.check(`${basename(folder)} in ${set}: is set in its letters`, await strangeLetters(tab.page, families));
    for (const file of files) await checkPage(tab, set, titleOf(folder, file), file);
  }
  await browser.close();
}
tally.finish();

/** A set that silently falls back would prove nothing: the letters that the browser really draws with. */
async function strangeLetters(page, [serif, ...others]) {
  await page.evaluate(markWords);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  const { root } = await protocol.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await protocol.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-words]' });
  const drawn = await Promise.all(nodeIds.map((nodeId) => protocol.send('CSS.getPlatformFontsForNode', { nodeId })));
  await protocol.detach();
  const used = new Set(drawn.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)));
  const problems = [...used].filter((family) => family !== serif && !others.includes(family)).map((family) => `${family} is not in the set`);
  for (const family of [serif, others[0]]) if (!used.has(family)) problems.push(`nothing is set in ${family}`);
  return problems;
}

async function checkPage({ page, visit }, set, title, file) {
  const name = `${title} in ${set}`;
  const found = { sideways: [], over: [], figures: [], unreached: [] };
  const measure = async (where) => {
    const look = await page.evaluate(readLook);
    for (const [kind, problems] of Object.entries(look)) found[kind].push(...problems.map((problem) => `${where}: ${problem}`));
  };
  await visit(file);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: SCREEN.height });
    await measure(`${width} px`);
  }
  if (basename(file) === 'index.html') await checkFirstPage(page, name);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  await measure('on paper');
  // Not `screen`: that would print as on a screen too.
  await page.emulateMedia({ media: null });
  await page.setViewportSize(SCREEN);
  tally.check(`${name}: no sideways scroll`, found.sideways);
  tally.check(`${name}: no text lies over another`, found.over);
  tally.check(`${name}: no text of a picture is cut`, found.figures);
  tally.check(`${name}: what scrolls can be reached by keyboard`, found.unreached);
}

/** Page one, at the width of a laptop. */
async function checkFirstPage(page, name) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // A page lower than the window is as high as the window; its body tells more.
  const body = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  console.log(`note ${name}: ${height > SCREEN.height ? height : body} px high at ${SCREEN.width} px wide`);
  if (flags.has('--one-screen')) {
    tally.check(`${name}: fits one screen`, height > SCREEN.height ? [`it is ${height} px high, the screen ${SCREEN.height} px`] : []);
  }
  if (flags.has('--one-page')) {
    const count = await sheets(page);
    tally.check(`${name}: prints on one sheet of A4`, count === 1 ? [] : [`it takes ${count} sheets`]);
  }
}

/** Sheets of A4 that the browser prints. */
async function sheets(page) {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/gu) ?? []).length;
}
