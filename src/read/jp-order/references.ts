import type { Reference } from '../../model/provision.ts';
import type { RawProvision } from '../../model/raw.ts';
import { findBrackets } from '../jp-ordinance/brackets.ts';
import { findNumberMentions, findRowMentions } from './rows.ts';
import type { RowMention, RowRun } from './rows.ts';

/**
 * Every row and number that the provisions of an Order's table name, each once; runs are spelled out by the table itself. A
 * reference in a bracket that excludes is `excluded-by`; the goods of the other Order, named for technology, are
 * `technology-for`, a run of them by its two ends. What the words before the numbers exclude ("次に掲げる貨物（四の項の中欄に掲げるものを除く。）")
 * counts for each number of the row.
 */
export function findOrderReferences(provisions: readonly RawProvision[]): ReadonlyMap<string, readonly Reference[]> {
  const codes = provisions.filter(({ parent }) => parent === '').map(({ code }) => code);
  const found = new Map<string, readonly Reference[]>();
  for (const provision of provisions) {
    const { prefix, row } = splitCode(provision.code);
    const above = provision.kind === 'item' ? (found.get(prefix + row) ?? []) : [];
    const mentions = [...findRowMentions(provision.text), ...findNumberMentions(provision.text, row)];
    const own = mentions
      .toSorted((a, b) => a.start - b.start)
      .flatMap((mention) => listReferences(provision, mention, prefix, codes));
    const references: Reference[] = [];
    for (const reference of [...above, ...own]) {
      const path = `${provision.code}.`.startsWith(`${reference.target}.`);
      if (!path && !references.some(({ target }) => target === reference.target)) references.push(reference);
    }
    if (references.length > 0) found.set(provision.code, references);
  }
  return found;
}

function splitCode(code: string) {
  const prefix = code.startsWith('外為令.') ? '外為令.' : '';
  return { prefix, row: code.slice(prefix.length).split('.')[0] ?? '' };
}

function listReferences(
  { text }: RawProvision,
  { law, runs, start, end }: RowMention,
  prefix: string,
  codes: readonly string[],
): readonly Reference[] {
  const bracket = findBrackets(text).find((clause) => clause.start < start && clause.end > end);
  const excluded = bracket !== undefined && /を除く/.test(text.slice(end, bracket.end));
  const other = law === 'jp-order' && prefix !== '';
  const role = excluded ? 'excluded-by' : other ? 'technology-for' : 'specified-by';
  return runs.flatMap((run) =>
    (other ? [run.from, run.to].filter((code) => code !== '') : expandRun(run, prefix, codes)).map((target) => ({
      role,
      target,
    })),
  );
}

function expandRun({ from, to }: RowRun, prefix: string, codes: readonly string[]): readonly string[] {
  if (to === '') return [prefix + from];
  const depth = from.split('.').length + (prefix === '' ? 0 : 1);
  const family = codes.filter((code) => code.split('.').length === depth && code.startsWith(prefix));
  const [first, last] = [family.indexOf(prefix + from), family.indexOf(prefix + to)];
  return first < 0 || last < first ? [prefix + from, prefix + to] : family.slice(first, last + 1);
}
