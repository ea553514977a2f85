import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/read/de-al/blocks.ts';
import type { Place, UnreadPlace } from '../../../src/read/de-al/place.ts';
import { buildPlace, joinText, parseListLabel } from '../../../src/read/de-al/place.ts';

const words = (text: string, italic = false): Block => ({ kind: 'text', text, italic, line: 1 });
const list = (italic: boolean, ...entries: readonly [string, ...Block[]][]): Block => ({
  kind: 'list',
  entries: entries.map(([label, ...blocks]) => ({ label, italic, blocks, line: 1 })),
});

function build(...blocks: Block[]) {
  const unread: UnreadPlace[] = [];
  return { place: buildPlace({ label: '', noteName: '', at: '0009' }, blocks, unread), unread };
}

/** A place as text: `Tee [a: warm | Anmerkung: …]`. */
function show({ label, noteName, text, parts }: Place): string {
  const below = parts.length === 0 ? '' : ` [${parts.map(show).join(' | ')}]`;
  return `${label}${noteName}${label + noteName === '' ? '' : ': '}${text}${below}`;
}

describe('buildPlace', () => {
  it.each([
    ['paragraphs', [words('Tee:'), list(false, ['a)', words('warm')])], 'Tee: [a: warm]'],
    ['a note beside its name', [list(false, ['Anmerkung 2:', words('kalt', true)])], ' [Anmerkung 2: kalt]'],
    [
      'a note behind its name, then own paragraphs',
      [words('Tee:'), words('Anmerkung:', true), words('kalt', true), list(false, ['1.', words('warm')])],
      'Tee: [Anmerkung: kalt | 1: warm]',
    ],
    [
      'a list of the note',
      [words('Anmerkung:', true), list(true, ['a)', words('kalt')]), list(false, ['a)', words('warm')])],
      ' [Anmerkung:  [a: kalt] | a: warm]',
    ],
    ['upright words behind a note', [words('Anmerkung: kalt', true), words('Tee')], 'Tee [Anmerkung: kalt]'],
    [
      'a lone connective behind a list',
      [words('Tee:'), list(false, ['a)', words('warm'), list(false, ['1.', words('süß')])]), words('oder')],
      'Tee: [a: warm [1: süß oder]]',
    ],
    ['a lone connective without a list', [words('Tee'), words('und')], 'Tee und'],
  ])('%s', (_, blocks, shown) => {
    const { place, unread } = build(...blocks);
    expect(show(place)).toBe(shown);
    expect(unread).toEqual([]);
  });

  it('says where it stands', () => {
    const { place } = build(list(false, ['a)', words('Anmerkung: kalt')]));
    expect(place.parts[0]?.parts[0]?.at).toBe('0009 a) Anmerkung');
  });

  it.each([
    ['a label of no known form', list(false, ['(a)', words('warm')]), '(a) warm'],
    ['a picture', { kind: 'unread', element: 'IMG', line: 1 } as const, '<IMG>'],
  ])('gathers %s', (_, block, value) => {
    expect(build(block).unread.map((u) => u.value)).toEqual([value]);
  });
});

describe('labels and words', () => {
  it.each([
    ['a)', 'a'],
    ['aa)', 'aa'],
    ['12.', '12'],
    ['A', ''],
    ['123.', ''],
  ])('%s → %s', (printed, label) => {
    expect(parseListLabel(printed)).toBe(label);
  });
  it('joins with one blank', () => {
    expect([joinText('', 'Tee'), joinText('Tee', 'warm')]).toEqual(['Tee', 'Tee warm']);
  });
});
