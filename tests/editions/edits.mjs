// node edits.mjs REPORT.html SAVED.edits
//
// What a reader does in a report, in Chromium: rejects a repair, describes a picture, sets a level, corrects words, saves
// the file of corrections; looks whether the changes are kept, discarded and loaded; by keyboard, without network. axe runs
// with the controls open. Exit 1 when anything is not as it should be.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { assertAccessible, openWatchedPage } from './browser.mjs';

const [report, saved] = process.argv.slice(2);
const { browser, page, trouble } = await openWatchedPage();
try {
  const url = pathToFileURL(path.resolve(report)).href;
  await page.goto(url);
  const bar = page.getByRole('region', { name: 'Your corrections' });
  const changes = (n) => bar.getByText(n === 1 ? '1 change' : `${n} changes`, { exact: true }).waitFor({ timeout: 5000 });
  await changes(0);

  // By keyboard: the button has the focus, Enter presses it.
  const row = page.locator('tr[data-edit*="north-"]');
  await row.locator('xpath=ancestor::details').evaluateAll((all) => all.forEach((d) => { d.open = true; }));
  const reject = row.getByRole('button', { name: /^Reject/ });
  await reject.focus();
  await page.keyboard.press('Enter');
  assert.equal(await reject.getAttribute('aria-pressed'), 'true');
  assert.match(await bar.getByRole('status').textContent(), /^Rejected: .*1 change\.$/);
  const accept = row.getByRole('button', { name: /^Accept/ });
  await accept.press('Space');
  assert.equal(await reject.getAttribute('aria-pressed'), 'false');
  await reject.click();
  await changes(1);

  const outline = page.locator('#outline + ul > li');
  const picture = outline.filter({ hasText: 'Figure 1.' });
  await picture.getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Description of the picture').fill('Bars: "too dark" is the longest.');
  await page.getByRole('button', { name: 'Note these corrections' }).click();
  await changes(2);

  const heading = outline.filter({ hasText: 'What we found' });
  const edit = heading.getByRole('button', { name: /^Edit/ });
  await edit.press('Enter');
  assert.equal(await edit.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Escape');
  assert.equal(await edit.getAttribute('aria-expanded'), 'false');
  assert.ok(await edit.evaluate((e) => e === document.activeElement), 'the focus comes back');
  await edit.press('Enter');
  await page.getByLabel('Heading', { exact: true }).selectOption('2');
  await page.getByLabel('Text', { exact: true }).fill('What we have found');
  await page.getByLabel('Language', { exact: true }).fill('not a code!');
  await page.getByRole('button', { name: 'Note these corrections' }).click();
  await changes(2);  // no code, no change
  await page.getByLabel('Language', { exact: true }).fill('en-GB');
  await page.getByRole('button', { name: 'Note these corrections' }).click();
  await changes(5);

  // What was noted is shown again, and kept over a visit.
  await page.reload();
  await changes(5);
  await edit.click();
  assert.equal(await page.getByLabel('Text', { exact: true }).inputValue(), 'What we have found');
  assert.equal(await page.getByLabel('Heading', { exact: true }).inputValue(), '2');

  // A paragraph, where the report has the pages: words in two places.
  const block = page.locator('.page-pair li[data-kind="0"]').filter({ hasText: 'Surfaces are worse' }).first();
  assert.equal(await block.count(), 1, 'the report shows its pages');
  const text = await block.getAttribute('data-text');
  await block.getByRole('button', { name: /^Edit/ }).click();
  await block.getByLabel('Text', { exact: true }).fill(text.replace('Surfaces are', 'The surfaces are').replace('64 places', '65 places'));

  await assertAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await block.getByRole('button', { name: 'Note these corrections' }).click();
  await changes(7);

  const [download] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: /^Save/ }).click()]);
  assert.equal(download.suggestedFilename(), 'brief.edits');
  await download.saveAs(saved);
  const bytes = fs.readFileSync(saved, 'utf8');
  assert.match(bytes, /^# Corrections to brief;.*\n/);
  assert.equal(bytes.split('\n').length, 9);

  // Discarded and brought back; discarded, and loaded from the file.
  await bar.getByRole('button', { name: 'Discard changes' }).click();
  await changes(0);
  await bar.getByRole('button', { name: 'Bring changes back' }).click();
  await changes(7);
  await bar.getByRole('button', { name: 'Discard changes' }).click();
  const load = (buffer) => page.getByLabel('Load a file of corrections:').setInputFiles({ name: 'x.edits', mimeType: 'text/plain', buffer });
  const told = (words) => page.waitForFunction((w) => document.querySelector('[role=status]').textContent.includes(w), words);
  await load(Buffer.from('alt page 6 "Figure 1." to "Caf\xe9"\n', 'latin1'));
  await told('not UTF-8');
  await changes(0);
  const mine = '# mine\nheading 3 page 9 "Written by hand"\n';
  await load(Buffer.from('\ufeff' + bytes + mine));
  await told('The file is loaded');
  assert.equal(await reject.getAttribute('aria-pressed'), 'true');
  const [second] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: /^Save/ }).click()]);
  assert.equal(fs.readFileSync(await second.path(), 'utf8'), bytes + mine, 'what a person wrote is kept as it is');
  await load(Buffer.from(mine));
  await told('Bring changes back');
  await bar.getByRole('button', { name: 'Bring changes back' }).click();
  const [third] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: /^Save/ }).click()]);
  assert.equal(fs.readFileSync(await third.path(), 'utf8'), bytes + mine, 'what a loaded file replaced is brought back');
  assert.deepEqual(trouble, []);

  // Without scripts it reads as before.
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(url);
  assert.equal(await plain.getByRole('button').count(), 0);
  console.log('The report makes a file of corrections.');
} finally {
  await browser.close();
}
