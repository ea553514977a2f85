import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_OFFICIAL_FILES, listOfficialPaths } from '../official/official-files.ts';
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

describe.skipIf(!HAS_OFFICIAL_FILES)('attaching the official file (needs ../shared/sources)', () => {
  it('shows the official words beside the facts, from this browser only', async () => {
    const { page, messages, strangers } = await openWatched(
      browser,
      `${served.address}#/item/us-ccl/eu-annex-i/3A001.b.7.b.1`,
    );
    const words = page.locator('cc-official-text').getByText('Beyond 90 GHz');
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    expect(await words.count()).toBe(0);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...listOfficialPaths('us-ccl')]);
    await words.waitFor();
    expect(await words.isVisible()).toBe(true);
    expect([...messages, ...strangers]).toEqual([]);
    await page.context().close();
  });
});
