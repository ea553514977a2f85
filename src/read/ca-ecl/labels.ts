/** The law's names of the levels below an item, from above. */
export const LEVELS = ['subitem', 'paragraph', 'subparagraph', 'clause', 'subclause'] as const;

/** Whether a text is the number of an item: `5506`, `9-1`. */
export function isItemNumber(label: string): boolean {
  return /^(?:\d{4}|\d-\d{1,2})$/.test(label);
}

/** The label as codes show it: `c` of `(c)`; empty for any other form. */
export function parseLabel(printed: string): string {
  return /^\((\d{1,2}|[a-z]{1,5}|[A-Z]{1,5})\)$/.exec(printed)?.[1] ?? '';
}

/**
 * The level, in `LEVELS`, of the place that labels below an item lead to: subitems are numbered, and an item without subitems
 * begins with paragraphs. −1 for the item itself.
 */
export function findLevel(labels: readonly string[]): number {
  if (labels.length === 0) return -1;
  return labels.length - (/^\d/.test(labels[0] ?? '') ? 1 : 0);
}
