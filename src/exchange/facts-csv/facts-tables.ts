import { holdsIn } from '../../check/period.ts';
import type { Row, Table } from '../../check/table.ts';
import { formatPlace } from '../../check/table.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { failure, success } from '../../model/issue.ts';
import type { Edition, ListId } from '../../model/list.ts';
import type { ListFacts } from '../../model/provision.ts';
import { sortByDocument } from './document-order.ts';
import type { Numbered } from './fact-codecs.ts';
import {
  controlCodec,
  criterionCodec,
  exceptionCodec,
  languageCodec,
  provisionCodec,
  referenceCodec,
  unparsedCodec,
} from './fact-codecs.ts';
import type { FactTable, FactTables, OptionalTable } from './list-tables.ts';
import { formatTablePath } from './list-tables.ts';
import { mergeEditions } from './periods.ts';
import type { RowCodec } from './row-codec.ts';

type Lists<T> = ReadonlyMap<string, readonly T[]>;
const PERIOD = ['since', 'until'];

/** Writes all editions of one list as its tables, canonically: the same facts always give the same rows in the same order; an optional table only where it has rows. */
export function formatFacts(list: ListId, editions: readonly ListFacts[]): FactTables {
  const merge = (rows: (facts: ListFacts) => readonly Row[]) =>
    mergeEditions(new Map(editions.map((facts) => [facts.edition.edition, rows(facts)])));
  const provisions = merge((facts) => facts.provisions.map(provisionCodec.format));
  const position = documentPositions(provisions);
  const table = (name: FactTable | OptionalTable, columns: readonly string[], rows: readonly Row[]): Table => ({
    file: formatTablePath(list, name),
    columns,
    rows: sortRows(rows, position),
  });
  const keyed = <T>(name: FactTable | OptionalTable, codec: RowCodec<Numbered<T>>, facts: (f: ListFacts) => Lists<T>) =>
    table(
      name,
      ['code', ...codec.columns, ...PERIOD],
      merge((f) => formatKeyed(codec, facts(f))),
    );
  const languages = keyed('languages', languageCodec, (f) => f.languages ?? new Map());
  return {
    provisions: table('provisions', [...provisionCodec.columns, ...PERIOD], provisions),
    criteria: keyed('criteria', criterionCodec, (f) => f.criteria),
    references: keyed('references', referenceCodec, (f) => f.references),
    unparsed: keyed('unparsed', unparsedCodec, (f) => f.unparsed),
    controls: keyed('controls', controlCodec, (f) => f.controls),
    exceptions: keyed('exceptions', exceptionCodec, (f) => f.exceptions),
    ...(languages.rows.length > 0 ? { languages } : {}),
  };
}

/** Reads one edition's facts from its list's tables; fails with every malformed cell of that edition's rows. */
export function parseFacts(tables: FactTables, edition: Edition): Result<ListFacts> {
  const issues: Issue[] = [];
  const id = edition.edition;
  const provisions = parseRows(tables.provisions, id, provisionCodec, issues).map(({ fact }) => fact);
  const strip = <T>({ n: _n, ...fact }: Numbered<T>): T => fact as T;
  const languages = tables.languages
    ? groupByCode(parseRows(tables.languages, id, languageCodec, issues), strip)
    : new Map<string, never>();
  const facts: ListFacts = {
    edition,
    provisions: sortByDocument(provisions),
    criteria: groupByCode(parseRows(tables.criteria, id, criterionCodec, issues), (c) => c),
    references: groupByCode(parseRows(tables.references, id, referenceCodec, issues), strip),
    unparsed: groupByCode(parseRows(tables.unparsed, id, unparsedCodec, issues), strip),
    controls: groupByCode(parseRows(tables.controls, id, controlCodec, issues), strip),
    exceptions: groupByCode(parseRows(tables.exceptions, id, exceptionCodec, issues), strip),
    ...(languages.size > 0 ? { languages } : {}),
  };
  return issues.length > 0 ? failure(issues) : success(facts);
}

function formatKeyed<T>(codec: RowCodec<Numbered<T>>, lists: Lists<T>): readonly Row[] {
  return [...lists].flatMap(([code, facts]) =>
    facts.map((fact, i) => ({ code, ...codec.format({ ...fact, n: i + 1 }) })),
  );
}

function parseRows<T>(
  table: Table,
  edition: string,
  codec: RowCodec<T>,
  issues: Issue[],
): readonly { code: string; fact: T }[] {
  const facts: { code: string; fact: T }[] = [];
  for (const [i, row] of table.rows.entries()) {
    if (!holdsIn(row, edition)) continue;
    const parsed = codec.parse(row, () => formatPlace(table, i));
    if (parsed.ok) facts.push({ code: row['code'] ?? '', fact: parsed.value });
    else issues.push(...parsed.issues);
  }
  return facts;
}

function groupByCode<T extends { readonly n: number }, U>(
  rows: readonly { readonly code: string; readonly fact: T }[],
  finish: (fact: T) => U,
): Lists<U> {
  const groups = new Map<string, T[]>();
  for (const { code, fact } of rows) {
    const group = groups.get(code);
    if (group) group.push(fact);
    else groups.set(code, [fact]);
  }
  return new Map([...groups].map(([code, facts]) => [code, facts.toSorted((a, b) => a.n - b.n).map(finish)]));
}

function documentPositions(provisions: readonly Row[]): ReadonlyMap<string, number> {
  const newest = new Map<string, { code: string; kind: string; parent: string; order: number; since: string }>();
  for (const row of provisions) {
    const { code = '', kind = '', parent = '', since = '' } = row;
    if (since >= (newest.get(code)?.since ?? ''))
      newest.set(code, { code, kind, parent, order: Number(row['order']), since });
  }
  return new Map(sortByDocument([...newest.values()]).map((p, i) => [p.code, i]));
}

function sortRows(rows: readonly Row[], position: ReadonlyMap<string, number>): readonly Row[] {
  const place = (row: Row) => position.get(row['code'] ?? '') ?? position.size;
  return rows
    .map((row) => ({
      row,
      key: [place(row), Number(row['n'] ?? 0)] as const,
      text: `${row['code']}\u0000${row['since']}`,
    }))
    .toSorted((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || compareText(a.text, b.text))
    .map(({ row }) => row);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
