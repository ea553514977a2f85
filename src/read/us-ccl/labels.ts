/** A printed label at the start of a paragraph and the words behind it. */
export interface Labelled {
  /** `['a', '5', 'b']`. */
  readonly labels: readonly string[];
  readonly text: string;
}

const PATH = String.raw`[a-z](?:\.(?:\d{1,3}|[a-z])(?![a-z0-9]))*`;
const PARAGRAPH = new RegExp(String.raw`^(${PATH})(\.*)(?:\s+|(?=['‘’"“”(])|$)(.*)$`);
const RANGE = new RegExp(
  String.raw`^\.?(${PATH})\.?\s*(?:through|to|and|-|–|—)\s*\.?(${PATH})\.?\s+(\[?Reserved\]?\.?)$`,
  'i',
);
const NOTE_ELEMENT =
  /^(?:\((\d{1,2}|[a-z]{1,4})\)|(\d{1,2}(?:\.[a-z0-9]{1,2})*|[A-Za-z](?:\.[a-z0-9]{1,2})*)\.)(?:\s+|(?=['‘’"“”])|$)(.*)$/;

/**
 * Reads the label of a paragraph of the list (`a.`, `a.5.b.`, `z.1.a` without its last dot, `c.'Sounding …` without a
 * blank); undefined where there is none. A single letter needs its dot: "a device" is no label.
 */
export function parseParagraph(text: string): Labelled | undefined {
  const [, path = '', dots = '', rest = ''] = PARAGRAPH.exec(text) ?? [];
  const labels = path.split('.').filter(Boolean);
  if (labels.length === 0 || (labels.length === 1 && dots === '')) return undefined;
  return { labels, text: rest };
}

/**
 * The paragraphs of one printed line: every reserved letter of a run ("f. through w. [Reserved]") is one, and where a
 * paragraph's first child stands on the same line ("a. Of steel: a.1. Plates") both are. Empty where there is no label.
 */
export function parseParagraphs(text: string): Labelled[] {
  const range = RANGE.exec(text);
  if (range) return expandRun(range[1] ?? '', range[2] ?? '').map((labels) => ({ labels, text: range[3] ?? '' }));
  const first = parseParagraph(text);
  if (!first) return [];
  const path = first.labels.join('.');
  const glued = new RegExp(String.raw`[:;.] (?=${path.replaceAll('.', String.raw`\.`)}\.(?:1|a)\.? \S)`).exec(
    first.text,
  );
  if (!glued) return [first];
  const cut = glued.index + 1;
  return [{ labels: first.labels, text: first.text.slice(0, cut) }, ...parseParagraphs(first.text.slice(cut + 1))];
}

/** All label paths from one to the other of the same list: `y.2` to `y.5`; only the ends where they are not of one list. */
export function expandRun(from: string, to: string): string[][] {
  const head = from.split('.');
  const tail = to.split('.');
  const run = [head];
  const sameList = head.length === tail.length && head.slice(0, -1).join('.') === tail.slice(0, -1).join('.');
  if (!sameList) return [head, tail];
  for (let label = head.at(-1) ?? ''; label !== tail.at(-1) && run.length < 200;) {
    label = followLabel(label, styleOf(label));
    if (label === '') return [head, tail];
    run.push([...head.slice(0, -1), label]);
  }
  return run;
}

/** How the elements of a list are numbered; brackets make a list of their own. */
export type ListStyle = 'figure' | 'small' | 'capital' | 'bracketed-figure' | 'bracketed-letter' | 'bracketed-roman';

/** A list element inside a note: its label path and how its last label is numbered. */
export interface NoteElement extends Labelled {
  readonly style: ListStyle;
}

/** Reads the label of a list element inside a note: `1.`, `a.`, `b.2.`, `A.`, `(1)`, `(ii)`; undefined where there is none. */
export function parseNoteElement(text: string): NoteElement | undefined {
  const [, bracketed, open, rest = ''] = NOTE_ELEMENT.exec(text) ?? [];
  if (bracketed !== undefined) return { labels: [bracketed], text: rest, style: styleOfBracketed(bracketed) };
  if (open === undefined) return undefined;
  const labels = open.split('.');
  return { labels, text: rest, style: styleOf(labels.at(-1) ?? '') };
}

/** Parts a numbered list that is printed on one line: "(1) See … (2) See …", "1. … 2. …"; other lines stay whole. */
export function splitElements(text: string): string[] {
  const [, open, close] = /^(\(?)1(\)|\.) /.exec(text) ?? [];
  const pieces = [text];
  if (open === undefined || (open === '(') !== (close === ')')) return pieces;
  for (let n = 2; n < 100; n += 1) {
    const rest = pieces.at(-1) ?? '';
    const cut = ['. ', '; ', '.” ', ') ', '; and ', '; or '].map((end) => {
      const at = rest.indexOf(`${end}${open}${n}${close} `);
      return at < 0 ? -1 : at + end.length;
    });
    const first = Math.min(...cut.filter((at) => at >= 0));
    if (first === Infinity) break;
    pieces.splice(-1, 1, rest.slice(0, first).trim(), rest.slice(first));
  }
  return pieces;
}

function styleOfBracketed(label: string): ListStyle {
  if (/^\d/.test(label)) return 'bracketed-figure';
  return /^[ivx]+$/.test(label) ? 'bracketed-roman' : 'bracketed-letter';
}

/** How a label without brackets is numbered. */
export function styleOf(label: string): ListStyle {
  if (/^\d/.test(label)) return 'figure';
  return /^[A-Z]/.test(label) ? 'capital' : 'small';
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Whether a label begins a list of its style: `1`, `a`, `A`, `i`. */
export function beginsList(label: string, style: ListStyle): boolean {
  return (
    label === (style.endsWith('figure') ? '1' : style === 'bracketed-roman' ? 'i' : style === 'capital' ? 'A' : 'a')
  );
}

/** The label that follows in a list of this style: `b` after `a`, `11` after `10`, `iv` after `iii`; empty at the end. */
export function followLabel(label: string, style: ListStyle): string {
  if (style.endsWith('figure')) return String(Number(label) + 1);
  if (style === 'bracketed-roman') return ROMAN[ROMAN.indexOf(label) + 1] ?? '';
  return /^[zZ]$/.test(label) ? '' : String.fromCharCode(label.charCodeAt(0) + 1);
}
