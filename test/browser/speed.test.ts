import type { Browser } from 'playwright-core';
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

describe('speed', () => {
  it('shows the first rows within two seconds with an empty cache', async () => {
    const { page } = await openWatched(browser, served.address);
    await page.locator('cc-row-table .row').first().waitFor();
    const shown = await page.evaluate(() => performance.now());
    process.stdout.write(`first rows after ${Math.round(shown)} ms\n`);
    expect(shown).toBeLessThan(2000);
    await page.context().close();
  });

  it('scrolls through all rows and reports frames over 50 ms', async () => {
    const { page } = await openWatched(browser, served.address);
    await page.locator('cc-row-table .row').first().waitFor();
    const frames = await page.locator('cc-row-table .grid').evaluate(async (grid) => {
      const times: number[] = [];
      const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      let last = await nextFrame();
      while (grid.scrollTop + grid.clientHeight < grid.scrollHeight - 1) {
        grid.scrollTop += 1200;
        const now = await nextFrame();
        times.push(now - last);
        last = now;
      }
      return times;
    });
    const slow = frames.filter((time) => time > 50);
    process.stdout.write(
      `${frames.length} frames, ${slow.length} over 50 ms, longest ${Math.round(Math.max(...frames))} ms\n`,
    );
    expect(frames.length).toBeGreaterThan(50);
    await expect.poll(() => page.locator('cc-row-table .row').last().isVisible()).toBe(true);
    await page.context().close();
  });
});
