// What every check shares: one quiet browser, pages that record what they do, and the tally.
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

// The browser's own chatter would count as requests; the resolver rule keeps a faulty page from reaching anybody.
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * Starts the browser, with a user data folder of its own that is deleted with it, and with the letters that a file for
 * fontconfig gives it: those of the environment, unless another file is named.
 */
export async function launch(fonts = process.env.FONTCONFIG_FILE) {
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
  const env = fonts ? { ...process.env, FONTCONFIG_FILE: fonts } : process.env;
  try {
    return await chromium.launch({ executablePath, args: FLAGS, env });
  } catch (error) {
    return wrongUse(`cannot start ${executablePath} (set CHROMIUM): ${error.message.split('\n')[0]}`);
  }
}

export function wrongUse(message) {
  console.error(message);
  process.exit(2);
}

/** `--flags` apart from paths; an unknown flag is refused, for a misspelt one would pass as checked. */
export function readArguments(known, usage) {
  const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
  const paths = process.argv.slice(2).filter((word) => !word.startsWith('--')).map((path) => resolve(path));
  for (const flag of flags) if (!known.includes(flag)) wrongUse(`unknown option ${flag}\n${usage}`);
  if (paths.length === 0) wrongUse(usage);
  return { flags, paths };
}

/** Every file below a folder whose name ends so, sorted, as absolute paths. */
export function filesBelow(folder, ...endings) {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) wrongUse(`${folder} is not a folder`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** The pages of a report folder; a folder without one can't have been checked. */
export function pagesOf(folder) {
  const pages = filesBelow(folder, '.html');
  if (pages.length === 0) wrongUse(`${folder} holds no .html page`);
  return pages;
}

/** A page's name as told: the folder's own name and the path in it. */
export const titleOf = (folder, file) => `${basename(folder)}/${nameIn(folder, file)}`;

export const nameIn = (folder, file) => relative(folder, file).split(sep).join('/');

/** The path of a file: address, or nothing for any other address. */
export function pathOf(address) {
  try {
    const url = new URL(address);
    return url.protocol === 'file:' ? fileURLToPath(new URL(url.pathname, 'file:///')) : undefined;
  } catch {
    return undefined;
  }
}

export const isInside = (folder, path) => path === folder || path.startsWith(folder + sep);

/**
 * One tab that visits page after page: opening a new one for each takes longer than most checks.
 * A visit gives what that page did: its errors, its requests, those that failed, its dialogs.
 */
export async function openTab(context) {
  const page = await context.newPage();
  let seen;
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push({ text: message.text(), url: message.location().url });
  });
  page.on('pageerror', (error) => seen.errors.push({ text: `uncaught: ${error.message}`, url: '' }));
  page.on('request', (request) => seen.requests.push({ url: request.url(), kind: request.resourceType() }));
  page.on('requestfailed', (request) => seen.failed.push({ url: request.url(), kind: request.resourceType() }));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    dialog.dismiss().catch(() => undefined);
  });
  // What the content security policy stops never becomes a request, so the page itself keeps the list.
  await page.addInitScript(() => {
    const stopped = [];
    Object.defineProperty(window, 'stoppedByPolicy', { value: stopped });
    addEventListener('securitypolicyviolation', (event) => {
      stopped.push(`${event.effectiveDirective}: ${event.blockedURI}`);
    }, true);
  });
  const visit = async (file) => {
    seen = { errors: [], requests: [], failed: [], dialogs: [] };
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    return seen;
  };
  return { page, visit };
}

/** Requests that leave the folder. The page itself and its neighbours are the only ones allowed. */
export function strayRequests(folder, seen) {
  return seen.requests
    .filter(({ url }) => !/^(data|about):/u.test(url))
    .filter(({ url }) => {
      const path = pathOf(url);
      return path === undefined || !isInside(folder, path);
    })
    .map(({ url, kind }) => `asks for ${url} (${kind})`);
}

/** Counts checks, tells the failed ones at once, and ends with the line that says how many. */
export class Tally {
  #passed = 0;
  #failed = 0;

  /** One check: it passes when it has no problems. */
  check(name, problems) {
    if (problems.length === 0) {
      this.#passed += 1;
      return;
    }
    this.#failed += 1;
    console.log(`FAIL ${name}`);
    for (const problem of problems.slice(0, 12)) console.log(`     ${problem}`);
    if (problems.length > 12) console.log(`     … and ${problems.length - 12} more`);
  }

  finish() {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed > 0 ? 1 : 0;
  }
}
