import { join } from 'node:path';
import type {
  Comparator,
  LabelledCriterion,
  Language,
  ListId,
  MeasureVocabulary,
  RawListReader,
} from '../../src/index.ts';
import { createLabelReader, groupsByBlank, isListId, parseCsv } from '../../src/index.ts';
import { findPlace, findSource } from './case-places.ts';
import { findFiles, findText } from './files.ts';

/** A labelled provision with its official text, cut out of the sources. */
export interface MeasureCase {
  readonly name: string;
  /** `own-` and the language where the sentence is the project's own. */
  readonly list: ListId | OwnList;
  readonly language: Language;
  readonly decimalComma: boolean;
  /** Only where the list parts thousands by plain blanks. */
  readonly blankThousands?: true;
  readonly set: 'dev' | 'held-out';
  /** Markup removed: superscripts as `^3`, subscripts as `_2`, white space folded. */
  readonly text: string;
  /** The parent's text; empty where it has none or the list has no reader. */
  readonly lead: string;
  readonly labels: readonly LabelledCriterion[];
}

type OwnList = 'own-de' | 'own-en' | 'own-ja' | 'own-zh' | 'own-zh-2';
type Row = Readonly<Record<string, string>>;
type Readers = Readonly<Partial<Record<ListId, RawListReader>>>;

const LANGUAGES: Readonly<Record<string, Language>> = { jp: 'ja', cn: 'zh', de: 'de', ch: 'de' };
const COMMA_LISTS: ReadonlySet<string> = new Set(['eu-annex-i', 'de-al', 'ch-gkv', 'no-list-ii']);
/** The lists that the project's own sentences are written like. */
const OWN_LIKE: Readonly<Record<OwnList, ListId>> = {
  'own-de': 'de-al',
  'own-en': 'us-ccl',
  'own-ja': 'jp-ordinance',
  'own-zh': 'cn-notices',
  'own-zh-2': 'cn-notices',
};
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Removes markup from a cut of an official file: text of any format out, superscripts as `^3`, subscripts as `_2`. */
export function plainText(markup: string): string {
  return markup
    .replaceAll(/<SUP?>\s*o\s*<\/SUP?>\s*/g, '°')
    .replaceAll(/\s*<(?:SUP?|sup)>\s*/g, '^')
    .replaceAll(/\s*<(?:SUB|sub)>\s*/g, '_')
    .replaceAll(/<span style="[^"]*vertical-align: ?super[^"]*">\s*/g, '^')
    .replaceAll(/<span style="[^"]*vertical-align: ?sub[^"]*">\s*/g, '_')
    .replaceAll(/<\/?[A-Za-z][^<>]*>/g, '')
    .replaceAll(/&#x([0-9a-fA-F]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** The texts of a list's parents by the code of the child; empty where the list has no reader or cannot be read. */
function readLeads(text: string | undefined, reader: RawListReader | undefined): ReadonlyMap<string, string> {
  const read = text === undefined ? undefined : reader?.(text, '');
  if (!read?.ok) return new Map();
  const texts = new Map(read.value.provisions.map((p) => [p.code, p.text]));
  return new Map(read.value.provisions.map((p) => [p.code, texts.get(p.parent) ?? '']));
}

function isOwnList(list: string): list is OwnList {
  return Object.hasOwn(OWN_LIKE, list);
}

/** Calls once for each argument and keeps the answers. */
function remember<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key) as T;
  };
}

/** Items by key, keys and items in the order met. */
export function groupInOrder<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function readRows(path: string): readonly Row[] {
  const table = parseCsv(findText(path) ?? '', path);
  return table.ok ? table.value.rows : [];
}

/**
 * The labelled provisions of `folder` whose official files lie below `sources`, with the texts that they lend from; none where the
 * sources are missing. Throws where a label's value or unit cannot be read.
 */
export async function loadMeasureCases(
  folder: string,
  sources: string,
  vocabulary: MeasureVocabulary,
  readers: Readers,
): Promise<readonly MeasureCase[]> {
  const rows = findFiles(folder, '.csv').flatMap((name) => readRows(join(folder, name)));
  const paths = [...new Set(rows.map((row) => (row['file'] ?? '').replace(/#.*/, '')))];
  const files = new Map(
    await Promise.all(paths.map(async (path) => [path, await findSource(join(sources, path))] as const)),
  );
  const place = remember((key) => findPlace(files, key));
  const leads = remember((key) => {
    const [list = '', path = ''] = key.split(' ');
    return readLeads(files.get(path), isListId(list) ? readers[list] : undefined);
  });
  const readLabel = createLabelReader(vocabulary);
  const labelOf = (row: Row): LabelledCriterion => {
    const measured = readLabel(row['value'] ?? '', row['unit'] ?? '');
    if (!measured) throw new Error(`${row['case']}: \`${row['value']} ${row['unit']}\` is no value with a known unit`);
    return { quantity: row['quantity'] ?? '', comparator: row['comparator'] as Comparator, ...measured };
  };
  return [...groupInOrder(rows, (row) => row['case'] ?? '')].flatMap(([name, own]): MeasureCase[] => {
    const row = own[0] as Row;
    const [list = '', code = ''] = name.split(/\/(.*)/s);
    const [path = ''] = (row['file'] ?? '').split('#');
    const text = row['file'] === 'own' ? row['text'] : place(row['file'] ?? '');
    if (text === undefined || !(isListId(list) || isOwnList(list))) return [];
    const like = isListId(list) ? list : OWN_LIKE[list];
    const start = Number(row['start']);
    return [
      {
        name,
        list,
        language: LANGUAGES[like.slice(0, 2)] ?? 'en',
        decimalComma: COMMA_LISTS.has(like),
        ...(groupsByBlank(like) ? { blankThousands: true } : {}),
        set: row['set'] === 'dev' ? 'dev' : 'held-out',
        text: plainText(text.slice(start, start + Number(row['length']))),
        lead: leads(`${list} ${path}`).get(code) ?? '',
        labels: own.filter((r) => r['kind'] === 'criterion').map(labelOf),
      },
    ];
  });
}
