/** How a label is written: `(a)`, `(1)`, `(ii)`, `(A)`. */
export type LabelKind = 'letter' | 'number' | 'roman' | 'capital';

/** The label at the beginning of a paragraph, and what follows it. */
export interface LabelHead {
  /** Whether an asterisk stands before it: significant military equipment. */
  readonly star: boolean;
  /** As printed, without brackets. */
  readonly label: string;
  /** Last label of a run, `w` of "(j)-(w)"; empty for a single label. */
  readonly last: string;
  readonly rest: string;
}

const LABEL = String.raw`([a-z]|[ivxl]{1,7}|\d{1,3}|[A-Z])`;
const HEAD = new RegExp(String.raw`^(\*\s*)?\(${LABEL}\)(?:\s*[-–]\s*\(${LABEL}\))?(?:\s+|(?=\[)|$)(.*)$`);
const TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const ROMAN: readonly string[] = Array.from(
  { length: 100 },
  (_, n) => `${TENS[Math.floor(n / 10)] ?? ''}${ONES[n % 10] ?? ''}`,
);

/** Reads the label of a paragraph; undefined where it has none ("(See …)", "(MT if …)"). */
export function parseLabelHead(text: string): LabelHead | undefined {
  const [, star, label, last = '', rest = ''] = HEAD.exec(text) ?? [];
  return label === undefined ? undefined : { star: star !== undefined, label, last, rest };
}

/** The kinds that a label can be of; `i`, `v` and `x` are a letter or a Roman number. */
export function kindsOfLabel(label: string): readonly LabelKind[] {
  if (/^\d/.test(label)) return ['number'];
  if (/^[A-Z]/.test(label)) return ['capital'];
  const kinds: LabelKind[] = label.length === 1 ? ['letter'] : [];
  return ROMAN.includes(label) && label !== 'l' ? [...kinds, 'roman'] : kinds;
}

/** Position of a label in its list, from 1. */
export function positionOf(label: string, kind: LabelKind): number {
  if (kind === 'number') return Number(label);
  if (kind === 'roman') return ROMAN.indexOf(label);
  return label.toLowerCase().charCodeAt(0) - 96;
}

/** The inverse of `positionOf`. */
export function formatLabel(position: number, kind: LabelKind): string {
  if (kind === 'number') return String(position);
  if (kind === 'roman') return ROMAN[position] ?? '';
  const letter = String.fromCharCode(96 + position);
  return kind === 'capital' ? letter.toUpperCase() : letter;
}

/** The labels from one to another of a kind, both included; the first alone where the second does not follow it. */
export function listRun(first: string, last: string, kind: LabelKind): readonly string[] {
  const from = positionOf(first, kind);
  const length = last === '' ? 1 : positionOf(last, kind) - from + 1;
  return length > 1 ? Array.from({ length }, (_, n) => formatLabel(from + n, kind)) : [first];
}
