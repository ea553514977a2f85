import { describe, expect, it } from 'vitest';
import { formatDestinations, parseDestinations } from '../../src/model/destinations.ts';

describe('destinations', () => {
  it.each(['all', 'only JP', 'all-except AU CA'])('%s is read and written back', (text) => {
    const read = parseDestinations(text);
    expect(read && formatDestinations(read)).toBe(text);
  });

  it.each(['', 'only', 'all JP', 'some JP', 'only Japan', 'only JP  KR'])('"%s" is none', (text) => {
    expect(parseDestinations(text)).toBeUndefined();
  });
});
