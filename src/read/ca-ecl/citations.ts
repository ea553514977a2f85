import { findLevel, LEVELS } from './labels.ts';

/** A place of the same item, or another item or group of the schedule, that a text cites. */
export interface Citation {
  /** As labels joined by dots, the item first: `5506.2.c.ii.B`, `9-1`, `Group2`; of a run the first place. */
  readonly from: string;
  /** Last place of a run; empty for a single one. */
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

const CHAIN = String.raw`(?:\((?:\d{1,2}|[a-z]{1,5}|[A-Z]{1,5})\))+`;
const JOINT = String.raw`(?:, (?:and |or )?| and | or | to )`;
const OWN = new RegExp(
  String.raw`\b(subitem|subsection|paragraph|subparagraph|clause|subclause)s? (${CHAIN}(?:${JOINT}${CHAIN})*)`,
  'gi',
);
const ITEMS = /\bitems? (\d-\d{1,2}(?!\.?[A-Za-z])(?:(?:, (?:and |or )?| and | or | to )\d-\d{1,2}(?!\.?[A-Za-z]))*)/g;
const GROUPS = /\bGroups? (\d(?:(?:, (?:and |or )?| and | or )(?:Group )?\d)*)/g;
/** What follows where a number is one of the Guide, or a list of such begins with it. */
const OF_GUIDE = /^(?: of the Guide\b|(?:,| and | or | to )[^;()]{0,120}? of the Guide\b|”)/;

/**
 * Places of the schedule that a text cites, in order. `self` are the labels of the place where the text stands, the item first:
 * shorter citations ("clause (A)") are completed from it. What the text says to lie in the Guide or in another law is left out.
 */
export function findCitations(text: string, self: readonly string[]): readonly Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(OWN)) {
    const [whole, word = '', list = ''] = match;
    if (/^ of (?:the|that|those|section)\b/.test(text.slice(match.index + whole.length))) continue;
    found.push(...readList(word.toLowerCase(), list, match.index + whole.length - list.length, self));
  }
  for (const [pattern, prefix] of [
    [ITEMS, ''],
    [GROUPS, 'Group'],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const [whole, list = ''] = match;
      const end = match.index + whole.length;
      if (OF_GUIDE.test(text.slice(end))) continue;
      found.push(...readNumbers(list, prefix, end - list.length));
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Chains of one level: each ends at it, and what one leaves out stands in the chain before it. */
function readList(word: string, list: string, start: number, self: readonly string[]): readonly Citation[] {
  const level = (LEVELS as readonly string[]).indexOf(word === 'subsection' ? 'subitem' : word);
  const found: Citation[] = [];
  let before = self;
  let run = false;
  for (const match of list.matchAll(new RegExp(`${CHAIN}|${JOINT}`, 'g'))) {
    if (!match[0].startsWith('(')) {
      run = match[0] === ' to ';
      continue;
    }
    const chain = match[0].slice(1, -1).split(')(');
    before = completeChain(chain, level, before);
    const code = before.join('.');
    const end = start + match.index + match[0].length;
    const last = found.at(-1);
    if (run && last) found.splice(-1, 1, { ...last, to: code, end });
    else found.push({ from: code, to: '', start: start + match.index, end });
  }
  return found;
}

/** The labels of a chain behind those of the place before it that lie above the chain's first level. */
function completeChain(chain: readonly string[], level: number, before: readonly string[]): readonly string[] {
  const [item = '', ...labels] = before;
  const first = level - chain.length + 1;
  const kept = labels.filter((_, n) => findLevel(labels.slice(0, n + 1)) < first);
  return [item, ...kept, ...chain];
}

function readNumbers(list: string, prefix: string, start: number): readonly Citation[] {
  const found: Citation[] = [];
  let end = 0;
  for (const match of list.matchAll(/\d(?:-\d{1,2})?/g)) {
    const run = list.slice(end, match.index) === ' to ';
    end = match.index + match[0].length;
    const last = found.at(-1);
    if (run && last) found.splice(-1, 1, { ...last, to: prefix + match[0], end: start + end });
    else found.push({ from: prefix + match[0], to: '', start: start + match.index, end: start + end });
  }
  return found;
}

/** Places of the Guide that a text cites. */
export interface GuideCitation {
  /** `Guide 1-7.A.5`, `Guide Group 1`; a run as printed, `Guide 1-9.A.4 to 1-9.A.11`. */
  readonly target: string;
  readonly start: number;
}

const NUMBER = String.raw`\d-\d{1,2}(?:\.[A-E](?:\.\d{1,2}(?:\.[a-z0-9]{1,2})*)?|\.[a-z])?`;
const GUIDE_ITEMS = new RegExp(
  String.raw`\b(?:items?|paragraph) (${NUMBER}\.?(?:${JOINT}${NUMBER}\.?)*) of the Guide\b`,
  'g',
);
const GUIDE_GROUPS = /\bGroups? (\d(?:(?:, (?:and )?| and | or )\d)*) of the Guide\b/g;
/** Documents of the regimes by their numbers. */
const DOCUMENTS = /\b(?:INFCIRC|MTCR)\/[\w.-]+(?:\/[\w.-]+)*(?: \d)?/g;

/** The places of the Guide, and the regimes' documents, that a text names, in order. */
export function findGuideCitations(text: string): readonly GuideCitation[] {
  const found: GuideCitation[] = [];
  for (const match of text.matchAll(GUIDE_ITEMS)) {
    const names = (match[1] ?? '').split(/, (?:and |or )?| and | or /);
    for (const name of names) {
      const target = `Guide ${name.replaceAll(/\.(?= |$)/g, '')}`;
      found.push({ target, start: match.index });
    }
  }
  for (const match of text.matchAll(GUIDE_GROUPS)) {
    for (const [number] of (match[1] ?? '').matchAll(/\d/g))
      found.push({ target: `Guide Group ${number}`, start: match.index });
  }
  for (const match of text.matchAll(DOCUMENTS)) found.push({ target: match[0], start: match.index });
  return found.toSorted((a, b) => a.start - b.start);
}
