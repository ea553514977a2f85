import { describe, expect, it } from 'vitest';
import { healBreaks } from '../../../src/read/ch-gkv/heal-breaks.ts';

describe('healBreaks', () => {
  it('marks a word broken at the end of a row', () => {
    expect(healBreaks('Kannen mit Eigen-', 'schaften')).toBe('Kannen mit Eigen\u00AD');
    expect(healBreaks('Kannen- und Tassen-', 'deckel')).toBe('Kannen- und Tassen\u00AD');
  });

  it('keeps hyphens that are part of the word, or stand for one', () => {
    expect(healBreaks('Kannen-', 'und Tassendeckel')).toBe('Kannen-');
    expect(healBreaks('CAD-', 'Kannen')).toBe('CAD-');
  });

  it('heals words broken within the row', () => {
    expect(healBreaks('Eigen- schaften der Ein- und Ausgabe', '')).toBe('Eigenschaften der Ein- und Ausgabe');
  });
});
