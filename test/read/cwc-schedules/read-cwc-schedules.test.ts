import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import type { RawList } from '../../../src/model/raw.ts';
import { readCwcSchedules } from '../../../src/read/cwc-schedules/read-cwc-schedules.ts';
import { formatPages, printConvention } from './small-convention.ts';
import type { PrintedLine } from './small-convention.ts';

const SOURCE = '../shared/sources/cwc/cwc-2020.pdf';
const SMALL = formatPages(printConvention());

const read = (text: string) => readCwcSchedules(text, 'small.pdf');

function requireList(text: string): RawList {
  const result = read(text);
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.at} ${i.message} ${i.value ?? ''}`).join('\n'));
  return result.value;
}

describe('readCwcSchedules', () => {
  const { provisions } = requireList(SMALL);
  const places = new Map(provisions.map((p) => [p.code, p]));

  it.each([
    ['the words before', 'Schedules', 'These schedules list soaps.'],
    ['a schedule', 'Schedule1', 'Schedule 1'],
    ['a part', '1.B', 'Precursors:'],
    ['a family with examples, bounds restored', '1.A.1', 'Soaps (≤C_10, incl. lavender)-soft e.g.'],
    ['an example', '1.A.1.10-10-1', 'Blue: Blue soft (10-10-1)'],
    ['an example on two lines', '1.A.1.10-10-2', 'Red: Red very soft (10-10-2)'],
    ['a family with members', '1.A.2', 'Sponges:'],
    ['a member', '1.A.2.20-20-1', 'Big sponge (20-20-1)'],
    ['a chemical of its own with words behind its number', '1.B.3', 'Oil: Olive oil (30-30-3) and its salts'],
    ['exemptions', '2.B.2#exemptions', ''],
    ['an exempted chemical', '2.B.2#exemptions.60-60-1', 'Rain (60-60-1) and its drops'],
    ['another', '2.B.2#exemptions.60-60-2', 'Snow (60-60-2)'],
  ])('files %s', (_, code, text) => {
    expect(places.get(code)?.text).toBe(text);
  });

  it('keeps the mark and the reference to another schedule', () => {
    expect(places.get('2.A.1')?.marks).toEqual(['*']);
    expect(places.get('2.B.2')?.references).toEqual([{ role: 'excluded-by', target: 'Schedule1' }]);
  });

  it('warns that the rest of the treaty is left out', () => {
    expect(read(SMALL).issues.map((i) => [i.code, i.severity])).toEqual([['part-left-out', 'warning']]);
    expect(provisions.filter((p) => p.kind === 'item')).toHaveLength(8);
  });

  const without = (words: string) => (lines: readonly PrintedLine[]) =>
    lines.filter((line) => !line.some(([, text]) => text.startsWith(words)));

  it.each([
    ['empty-file', ''],
    ['not-text', '%PDF-1.7'],
    ['not-well-formed', SMALL.slice(0, 900)],
    ['foreign-file', formatPages(printConvention().slice(1))],
    ['incomplete-file', formatPages(printConvention().slice(0, 3))],
    ['incomplete-file', formatPages(printConvention(without('*SCHEDULES')))],
    ['incomplete-file', formatPages(printConvention(without('Sponges')))],
    ['incomplete-file', formatPages(printConvention(without('Schedule 3')))],
    ['incomplete-file', formatPages(printConvention(without('Precursors')))],
    ['unread-text', formatPages(printConvention((lines) => [...lines, [[108, 'e.g. Rope']]]))],
    ['unread-text', formatPages(printConvention((l) => [...l.slice(0, 5), [[108, 'Stray words']], ...l.slice(5)]))],
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

describe.skipIf(!existsSync(SOURCE))('readCwcSchedules on the official file (needs ../shared/sources)', () => {
  let list: RawList;
  let printed: readonly string[];
  beforeAll(async () => {
    const text = await readPdfText(readFileSync(SOURCE), 'cwc-2020.pdf');
    if (!text.ok) throw new Error('unreadable');
    list = requireList(text.value);
    const { pages } = JSON.parse(text.value) as {
      pages: { items: [number, number, number, number, number, string][] }[];
    };
    printed = pages.slice(62, 67).flatMap((p) => p.items.map((i) => i[5]));
  }, 60_000);

  it('finds every number of the three schedules', () => {
    const items = list.provisions.filter((p) => p.kind === 'item').map((p) => p.code);
    const count = (schedule: string) => items.filter((code) => code.startsWith(`${schedule}.`)).length;
    expect([count('1'), count('2'), count('3')]).toEqual([16, 14, 17]);
  });

  it('finds every registry number that the pages print, each once', () => {
    const wanted = (printed.join('').match(/(?<=\()\d{2,7}-\d{2}-\d(?=\))/g) ?? []).toSorted();
    const found = list.provisions.flatMap((p) => p.text.match(/\d{2,7}-\d{2}-\d(?=\))/g) ?? []).toSorted();
    expect(found).toEqual(wanted);
    expect(found).toHaveLength(63);
    expect(found.filter((cas) => !hasCheckDigit(cas))).toEqual([]);
  });
});

/** Whether the last digit of a registry number is the one that its other digits ask for. */
function hasCheckDigit(cas: string): boolean {
  const digits = [...cas.replaceAll('-', '')].map(Number);
  const check = digits.pop();
  return digits.toReversed().reduce((sum, digit, n) => sum + digit * (n + 1), 0) % 10 === check;
}
