import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWatched } from './browser.ts';
import type { ServedPage } from './page-server.ts';
import { serveBuiltPage } from './served.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary: string }[];
}

interface Findings {
  readonly violations: readonly Finding[];
  readonly passes: readonly unknown[];
}

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

/** Findings of axe that are serious or worse, each with its place. */
async function findSerious(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<Findings> } }).axe.run(),
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations
    .filter((finding) => finding.impact === 'serious' || finding.impact === 'critical')
    .flatMap((finding) =>
      finding.nodes.map((node) => `${finding.id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
    );
}

const VIEWS = [
  ['compare', '#/compare/us-ccl/eu-annex-i?category=3', 'cc-row-table .row'],
  ['item', '#/item/us-ccl/eu-annex-i/3A001.b.7.b.1', 'cc-threshold-chart svg'],
  ['sources', '#/sources', 'cc-source-entry h2'],
] as const;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(VIEWS)('the view %s has no serious violation', async (_, route, ready) => {
    const { page, messages } = await openWatched(browser, served.address + route, { colorScheme });
    await page.locator(ready).first().waitFor();
    expect(await findSerious(page)).toEqual([]);
    expect(messages).toEqual([]);
    await page.context().close();
  });
});

describe.each([360, 1280])('at a width of %d', (width) => {
  it.each(VIEWS)('the view %s does not scroll sideways', async (_, route, ready) => {
    const { page } = await openWatched(browser, served.address + route, { viewport: { width, height: 800 } });
    await page.locator(ready).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});
