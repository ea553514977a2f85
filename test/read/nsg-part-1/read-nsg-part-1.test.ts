import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import type { RawList } from '../../../src/model/raw.ts';
import { readNsgPart1 } from '../../../src/read/nsg-part-1/read-nsg-part-1.ts';
import { formatPages, printGuidelines } from './small-guidelines.ts';
import type { PrintedLine } from './small-guidelines.ts';

const SOURCE = '../shared/sources/nsg/nsg-part-1-rev12-2013.pdf';
const SMALL = formatPages(printGuidelines());
const read = (text: string) => readNsgPart1(text, 'small.pdf');

function requireList(text: string): RawList {
  const result = read(text);
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.at} ${i.message} ${i.value ?? ''}`).join('\n'));
  return result.value;
}

describe('readNsgPart1', () => {
  const { provisions } = requireList(SMALL);
  const places = new Map(provisions.map((p) => [p.code, p]));

  it.each([
    ['a general note', 'A.GeneralNotes.1', 'Kites fly.'],
    ['a section of Annex A', 'A.1.1.i', 'a kite of paper;'],
    ['what it takes out', 'A.1.1#however.a', 'toy kites;'],
    ['a section that names one of Annex B', 'A.2.1', 'Strings for kites (see Annex B, section 1.);'],
    [
      'a title on two lines, and words behind a note',
      'B.1',
      'Kites and strings: Items of equipment that are meant include:',
    ],
    ['an introductory note', 'B.1#introductory-note', 'Kites need wind.'],
    ['a paragraph that begins with a name', 'B.1.1.a', 'Long tails: Especially made of silk.'],
    ['a paragraph below it', 'B.1.1.a.1', 'With bows.'],
    ['a note in its column', 'B.1.1.a.1#explanatory-note', 'Bows are small.'],
    ['the next paragraph', 'B.1.1.b', 'Short tails as in paragraph 1.2. above, and'],
    [
      'a note with a list, and its words behind',
      'B.1.1#explanatory-note',
      'Tails are as follows: All are soft (see section 1.1.(a)).',
    ],
    ['its list', 'B.1.1#explanatory-note.2', 'blue.'],
    ['a title with words', 'B.1.2', 'Cords: Cords of 3 m or more.'],
    ['a pointer', 'B.1.2#nb', 'For strings see 1.1.'],
    ['a section that holds nothing', 'B.1.3', '[No longer used – since 1 May 1999]'],
  ])('files %s', (_, code, text) => {
    expect(places.get(code)?.text).toBe(text);
  });

  it('tells items from headings', () => {
    const items = provisions.filter((p) => p.kind === 'item').map((p) => p.code);
    expect(items).toEqual(['A.1.1', 'B.1.1', 'B.1.2', 'B.1.3', 'B.2', 'B.3', 'B.4', 'B.5', 'B.6', 'B.7']);
    expect(places.get('A.2.1')?.kind).toBe('heading');
  });

  it('takes "and" below a bare title for no more than a list', () => {
    expect(places.get('B.1.1.b')?.connective).toBe('');
    expect(places.get('B.1.1.a.1')?.connective).toBeUndefined();
  });

  it('leaves out definitions, Annex C and what is repeated', () => {
    expect(read(SMALL).issues.map((i) => [i.code, i.severity])).toEqual([['part-left-out', 'warning']]);
    expect(JSON.stringify(provisions)).not.toMatch(/means a kite|Levels|Repeated/);
  });

  const without = (words: string) => (lines: readonly PrintedLine[]) =>
    lines.filter((line) => !line.some(([, text]) => text.startsWith(words)));

  it('warns of a number that is skipped', () => {
    const { issues, ok } = read(formatPages(printGuidelines(without('*1.2.'))));
    expect(ok).toBe(true);
    expect(issues.map(({ code, value }) => [code, value])).toContainEqual(['label-gap', 'B.1.2']);
  });

  it.each([
    ['empty-file', ''],
    ['not-text', '%PDF-1.7'],
    ['not-well-formed', SMALL.slice(0, 900)],
    ['foreign-file', SMALL.replaceAll('NSG Part 1', 'NSG Part 2')],
    ['incomplete-file', formatPages(printGuidelines().slice(0, 3))],
    ['incomplete-file', formatPages(printGuidelines().toSpliced(1, 1))],
    ['incomplete-file', formatPages(printGuidelines().toSpliced(2, 1))],
    ['incomplete-file', formatPages(printGuidelines(without('*4.')))],
    ['incomplete-file', formatPages(printGuidelines((l) => [...l, ...l.filter(([cell]) => cell?.[1] === '*1.2.*')]))],
    [
      'unread-text',
      formatPages(printGuidelines(([annex, ...l]) => [...(annex ? [annex] : []), [[108, 'Stray']], ...l])),
    ],
  ])('refuses: %s', (code, text) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    const issue = result.issues.find((i) => i.code === code);
    expect(issue).toMatchObject({ severity: 'error', at: expect.stringContaining('small.pdf') as string });
    expect(issue?.hint).not.toBe('');
  });

  it('answers 500 damaged files with issues or a whole list', () => {
    const random = startRandom(20_261_123);
    let refused = 0;
    for (let n = 0; n < 500; n += 1) {
      const result = read(damage(SMALL, random));
      if (!result.ok) {
        refused += 1;
        expect(result.issues.some((i) => i.severity === 'error')).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(150);
    expect(refused).toBeLessThan(500);
  });
});

/** Numbers from 0 to below 1, the same for the same seed. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text cut, with two runs exchanged, or with characters changed. */
function damage(text: string, random: () => number): string {
  const at = () => Math.floor(random() * text.length);
  const way = random();
  if (way < 0.25) return text.slice(0, at());
  if (way < 0.6) {
    const runs = text.split(/(?<=\]),(?=\[)/);
    const [a, b] = [Math.floor(random() * runs.length), Math.floor(random() * runs.length)];
    return runs.map((run, n) => (n === a ? runs[b] : n === b ? runs[a] : run)).join(',');
  }
  const place = at();
  return `${text.slice(0, place)}${String.fromCharCode(32 + random() * 95)}${text.slice(place + 1)}`;
}

describe.skipIf(!existsSync(SOURCE))('readNsgPart1 on the official file (needs ../shared/sources)', () => {
  let list: RawList;
  let pages: { items: [number, number, number, number, number, string][] }[];
  beforeAll(async () => {
    const text = await readPdfText(readFileSync(SOURCE), 'nsg-part-1.pdf');
    if (!text.ok) throw new Error('unreadable');
    list = requireList(text.value);
    ({ pages } = JSON.parse(text.value) as { pages: typeof pages });
  }, 60_000);

  it('finds every number in the margin of the two annexes', () => {
    const margin = pages.slice(18, 62).flatMap((p) => p.items.filter((i) => i[0] < 75).map((i) => i[5]));
    const wanted = margin.flatMap((run) => /^(\d(?:\.\d{1,2}){0,2})(?:\.|$)/.exec(run)?.[1] ?? []);
    const found = list.provisions
      .filter((p) => /^[AB]\.\d/.test(p.code) && p.parent === '')
      .map((p) => p.code.slice(2));
    expect(found.toSorted()).toEqual(wanted.toSorted());
    expect(found).toHaveLength(126);
    expect(list.provisions.filter((p) => p.kind === 'item')).toHaveLength(100);
  });

  it('finds every note', () => {
    const printed = pages.slice(18, 62).flatMap((p) => p.items.map((i) => i[5].trim()));
    const wanted = printed.filter((run) => /^(?:INTRODUCTORY NOTE|EXPLANATORY NOTE|EXPORTS)$/.test(run)).length;
    expect(list.provisions.filter((p) => /^(?:INTRO|EXPL|EXPORTS)/.test(p.noteName))).toHaveLength(wanted);
    expect(wanted).toBe(74);
  });

  it.each([
    ['B.5.1.2.a.1', '80 kJ/m^3'],
    ['B.5.1.2.a.2#explanatory-note', '600 Hz'],
    ['B.5.3.1.b', '99.9%'],
    ['B.5.9.1.c#explanatory-note', 'housings'],
    ['A.1.2#however.b', '500 kilograms'],
  ])('%s holds %s', (code, words) => {
    expect(list.provisions.find((p) => p.code === code)?.text).toContain(words);
  });
});
