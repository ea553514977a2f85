import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import type { RawList, RawListReader, RawProvision } from '../../model/raw.ts';
import { buildError } from '../markdown-lines.ts';
import { findCountries } from './countries.ts';
import { findOrderReferences } from './references.ts';
import { parseRegion } from './regions.ts';
import type { RegionCell } from './regions.ts';
import { splitGoods } from './split-goods.ts';
import type { GoodsPart } from './split-goods.ts';
import { parseTable } from './table.ts';

const ORDER = { identifier: '324CO0000000378', table: '別表第一' };
const EXCHANGE = { identifier: '355CO0000000260', table: '別表' };

/**
 * Reads Appended Table 1 (別表第一) of Japan's Export Trade Control Order (昭和二十四年政令第三百七十八号). Codes: row, number and
 * figure as printed, `二.（十二）.１`. Items are the numbers of a row, below a heading with the words before them; a row
 * without numbers is an item itself (`八`). The region column gives the destinations of each row and number. The articles,
 * which say when a permit is needed, and the other tables (approval, embargoes, countries) are no list of controlled goods
 * and are left out. Issues, all errors: those of `parseTable`, `label-out-of-sequence` and `unread-text` inside a row.
 */
export const readJpOrder: RawListReader = (text, file) => readTable(text, file, ORDER, '');

/** Reads the table (別表) of the Foreign Exchange Order, on technology, likewise; its codes begin with `外為令.`. */
export const readForeignExchangeOrder: RawListReader = (text, file) => readTable(text, file, EXCHANGE, '外為令.');

function readTable(text: string, file: string, law: typeof ORDER, prefix: string): Result<RawList> {
  const hint = `Use the Markdown file ${law.identifier}.md of the Order (e-Gov text), with front matter, whole.`;
  const rows = parseTable(text, { ...law, file, hint });
  if (!rows.ok) return rows;
  const tables = findCountries(text, { ...law, file, hint });
  const issues: Issue[] = [];
  const provisions: RawProvision[] = [];
  for (const { label, goods, region, line } of rows.value) {
    const refuse = (code: string, message: string, value: string) =>
      issues.push(buildError(code, `${file}:${line}`, message, value, hint));
    const { parts, outOfSequence } = splitGoods(goods);
    const where = parseRegion(region, tables.ok ? tables.value : new Map());
    if (outOfSequence !== '')
      refuse('label-out-of-sequence', 'A number in the row was skipped or comes twice.', outOfSequence);
    if (parts.some(({ path, text: words }) => path !== '' && words === ''))
      refuse('unread-text', 'A number in the row has no words.', label);
    if (!where.read) refuse('unread-text', 'The region of the row is not known.', region);
    provisions.push(...buildRow(prefix + label, parts, where, line));
  }
  if (issues.length > 0) return failure(issues);
  const references = findOrderReferences(provisions);
  const referring = numberSiblings(provisions).map((p) => ({ ...p, references: references.get(p.code) ?? [] }));
  return success({ provisions: referring, controls: new Map(), exceptions: new Map() });
}

function buildRow(
  row: string,
  parts: readonly GoodsPart[],
  { destinations }: RegionCell,
  line: number,
): readonly RawProvision[] {
  return parts.map(({ path, text }) => {
    const [number = '', figure] = path.split('.');
    const base = { code: path === '' ? row : `${row}.${path}`, order: 0, text, noteName: '', at: String(line) };
    if (figure !== undefined) return { ...base, kind: 'paragraph', parent: `${row}.${number}` };
    const kind = path === '' && parts.length > 1 ? 'heading' : 'item';
    return { ...base, kind, parent: '', ...(destinations ? { destinations } : {}) };
  });
}

function numberSiblings(provisions: readonly RawProvision[]): readonly RawProvision[] {
  const counts = new Map<string, number>();
  return provisions.map((provision) => {
    const order = (counts.get(provision.parent) ?? 0) + 1;
    counts.set(provision.parent, order);
    return { ...provision, order };
  });
}
