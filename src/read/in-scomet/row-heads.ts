/** A label at the beginning of a row, and what follows it. */
export interface LabelHead {
  readonly label: string;
  readonly rest: string;
}

/** A note's name at the beginning of a row, and what follows it. */
export interface NoteHead {
  /** "Note 2", "Technical Notes", "N.B.1", as the lists' other readers write it. */
  readonly name: string;
  readonly rest: string;
}

const LABEL = String.raw`[a-z]|\d{1,2}|[ivx]{2,5}`;
const LABELS = [
  new RegExp(String.raw`^(${LABEL})\.(?=\s|$|["“'‘(A-Z[])`),
  new RegExp(String.raw`^\((${LABEL})\)(?=\s|$|\^|[A-Z])`),
  new RegExp(String.raw`^(${LABEL})\)(?=\s|$|[A-Z])`),
  /^([a-z])\.(?=[a-z]{3})/,
  /^(\d{1,2})\.(?=\d-[A-Z])/,
  /^(\d{1,2}):(?=\s)/,
];
/** Words behind a label in brackets that show it to be a reference ("(a) or (b) above"). */
const REFERRING = /^(?:and|or|to|above|below)\b/;

/** Reads a list's label: "a.", "(ii)", "3)"; undefined where the row begins otherwise. A footnote's figure behind it goes. */
export function findLabelHead(text: string): LabelHead | undefined {
  for (const pattern of LABELS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text
      .slice(match[0].length)
      .replace(/^\^\d{1,2}/, '')
      .trim();
    return REFERRING.test(rest) ? undefined : { label: match[1] ?? '', rest };
  }
  return undefined;
}

const PATH = new RegExp(
  String.raw`^(?:(${LABEL})\s?[.)]+(?:\^\d{1,2})?(?=\s|$|["“'‘([A-Z]|\d{1,2}\.\s)|([a-z]|\d{1,2})(?=\s+(?:["“‘'(A-Z]|(?:[a-z]|\d{1,2})\.)))\s*`,
);

/** A label of a path, and where it stands in the text. */
export interface PathLabel {
  readonly label: string;
  readonly start: number;
}

/** Reads the labels behind a code that is printed again: "a. 5. b. Kettles" gives three. A dot may be missing, a label printed twice. */
export function splitPath(text: string): { readonly labels: readonly PathLabel[]; readonly rest: string } {
  const labels: PathLabel[] = [];
  let rest = text.replace(/^[\s.]+/, '');
  for (let match = PATH.exec(rest); match; match = PATH.exec(rest)) {
    const label = match[1] ?? match[2] ?? '';
    if (label !== labels.at(-1)?.label || label === '1') labels.push({ label, start: text.length - rest.length });
    rest = rest.slice(match[0].length);
  }
  return { labels, rest };
}

const POINT = /^N\.[BC]\.?\s?:?(?:\s?(\d{1,2})(?=[.:\s]))?[.:]?\s*/;
const NOTE =
  /^[‘'“"]?(Technical [Nn]otes?|Notes?)(?:\^\d+)?(?:\s?(\d{1,2})(?=[.:\s]|$))?\s*[.:]*\s*(?=$|[A-Z‘'“"(\d]|to )/;

/** Reads a note's name: "Note 1", "Technical Notes:", "N.B."; undefined where the row begins otherwise. */
export function findNoteHead(text: string): NoteHead | undefined {
  const point = POINT.exec(text);
  if (point) return { name: `N.B.${point[1] ?? ''}`, rest: text.slice(point[0].length) };
  const match = NOTE.exec(text) ?? /^(Technical [Nn]ote) (\d)\s+/.exec(text);
  if (!match) return undefined;
  const [whole, word = '', number] = match;
  const name = word.replace('note', 'Note');
  const rest = text.slice(whole.length);
  if (name === 'Notes' && number !== undefined) return { name, rest: `${number}. ${rest}` };
  return { name: [name, number].filter(Boolean).join(' '), rest };
}
