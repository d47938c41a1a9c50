// node check.mjs [--speak] [--require-all] FILE.html FILE.epub ...
//
// Runs the validators over editions: axe-core and the Nu checker on each HTML file and on each XHTML file of an EPUB,
// EPUBCheck and Ace on each EPUB. Exit 1 when any of them finds anything. A validator that is not installed is reported as
// skipped and counted; with --require-all that is a failure too. --speak prints the accessibility tree of each file.
// Needs: `npm ci` in this folder, a Java runtime, Chromium.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium, openBrowser, runAxe, speak, writeLauncher } from './browser.mjs';
import { unzip } from './unzip.mjs';
import { findJava, runAce, runEpubcheck, runNu, tools } from './validators.mjs';

const options = process.argv.slice(2).filter((a) => a.startsWith('--'));
const files = process.argv.slice(2).filter((a) => !a.startsWith('--')).map((f) => path.resolve(f));
const unknown = options.filter((o) => !['--speak', '--require-all'].includes(o));
if (files.length === 0 || unknown.length > 0) {
  console.error('usage: node check.mjs [--speak] [--require-all] FILE.html FILE.epub ...');
  process.exit(64);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-editions-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

// Every document to look at: its name for people, where it lies, and what it came from.
const documents = [];
const epubs = [];
files.forEach((file, n) => {
  if (!file.endsWith('.epub')) return documents.push({ name: path.basename(file), file });
  epubs.push(file);
  const inside = path.join(folder, `epub-${n}`);
  for (const name of unzip(file, inside))
    if (name.endsWith('.xhtml')) documents.push({ name: `${path.basename(file)}/${name}`, file: path.join(inside, name) });
});

let failed = 0, passed = 0, skipped = 0;
function report(what, problems) {
  if (problems.length === 0) passed++;
  else failed++;
  console.log(`${problems.length === 0 ? 'ok     ' : 'FAILED '} ${what}${problems.length ? `: ${problems.length}` : ''}`);
  for (const p of problems.slice(0, 40)) console.log(`        ${p}`);
  if (problems.length > 40) console.log(`        and ${problems.length - 40} more`);
}
function skip(what, why) {
  skipped++;
  console.log(`skipped ${what}: ${why}`);
}

const java = await findJava();
const chromium = findChromium();
const have = (file) => fs.existsSync(file);

async function browserChecks() {
  if (!chromium) return skip('axe-core', 'Chromium is not installed');
  let browser;
  try {
    browser = await openBrowser(chromium);
  } catch (e) {
    return skip('axe-core', `playwright-core cannot start it (${String(e.message ?? e).split('\n')[0]}); run npm ci here`);
  }
  for (const d of documents) {
    report(`axe-core   ${d.name}`, await runAxe(browser, d.file).catch((e) => [`axe: ${e.message}`]));
    if (options.includes('--speak')) console.log((await speak(browser, d.file)).join('\n'));
  }
  await browser.close();
  for (const e of epubs) {
    if (!have(tools.ace)) skip(`Ace        ${path.basename(e)}`, 'run npm ci here');
    else report(`Ace        ${path.basename(e)}`, await runAce(e, fs.mkdtempSync(path.join(folder, 'a-')), writeLauncher(folder, chromium)));
  }
}

// Nu knows HTML and not EPUB: it gets each XHTML file without its epub:type attributes, which EPUBCheck checks.
function forNu(file) {
  if (!file.endsWith('.xhtml')) return file;
  const copy = file.replace(/\.xhtml$/, '.nu.xhtml');
  fs.writeFileSync(copy, fs.readFileSync(file, 'utf8').replace(/ epub:type="[^"]*"/g, ''));
  return copy;
}

async function javaChecks() {
  const missing = (jar) => (!java ? 'no Java runtime' : !have(jar) ? 'run npm ci here' : '');
  const noNu = missing(tools.nu), noEpubcheck = missing(tools.epubcheck);
  if (noNu) skip('Nu', noNu);
  else report(`Nu         ${documents.length} files`, await runNu(documents.map((d) => forNu(d.file))));
  for (const e of epubs) {
    if (noEpubcheck) skip(`EPUBCheck  ${path.basename(e)}`, noEpubcheck);
    else report(`EPUBCheck  ${path.basename(e)}`, await runEpubcheck(e));
  }
}

await Promise.all([browserChecks(), javaChecks()]);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || (skipped > 0 && options.includes('--require-all')) ? 1 : 0);
