// Pictures of every page for a person to look at: three widths, the dark look, and the print as PDF.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, nameIn, openTab, pagesOf, readArguments, wrongUse } from './browser.mjs';

const usage = 'usage: shots.mjs FOLDER OUT';
const { paths: [folder, out] } = readArguments([], usage);
if (!out) wrongUse(usage);
const SHOTS = [
  { width: 360, look: 'light' },
  { width: 768, look: 'light' },
  { width: 1280, look: 'light' },
  { width: 1280, look: 'dark' },
];
mkdirSync(out, { recursive: true });
const browser = await launch();
const { page, visit } = await openTab(await browser.newContext());
let count = 0;
for (const file of pagesOf(folder)) {
  const name = nameIn(folder, file).replace(/\.html$/u, '').replaceAll('/', '-');
  for (const { width, look } of SHOTS) {
    await page.emulateMedia({ media: 'screen', colorScheme: look });
    await page.setViewportSize({ width, height: 800 });
    await visit(file);
    await page.screenshot({ path: join(out, `${name}-${width}-${look}.png`), fullPage: true });
    count += 1;
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.pdf({ path: join(out, `${name}-print.pdf`), format: 'A4', preferCSSPageSize: true, printBackground: true });
}
await browser.close();
console.log(`${count} pictures and the prints are in ${out}`);
