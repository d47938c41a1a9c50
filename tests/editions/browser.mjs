// Chromium: axe-core over a page, and the page as its accessibility tree has it.
// A screen reader gets its text from that tree, so --speak prints what there is to be spoken.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--force-renderer-accessibility'];

export function findChromium() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return places.find((p) => p && fs.existsSync(p));
}

/** A script that starts Chromium as Ace must have it here: headless, as root, and without background traffic. */
export function writeLauncher(folder, chromium) {
  const file = path.join(folder, 'chromium-quiet');
  fs.writeFileSync(file, `#!/bin/sh\nexec '${chromium}' --headless ${quiet.join(' ')} "$@"\n`, { mode: 0o755 });
  return file;
}

export async function openBrowser(chromium) {
  const { chromium: driver } = require('playwright-core');
  return driver.launch({ executablePath: chromium, args: quiet, timeout: 30000 });
}

/** A page whose errors, and requests to other machines, become lines of `trouble`. Ends the program where no Chromium is. */
export async function openWatchedPage() {
  const chromium = findChromium();
  if (!chromium) {
    console.error('Chromium is not installed');
    process.exit(1);
  }
  const browser = await openBrowser(chromium);
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  const trouble = [];
  page.on('request', (r) => { if (!/^(file|data|blob):/.test(r.url())) trouble.push(`asked for ${r.url()}`); });
  page.on('console', (m) => { if (m.type() === 'error') trouble.push(m.text()); });
  page.on('pageerror', (e) => trouble.push(String(e)));
  return { browser, context, page, trouble };
}

/** Nothing lies over what has the focus, forwards and backwards from here. */
export async function assertFocusIsSeen(page, stops) {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let i = 0; i !== stops; i++) {
      await page.keyboard.press(key);
      const hidden = await page.evaluate(() => {
        const e = document.activeElement, box = e.getBoundingClientRect();
        const points = [[box.left + 3, box.top + 3], [box.left + box.width / 2, box.top + box.height / 2], [box.left + 3, box.bottom - 3]];
        const seen = points.some(([x, y]) => e.contains(document.elementFromPoint(x, y)));
        return e === document.body || seen ? '' : e.outerHTML.slice(0, 200);
      });
      assert.equal(hidden, '', `hidden at ${key}`);
    }
  }
}

/** No rule of axe is broken with everything unfolded, light and dark; nothing is wider than a window of 320 px. */
export async function assertAccessible(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
  await page.evaluate(fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
    assert.deepEqual(violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 200)}`)), []);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth) < 2, 'reflow at 320 px');
}

/** Problems of one file, as lines: every violation of every axe rule, best practices included, wide and at 320 px. */
export async function runAxe(browser, file) {
  const source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.resolve(file)).href, { timeout: 30000 });
    await page.evaluate(source);
    const result = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
    const lines = result.violations.flatMap((v) =>
      v.nodes.map((n) => `axe ${v.id} (${v.impact}): ${n.html.slice(0, 160)}`));
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 1) lines.push(`reflow: ${overflow} px wider than a window of 320 px`);
    return lines;
  } finally {
    await context.close();
  }
}

const spokenRoles = new Set(['heading', 'link', 'list', 'listitem', 'table', 'row', 'cell', 'gridcell', 'columnheader',
  'rowheader', 'region', 'navigation', 'main', 'banner', 'contentinfo', 'figure', 'image', 'blockquote', 'note', 'math',
  'separator', 'splitter', 'term', 'definition', 'code', 'group', 'complementary', 'disclosureTriangle', 'caption']);

/** The accessibility tree in reading order, one line a thing that a screen reader announces or reads. */
export async function speak(browser, file) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.resolve(file)).href, { timeout: 30000 });
    const session = await context.newCDPSession(page);
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((n) => [n.nodeId, n]));
    const lines = [];
    const walk = (node, depth) => {
      const role = node.role?.value ?? '';
      let inner = depth;
      if (!node.ignored && role === 'StaticText') {
        lines.push('  '.repeat(depth) + node.name.value);
        return;
      }
      const doc = /^doc/i.test(role);
      if (!node.ignored && (doc || spokenRoles.has(role))) {
        const level = node.properties?.find((p) => p.name === 'level')?.value?.value;
        lines.push(`${'  '.repeat(depth)}[${role}${level ? ' ' + level : ''}] ${node.name?.value ?? ''}`.trimEnd());
        inner = depth + 1;
      }
      for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), inner);
    };
    walk(nodes[0], 0);
    return lines;
  } finally {
    await context.close();
  }
}
