// Engagement folders full of hostile texts, in every place where a facilitator can write one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TARGETS, TEXTS } from './xss-payloads.mjs';

// A JSON string is a YAML string too, so that every character arrives as it is.
const quoted = (text) => JSON.stringify(text);
const oneLine = (text) => text.replace(/\s*\n\s*/gu, ' ').trim();
const SESSION = 'sessies/2025-03-13-werksessie';

/** The word that tells a note apart wherever its text appears. */
export const mark = (number) => `merk${String(number).padStart(3, '0')}x`;

/**
 * Writes every engagement below `folder`. Each has a name, its path, the texts of its notes by number,
 * and the share of notes that must appear, for a report without them proves nothing.
 */
export function writeEngagements(folder) {
  return [
    engagement(folder, 'texts', 0.6, TEXTS, (text, at) => ({ body: `begin-${mark(at)} ${text} eind-${mark(at)}` })),
    engagement(folder, 'titles', 0.6, TEXTS, (text, at) => ({ title: oneLine(text), body: mark(at) })),
    engagement(folder, 'fields', 0.3, TEXTS, (text, at) => ({ body: mark(at), fields: fieldsWith(oneLine(text), at) }), hostileFrame),
    engagement(folder, 'links', 0.3, TARGETS, (target, at) => ({ body: linksTo(target, mark(at)) })),
    engagement(folder, 'definitions', 0.3, TARGETS, (target, at) => ({ body: `${mark(at)} [woord][d] en [woord]\n\n[d]: <${target}> "titel"\n[woord]: <${target}>` })),
    // A picture from elsewhere keeps its note back: nothing need be shown.
    engagement(folder, 'pictures', 0, TARGETS, (target, at) => ({ body: picturesFrom(target, mark(at)) })),
    engagement(folder, 'wiki-links', 0, TARGETS, (target, at) => ({ body: `${mark(at)} [[${target}|woord]] en ![[${target}]] en [[${target}]]` })),
    sessionFile(folder),
  ];
}

function engagement(folder, name, share, payloads, noteOf, frame = plainFrame) {
  const root = join(folder, name);
  writeFrame(root, frame);
  payloads.forEach((payload, at) => {
    const { title = mark(at), body, fields = { soort: 'belemmerend' } } = noteOf(payload, at);
    const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
    write(root, `${SESSION}/${mark(at)}.md`, ['---', ...lines, `titel: ${quoted(title)}`, 'vertrouwelijk: nee', '---', '', body, ''].join('\n'));
  });
  return { name, root, share, payloads };
}

/** Each text in one field, in turn. A field that refuses some texts keeps its note back, and that's well. */
function fieldsWith(text, at) {
  const value = quoted(`${mark(at)} ${text}`);
  const choices = [
    { soort: 'belemmerend', trefwoorden: `[${value}]` },
    { soort: 'bevorderend', gebied: value },
    { soort: 'prestatie', maatstaf: value, beginwaarde: value, streefwaarde: value, 'huidige-waarde': value },
    { soort: 'gedrag', indicator: value },
    { soort: 'actie', eigenaar: 'p1', uiterlijk: '2025-06-01', stand: 'vervallen', reden: value },
    { soort: 'vraag', aan: 'directie', 'tekst-directie': value },
    { soort: 'opdracht', doelstellingen: `[${value}]` },
    { soort: 'gedrag', eigenaar: `p${at % 8}` },
  ];
  return choices[at % choices.length];
}

const linksTo = (target, word) => [
  `${word} [woord](<${target}>) en [woord](${target})`, '', `<${target}>`, '', `[woord](<${target}> "titel")`,
].join('\n');

const picturesFrom = (target, word) => [
  `${word} ![beeld](<${target}>) en ![beeld](${target}) en ![beeld][d]`, '', `[![beeld](<${target}>)](<${target}>)`, '', `[d]: <${target}>`,
].join('\n');

function plainFrame() {
  return { title: 'Proef', client: 'Proef B.V.', people: ['Anna Zwart', 'Bas Zwart'], session: 'Werksessie' };
}

/** Hostile texts where an engagement speaks of itself. Not in names: a text that holds a member's name stays. */
function hostileFrame() {
  const texts = ['<script>window.__xss(1)</script>', '"><img src=x onerror=window.__xss(1)>', '{{7*7}}', '</title><svg onload=window.__xss(1)>',
    '\' onmouseover=\'window.__xss(1)', '</script><script>window.__xss(1)</script>', '{% raw %}', '[x](javascript:window.__xss(1))'];
  return { title: texts[0], client: texts[1], people: plainFrame().people, session: texts[3] };
}

function writeFrame(root, frame) {
  const { title, client, people, session } = frame();
  write(root, 'traject.yaml', [
    `titel: ${quoted(`Traject ${title}`)}`, `opdrachtgever: ${quoted(client)}`, `sector: ${quoted(client)}`, `colofon: ${quoted(title)}`,
    'peildatum: 2025-09-22', 'mensen:',
    ...people.map((name, at) => `  - {id: p${at}, naam: ${quoted(name)}, rol: ${quoted(`rol ${client}`)}, is: deelnemer}`), '',
  ].join('\n'));
  write(root, `${SESSION}/sessie.md`, ['---', `titel: ${quoted(`Sessie ${session}`)}`, 'datum: 2025-03-13', 'type: werksessie', `aanwezig: [${people.map((_, at) => `p${at}`).join(', ')}]`, '---', ''].join('\n'));
}

/** Notes typed in the session file: items of the flip-over, and headings with a block. Texts with braces of their own can't stand there. */
function sessionFile(folder) {
  const root = join(folder, 'session-file');
  writeFrame(root, plainFrame);
  // What opens a comment or a part that stays would take the rest of the file with it, as it should.
  const payloads = TEXTS.filter((text) => !/[{}\n]|<!--|%%|:::|```|~~~/u.test(text));
  const items = payloads.map((text, at) => `- ${mark(at)} ${text} {vertrouwelijk=nee}\n  meer ${text}`);
  const headings = payloads.map((text, at) => `## ${mark(at)} ${text} {.bevorderend vertrouwelijk=nee}\n\n${text}\n`);
  write(root, 'sessies/2025-03-20-flip-over/sessie.md', ['---', 'datum: 2025-03-20', 'type: werksessie', 'aanwezig: [p0, p1]', '---', '', '## Shits', '', ...items, '', ...headings].join('\n'));
  return { name: 'session-file', root, share: 0.3, payloads };
}

function write(root, path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
