import type { Issue } from '../../model/issue.ts';
import type { RawProvision } from '../../model/raw.ts';
import { parentOfCode } from '../codes.ts';
import type { AnnexFour, AnnexFourEntry, AnnexFourPiece } from './build-annex-iv.ts';
import { issue } from './parse-entries.ts';

/** A place of Annex I that Annex IV takes in. */
export interface AnnexFourPlace {
  readonly code: string;
  readonly part: 1 | 2;
  readonly group: string;
  /** Why it is taken in only in part, or may be; empty where it is taken in whole. */
  readonly inPart: '' | 'on a condition' | 'in words of its own, which may be narrower';
  readonly at: string;
}

/** The places of Annex IV, and the codes that Annex I does not have. */
export interface AnnexFourPlaces {
  readonly places: readonly AnnexFourPlace[];
  readonly issues: readonly Issue[];
}

/**
 * Finds the places of Annex I that Annex IV takes in, the lowest that it names: of an entry that lists all paragraphs of an
 * item the item, of one that lists some these. `provisions` are those of Annex I, of whatever edition; where its words changed
 * since Annex IV, a place counts as taken in with words of its own. A warning `mark-without-provision` names an entry whose
 * code Annex I does not have.
 */
export function placeAnnexFour(annex: AnnexFour, provisions: readonly RawProvision[]): AnnexFourPlaces {
  const tree = buildTree(provisions);
  const issues: Issue[] = [];
  const places = annex.entries.flatMap((entry, i): readonly AnnexFourPlace[] => {
    const next = annex.entries.slice(i + 1).some(({ code }) => code.startsWith(`${entry.code}.`));
    if (next) return [];
    if (tree.texts.has(entry.code)) return placeEntry(tree, entry);
    issues.push(missing(entry.code, entry.at));
    return [];
  });
  const isTaken = ({ kind, code }: RawProvision) =>
    kind === 'item' && code.startsWith('0') && !annex.excluded.includes(code);
  const category = provisions.filter(isTaken).map(({ code }): AnnexFourPlace => {
    const inPart = annex.conditional.includes(code) ? 'on a condition' : '';
    return { code, part: 2, group: 'Items of the NSG technology', inPart, at: 'Category 0' };
  });
  for (const code of [...annex.excluded, ...annex.conditional])
    if (!tree.texts.has(code)) issues.push(missing(code, 'Category 0'));
  return { places: [...places, ...category], issues };
}

/**
 * The marks of each place of Annex IV: `IV`, or `IV*` where only in part (as the United Kingdom's margin prints them), and
 * the part or parts in which it stands, `IV-I`, `IV-II`.
 */
export function formatAnnexFourMarks(places: readonly AnnexFourPlace[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly AnnexFourPlace[]>();
  for (const place of places) groups.set(place.code, [...(groups.get(place.code) ?? []), place]);
  const format = (of: readonly AnnexFourPlace[]) => [
    of.every(({ inPart }) => inPart !== '') ? 'IV*' : 'IV',
    ...new Set(of.map(({ part }) => (part === 1 ? 'IV-I' : 'IV-II'))),
  ];
  return new Map([...groups].map(([code, of]) => [code, format(of)]));
}

interface Tree {
  readonly texts: ReadonlyMap<string, string>;
  readonly children: ReadonlyMap<string, readonly string[]>;
}

function buildTree(provisions: readonly RawProvision[]): Tree {
  const own = provisions.filter(({ code }) => !code.includes('#'));
  const children = new Map<string, string[]>();
  for (const { code, parent, text } of own)
    if (parent !== '' && !/^(?:Not used|Reserved)/i.test(text))
      children.set(parent, [...(children.get(parent) ?? []), code]);
  return { texts: new Map(own.map(({ code, text }) => [code, text])), children };
}

function placeEntry(tree: Tree, entry: AnnexFourEntry): readonly AnnexFourPlace[] {
  const { code: root, part, group, at } = entry;
  const printed = new Map<string, string[]>([[root, [entry.lead]]]);
  let here = root;
  for (const piece of entry.pieces) {
    const code = findPlace(tree, piece, here, root);
    if (code !== undefined) {
      here = code;
      printed.set(code, [...(printed.get(code) ?? []), piece.text]);
    } else if (!piece.afterNote) printed.get(here)?.push(piece.text);
  }
  const isNew = ([code, texts]: readonly [string, readonly string[]]) => !texts.every((t) => isSaid(tree, code, t));
  const anew = [...printed].filter(isNew).map(([code]) => code);
  return findMarked(tree, root, new Set(printed.keys())).map((code) => {
    const differs = entry.differs || anew.some((c) => isWithin(c, code) || isWithin(code, c));
    return { code, part, group, inPart: differs ? 'in words of its own, which may be narrower' : '', at };
  });
}

/** The place of Annex I to which a label leads, from the place read last upwards; undefined for a label of another list. */
function findPlace(tree: Tree, { label }: AnnexFourPiece, here: string, root: string): string | undefined {
  for (let above = here; above.length >= root.length; above = parentOfCode(above))
    if (tree.texts.has(`${above}.${label}`)) return `${above}.${label}`;
  return root.endsWith(`.${label}`) ? root : undefined;
}

/** The places below `code` that stand for what is printed: itself where all its paragraphs or none are. */
function findMarked(tree: Tree, code: string, printed: ReadonlySet<string>): readonly string[] {
  const children = tree.children.get(code) ?? [];
  const named = children.filter((child) => printed.has(child));
  if (named.length === 0) return [code];
  const marked = named.flatMap((child) => findMarked(tree, child, printed));
  return named.length === children.length && marked.every((mark) => named.includes(mark)) ? [code] : marked;
}

/** Whether Annex I says these words there, above or below; each piece between dots of omission is looked for in its turn. */
function isSaid({ texts, children }: Tree, code: string, words: string): boolean {
  const chain: string[] = [];
  for (let above = code; above !== ''; above = parentOfCode(above)) chain.unshift(texts.get(above) ?? '');
  const below = (of: string): readonly string[] =>
    (children.get(of) ?? []).flatMap((child) => [texts.get(child) ?? '', ...below(child)]);
  const said = fold([...chain, ...below(code)].join(' '));
  let from = 0;
  return words.split(/…|\.\.\./).every((piece) => {
    const at = said.indexOf(fold(piece), from);
    from = at;
    return at >= 0;
  });
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}

function missing(code: string, at: string): Issue {
  const message = 'Annex IV names a code that Annex I does not have, so the mark cannot be attached.';
  const hint = 'Compare the editions: Annex IV may be older than Annex I.';
  return { ...issue('mark-without-provision', at, message, code, hint), severity: 'warning' };
}
