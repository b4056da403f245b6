// Checks finished report folders as a reader meets them: pages opened from disk by double-click. How they look is measured
// by check-look, in several sets of letters.
// Ends with 0 when all is well, 1 when something is wrong, 2 on wrong use or a missing tool.
import { launch, openTab, pagesOf, readArguments, strayRequests, Tally, titleOf } from './browser.mjs';
import { readReferences, readVisibleWords } from './site-inside.mjs';
import { duplicateIds, linkProblems } from './site-links.mjs';
import { checkWithNu } from './site-nu.mjs';
import { accessibility, keyboard, missingWords, policyProblems, SCREEN } from './site-page.mjs';

const { paths: folders } = readArguments([], 'usage: check-site.mjs FOLDER…');
const tally = new Tally();
const browser = await launch();
const quiet = { viewport: SCREEN, reducedMotion: 'reduce' };
const tabs = {
  strict: await openTab(await browser.newContext(quiet)),
  // Axe needs to be let in; and what the policy would have stopped shows as a request here.
  open: await openTab(await browser.newContext({ ...quiet, bypassCSP: true })),
  scriptless: await openTab(await browser.newContext({ ...quiet, javaScriptEnabled: false })),
};
for (const folder of folders) await checkFolder(folder);
await browser.close();
tally.finish();

async function checkFolder(folder) {
  const pages = pagesOf(folder);
  const nu = checkWithNu(pages);
  const facts = new Map();
  for (const file of pages) facts.set(file, await checkPage(folder, file));
  const idsOf = new Map([...facts].map(([file, { ids }]) => [file, new Set(ids)]));
  for (const [file, { errors, warnings }] of await nu) {
    const name = titleOf(folder, file);
    for (const warning of warnings) console.log(`note ${name}: Nu HTML checker: ${warning}`);
    tally.check(`${name}: the Nu HTML checker finds no error`, errors);
    tally.check(`${name}: every link and anchor leads somewhere`, linkProblems(folder, facts.get(file), idsOf));
  }
}

async function checkPage(folder, file) {
  const name = titleOf(folder, file);
  // Three tabs at once: as it is, with the policy off, without scripts.
  const [{ facts, words, stray }, strayWithoutPolicy, scriptlessWords] = await Promise.all([
    checkAsItIs(folder, file, name), checkAccessibility(folder, file, name), readWithoutScripts(file),
  ]);
  tally.check(`${name}: asks for nothing beyond its folder`, [...new Set([...stray, ...strayWithoutPolicy])]);
  tally.check(`${name}: complete without scripts`, missingWords(words, scriptlessWords));
  return facts;
}

async function checkAsItIs(folder, file, name) {
  const { page, visit } = tabs.strict;
  const seen = await visit(file);
  const facts = await page.evaluate(readReferences);
  const words = await page.evaluate(readVisibleWords);
  tally.check(`${name}: its policy lets nothing in`, policyProblems(facts.policy));
  tally.check(`${name}: no id stands twice`, duplicateIds(facts));
  tally.check(`${name}: the keyboard reaches everything`, await keyboard(page));
  const stopped = await page.evaluate(() => window.stoppedByPolicy);
  tally.check(`${name}: no error in the console`, seen.errors.map(({ text }) => text));
  return { facts, words, stray: [...strayRequests(folder, seen), ...stopped.map((what) => `stopped by the policy: ${what}`)] };
}

async function checkAccessibility(folder, file, name) {
  const { page, visit } = tabs.open;
  const seen = await visit(file);
  for (const { look, problems } of await accessibility(page)) tally.check(`${name}: accessible (${look})`, problems);
  return strayRequests(folder, seen);
}

async function readWithoutScripts(file) {
  const { page, visit } = tabs.scriptless;
  await visit(file);
  return page.evaluate(readVisibleWords);
}
