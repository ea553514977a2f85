import { describe, expect, it } from 'vitest';
import { findLevel, isItemNumber, parseLabel } from '../../../src/read/ca-ecl/labels.ts';

describe('labels', () => {
  it.each([
    ['(c)', 'c'],
    ['(VIII)', 'VIII'],
    ['(12)', '12'],
    ['c.', ''],
    ['(c)(i)', ''],
    ['', ''],
  ])('%s is the label %j', (printed, label) => {
    expect(parseLabel(printed)).toBe(label);
  });

  it.each([
    ['5506', true],
    ['9-1', true],
    ['3-01', true],
    ['(1)', false],
    ['506', false],
  ])('%s as the number of an item: %s', (label, is) => {
    expect(isItemNumber(label)).toBe(is);
  });

  it.each([
    [[], -1],
    [['2'], 0],
    [['2', 'c'], 1],
    [['c'], 1],
    [['2', 'c', 'ii', 'A', 'I'], 4],
  ])('%j is of level %i', (labels, level) => {
    expect(findLevel(labels)).toBe(level);
  });
});
