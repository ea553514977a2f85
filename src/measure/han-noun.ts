import type { HanTables } from './han-tables.ts';

/** Longest stretch of particles, and of a remark in brackets, between a name and its bound, in characters. */
const PARTICLES = 8;
const REMARK = 160;
/** Longest word for a maximum, mean or sum behind a name. */
const AGGREGATE = 14;
/** Most of them behind one name. */
const AGGREGATES = 3;
/** How far before its bound a subject may stand. */
const SUBJECT = 48;

/** A noun at the end of a text, with the endings that verbs leave in nouns (重なり). */
const NOUN = /(?:[\p{Script=Han}\p{Script=Katakana}ー]|(?<=\p{Script=Han})[りえみきげけれち](?=\p{Script=Han}|$))+$/u;
/** Nouns that name nothing without what they belong to. */
const GENERAL = /^(?:数|総数|値|数値|差|比|割合|総計|合計|絶対値|最大値|最小値|平均値|実効値)$/;

/** The noun phrase behind a count, and its last noun. */
const COUNTED =
  /^の?(?:[\p{Script=Han}]+(?:した|する|な)|[\p{Script=Han}\p{Script=Katakana}ー]+の(?=[\p{Script=Han}\p{Script=Katakana}]))*[\p{Script=Han}\p{Script=Katakana}ー]+(?!する|し|でき|さ|\p{Script=Han})/u;
const HEAD = /(?:(?![及又並])[\p{Script=Han}\p{Script=Katakana}ー])+$/u;

/** The place before a remark in brackets that ends at `end`; `end` itself where none does. */
export function beforeRemark(text: string, end: number): number {
  if (text[end - 1] !== ')') return end;
  let depth = 0;
  for (let i = end - 1; i >= Math.max(0, end - REMARK); i -= 1) {
    if (text[i] === ')') depth += 1;
    if (text[i] === '(') depth -= 1;
    if (depth === 0) return i;
  }
  return end;
}

/** Where the words before a place end: particles and a remark in brackets aside. */
export function headEnd(text: string, start: number, tables: HanTables): number {
  const window = text.slice(Math.max(0, start - PARTICLES), start);
  return beforeRemark(text, start - (tables.particles.exec(window)?.[0].length ?? 0));
}

/** The places where a name may end: `end`, and before each "maximum of", "mean of" and the like that stands there. */
export function nameEnds(text: string, end: number, tables: HanTables): readonly number[] {
  const ends = [end];
  for (let at = end; ends.length <= AGGREGATES;) {
    const length = tables.aggregates.exec(text.slice(Math.max(0, at - AGGREGATE), at))?.[0].length ?? 0;
    if (length === 0) break;
    at = beforeRemark(text, at - length);
    ends.push(at);
  }
  return ends;
}

/** The subject of a bound: where its noun ends, and what stands between its particle and the bound. */
export interface Subject {
  readonly end: number;
  readonly between: string;
}

/** The subject of what is said at `start`: the noun before the last particle of its own clause; undefined for none. */
export function findSubject(text: string, start: number, limit: number, tables: HanTables): Subject | undefined {
  const lowest = Math.max(limit, start - SUBJECT);
  const window = text.slice(lowest, start);
  for (let i = window.length - 1; i > 0; i -= 1) {
    if (!tables.subject.test(window.slice(Math.max(0, i - 1), i + 1))) continue;
    const between = window.slice(i + 1);
    return tables.newClause.test(between) ? undefined : { end: beforeRemark(text, lowest + i), between };
  }
  return undefined;
}

/** The noun that ends at `end` as printed, with its owner where it only says "number"; empty for none. */
export function printedNoun(text: string, end: number, limit: number, longest: number): string {
  const window = text.slice(Math.max(limit, end - longest), end);
  const noun = NOUN.exec(window)?.[0] ?? '';
  if (!GENERAL.test(noun)) return noun;
  return (NOUN.exec(window.slice(0, -noun.length - 1))?.[0] ?? '') + window.slice(-noun.length - 1);
}

/** What a count counts: the head of the noun phrase that begins at `at` ("の独立した電源" is 電源); empty for none. */
export function countedNoun(text: string, at: number, longest: number, tables: HanTables): string {
  const phrase = COUNTED.exec(text.slice(at, at + longest))?.[0] ?? '';
  const [noun = ''] = tables.language === 'zh' ? phrase.replace(/^的/, '').split(/[的可能且和或并与]/) : [phrase];
  return HEAD.exec(noun)?.[0] ?? '';
}
