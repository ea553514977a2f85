import { parseCode } from '../codes.ts';
import { expandRun } from './labels.ts';

/** The codes that a phrase names, and whether the phrase says anything besides. */
export interface Scope {
  /** Codes in full (`3A001.z.2.a`), in order, each once; runs are written out. */
  readonly codes: readonly string[];
  /** Whether the phrase is a list of codes and nothing else. */
  readonly pure: boolean;
}

const PATH = String.raw`(?:\.(?:[a-z]|\d{1,3})(?![a-z0-9]))`;
const FULL = String.raw`\d[A-E]\d{3}(?![0-9A-Z])${PATH}*`;
const SHORT = String.raw`${PATH}+|[a-z]${PATH}+|[a-z](?=\.?(?:[,;)]|$| (?:and|or|to|through)\b))`;
const CODE = new RegExp(String.raw`(?<![A-Za-z0-9.§])(?!e\.g\.|i\.e\.)(?:(${FULL})|(${SHORT}))`, 'g');
const JOINT = /^(?:\.?(?:,|;|\s|and|or|to|through|of this entry|paragraphs?|ECCNs?|only|items|commodities)*)$/;
const NEUTRAL =
  /\b(?:and|or|to|through|paragraphs?|ECCNs?|of this entry|only|this entry|(?:items|commodities) (?:controlled|specified|described) (?:by|in|under))\b|[,;.\s]/g;

/**
 * Reads the codes of a phrase of an item. Shortened codes are completed: `.x` and `b.3` stand below the item named last
 * (at first the item itself), `.16` takes the place of the last figure of the code before. Runs ("a.2 to a.14") are
 * written out; a run of whole entries keeps its two ends.
 */
export function readScope(phrase: string, item: string): Scope {
  const codes: string[] = [];
  let before = item;
  let end = 0;
  let linked = false;
  for (const match of phrase.matchAll(CODE)) {
    const joint = phrase.slice(end, match.index);
    const [whole, full, short] = match;
    linked &&= JOINT.test(joint);
    if (full === undefined && !isShortCode(whole, joint, linked, end === 0)) continue;
    const code = full ?? completeCode(short ?? '', before, item);
    if (linked && /^\.?\s*(?:to|through)\s/.test(joint)) codes.push(...writeOut(before, code));
    else codes.push(code);
    before = code;
    end = match.index + whole.length;
    linked = true;
  }
  const rest = phrase.replaceAll(CODE, ' ').replaceAll(NEUTRAL, '');
  return { codes: [...new Set(codes)], pure: codes.length > 0 && rest === '' };
}

/** A lone letter counts as a code only in a chain of codes or behind the word "paragraph". */
function isShortCode(code: string, joint: string, linked: boolean, first: boolean): boolean {
  if (linked || code.includes('.')) return true;
  return /\bparagraphs?\s$/.test(joint) || (first && joint.trim() === '');
}

function completeCode(short: string, before: string, item: string): string {
  const labels = short.split('.').filter(Boolean);
  const parts = parseCode(before);
  const last = parts?.labels.at(-1) ?? '';
  if (/^\d/.test(labels[0] ?? '') && parts && /^\d/.test(last)) {
    return [parts.item, ...parts.labels.slice(0, -1), ...labels].join('.');
  }
  return [parts?.item ?? item, ...labels].join('.');
}

function writeOut(from: string, to: string): string[] {
  const [head, tail] = [parseCode(from), parseCode(to)];
  if (!head || !tail || head.item !== tail.item || head.labels.length === 0) return [to];
  return expandRun(head.labels.join('.'), tail.labels.join('.'))
    .slice(1)
    .map((labels) => [head.item, ...labels].join('.'));
}
