import { expect, it } from 'vitest';
import { findControlReason, parseEntry } from '../../../src/read/cn-notices/codes.ts';

it.each([
  ['1C004', 'conventional'],
  ['1C117.c.1.a', 'missile'],
  ['6A205.a', 'nuclear'],
  ['1C351', 'chemical-biological'],
  ['1C450', 'monitored-chemical'],
  ['9A512', 'temporary'],
  ['3C901.a', 'other-national-security'],
  ['3C701', undefined],
  ['2025-10', undefined],
])('the reason of %s', (code, reason) => {
  expect(findControlReason(code)).toBe(reason);
});

it.each([
  ['1C004 陶罐：', { codes: ['1C004'], text: '陶罐：' }],
  ['1C117.d．陶杯：', { codes: ['1C117.d'], text: '陶杯：' }],
  ['3C901.a.1．陶杯', { codes: ['3C901.a.1'], text: '陶杯' }],
  ['1E004、1E101.b．生产', { codes: ['1E004', '1E101.b'], text: '生产' }],
  ['3E004生产3C004项', { codes: ['3E004'], text: '生产3C004项' }],
  ['木梳；（管制编码：1E902.a）', { codes: ['1E902.a'], text: '木梳' }],
  ['木梳', undefined],
])('the head of %s', (text, entry) => {
  expect(parseEntry(text)).toEqual(entry);
});
