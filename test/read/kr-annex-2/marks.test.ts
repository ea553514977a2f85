import { expect, it } from 'vitest';
import { parseMarks } from '../../../src/read/kr-annex-2/marks.ts';

it.each([
  ['IL1.A.2; MT6A.1; [초민감] [민감]', '1A002', ['IL1.A.2', 'MT6A.1', '[초민감]', '[민감]'], ''],
  ['AG1.51 [sic]', '1C350.52', ['AG1.51'], ''],
  ['NR2.C.13 (at b.3)', '1C002.b.3.a', ['NR2.C.13'], '1C002.b.3'],
  ['IL1.E.2 (at 1E002)', '1E002.a', ['IL1.E.2'], '1E002'],
  ['IL9 (at z)', '1E002.a', ['IL9'], '1E002.a'],
  ['(none: national)', '3A901', [], ''],
  ['', '3A901', [], ''],
])('reads %s', (cell, code, marks, at) => {
  expect(parseMarks(cell, code)).toEqual(marks.map((mark) => ({ mark, at })));
});
