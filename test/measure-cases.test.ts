import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readColumn } from '../scripts/io/case-places.ts';
import { joinPdfLines } from '../scripts/io/pdf-lines.ts';
import { readPdfText } from '../scripts/io/pdf.ts';

const CASES = new URL('./cases/measure/', import.meta.url);
const SOURCES = new URL('../../shared/sources/', import.meta.url);
const COLUMNS = 'case,file,start,length,sha,set,kind,branch,quantity,comparator,value,unit,at,object,remark'.split(',');
const LANGUAGES: Readonly<Record<string, string>> = { jp: 'ja', ja: 'ja', cn: 'zh', zh: 'zh', de: 'de', ch: 'de' };
const NUMBER = String.raw`-?\d+(\.\d+)?(e-?\d+)?`;
const CONDITION = new RegExp(`^[a-z0-9-]* ?(<|<=|=|>=|>) ${NUMBER} \\S.*$`);

type Row = Readonly<Record<string, string>>;

function readRows(file: string): Row[] {
  const text = readFileSync(new URL(file, CASES), 'utf8');
  const [header, ...rows] = Papa.parse(text, { delimiter: ',', skipEmptyLines: true }).data;
  const columns = file.startsWith('own-') ? [...COLUMNS, 'text'] : COLUMNS;
  expect(header).toEqual(columns);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
}

const FILES = readdirSync(CASES)
  .filter((name) => name.endsWith('.csv'))
  .toSorted();
const ROWS = new Map(FILES.map((file) => [file, readRows(file)]));

/** The first row of each run of rows with one case. */
function heads(rows: readonly Row[]): Row[] {
  return rows.filter((row, i) => row['case'] !== rows[i - 1]?.['case']);
}

function count(rows: readonly Row[]): string {
  const of = (set: string) => {
    const own = rows.filter((row) => row['set'] === set);
    const criteria = own.filter((row) => row['kind'] === 'criterion').length;
    const without = own.filter((row) => row['kind'] === 'none').length;
    return `${set}: ${heads(own).length} cases, ${without} of them without criterion, ${criteria} criteria`;
  };
  return `${of('dev')}; ${of('held-out')}`;
}

async function readPdfLines(path: string): Promise<string> {
  const read = await readPdfText(readFileSync(new URL(path, SOURCES)), path);
  return read.ok ? joinPdfLines(read.value) : '';
}

/**
 * The text that offsets count in: a file, of a PDF its lines, with `#entries[n]` the wording of one entry of the Union's JSON
 * file, or with `#column[n]` a column of a CSV file.
 */
async function readPlace(place: string): Promise<string> {
  const [path = '', entry] = place.split('#');
  if (path.endsWith('.pdf')) return readPdfLines(path);
  const text = readFileSync(new URL(path, SOURCES), 'utf8');
  if (entry === undefined) return text;
  const column = /^column\[(\d+)\]$/.exec(entry)?.[1];
  if (column !== undefined) return readColumn(text, Number(column));
  const { entries } = JSON.parse(text) as { readonly entries: readonly { readonly verbatim_text: string }[] };
  return entries[Number(/^entries\[(\d+)\]$/.exec(entry)?.[1])]?.verbatim_text ?? '';
}

/** What is wrong with a row's own fields; empty when nothing is. */
function faults(row: Row): string[] {
  const at = row['at'] ? row['at'].split('; ') : [];
  const criterion = row['kind'] === 'criterion';
  const measured = ['quantity', 'comparator', 'value', 'unit', 'at', 'object'].map((name) => row[name] ?? '');
  const checks: [string, boolean][] = [
    ['case', /^[a-z0-9-]+\/\S+/.test(row['case'] ?? '')],
    ['start', /^\d+$/.test(row['start'] ?? '')],
    ['length', /^[1-9]\d*$/.test(row['length'] ?? '')],
    ['sha', /^[0-9a-f]{12}$/.test(row['sha'] ?? '')],
    ['set', row['set'] === 'dev' || row['set'] === 'held-out'],
    ['kind', criterion || row['kind'] === 'none'],
    ['branch', /^\d$/.test(row['branch'] ?? '')],
    ['none has no criterion', criterion || measured.every((field) => field === '')],
    ['quantity', !criterion || /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(row['quantity'] ?? '?')],
    ['comparator', !criterion || ['<', '<=', '=', '>=', '>'].includes(row['comparator'] ?? '')],
    ['value', !criterion || new RegExp(`^${NUMBER}$`).test(row['value'] ?? '')],
    ['unit', !criterion || row['unit'] !== ''],
    ['at', at.every((condition) => CONDITION.test(condition))],
  ];
  return checks.filter(([, right]) => !right).map(([name]) => `${row['case']}: ${name}`);
}

describe.each(FILES)('labelled cases of %s', (file) => {
  const rows = ROWS.get(file) ?? [];
  const first = heads(rows);

  it(`is well formed (${count(rows)})`, () => {
    expect(rows.flatMap(faults)).toEqual([]);
  });

  it('keeps the rows of a case together, with the same place and set, and mixes no criterion with "none"', () => {
    const cases = first.map((row) => row['case'] ?? '');
    expect(new Set(cases).size).toBe(cases.length);
    const torn = cases.filter((name) => {
      const own = rows.filter((row) => row['case'] === name);
      const places = own.map((row) => [row['file'], row['start'], row['length'], row['sha'], row['set']].join(' '));
      const mixed = own.length > 1 && own.some((row) => row['kind'] === 'none');
      return new Set(places).size !== 1 || mixed;
    });
    expect(torn).toEqual([]);
  });

  const isOwn = (row: Row) => row['file'] === 'own';
  const sources = first.every(
    (row) => isOwn(row) || existsSync(new URL((row['file'] ?? '').replace(/#.*/, ''), SOURCES)),
  );
  it.skipIf(!sources)(
    'finds each text at its place in ../shared/sources (skipped without them)',
    async () => {
      const places = [...new Set(first.filter((row) => !isOwn(row)).map((row) => row['file'] ?? ''))];
      const texts = new Map(await Promise.all(places.map(async (place) => [place, await readPlace(place)] as const)));
      const missed = first.filter((row) => {
        const text = (isOwn(row) ? row['text'] : texts.get(row['file'] ?? '')) ?? '';
        const cut = text.slice(Number(row['start']), Number(row['start']) + Number(row['length']));
        return createHash('sha256').update(cut, 'utf8').digest('hex').slice(0, 12) !== row['sha'];
      });
      expect(missed.map((row) => row['case'])).toEqual([]);
    },
    60_000,
  );
});

describe('all labelled cases', () => {
  const languageOf = (row: Row) => LANGUAGES[(row['case'] ?? '').replace(/^own-/, '').slice(0, 2)] ?? 'en';
  const all = [...ROWS.values()].flatMap(heads);
  const counts = [...new Set(all.map(languageOf))].map((language) => {
    const own = all.filter((row) => languageOf(row) === language);
    return { language, n: own.length, aside: own.filter((row) => row['set'] === 'held-out').length };
  });

  it.each(counts)('has at least 60 cases in $language: $n', ({ n }) => {
    expect(n).toBeGreaterThanOrEqual(60);
  });

  it.each(counts)('keeps at least 25 cases aside in $language: $aside', ({ aside }) => {
    expect(aside).toBeGreaterThanOrEqual(25);
  });

  it('keeps between 12 % and 40 % of them aside', () => {
    const share = counts.reduce((sum, { aside }) => sum + aside, 0) / all.length;
    expect(share).toBeGreaterThanOrEqual(0.12);
    expect(share).toBeLessThanOrEqual(0.4);
  });
});
