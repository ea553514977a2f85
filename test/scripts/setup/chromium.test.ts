import { afterEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/setup/chromium.mjs';

const before = process.env.CHROMIUM;
afterEach(() => {
  process.env.CHROMIUM = before ?? '';
});

describe('findChromium', () => {
  it('takes the program that the environment names', () => {
    process.env.CHROMIUM = process.execPath;
    expect(findChromium()).toBe(process.execPath);
  });

  it('takes no other when the named one is missing', () => {
    process.env.CHROMIUM = '/no/such/browser';
    expect(findChromium()).toBeUndefined();
  });
});
