import type { Reference, ReferenceRole } from '../../model/provision.ts';
import type { RawProvision } from '../../model/raw.ts';
import { findRowMentions } from '../jp-order/rows.ts';
import type { RowMention } from '../jp-order/rows.ts';
import { dropBrackets, findBrackets } from './brackets.ts';
import { findCitations } from './citations.ts';
import type { Citation } from './citations.ts';
import { buildCodeTree, formatOrdinanceCode, parseOrdinanceCode } from './code-tree.ts';
import type { CodeTree } from './code-tree.ts';
import { findRowLinks, formatRowTarget } from './row-links.ts';

/**
 * Every place that the provisions name, each once, with what it is named for; provisions that name none are left out. Own
 * places are codes, `6.十七.イ`; rows of the Orders stand as `jp-order/九.（一）` and `jp-order/外為令.二`, a run by its two ends.
 * What a bracket or a note excludes is `excluded-by`; a mere name for a word ("以下この号において") is `see-also`; in the paragraphs on
 * technology the rest is `technology-for`, or `software-for` where the provision asks for a program. The
 * place itself and those above it are no references; nor is the row that an article's first words name (see `findRowLinks`).
 */
export function findOrdinanceReferences(
  provisions: readonly RawProvision[],
): ReadonlyMap<string, readonly Reference[]> {
  const tree = buildCodeTree(provisions.map(({ code }) => code));
  const links = findRowLinks(provisions).filter(({ law }) => law === 'foreign-exchange-order');
  const technology = new Set(links.map(({ provision }) => provision));
  const found = new Map<string, readonly Reference[]>();
  const cited = new Map<string, string>();
  for (const provision of provisions) {
    const mentions = findMentions(provision, tree, cited.get(provision.parent) ?? '');
    const last = mentions.findLast(({ own }) => own)?.targets.at(-1);
    cited.set(provision.code, last ?? cited.get(provision.parent) ?? '');
    const isTechnology = technology.has(formatOrdinanceCode({ ...parseOrdinanceCode(provision.code), labels: [] }));
    const references = listReferences(provision, mentions, tree, isTechnology);
    if (references.length > 0) found.set(provision.code, references);
  }
  return found;
}

interface Mention extends Citation {
  /** Whether it names a place below an article of the Ordinance. */
  readonly own: boolean;
}

const ANNEX = /(?<!令|税率表)別表第[二三](?!の[一二三四五六七八九〇]+の項)/g;

function findMentions({ text, code }: RawProvision, tree: CodeTree, last: string): readonly Mention[] {
  const rows = findRowMentions(text).filter(({ law }) => law !== '');
  const masked = rows.reduce(
    (left, { start, end }) => left.slice(0, start) + '＊'.repeat(end - start) + left.slice(end),
    text,
  );
  const named = rows.filter(({ end }) => !text.startsWith('の経済産業省令で定める', end));
  return [
    ...findCitations(masked, code.split('#')[0] ?? '', tree, last).map((citation) => ({ ...citation, own: true })),
    ...named.map((row) => ({
      ...row,
      own: false,
      targets: row.runs.flatMap(({ from, to }) =>
        [from, to].filter(Boolean).map((code) => formatTarget(row.law, code)),
      ),
    })),
    ...[...masked.matchAll(ANNEX)].map((match) => ({
      own: false,
      targets: [match[0]],
      start: match.index,
      end: match.index + match[0].length,
    })),
  ].toSorted((a, b) => a.start - b.start);
}

function listReferences(
  provision: RawProvision,
  mentions: readonly Mention[],
  tree: CodeTree,
  isTechnology: boolean,
): readonly Reference[] {
  const anchor = provision.code.split('#')[0] ?? '';
  const path = new Set<string>();
  for (let place = anchor; place !== ''; place = tree.parent(place)) path.add(place);
  const references: Reference[] = [];
  for (const { targets, start, end } of mentions) {
    const role = findRole(provision, start, end, isTechnology);
    for (const target of targets) {
      if (path.has(target) || references.some((reference) => reference.target === target)) continue;
      references.push({ role, target });
    }
  }
  return references;
}

function formatTarget(law: RowMention['law'], row: string): string {
  return formatRowTarget({ law: law === '' ? 'jp-order' : law, row });
}

function findRole({ text, noteName }: RawProvision, start: number, end: number, isTechnology: boolean): ReferenceRole {
  const clause = findInnermost(text, start, end);
  const after = text.slice(end, clause.end);
  if (/^(?:において|で|にあっては|に関する)/.test(after)) return 'see-also';
  const excepted = EXCEPTED.test(after) && (clause.end < text.length || noteName === '除外');
  if (excepted || /^[^。、]*?以外の/.test(after)) return 'excluded-by';
  if (!isTechnology) return 'specified-by';
  return /プログラム(?:$|。$|とする|であって|のうち|又はその)/.test(dropBrackets(text))
    ? 'software-for'
    : 'technology-for';
}

/** The mention's clause ends in を除く before it could end in に限る. */
const EXCEPTED = /^(?:(?!に限|。).)*を除く/;

/** The innermost bracketed clause around a mention; the whole text where it stands in none. */
function findInnermost(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const inside = findBrackets(text).find((bracket) => bracket.start < start && bracket.end > end);
  if (!inside) return { start: 0, end: text.length };
  const offset = inside.start + 1;
  const inner = findInnermost(inside.inner, start - offset, end - offset);
  return { start: inner.start + offset, end: inner.end + offset };
}
