import type { ProvisionKind, Status } from '../../model/provision.ts';
import type { RawProvision } from '../../model/raw.ts';
import { parentOfCode } from '../codes.ts';

/** A provision of a Chinese list: one of a suspended announcement bears its status. */
export interface CnProvision extends RawProvision {
  /** Only where it is not told by the words. */
  readonly status?: Status;
}

/** What is said at a code. */
export interface SaidAt {
  readonly text: string;
  readonly marks: readonly string[];
  readonly status?: Status;
  readonly line: number;
}

/** The provisions of several announcements by code, in the order in which they first come. */
export type EntryTree = Map<string, CnProvision>;

/**
 * Adds a heading, an entry, a paragraph or a note. The places above a code that were not named are added without words; a code
 * that comes again takes the further words behind its own.
 */
export function addPlace(tree: EntryTree, code: string, said: SaidAt, noteName = ''): void {
  const known = tree.get(code);
  const parent = parentOfCode(code);
  if (parent !== '' && !tree.has(parent)) addPlace(tree, parent, { ...said, text: '', marks: [] });
  const text = [known?.text ?? '', said.text].filter((part) => part !== '').join('；');
  const marks = [...new Set([...(known?.marks ?? []), ...said.marks])];
  const status = known && known.text !== '' ? known.status : said.status;
  tree.set(code, {
    code,
    kind: kindOf(code),
    parent,
    order: 0,
    text,
    noteName,
    at: known?.at ?? String(said.line),
    ...(marks.length > 0 ? { marks } : {}),
    ...(status === undefined ? {} : { status }),
  });
}

/** All provisions of a tree: headings with their notes in order, then entries by code, each with what is below it. */
export function numberPlaces(tree: EntryTree): readonly CnProvision[] {
  const families = new Map<string, CnProvision[]>();
  for (const provision of tree.values()) {
    const family = families.get(provision.parent);
    if (family) family.push(provision);
    else families.set(provision.parent, [provision]);
  }
  const walk = (parent: string): readonly CnProvision[] =>
    (families.get(parent) ?? [])
      .toSorted((a, b) => rankOf(a) - rankOf(b) || (rankOf(a) === 1 ? compareCodes(a.code, b.code) : 0))
      .flatMap((provision, i) => [{ ...provision, order: i + 1 }, ...walk(provision.code)]);
  return walk('');
}

/** Headings and notes keep their order, before entries and paragraphs. */
function rankOf({ kind }: CnProvision): number {
  return kind === 'heading' || kind === 'note' ? 0 : 1;
}

/** Labels in figures by value, others by letter: `a.2` before `a.10`. */
function compareCodes(a: string, b: string): number {
  const [last = '', other = ''] = [a, b].map((code) => code.split('.').at(-1) ?? '');
  if (/^\d+$/.test(last) && /^\d+$/.test(other)) return Number(last) - Number(other);
  return last < other ? -1 : last > other ? 1 : 0;
}

function kindOf(code: string): ProvisionKind {
  if (code.includes('#')) return 'note';
  if (!/^\d[A-E]\d{3}/.test(code)) return 'heading';
  return code.includes('.') ? 'paragraph' : 'item';
}
