import { describe, expect, it } from 'vitest';
import { issue, parseEntries } from '../../../src/read/eu-annex-i/parse-entries.ts';

const ENTRY = { entry_code: '9A901', verbatim_text: '9A901 Kettles:\r\n9A901.a Lids' };
const file = (fields: object = {}) => JSON.stringify({ celex: '02021R0821-20251115', entries: [ENTRY], ...fields });

describe('parseEntries', () => {
  it.each([
    ['plain', file()],
    ['with a byte order mark', `\uFEFF${file()}`],
    ['with the number of entries', file({ entry_count: 1 })],
    ['with more than is read', file({ title: 'x' })],
  ])('reads a file %s', (_name, text) => {
    const entries = parseEntries(text, 'x.json');
    expect(entries).toMatchObject({
      ok: true,
      value: [{ item: '9A901', lines: ['9A901 Kettles:', '9A901.a Lids'], at: 'entries[0]' }],
    });
  });

  it.each([
    ['empty-file', '', 'x.json'],
    ['empty-file', ' \n', 'x.json'],
    ['not-text', 'PK\u0003\u0004', 'x.json'],
    ['not-text', '{"celex": "\uFFFD"}', 'x.json'],
    ['not-well-formed', '{"celex":\n"0202', 'x.json:2'],
    ['foreign-file', '[]', 'x.json'],
    ['foreign-file', 'null', 'x.json'],
    ['foreign-file', file({ celex: '32000R1334' }), 'x.json'],
    ['foreign-file', file({ entries: {} }), 'x.json'],
    ['incomplete-file', file({ entry_count: 2 }), 'x.json'],
    ['incomplete-file', file({ entries: [] }), 'x.json'],
    ['unread-text', file({ entries: [ENTRY, { entry_code: '9A902' }] }), 'x.json entries[1]'],
    ['unread-text', file({ entries: [ENTRY, null] }), 'x.json entries[1]'],
  ])('%s: %s', (code, text, at) => {
    const entries = parseEntries(text, 'x.json');
    expect(entries.ok).toBe(false);
    expect(entries.issues).toMatchObject([{ code, severity: 'error', at }]);
  });
});

describe('issue', () => {
  it('shortens the value, and leaves an empty one out', () => {
    expect(issue('c', 'at', 'm', 'x'.repeat(100), 'h').value).toHaveLength(80);
    expect(issue('c', 'at', 'm', '', 'h')).toEqual({ code: 'c', severity: 'error', at: 'at', message: 'm', hint: 'h' });
  });
});
