import { LABEL_PATTERNS } from './labels.ts';

/** A bracketed clause of a text, brackets included. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  /** The words between the brackets. */
  readonly inner: string;
}

const LABEL = new RegExp(LABEL_PATTERNS.bracket, 'y');

/** The outermost bracketed clauses of a text in order; a label （一） is no clause, one that never closes is left out. */
export function findBrackets(text: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    LABEL.lastIndex = at;
    const label = LABEL.exec(text)?.[0];
    if (label !== undefined) {
      at += label.length - 1;
      continue;
    }
    if (text[at] === '（') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (text[at] === '）' && depth > 0) {
      depth -= 1;
      if (depth === 0) brackets.push({ start, end: at + 1, inner: text.slice(start + 1, at) });
    }
  }
  return brackets;
}

/** The text without its bracketed clauses. */
export function dropBrackets(text: string): string {
  return findBrackets(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

const DEEPEST = 8;

/** Whether every bracket of a text opens and closes, and none stands deeper than laws ever nest them (three; eight here). */
export function closesBrackets(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '（') depth += 1;
    else if (letter === '）') depth -= 1;
    if (depth < 0 || depth > DEEPEST) return false;
  }
  return depth === 0;
}
