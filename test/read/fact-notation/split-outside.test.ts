import { expect, it } from 'vitest';
import { splitOutside } from '../../../src/read/fact-notation/split-outside.ts';

it.each([
  ['a; b (c; d); e', ';', ['a', 'b (c; d)', 'e']],
  ['a OR (b OR c)', ' OR ', ['a', '(b OR c)']],
  ['a [x; y]', ';', ['a [x; y]']],
  ['a); b', ';', ['a)', 'b']],
  ['', ';', []],
])('splits %s', (text, separator, parts) => {
  expect(splitOutside(text, separator)).toEqual(parts);
});
