import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium; the environment variable CHROMIUM names another. Fails, never skips, where there is none. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: ARGUMENTS });
}

/** A page under watch: what must stay empty while it is used. */
export interface WatchedPage {
  readonly page: Page;
  /** Console messages and errors. */
  readonly messages: string[];
  /** Requests to any other host. */
  readonly strangers: string[];
}

/** Opens a page in a context of its own and writes down every console message and every request to another host. */
export async function openWatched(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== new URL(address).host) strangers.push(request.url());
  });
  await page.goto(address);
  return { page, messages, strangers };
}
