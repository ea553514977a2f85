import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWatched } from './browser.ts';
import type { ServedPage } from './page-server.ts';
import { serveBuiltPage } from './served.ts';

let served: ServedPage;
let browser: Browser;

beforeAll(async () => {
  served = await serveBuiltPage();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

const CODE = '3A001.b.7.b.1';

/** What a person must be able to read on the item: both thresholds and the device. */
async function readItem(page: Page): Promise<void> {
  const view = page.locator('cc-item-view');
  await view.locator('.verdict', { hasText: 'wider' }).waitFor();
  const differences = await view.locator('table.differences').innerText();
  expect(differences).toMatch(/90\s?GHz/);
  expect(differences).toMatch(/110\s?GHz/);
  expect(await view.locator('.witness').innerText()).toMatch(/\d+\s?GHz .*US CCL and not by EU Annex I/);
  const chart = await view.locator('cc-threshold-chart .drawing').innerHTML();
  for (const part of [/90\s?GHz/, /110\s?GHz/, /class="device"/]) expect(chart).toMatch(part);
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.textContent ?? '';
  });
}

describe('the way from the lists to a device', () => {
  it('is gone with the mouse, by deep link and back', async () => {
    const { page, messages, strangers } = await openWatched(browser, served.address);
    await page.locator('cc-category-tree button', { hasText: 'Electronics' }).first().click();
    await expect.poll(() => page.url()).toContain('category=3');
    await page.locator('input[type=search]').fill(CODE);
    await page.locator('cc-row-table a', { hasText: new RegExp(`^${CODE.replaceAll('.', '\\.')}$`) }).click();
    await readItem(page);

    await page.reload();
    await readItem(page);

    await page.goBack();
    await page.locator('cc-row-table .row[aria-selected=true]', { hasText: CODE }).waitFor();
    expect(page.url()).toContain('category=3');
    expect(messages).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('is gone by keyboard alone', async () => {
    const { page, messages, strangers } = await openWatched(browser, served.address);
    await page.locator('cc-row-table .row').first().waitFor();
    const category = page.locator('cc-category-tree button', { hasText: 'Electronics' }).first();
    for (let i = 0; i < 60 && !(await category.evaluate((button) => button.matches(':focus'))); i += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('category=3');

    await page.keyboard.press('/');
    await page.keyboard.type('3A001.b.7');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    for (let i = 0; i < 40 && !(await focusedText(page)).trim().startsWith(CODE); i += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await readItem(page);

    await page.reload();
    await readItem(page);

    await page.keyboard.press('Escape');
    await page.locator('cc-row-table .row:focus', { hasText: CODE }).waitFor();
    expect(messages).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('moves the device with arrow keys and says which list controls it', async () => {
    const { page } = await openWatched(browser, `${served.address}#/item/us-ccl/eu-annex-i/${CODE}`);
    const slider = page.getByRole('slider').first();
    await slider.focus();
    const text = () => slider.getAttribute('aria-valuetext');
    const seen = new Set<string>();
    for (let i = 0; i < 8; i += 1) {
      seen.add(((await text()) ?? '').replace(/^.*?: /, ''));
      await page.keyboard.press(i < 3 ? 'ArrowLeft' : 'ArrowRight');
    }
    expect([...seen].toSorted()).toEqual([
      'controlled by US CCL and EU Annex I',
      'controlled by US CCL, not by EU Annex I',
      'not by US CCL or EU Annex I',
    ]);
    await page.context().close();
  });

  it('changes what is wider when the lists change places', async () => {
    const { page, messages } = await openWatched(browser, `${served.address}#/compare/eu-annex-i/us-ccl?q=${CODE}`);
    await page.locator('cc-row-table .row', { hasText: CODE }).filter({ hasText: 'narrower' }).first().waitFor();
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('says so when a row does not exist', async () => {
    const { page, messages } = await openWatched(browser, `${served.address}#/item/us-ccl/eu-annex-i/9Z999`);
    await page.locator('cc-item-view', { hasText: '9Z999' }).waitFor();
    expect(messages).toEqual([]);
    await page.context().close();
  });
});

describe('attaching an official file', () => {
  it('refuses a file that is not the list’s, says why, and sends nothing', async () => {
    const { page, messages, strangers } = await openWatched(browser, `${served.address}#/sources`);
    const buffer = Buffer.from('This is a letter, not a list.');
    await page.locator('input[type=file]').first().setInputFiles({ name: 'letter.xml', mimeType: 'text/xml', buffer });
    await page.getByText('The file could not be read').waitFor();
    expect(messages).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });
});
