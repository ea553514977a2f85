/** A place in a German text that names a code, or a run of codes ("Unternummern 0015a bis 0015e"). */
export interface GermanMention {
  /** The list that the code belongs to: the EU's for numbers below 900 (`3A001.e.2`). */
  readonly list: 'de-al' | 'eu-annex-i';
  /** The code as its own list writes it: `0008c5b`, `3A001.e.2`; `IA` or `IB` for a whole section. */
  readonly from: string;
  /** Last code of a run; empty for a single code. */
  readonly to: string;
  /** Where the mention begins in the text, in characters from 0, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const LABELS = String.raw`(?:[a-z]\d{0,2}){0,6}`;
const CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:00(?:0[1-9]|1\d|2[0-2])${LABELS}|\d[A-E](?:1\d{3}|\d{3})${LABELS})(?![\p{L}\p{N}-])`,
  'gu',
);
const WHOLE_SECTION = /\bTeils? I(?: Abschnitt)? ([AB])\b(?!,? (?:Unter)?[Nn]ummer)/g;
const RUN = /^\s+bis\s+$/;

/** Every code and every whole section that a text names, in order; a run counts once. */
export function findGermanMentions(text: string): readonly GermanMention[] {
  const mentions: GermanMention[] = [];
  for (const match of text.matchAll(CODE)) {
    const start = match.index;
    const end = start + match[0].length;
    const named = nameCode(match[0]);
    const before = mentions.at(-1);
    const isRun = before?.to === '' && before.list === named.list && RUN.test(text.slice(before.end, start));
    if (before && isRun) mentions.splice(-1, 1, { ...before, to: named.from, end });
    else mentions.push({ ...named, to: '', start, end });
  }
  for (const match of text.matchAll(WHOLE_SECTION)) {
    const end = match.index + match[0].length;
    mentions.push({ list: 'de-al', from: `I${match[1] ?? ''}`, to: '', start: match.index, end });
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

function nameCode(printed: string): Pick<GermanMention, 'list' | 'from'> {
  if (/^(?:00|\d[A-E](?:9|1\d{3}))/.test(printed)) return { list: 'de-al', from: printed };
  const [, item = '', labels = ''] = /^(.{5})(.*)$/.exec(printed) ?? [];
  return { list: 'eu-annex-i', from: [item, ...(labels.match(/[a-z]|\d+/g) ?? [])].join('.') };
}
