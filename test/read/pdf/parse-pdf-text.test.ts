import { describe, expect, it } from 'vitest';
import { parsePdfText } from '../../../src/read/pdf/parse-pdf-text.ts';

const PAGE = { width: 595.3, height: 841.9, items: [[57, 68.5, 30, 12, 1, 'Kettle']] };
const TEXT = JSON.stringify({ fonts: ['ArialMT', 'Arial-BoldMT'], pages: [PAGE] });

describe('parsePdfText', () => {
  it('reads pages with their runs, fonts by name', () => {
    const result = parsePdfText(TEXT, 'tea.pdf');
    expect(result.ok && result.value).toEqual([
      {
        width: 595.3,
        height: 841.9,
        items: [{ x: 57, y: 68.5, width: 30, size: 12, font: 'Arial-BoldMT', text: 'Kettle' }],
      },
    ]);
  });

  it.each([
    ['empty-file', ' \n'],
    ['not-text', '%PDF-1.7 …'],
    ['not-text', 'PK\u0003\u0004\u0000'],
    ['not-well-formed', TEXT.slice(0, 60)],
    ['not-well-formed', TEXT.replace('12,1,', '12,7,').replace('[[', '[[1,2,3,4,0,"a"],[')],
    ['foreign-file', '{"a":1}'],
    ['foreign-file', '[]'],
    ['foreign-file', JSON.stringify({ fonts: [], pages: [{ ...PAGE, items: [] }] })],
  ])('%s', (code, text) => {
    const result = parsePdfText(text, 'tea.pdf');
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({ code, severity: 'error', at: 'tea.pdf' });
    expect(result.issues[0]?.hint).not.toBe('');
  });
});
