import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../src/measure/fold-width.ts';

describe('foldWidth', () => {
  it.each([
    ['（５．５ＧＨｚ）', '(5.5GHz)'],
    ['5・5', '5.5'],
    ['五・五', '五・五'],
    ['，；', ',;'],
  ])('%s', (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
    expect(folded).toHaveLength(text.length);
  });
});
