import { nextLabel } from '../codes.ts';

/** A place in a text that may be the label of a list element: "a. …", "2. …". */
export interface ListLabel {
  readonly label: string;
  readonly start: number;
  /** Where the element's words begin. */
  readonly end: number;
  /** True when the place before it ends an element or a lead-in, so that a list may open here. */
  readonly opens: boolean;
}

const CANDIDATE = /(?<=^|[\s:;])(?:([a-z]|\d{1,2})\.(?=\s)|(1)(?= [A-Z]))/g;
/** The end of an element or of a lead-in. */
const BREAK = /(?:^|[:;.)]\s*|[;,:.]\s*(?:and|or):?\s+|(?:^|\s)(?:[a-z]|\d{1,2})\.\s+)$/;
const LEAD = /(?:[:;]\s*|[;:]\s*(?:and|or):?\s+)$/;
/** Words after which a lone letter or figure is a reference ("paragraph a. to h."). */
const REFERRING = /\b(?:and|or|to|of|in|by|than|see|under|from|with|paragraphs?|notes?|items?)\s+$/i;

/** The places that may be labels, in order; which of them are labels shows only when they run in sequence. */
export function findListLabels(text: string): ListLabel[] {
  const labels: ListLabel[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length;
    const opens = BREAK.test(before) && (match[2] === undefined || /:\s$/.test(before));
    if (!opens && (match[2] !== undefined || REFERRING.test(before))) continue;
    const small = /^\s+[a-z]/.test(text.slice(end)) && !/^\s+[a-z]\.\s/.test(text.slice(end));
    if (small && !LEAD.test(before)) continue;
    labels.push({ label: match[1] ?? '1', start: match.index, end, opens });
  }
  return labels;
}

/** Whether a list opens at a label: it is a first label and a second one follows. */
export function opensList(label: ListLabel, later: readonly ListLabel[]): boolean {
  if (!label.opens || (label.label !== 'a' && label.label !== '1')) return false;
  return later.some((other) => other.label === nextLabel(label.label));
}
