import type { RawProvision } from '../../model/raw.ts';
import { parseCode, parentOfCode } from '../codes.ts';

/** Where a row of the annex belongs. */
export type RowPlace = Pick<RawProvision, 'code' | 'kind' | 'parent' | 'noteName'>;

const GROUP = /^\d[A-E]$/;
const NOTE = /^(\d(?:[A-E](?:\d{3}(?:\.(?:[a-z]|\d{1,2}))*)?)?)-(N|TN|mat)(\d*)([a-z]?)$/;
const TABLE = /^(\d[A-E]\d{3}(?:\.[a-z])?)-([A-G])(?:\.(\d))?$/;
const NOTE_NAMES: Readonly<Record<string, string>> = { N: 'Note', TN: 'Technical Note', mat: 'Materials' };

/**
 * Reads the name of a row: a code of the annex (`1A002.a.1`), a group without entries (`4B`), or a name of the reading for a note
 * (`1C351-N3`, `2B-TN5`, `0C-N`, `2B350-mat`, `5A002.a-N2d`), for a row of the coating table (`2E003.f-B.1`) or for the definition
 * of APP (`4-TN-APP`). Undefined for any other.
 */
export function parseRowName(name: string): RowPlace | undefined {
  const code = parseCode(name);
  if (code) {
    const kind = code.labels.length === 0 ? 'item' : 'paragraph';
    return { code: name, kind, parent: parentOfCode(name), noteName: '' };
  }
  if (GROUP.test(name)) return { code: name, kind: 'heading', parent: '', noteName: '' };
  if (name === '4-TN-APP') return buildNote('4', 'Technical Note', 'technical-note-app');
  const [, anchor = '', kind = '', number = '', label = ''] = NOTE.exec(name) ?? [];
  if (anchor !== '') {
    const note = NOTE_NAMES[kind] ?? '';
    const tail = `${note.toLowerCase().replace(' ', '-')}${number === '' ? '' : `-${number}`}${label}`;
    return buildNote(anchor, [note, number + label].filter((part) => part !== '').join(' '), tail);
  }
  const [, table = '', row = '', part = ''] = TABLE.exec(name) ?? [];
  if (table === '') return undefined;
  const place = [row, part].filter((label) => label !== '').join('.');
  return buildNote(table, `Table row ${place}`, `table-${place.toLowerCase().replace('.', '-')}`);
}

function buildNote(anchor: string, noteName: string, tail: string): RowPlace {
  return { code: `${anchor}#${tail}`, kind: 'note', parent: anchor, noteName };
}

/** A row of the sensitive lists or of the definitions. */
export interface PartPlace {
  readonly part: 'VS' | 'S' | 'DEF';
  readonly code: string;
  /** The entry, or the term, as the row names it. */
  readonly place: string;
}

/** Reads the name of a row of the sensitive lists or of the definitions: `VS-1A002.a.1`, `S-8`, `DEF-strand`. Undefined for any other. */
export function parsePartName(name: string): PartPlace | undefined {
  const [, part, place = ''] = /^(VS|S|DEF)-(.+)$/.exec(name) ?? [];
  if (part !== 'VS' && part !== 'S' && part !== 'DEF') return undefined;
  const tail =
    part === 'DEF'
      ? place
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')
          .replace(/-$/, '')
      : place;
  return { part, code: `${part}#${tail}`, place };
}
