import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LIST_READERS } from '../../scripts/io/list-readers.ts';
import { DATA_FOLDER } from '../../scripts/io/data-folder.ts';
import { readList } from '../../scripts/io/read-list.ts';
import { buildCatalogue, diffEditions, type Catalogue } from '../../src/index.ts';
import { edition } from '../fixtures/facts.ts';
import { HAS_OFFICIAL_FILES, readOfficialFiles } from './official-files.ts';

/** What is changed in the file, where, and what `diff` must say of it; `[words in the file, words instead, code, kinds]`. */
const CHANGES: readonly (readonly [from: string, to: string, code: string, kinds: readonly string[]])[] = [
  ['clock frequency exceeding 40 MHz', 'clock frequency exceeding 45 MHz', '3A001.a.3', ['threshold']],
  ['<P>a.10.a. More than 1,500 terminals', '<P>a.10.a. More than 1,600 terminals', '3A001.a.10.a', ['threshold']],
  [
    '<P>a.1.a. Altitude equal to or greater than 15,000 m',
    '<P>a.1.a. Altitude equal to or greater than 16,000 m',
    '9B106.a.1.a',
    ['threshold'],
  ],
  [
    '<I>Items:</I> a. An inside diameter of between 75 mm and 400 mm',
    '<I>Items:</I> a. An inside diameter of between 75 mm and 450 mm',
    '1A202.a',
    ['threshold'],
  ],
  ['greater than 65 MSPS', 'equal to or greater than 65 MSPS', '3A001.a.5.a.5', ['comparator']],
  [
    '<P>a.8. Quantum computers supporting 2,000',
    '<P>a.8. Quantum computers supporting 2,500',
    '4A906.a.8',
    ['threshold'],
  ],
  ['purity of 99.9% or greater by weight', 'purity of 99.5% or greater by weight', '2A225.b.2', ['threshold']],
  [
    '<P>a.11.b. A toggle frequency exceeding 1.2 GHz',
    '<P>a.11.b. A toggle frequency exceeding 1.5 GHz',
    '3A001.a.11.b',
    ['threshold'],
  ],
  [
    '<P>a.10.c. An operating frequency exceeding 3 GHz',
    '<P>a.10.c. An operating frequency of 3 GHz or more',
    '3A001.a.10.c',
    ['comparator'],
  ],
  ['a. Crucibles having both of the following', 'a. Crucibles having any of the following', '2A225.a', ['junction']],
];

const DELETED = /<P>b\. Glow discharge mass spectrometers.*?<\/P>\s*/;
const LAST_OF_2A225 = /(<P>c\.3\. Coated with tantalum .*?<\/P>)/;

function change(text: string): string {
  const replaced = CHANGES.reduce((changed, [from, to]) => {
    expect(changed.split(from).length, `"${from}" stands once in the file`).toBe(2);
    return changed.replace(from, to);
  }, text);
  expect(DELETED.test(replaced) && LAST_OF_2A225.test(replaced)).toBe(true);
  return replaced.replace(DELETED, '').replace(LAST_OF_2A225, '$1\n<P>d. Bells louder than 90 dB.</P>');
}

function readUs(text: string, id: string): Catalogue {
  const readers = LIST_READERS['us-ccl'];
  if (!readers) throw new Error('no reader of us-ccl');
  const file = { name: 'us.xml', text, sha256: createHash('sha256').update(text).digest('hex'), format: 'xml' };
  const read = readList(readers, [file], edition(id), DATA_FOLDER);
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join('\n'));
  return buildCatalogue(read.value.facts);
}

describe.skipIf(!HAS_OFFICIAL_FILES)('diff of the official US file and the same file changed', () => {
  it('reports exactly what was changed', async () => {
    const text = (await readOfficialFiles('us-ccl'))[0]?.text ?? '';
    const diff = diffEditions(readUs(text, '2026-06-15'), readUs(change(text), '2026-07-01'));
    expect(diff.added).toEqual(['2A225.d']);
    expect(diff.removed).toEqual(['3A233.b']);
    const found = diff.changed.map(({ code, differences }) => [code, differences.map((d) => d.kind)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(CHANGES.map(([, , code, kinds]) => [code, kinds])));
  }, 60_000);
});
