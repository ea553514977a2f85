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

/** What the bar of relations counts: `{ same: 3259, … }`. */
async function readCounts(page: Page): Promise<Readonly<Record<string, number>>> {
  const filter = page.locator('cc-relation-filter');
  await filter.locator('button').first().waitFor();
  const texts = await filter.locator('button').allInnerTexts();
  return Object.fromEntries(
    texts.map((text) => {
      const [count = '', name = ''] = /([\d\s\u202f]+)\s+([a-z]+)/.exec(text)?.slice(1) ?? [];
      return [name, Number(count.replaceAll(/\D/g, ''))];
    }),
  );
}

describe('two lists whose comparison the dataset does not hold ready', () => {
  it('are compared in the browser, the other way round as the mirror', async () => {
    const { page, messages, strangers } = await openWatched(browser, `${served.address}#/compare/eu-annex-i/gb-scl`);
    await page.locator('cc-row-table .row').first().waitFor();
    const counts = await readCounts(page);
    expect(counts['same']).toBeGreaterThan(3000);
    expect(counts['wider']).toBeGreaterThan(0);

    await page.goto(`${served.address}#/compare/gb-scl/eu-annex-i`);
    await expect.poll(async () => (await readCounts(page))['narrower']).toBe(counts['wider']);
    expect((await readCounts(page))['same']).toBe(counts['same']);
    expect(messages).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('never say absent between two languages', async () => {
    const { page, messages } = await openWatched(browser, `${served.address}#/compare/us-ccl/jp-ordinance`);
    await page.locator('cc-row-table .row').first().waitFor();
    const counts = await readCounts(page);
    expect(counts['absent']).toBe(0);
    expect(counts['same']).toBeGreaterThan(100);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('say which file is missing', async () => {
    const { page } = await openWatched(browser, served.address);
    await page.route('**/data/gb-scl.json', (route) => route.abort());
    await page.goto(`${served.address}#/compare/eu-annex-i/gb-scl`);
    await page.getByText('data/gb-scl.json').first().waitFor();
    expect(await page.locator('cc-row-table .row').count()).toBe(0);
    await page.context().close();
  });
});
