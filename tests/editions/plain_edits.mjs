// node plain_edits.mjs PLAIN_REPORT.html REPORT.html SAVED.edits
//
// What an editor does in the report on a plain-language edition, in Chromium: says a passage anew, takes it back, says it
// again, changes one that the program left alone; looks whether that is kept over a visit and known to the other report.
// By keyboard, without network. axe runs over it, light and dark, and its headings are looked at. Exit 1 when anything is
// not as it should be.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { assertAccessible, assertFocusIsSeen, openWatchedPage } from './browser.mjs';

const [report, other, saved] = process.argv.slice(2);
const { browser, context, page, trouble } = await openWatchedPage();
try {
  const url = (file) => pathToFileURL(path.resolve(file)).href;
  await page.goto(url(report));
  const bar = page.getByRole('region', { name: 'Your corrections' });
  const changes = (n, where = bar) => where.getByText(n === 1 ? '1 change' : `${n} changes`, { exact: true }).waitFor({ timeout: 5000 });
  await changes(0);

  // The hardest stand first, and each says where it is and how hard.
  const hard = await page.locator('#passages ~ section.passage h3').allTextContents();
  const lengths = hard.map((text) => Number(/: ([\d.]+) words a sentence/.exec(text)[1]));
  assert.ok(lengths.length > 2 && lengths.every((n, i) => i === 0 || n <= lengths[i - 1]), hard.join('\n'));

  // A box for each, with its words in it; typing and leaving it notes them.
  const first = page.getByRole('region', { name: /^Passage 1\b/ });
  const box = first.getByRole('textbox', { name: /^Your version\. Passage 1$/ });
  const ours = await box.inputValue();
  assert.ok(ours.length > 20);
  await box.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Short words.\n- One "thing"\n- Another\\thing');
  await page.keyboard.press('Tab');
  await changes(1);
  assert.match(await bar.getByRole('status').textContent(), /^Passage 1: your version is noted\. 1 change\.$/);
  const back = first.getByRole('button', { name: 'Take back your version. Passage 1' });
  assert.ok(await back.evaluate((e) => e === document.activeElement), 'the next stop is the button');
  await page.keyboard.press('Enter');
  await changes(0);
  assert.equal(await box.inputValue(), ours);
  assert.ok(await box.evaluate((e) => e === document.activeElement), 'the focus goes back to the box');
  assert.ok(await back.isDisabled());
  await box.fill('Short words.\n- One "thing"\n- Another\\thing');
  await page.keyboard.press('Tab');
  await changes(1);

  // One that the program left as it was.
  await page.getByText(/^\d+ passages$/).click();
  const kept = page.locator('details section.passage').first();
  await kept.getByRole('textbox').fill('Also these words.');
  await page.keyboard.press('Tab');
  await changes(2);
  await kept.getByRole('textbox').fill('');  // no words, no change
  await page.keyboard.press('Tab');
  assert.equal(await kept.getByRole('textbox').inputValue(), 'Also these words.');
  await changes(2);

  // Kept over a visit; the other report has them too, and what is done there is known here.
  await page.reload();
  await changes(2);
  assert.equal(await box.inputValue(), 'Short words.\n- One "thing"\n- Another\\thing');
  const second = await context.newPage();
  await second.goto(url(other));
  const otherBar = second.getByRole('region', { name: 'Your corrections' });
  await changes(2, otherBar);
  await second.getByRole('link', { name: 'Plain-language edition, passage by passage' }).waitFor({ timeout: 5000 });
  await otherBar.getByRole('button', { name: 'Discard changes' }).click();
  await changes(0);
  assert.equal(await box.inputValue(), ours);
  await otherBar.getByRole('button', { name: 'Bring changes back' }).click();
  await changes(2);

  // The bar that stays in view lies over nothing that a link or a key leads to.
  await page.getByRole('link', { name: 'Passages', exact: true }).press('Enter');
  const [heading, over] = await Promise.all([page.locator('#passages').boundingBox(), bar.boundingBox()]);
  assert.ok(heading.y >= over.y + over.height, `the heading at ${heading.y} lies below the bar`);
  await assertFocusIsSeen(page, 40);

  // Headings go down step by step; no rule of axe is broken, wide, at 320 px, light and dark.
  const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
  assert.ok(levels[0] === 1 && levels.every((n, i) => i === 0 || n <= levels[i - 1] + 1), levels.join());
  await assertAccessible(page);

  const [download] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: /^Save/ }).click()]);
  await download.saveAs(saved);
  const lines = fs.readFileSync(saved, 'utf8').trimEnd().split('\n');
  assert.equal(lines.length, 3);
  assert.match(lines[1], /^plain (page \d+ )?(at [-\d. ]+ )?".+" to "Short words\.\\n- One \\"thing\\"\\n- Another\\\\thing"$/);
  assert.deepEqual(trouble, []);

  // Without scripts it reads as before.
  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bare.goto(url(report));
  assert.equal(await bare.getByRole('textbox').count(), 0);
  console.log('The report on the plain-language edition takes an editor\'s version.');
} finally {
  await browser.close();
}
