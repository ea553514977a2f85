import { describe, expect, it } from 'vitest';
import { checkWhole } from '../../../src/read/nsg-part-1/check-whole.ts';
import type { Place } from '../../../src/read/nsg-part-1/read-sections.ts';

const LABELS = ['A.1', 'A.2', 'B.1', 'B.2', 'B.3', 'B.4', 'B.5', 'B.6', 'B.7'];
const section = (label: string): Place => ({
  kind: 'section',
  label,
  title: '',
  text: '',
  parts: [],
  at: '',
  x: 0,
  textX: 0,
});
const check = (labels: readonly string[], feet: readonly number[] = [1, 2]) =>
  checkWhole({ feet }, { sections: labels.map(section), strays: [] }, 'a.pdf').map(
    ({ code, value }) => `${code}: ${value ?? ''}`,
  );

describe('checkWhole', () => {
  it.each([
    ['nothing', LABELS, [10, 11], []],
    ['a page', LABELS, [10, 12], ['incomplete-file: page 12 follows page 10']],
    ['a last section', LABELS.slice(0, -1), [], ['incomplete-file: B.7 is missing']],
    ['a section twice', [...LABELS, 'B.1.1', 'B.1.1'], [], ['incomplete-file: B.1.1 comes twice']],
    ['a skipped number', [...LABELS, 'B.1.1', 'B.1.3'], [], ['label-gap: B.1.2']],
  ])('finds %s', (_, labels, feet, wanted) => {
    expect(check(labels, feet)).toEqual(wanted);
  });
});
