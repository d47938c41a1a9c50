// node plain_repeats.mjs PLAIN_REPORT.html SAVED.edits
//
// A document says the same words several times. An editor says each of them otherwise, in Chromium: each box keeps its own
// words, over a visit too, and each gets an entry of its own. Exit 1 when anything is not as it should be.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWatchedPage } from './browser.mjs';

const [report, saved] = process.argv.slice(2);
const { browser, page, trouble } = await openWatchedPage();
try {
  await page.goto(pathToFileURL(path.resolve(report)).href);
  await page.getByText(/^\d+ passages$/).click();
  const same = page.locator('section.passage').filter({ has: page.getByText('See below.', { exact: true }) });
  const count = await same.count();
  assert.ok(count > 1);
  const boxes = [];
  for (let i = 0; i !== count; i++) boxes.push(same.nth(i).locator('textarea'));
  for (const [i, box] of boxes.entries()) {
    assert.equal(await box.inputValue(), 'See below.');
    await box.fill(`Look below, ${i + 1}.`);
    await page.keyboard.press('Tab');
  }
  await page.reload();
  for (const [i, box] of boxes.entries()) assert.equal(await box.inputValue(), `Look below, ${i + 1}.`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Save/ }).click()]);
  await download.saveAs(saved);
  const entries = fs.readFileSync(saved, 'utf8').split('\n').filter((line) => line.startsWith('plain '));
  assert.equal(entries.length, count, entries.join('\n'));
  assert.deepEqual(trouble, []);
} finally {
  await browser.close();
}
