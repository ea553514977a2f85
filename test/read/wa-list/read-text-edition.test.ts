import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTextEdition } from '../../../src/read/wa-list/read-text-edition.ts';
import { formatSmallText, KITES } from './small-text.ts';

const HISTORY = '../shared/sources/wa/history';

function read(text: string) {
  const result = readTextEdition(text, 'kites.txt');
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.code} ${i.message}`).join('\n'));
  return { ...result.value, issues: result.issues };
}

describe('readTextEdition', () => {
  const { provisions, issues } = read(
    formatSmallText({ '6': KITES }, ['ML22.a.\t1.\tSlings;', '            \t\t2.\tBows.']),
  );
  const find = (code: string) => provisions.find((p) => p.code === code);

  it.each([
    ['an item', '6.A.1', 'Kites, as follows:'],
    ['a paragraph told by tabulators', '6.A.1.a.1', 'A tail of 3 m; or'],
    ['a paragraph behind its printed path', '6.A.1.a.2', 'A cord of silk having both:'],
    ['a list without tabulators', '6.A.1.a.2.b', 'A bow;'],
    ['a note', '6.A.1.a#note', '6.A.1.a. does not apply to any of the following:'],
    ['a list inside the list of a note', '6.A.1.a#note.a.2', 'Wood;'],
    ['what goes on behind it', '6.A.1.a#note.b', 'Painted kites.'],
    ['a paragraph behind the note', '6.A.1.b', 'Not used since 2002'],
    ['a list of notes with the tabulators of paragraphs', '6.A.1.b#technical-notes.2', 'A balloon floats.'],
    ['two labels in a line', '6.A.1.c.1', 'Red balloons;'],
    ['a code without a dot', '6.A.2.b', 'Ropes;'],
    ['a note behind a printed path', '6.A.2.b#technical-note', 'Ropes hold.'],
    ['an item whose code is not printed again', '6.A.3', 'Strings.'],
    ['a note of a group', '6.A#note-1', '6.A. counts flying kites only.'],
    ['munitions with a code in one piece', 'ML22.a.1', 'Slings;'],
    ['the general notes', 'GTN', 'GENERAL TECHNOLOGY NOTE Know-how of kites stays free.'],
    ['the notes of the munitions list', 'ML#note-1', 'Terms in "quotations" are our own.'],
  ])('reads %s', (_, code, text) => {
    expect(find(code)?.text).toBe(text);
  });

  it('keeps the sensitive lists as marks and says where it read', () => {
    expect(find('6.A.1.a')?.marks).toEqual(['SL', 'VSL*']);
    expect(find('6.A.1')?.at).toMatch(/^line \d+$/);
  });

  it('warns of the definitions that it leaves out', () => {
    expect(issues.map((i) => i.code)).toEqual(['part-left-out']);
  });
});

describe('readTextEdition on bad input', () => {
  const whole = formatSmallText({ '6': KITES });
  it.each([
    ['empty-file', ' \n'],
    ['not-text', `${whole}\u0000\u0001`],
    ['foreign-file', 'A story about kites.\n1. They fly.'],
    ['incomplete-file', whole.slice(0, 700)],
    ['incomplete-file', whole.replace('ML7.', 'XX7.')],
    ['incomplete-file', whole.replace('3.\tA.', '2.\tA.')],
  ])('%s', (code, text) => {
    const result = readTextEdition(text, 'bad.txt');
    expect(result.ok).toBe(false);
    const issue = result.issues.find((i) => i.code === code);
    expect(issue?.severity).toBe('error');
    expect(issue?.at).toContain('bad.txt');
    expect(issue?.hint).not.toBe('');
  });

  it('neither throws nor hangs on 500 damaged files', () => {
    let seed = 20_261_123;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const damage = [
      () => whole.slice(0, random(whole.length)),
      () => whole.slice(0, random(whole.length)) + String.fromCharCode(random(256)) + whole.slice(random(whole.length)),
      () => formatSmallText({ '6': KITES.toSorted(() => random(3) - 1) }),
      () =>
        whole
          .split('\n')
          .toSorted(() => random(3) - 1)
          .join('\n'),
      () => whole.replaceAll(/ {4}/g, () => ' '.repeat(random(9))),
    ];
    const outcomes = new Set<string>();
    for (let n = 0; n < 500; n += 1) {
      const result = readTextEdition((damage[n % damage.length] ?? damage[0])?.() ?? '', 'bad.txt');
      outcomes.add(result.ok ? 'read' : (result.issues.find((i) => i.severity === 'error')?.code ?? 'none'));
    }
    expect(outcomes.has('none')).toBe(false);
    expect(outcomes.size).toBeGreaterThan(2);
  }, 20_000);
});

const FILES = [
  'gtn',
  'cat1',
  'cat2',
  'cat3',
  'cat4',
  'cat5p1',
  'cat5p2',
  'cat6',
  'cat7',
  'cat8',
  'cat9',
  'sl',
  'vsl',
  'ml',
];

function readYear(year: string) {
  return read(FILES.map((name) => readFileSync(`${HISTORY}/${year}/${name}.txt`, 'utf8')).join('\n'));
}

describe.skipIf(!existsSync(HISTORY))('readTextEdition on the official files (needs ../shared/sources)', () => {
  it.each([
    ['2021', 195],
    ['2019', 194],
    ['2018', 193],
    ['2010', 184],
    ['1997', 174],
  ])(
    'reads the edition of %s',
    (year, items) => {
      const { provisions } = readYear(year);
      expect(provisions.filter((p) => p.kind === 'item')).toHaveLength(items);
      const codes = new Set(provisions.map((p) => p.code));
      expect(codes.size).toBe(provisions.length);
      expect(provisions.filter((p) => p.parent !== '' && !codes.has(p.parent))).toEqual([]);
    },
    20_000,
  );

  it('finds the paragraphs of 2018 that were also written out one a line', () => {
    const codes = new Set(readYear('2018').provisions.map((p) => p.code));
    const written = ['cat1', 'cat2', 'cat3', 'cat4', 'cat5p1', 'cat5p2', 'cat6', 'cat7', 'cat8', 'cat9', 'ml'].flatMap(
      (name) => {
        const lines = readFileSync(`${HISTORY}/2018/${name}.manual.txt`, 'utf8').split('\n');
        return lines.flatMap((line) => /^((?:\d\.[A-E]\.\d+|ML\d+)(?:\.[a-z0-9]{1,2})*)\.\t/.exec(line)?.[1] ?? []);
      },
    );
    const missing = written.filter((code) => !codes.has(code));
    // A group called an item (5.C.1, 5.C.2), and a paragraph that the print has as ML8.c.4.
    expect(missing.every((code) => /^(?:5\.C\.[12]$|ML8\.c\.3\.b\.4)/.test(code))).toBe(true);
    expect(written.length).toBeGreaterThan(2400);
  }, 20_000);
});
