import type { Line } from './lines.ts';

/** A stretch of the regulation: an entry, or the notes of a category or product group that stand before its entries. */
export interface Chunk {
  readonly kind: 'item' | 'heading';
  /** `3A001`; `Category3`, `Category5-Part2`, `3A`, `5A-Part2` (Category 5 has two groups A to E), `Category1-Annex`. */
  readonly code: string;
  readonly title: string;
  readonly at: number;
  readonly lines: readonly Line[];
}

interface OpenChunk extends Chunk {
  readonly lines: Line[];
}

const BOILERPLATE_TAGS = new Set(['HD2', 'CITA', 'EDNOTE']);
const ENTRY = /^(\d[A-E]\d{3})\b\s*(.*)$/;
/** Section heads of an entry, in which some entries use a higher level of heading. */
const SECTION_HEAD = /^(?:License Requirements|List Based|List of Items|Special Conditions|Reporting)/i;

/**
 * Splits the lines into entries and what stands between them. An entry ends at the next entry, at `EAR99` (which closes a
 * category and is no entry) and at a heading of a category or product group, which takes what stands below it and what
 * follows its `EAR99`; subject headings inside entries are dropped.
 */
export function splitChunks(lines: readonly Line[]): Chunk[] {
  const chunks: OpenChunk[] = [];
  const place = { category: '', part: '', group: '' };
  let current: OpenChunk | undefined;
  const open = (kind: Chunk['kind'], code: string, title: string, at: number): OpenChunk => {
    const held = kind === 'heading' ? chunks.find((chunk) => chunk.code === code) : undefined;
    if (held) return held;
    const chunk: OpenChunk = { kind, code, title, at, lines: [] };
    chunks.push(chunk);
    return chunk;
  };
  for (const line of lines) {
    const { tag, text, at } = line;
    const entry = /^FP-[12]$/.test(tag) && line.bold ? ENTRY.exec(text) : null;
    if (entry) current = open('item', entry[1] ?? '', entry[2] ?? '', at);
    else if (tag === 'HD1' && !SECTION_HEAD.test(text)) current = open('heading', enterHeading(place, text), text, at);
    else if (/^EAR99\b/.test(text)) current = open('heading', place.category + place.part, '', at);
    else if (!BOILERPLATE_TAGS.has(tag)) current?.lines.push(line);
  }
  return chunks;
}

/** Moves to the place that a heading opens and names it; a heading of another kind opens none of its own. */
function enterHeading(place: { category: string; part: string; group: string }, text: string): string {
  const [, category] = /^Category (\d)/.exec(text) ?? [];
  const [, part] = /^Part (\d)/.exec(text) ?? [];
  const [, group] = /^([A-E])\. /.exec(text) ?? [];
  if (/^Annex\b/.test(text)) return `${place.category}${place.part}-Annex`;
  if (category !== undefined) Object.assign(place, { category: `Category${category}`, part: '', group: '' });
  else if (part !== undefined) Object.assign(place, { part: `-Part${part}`, group: '' });
  else if (group !== undefined) place.group = `${place.category.slice(-1)}${group}`;
  const second = place.part === '-Part2' ? place.part : '';
  return place.group === '' ? place.category + place.part : place.group + second;
}
