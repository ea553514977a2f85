import { splitOutside } from './split-outside.ts';

/** A part of a cell of facts that stands for a labelled place of the law which has no row of its own. */
export interface LabelledClause {
  /** The labels below the row's place: `['1']`, `['a', '5']`. */
  readonly path: readonly string[];
  readonly facts: string;
  /** Whether it holds together with the one before; otherwise it is an alternative. */
  readonly together: boolean;
}

const PATH = String.raw`(?:[a-z]|\d{1,2})(?:\.(?:[a-z]|\d{1,2}))*`;
const RESERVED_PARTS = new RegExp(String.raw`^(${PATH}(?:(?:, ?|-)${PATH})*) not used( since \d{4})?$`);
const LABELLED = /^(?:AND )?(?:([a-z])(?::| ?(?=\()| )|(\d{1,2})(?::| (?=[^<>=\s])))\s?(?=\S)/;
/** A mention of the places below, without words: `a OR b`, `(1..4)`, `a, b, c`, `a..g any`, `f.1-f.4`. */
const STRUCTURE = /^\(?(?:[a-z]|\d{1,2})(?:(?: OR | AND |, |\.\.)(?:[a-z]|\d{1,2}))+(?: any)?\)?(?: \([^)]*\))?$/;

/** Whether a clause only names the places below. */
export function isStructure(clause: string): boolean {
  return STRUCTURE.test(clause) || /^[a-z]\.\d{1,2}-[a-z]\.\d{1,2}$/.test(clause);
}

const FIRST = /^1(?::| (?=[^<>=\s]))/;
const SECOND = /^2(?::| (?=[^<>=\s]))/;

/** Whether a list of labelled places begins with a clause; `1` begins one only where `2` follows, for it may be a number. */
export function startsList(clause: string, later: readonly string[]): boolean {
  if (isStructure(clause) || /^a .*, b /.test(clause)) return false;
  if (/^a(?:[: ]|\()/.test(clause)) return true;
  const second = [...splitOutside(clause, ' OR ').slice(1), ...later];
  return FIRST.test(clause) && second.some((next) => SECOND.test(next));
}

/**
 * The labelled places of a clause: one, or several joined by OR. Undefined where the clause has
 * no label, or one that does not follow `last` (empty: none before).
 */
export function parseLabelled(clause: string, last: string): readonly LabelledClause[] | undefined {
  const choices = splitOutside(clause, ' OR ');
  const parts = choices.slice(1).some((choice) => LABELLED.test(choice)) ? choices : [clause];
  const labels = parts.map((part) => findLabel(part));
  if (!labels.every((label) => label !== '')) return undefined;
  if (last !== '' && !follows(labels[0] ?? '', last)) return undefined;
  return parts.map((part, i) => ({
    path: [labels[i] ?? ''],
    facts: part.replace(LABELLED, '').replace(/,$/, ''),
    together: part.startsWith('AND '),
  }));
}

/** The places that a clause says are not used (`b, c not used since 2015`); empty for any other clause. */
export function parseUnused(clause: string): readonly LabelledClause[] {
  const [, paths, since = ''] = RESERVED_PARTS.exec(clause) ?? [];
  if (paths === undefined) return [];
  return splitPaths(paths).map((path) => ({ path, facts: `not used${since}`, together: false }));
}

function findLabel(clause: string): string {
  const match = LABELLED.exec(clause);
  return match?.[1] ?? match?.[2] ?? '';
}

/** Whether a label may stand behind another: figures follow each other, letters may leave out some. */
function follows(label: string, last: string): boolean {
  return label === followerOf(last) || (/[a-z]/.test(last) && /[a-z]/.test(label) && label > last);
}

function followerOf(label: string): string {
  return /^\d/.test(label) ? String(Number(label) + 1) : String.fromCodePoint((label.codePointAt(0) ?? 0) + 1);
}

/** A run of labels names no more places than these. */
const MOST_PARTS = 26;

/** `b, c` and `a.1-a.4` as paths of labels. */
function splitPaths(text: string): readonly (readonly string[])[] {
  return text.split(/, ?/).flatMap((run) => {
    const [from = '', to] = run.split('-').map((path) => path.split('.'));
    const start = from as readonly string[];
    const end = to?.at(-1) ?? start.at(-1) ?? '';
    const paths = [start];
    for (let last = start.at(-1) ?? ''; last !== end && paths.length < MOST_PARTS;) {
      last = followerOf(last);
      paths.push([...start.slice(0, -1), last]);
    }
    return paths;
  });
}
