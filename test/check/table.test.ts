import { expect, it } from 'vitest';
import { formatPlace } from '../../src/check/table.ts';

it('counts lines from the header', () => {
  expect(formatPlace({ file: 'a/b.csv', columns: [], rows: [] }, 0)).toBe('a/b.csv:2');
});
