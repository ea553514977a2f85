/**
 * A code of the lists built on the European scheme (category, group, three digits) or of their munitions and national parts
 * (`ML8`, `PL9013`): its item and the labels below it.
 */
export interface CodeParts {
  /** `3A001`, `ML8`. */
  readonly item: string;
  /** `['a', '5', 'b']`; empty for the item itself. */
  readonly labels: readonly string[];
}

const WHOLE_CODE = /^(\d[A-E]\d{3}|ML\d{1,3}|PL\d{4})((?:\.(?:[a-z]|\d{1,3}))*)$/;

/** Splits `3A001.a.5` into item and labels; undefined when the text is not a code of this scheme (a note's code included). */
export function parseCode(text: string): CodeParts | undefined {
  const match = WHOLE_CODE.exec(text);
  if (!match) return undefined;
  return { item: match[1] ?? '', labels: (match[2] ?? '').split('.').slice(1) };
}

/** The inverse of `parseCode`. */
export function formatCode(parts: CodeParts): string {
  return [parts.item, ...parts.labels].join('.');
}

/** The code one level up: `3A001.a` of `3A001.a.5`, `6A005` of `6A005#note-5`; empty for an item. */
export function parentOfCode(code: string): string {
  const cut = Math.max(code.lastIndexOf('.'), code.lastIndexOf('#'));
  return cut < 0 ? '' : code.slice(0, cut);
}

/** The item that a code or a note's code lies in: `6A005` of `6A005.a#note-5.b`. */
export function itemOfCode(code: string): string {
  return /^[^.#]*/.exec(code)?.[0] ?? '';
}

/** Kind of a label: figures or a letter. */
export type LabelStyle = 'number' | 'letter';

/** Whether a label is written in figures or as a letter. */
export function styleOfLabel(label: string): LabelStyle {
  return /^\d/.test(label) ? 'number' : 'letter';
}

/** The label that follows in a list: `b` after `a`, `11` after `10`; empty after `z`. */
export function nextLabel(label: string): string {
  if (styleOfLabel(label) === 'number') return String(Number(label) + 1);
  return label === 'z' ? '' : String.fromCharCode(label.charCodeAt(0) + 1);
}
