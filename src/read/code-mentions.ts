import { formatCode, parseCode, styleOfLabel } from './codes.ts';
import type { CodeParts } from './codes.ts';

/** A place in a text that names a code, or a run of codes ("3A001.a.3 to 3A001.a.10"). */
export interface CodeMention {
  /** The code in full, also where the text abbreviates it ("3A001.a. or b."): `3A001.b`; a whole group is `2B`. */
  readonly from: string;
  /** Last code of a run, in full; empty for a single code. */
  readonly to: string;
  /** Where the mention begins in the text, in characters from 0, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const PATH = String.raw`(?:\.(?:[a-z]|\d{1,3})(?![a-z0-9]))*`;
const FULL = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:\d[A-E]\d{3}(?:[a-z](?![a-z0-9]))?|ML ?\d{1,3}(?!\d)|PL\d{4}(?!\d))${PATH}`,
  'y',
);
const GROUP = /(?<![A-Za-z0-9])\d[A-E](?![A-Za-z0-9])/y;
/** Common abbreviations that look like labels: "not elsewhere specified", "for example", "that is". */
const ABBREVIATION = String.raw`(?!(?:n\.e\.s|e\.g|i\.e)(?![a-z]))`;
const SHORT = new RegExp(
  String.raw`${ABBREVIATION}(?:\.(?:[a-z]|\d{1,3})(?![a-z0-9])${PATH}|[a-z](?:\.(?:[a-z]|\d{1,3})(?![a-z0-9]))+|(?:[a-z]|\d{1,2})(?=\.(?:[\s,;)]|$)))`,
  'y',
);
const JOINT = /\.?(?:,\s*(?:and|or)?|\s+(?:and\/or|and|or|to|through))\s*(?=[.\da-z]|ML|PL)/y;
const GROUP_LEAD = /\b(?:specified|controlled|described|determined|listed|covered|purposes)\s(?:in|by|under|of)\s$/i;

/**
 * Every code that a text names, in order. Abbreviated codes are completed from the code before them; a code that begins
 * with a dot and follows none is completed from `self`, the item in which the text stands (empty: such codes are left out).
 */
export function findCodeMentions(text: string, self = ''): CodeMention[] {
  const mentions: CodeMention[] = [];
  const starts = /(?<![A-Za-z0-9.])(?:\d[A-E]|ML ?\d|PL\d|\.[a-z](?![a-z]|\s+ECCN))/g;
  for (let hit = starts.exec(text); hit; hit = starts.exec(text)) {
    const chain = readChain(text, hit.index, self);
    mentions.push(...chain);
    const last = chain.at(-1);
    if (last) starts.lastIndex = last.end;
  }
  return mentions;
}

interface Token {
  readonly code: string;
  readonly end: number;
}

function readChain(text: string, start: number, self: string): CodeMention[] {
  const mentions: CodeMention[] = [];
  const group = GROUP_LEAD.test(text.slice(0, start));
  let at = start;
  let token = readToken(text, at, parseCode(self), group);
  let run = false;
  while (token) {
    const previous = mentions.at(-1);
    if (run && previous) mentions.splice(-1, 1, { ...previous, to: token.code, end: token.end });
    else mentions.push({ from: token.code, to: '', start: at, end: token.end });
    JOINT.lastIndex = token.end;
    const joint = JOINT.exec(text);
    if (!joint) break;
    run = /\b(?:to|through)\b/.test(joint[0]);
    at = JOINT.lastIndex;
    token = readToken(text, at, parseCode(token.code), group);
  }
  return mentions;
}

function readToken(text: string, at: number, before: CodeParts | undefined, group: boolean): Token | undefined {
  FULL.lastIndex = at;
  const full = FULL.exec(text)?.[0];
  if (full) return { code: full.replace(/^(\d[A-E]\d{3})([a-z])/, '$1.$2').replace(' ', ''), end: at + full.length };
  GROUP.lastIndex = at;
  const section = group ? GROUP.exec(text)?.[0] : undefined;
  if (section) return { code: section, end: at + section.length };
  SHORT.lastIndex = at;
  const short = before ? SHORT.exec(text)?.[0] : undefined;
  if (!short || !before) return undefined;
  const code = completeCode(
    before,
    short.split('.').filter((label) => label !== ''),
  );
  return code === '' ? undefined : { code, end: at + short.length };
}

/** Puts abbreviated labels in the place of the deepest label of the same style that leaves room for them. */
function completeCode(before: CodeParts, labels: readonly string[]): string {
  const first = labels[0] ?? '';
  const style = styleOfLabel(first);
  for (let depth = before.labels.length - labels.length; depth >= 0; depth -= 1) {
    const replaced = before.labels[depth] ?? '';
    if (styleOfLabel(replaced) === style) {
      return formatCode({ item: before.item, labels: [...before.labels.slice(0, depth), ...labels] });
    }
  }
  return style === 'letter' ? formatCode({ item: before.item, labels }) : '';
}
