import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUsCcl } from '../../../src/read/us-ccl/read-us-ccl.ts';

const SMALL = readFileSync('test/fixtures/us-ccl/small-ccl.xml', 'utf8');
const OFFICIAL = '../shared/sources/us/15cfr774-supp1-2026-06.xml';

function read(text: string) {
  const result = readUsCcl(text, 'ccl.xml');
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('readUsCcl on a small list', () => {
  const { provisions, controls, exceptions } = read(SMALL);
  const textOf = new Map(provisions.map(({ code, text }) => [code, text]));

  it('finds every provision in document order, a parent before its children', () => {
    expect(provisions.map(({ code }) => code)).toEqual([
      'Category3',
      'Category3#technical-note-on-time',
      '3A',
      '3A#note-1',
      '3A001',
      '3A001#reporting-requirements',
      '3A001#special-conditions-for-sta',
      '3A001#related-controls-1',
      '3A001#related-controls-2',
      '3A001.a',
      '3A001.a.1',
      '3A001.a.2',
      '3A001.a.2.a',
      '3A001.a.2.b',
      '3A001.a.2#technical-note',
      '3A001.a.2#technical-note.1',
      '3A001.a.2#technical-note.2',
      '3A001.a.2#technical-note.2.a',
      '3A001.a.2#technical-note.2.b',
      '3A001.a.1#note-1',
      '3A001.a.1#note-1.a',
      '3A001.a.1#note-1.b',
      '3A001.a.1#note-1.b.1',
      '3A001.a.1#note-1.b.2',
      '3A001.a.1#note-1.c',
      '3A001.a.2.b#nb',
      '3A001.b',
      '3A001.b#nb',
      '3A001.c',
      '3A001.d',
      '3A001.e',
      '3A001.y',
      '3A001.z.1.a',
      '3A001.z.2.a',
      '3A001.z.2.a#note',
      '3A002',
    ]);
  });

  it.each([
    ['3A001', 'Clocks and dials as follows.'],
    ['3A001.a.1', 'A dial wider than 2 × 10^3 mm; and'],
    ['3A001.a.2', 'A bell of CO_2 steel, of any of the following:'],
    ['3A001.a.2.a', 'Over 5 cm^2; or'],
    ['3A001.a.2.b', 'Under 10^-4 m;'],
    ['3A001.d', '[Reserved]'],
    ['3A001#related-controls-2', 'See 3D001.'],
  ])('%s: %s', (code, text) => {
    expect(textOf.get(code)).toBe(text);
  });

  it('tells where each stands', () => {
    expect(provisions.find(({ code }) => code === '3A002')).toMatchObject({ kind: 'item', parent: '', at: '79' });
  });

  it('reads controls and exceptions', () => {
    expect(controls.get('3A001')?.map(({ reason, column }) => `${reason}|${column}`)).toEqual([
      'NS|NS 2',
      'RS|',
      'NP|NP 1',
      'AT|AT 1',
    ]);
    expect(controls.get('3A001')?.[1]).toMatchObject({
      scope: ['3A001.z.1.a', '3A001.z.2.a'],
      cites: ['742.6(a)(6)(iii)(A)'],
    });
    expect(exceptions.get('3A001')?.map((e) => `${e.exception}|${e.availability}|${e.limit}`)).toEqual([
      'LVS|yes|$500',
      'LVS|partly|$3000',
      'GBS|no|',
      'STA|partly|',
    ]);
  });
});

describe('readUsCcl on bad input', () => {
  it.each([
    ['an empty file', '', 'empty-file', 'ccl.xml:1'],
    ['a binary file', '%PDF\u0000', 'not-text', 'ccl.xml:1'],
    ['a file cut short', SMALL.slice(0, 2000), 'not-well-formed', /^ccl\.xml:\d+:\d+$/],
    [
      'another supplement',
      SMALL.replace('Supplement No. 1 to Part 774—', 'Supplement No. 6 to Part 774—'),
      'foreign-file',
      'ccl.xml:1',
    ],
    ['a list without entries', SMALL.replaceAll('FP-2', 'P'), 'foreign-file', 'ccl.xml:1'],
    [
      'a line of no known form',
      SMALL.replace('<FP-1><I>Related Controls:</I> (1)', '<FP-1>Loose (1)'),
      'unread-text',
      'ccl.xml:43',
    ],
  ])('refuses %s', (_, text, code, at) => {
    const result = readUsCcl(text, 'ccl.xml');
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({
      code,
      severity: 'error',
      at: at instanceof RegExp ? expect.stringMatching(at) : at,
    });
    expect(result.issues[0]?.hint).not.toBe('');
  });
});

describe.skipIf(!existsSync(OFFICIAL))('readUsCcl on the official list (needs ../shared/sources)', () => {
  const { provisions, controls } = existsSync(OFFICIAL) ? read(readFileSync(OFFICIAL, 'utf8')) : read(SMALL);
  const codes = new Set(provisions.map(({ code }) => code));

  it('has 638 entries, codes once each, and parents before children', () => {
    expect(provisions.filter(({ kind }) => kind === 'item')).toHaveLength(638);
    expect(codes.size).toBe(provisions.length);
    const seen = new Set(['']);
    const orphans = provisions.filter(({ code, parent }) => !seen.has(parent) || !seen.add(code));
    expect(orphans).toEqual([]);
  });

  it('has no gap between siblings but the one in the law', () => {
    const last = new Map<string, string>();
    const gaps: string[] = [];
    for (const { code } of provisions.filter((p) => p.kind === 'paragraph' && !/[#C]a?t?/.test(p.code.slice(2)))) {
      const [, list = '', label = ''] = /^(.*)\.(\w+)$/.exec(code) ?? [];
      const before = last.get(list);
      const rank = (x: string) => (/^\d/.test(x) ? Number(x) : x.charCodeAt(0) - 96);
      if (rank(label) !== (before === undefined ? 1 : rank(before) + 1)) gaps.push(code);
      last.set(list, label);
    }
    expect(gaps).toEqual(['9A610.x']);
  });

  it.each([
    ['8D001', 'its heading stands in another element'],
    ['3A090.c', 'two headings stand inside the entry'],
    ['3A001.a.5.b.2.a.2', 'seven labels deep'],
    ['2B350.a.1.a', 'its label lacks the last dot'],
    ['0A501.m', 'reserved in a run'],
    ['1C210.a', 'behind the word Items'],
    ['5A001.j.2.b', 'no head announces the list'],
    ['6A002.a.3', 'inside a note'],
    ['1C001.a#note-1.d.2', 'behind the end of its note'],
    ['5A002.a#note-2.j.1.b.2', 'behind three notes'],
    ['6A003.b.4.b#note-3.c.2.a', 'outer list after a finished one'],
    ['3A001.a.5.a#technical-note.4', 'named by its first words'],
    ['Category1-Annex.32.j', 'explosives of the annex'],
  ])('holds %s: %s', (code) => {
    expect(codes.has(code)).toBe(true);
  });

  it('reads the licence tables', () => {
    expect(controls.size).toBe(589);
    expect(controls.get('3A090')?.[0]).toMatchObject({ reason: 'RS', column: '', scope: ['3A090.a'], prose: true });
  });
});
