import { formatOrdinanceCode, parseOrdinanceCode } from './code-tree.ts';
import type { CodeTree, OrdinanceCode } from './code-tree.ts';
import { parseComponent } from './components.ts';
import type { Component } from './components.ts';
import { findLabelStyle } from './labels.ts';

/** One citation resolved: 前二号 means two places. */
export interface Path {
  readonly codes: readonly OrdinanceCode[];
  /** Whether it gives a number of its own, so that 同条 and 同号 may mean it. */
  readonly numbered: boolean;
  /** Where it ends in the text. */
  readonly end: number;
}

/** Where a citation stands. */
export interface Around {
  readonly self: OrdinanceCode;
  /** Last place of the citation before this one: what 同条 and 同号 mean. */
  readonly last: OrdinanceCode | undefined;
  /** The citation that this one is joined to. */
  readonly before: OrdinanceCode | undefined;
  readonly tree: CodeTree;
}

/** One citation, part by part, each of a lower level than the one before; undefined where none can be resolved. */
export function readPath(text: string, start: number, around: Around): Path | undefined {
  let codes: readonly OrdinanceCode[] = [];
  let end = start;
  let level = -1;
  let numbered = false;
  for (;;) {
    const deepest = codes.at(-1)?.labels.at(-1) ?? '';
    const part = parseComponent(text, end, level >= 2 && findLabelStyle(deepest) === 'digit');
    const next = part === undefined ? -1 : RANKS[part.level];
    if (!part || (next <= level && next !== RANKS.label) || !startsRight(text, part, level)) break;
    const placed = level < 0 ? placeFirst(part, around) : placeNext(part, codes.at(-1), around);
    if (placed.length === 0) break;
    codes = placed;
    end = part.end;
    level = next;
    numbered ||= part.level !== 'label' && !/^[前次本同]$/.test(part.value);
  }
  return codes.length === 0 ? undefined : { codes, numbered, end };
}

const RANKS = { article: 0, paragraph: 1, number: 2, label: 3 } as const;

/** A number in kanji right behind １ is a label only where nothing else can begin. */
function startsRight(text: string, part: Component, level: number): boolean {
  const kanji = part.level === 'label' && findLabelStyle(part.value) === 'kanji';
  return !kanji || (level >= 2 && /^(?:、|又は|若しくは|及び|に|から|まで)/.test(text.slice(part.end)));
}

function placeFirst(part: Component, around: Around): readonly OrdinanceCode[] {
  const { self, before, last } = around;
  if (part.level === 'label') return before ? placeLabel(part.value, before) : findBare(part.value, around);
  const base = part.value === '本' ? self : part.value === '同' ? (last ?? self) : (before ?? self);
  return placeNext(part, part.level === 'number' && before ? { ...base, labels: [] } : base, around);
}

function placeNext(part: Component, base: OrdinanceCode | undefined, around: Around): readonly OrdinanceCode[] {
  const { self, last, tree } = around;
  if (!base) return [];
  const own = part.value === '同' ? (last ?? self) : self;
  const relative = /^[前次]$/.test(part.value);
  if (part.level === 'label')
    return base.labels.length === 0 ? [] : [{ ...base, labels: [...base.labels, part.value] }];
  if (part.level === 'article') {
    if (relative) return findNeighbours({ ...self, paragraph: '', labels: [] }, part, tree);
    const article = /^[同本]$/.test(part.value) ? own.article : part.value;
    return [{ article, paragraph: '', labels: [] }];
  }
  if (part.level === 'paragraph') {
    if (relative) return findNeighbours({ ...self, labels: [] }, part, tree);
    const paragraph = /^[同本]$/.test(part.value) ? own.paragraph : part.value;
    return [{ article: base.article, paragraph: paragraph === '１' ? '' : paragraph, labels: [] }];
  }
  if (relative) return findNeighbours({ ...self, labels: self.labels.slice(0, 1) }, part, tree);
  if (/^[同本]$/.test(part.value)) return own.labels.length === 0 ? [] : [{ ...own, labels: own.labels.slice(0, 1) }];
  return [{ ...base, labels: [part.value] }];
}

/** 前号, 前二号, 次項: the places next to one's own; an article's neighbour is the article before or behind. */
function findNeighbours(code: OrdinanceCode, part: Component, tree: CodeTree): readonly OrdinanceCode[] {
  const siblings = part.level === 'article' ? tree.articles() : tree.siblings(formatOrdinanceCode(code));
  const at = siblings.indexOf(formatOrdinanceCode(code));
  if (at < 0) return [];
  const found =
    part.value === '前'
      ? siblings.slice(Math.max(0, at - part.count), at)
      : siblings.slice(at + 1, at + 1 + part.count);
  return found.map(parseOrdinanceCode);
}

/** A label in the place of the one of its style in the citation before it: "第四号ロ若しくはハ". */
function placeLabel(label: string, before: OrdinanceCode): readonly OrdinanceCode[] {
  const style = findLabelStyle(label);
  const depth = before.labels.findLastIndex((other, index) => index > 0 && findLabelStyle(other) === style);
  return depth < 0 ? [] : [{ ...before, labels: [...before.labels.slice(0, depth), label] }];
}

/** A label by itself names the nearest place so numbered next to or above one's own; one's own children are no citation. */
function findBare(label: string, { self, tree }: Around): readonly OrdinanceCode[] {
  if (tree.has(formatOrdinanceCode({ ...self, labels: [...self.labels, label] }))) return [];
  for (let depth = self.labels.length - 1; depth > 0; depth -= 1) {
    const code = { ...self, labels: [...self.labels.slice(0, depth), label] };
    if (tree.has(formatOrdinanceCode(code))) return [code];
  }
  return [];
}
