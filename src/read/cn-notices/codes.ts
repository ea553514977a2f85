/** Why China controls an item, as the third character of its code says. */
export type ControlReason =
  | 'conventional'
  | 'missile'
  | 'nuclear'
  | 'chemical-biological'
  | 'monitored-chemical'
  | 'temporary'
  | 'other-national-security';

/** By the ministry's explanation of the list's codes (questions and answers of 2025-03-11). */
const REASONS: Readonly<Record<string, ControlReason>> = {
  '0': 'conventional',
  '1': 'missile',
  '2': 'nuclear',
  '3': 'chemical-biological',
  '4': 'monitored-chemical',
  '5': 'temporary',
  '9': 'other-national-security',
};

/** The reason for control of a code (`6C001.a`: conventional weapons); undefined for a figure without meaning or no code. */
export function findControlReason(code: string): ControlReason | undefined {
  const digit = /^\d[A-E](\d)\d\d(?:\.|$|#)/.exec(code)?.[1];
  return digit === undefined ? undefined : REASONS[digit];
}

const CODE = String.raw`\d[A-E]\d{3}(?:\.(?:[a-z]|\d{1,2})(?![a-z\d]))*`;
const HEAD = new RegExp(String.raw`^(${CODE}(?:、${CODE})*)[．.]?\s*(.*)$`);
const TAIL = new RegExp(String.raw`^(.*?)[；;，]?（管制编码：(${CODE})）[。；]?$`);

/** The codes that a numbered entry bears, before its text or behind it, and the text; undefined for one without code. */
export function parseEntry(text: string): { readonly codes: readonly string[]; readonly text: string } | undefined {
  const head = HEAD.exec(text);
  if (head) return { codes: (head[1] ?? '').split('、'), text: head[2] ?? '' };
  const tail = TAIL.exec(text);
  return tail ? { codes: [tail[2] ?? ''], text: tail[1] ?? '' } : undefined;
}
