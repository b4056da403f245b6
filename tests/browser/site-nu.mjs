// The Nu HTML checker over many files in one run: starting Java costs more than checking.
import { spawn } from 'node:child_process';
import vnuJar from 'vnu-jar';
import { pathOf, wrongUse } from './browser.mjs';

/** path → { errors, warnings }, each a list of readable lines. */
export async function checkWithNu(files) {
  const report = await run(['-Xss4m', '-jar', vnuJar, '--stdout', '--exit-zero-always', '--format', 'json', ...files]);
  const found = new Map(files.map((file) => [file, { errors: [], warnings: [] }]));
  for (const { type, subType, url, lastLine, lastColumn, message, extract } of JSON.parse(report).messages) {
    const line = `${lastLine ?? '?'}:${lastColumn ?? '?'} ${message} — ${(extract ?? '').replace(/\s+/gu, ' ').trim()}`.slice(0, 300);
    const place = found.get(pathOf(url));
    if (!place) wrongUse(`the Nu HTML checker speaks of an unknown file: ${url} ${message}`);
    if (type === 'info') {
      // It does not know hashes and file: addresses in a policy; Chromium does, and check-site listens to it.
      if (subType === 'warning' && !message.includes('violates Content Security Policy')) place.warnings.push(line);
    } else {
      place.errors.push(line);
    }
  }
  return found;
}

function run(words) {
  return new Promise((done) => {
    const java = spawn('java', words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const out = [];
    const err = [];
    java.stdout.on('data', (part) => out.push(part));
    java.stderr.on('data', (part) => err.push(part));
    java.on('error', () => wrongUse('java is needed for the Nu HTML checker'));
    java.on('close', (code) => {
      if (code !== 0) wrongUse(`the Nu HTML checker stopped with ${code}: ${Buffer.concat(err).toString().slice(0, 500)}`);
      done(Buffer.concat(out).toString());
    });
  });
}
