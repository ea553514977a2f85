import { buildCatalogue, type Catalogue } from '../../src/graph/catalogue.ts';
import type { ListId } from '../../src/model/list.ts';
import type { Criterion, Provision } from '../../src/model/provision.ts';
import { criterion, edition, facts, provision } from '../fixtures/facts.ts';

/** One line of a small list: code, words, and criteria as `[quantity, value, unit]` bounds with "more than". */
export type Line = readonly [code: string, words: string, ...criteria: (readonly [string, number, string])[]];

/** Builds a catalogue from lines; the parent of `1A001.a.1` is `1A001.a`. */
export function listOf(list: ListId, lines: readonly Line[]): Catalogue {
  const provisions = lines.map(([code, words], index): Provision => {
    const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : '';
    const content = words.split(' ').filter(Boolean).toSorted();
    return provision(code, parent, { words: content, label: words, order: index + 1, hash: words });
  });
  const criteria = new Map(lines.map(([code, , ...bounds]) => [code, bounds.map(boundOf)]));
  return buildCatalogue({ ...facts(provisions, { criteria }), edition: edition('2026-01-01', list) });
}

function boundOf([quantity, value, unit]: readonly [string, number, string], index: number): Criterion {
  return criterion({ n: index + 1, quantity, value, base: value, unit, baseUnit: unit, printed: `${value} ${unit}` });
}

/** Two lists with every case that alignment must tell apart. */
export const SUBJECT: readonly Line[] = [
  ['3A001', 'electronic item'],
  ['3A001.b', 'microwave millimetre wave item'],
  ['3A001.b.1', 'signal generator extender frequency', ['frequency', 90, 'GHz']],
  ['3A001.b.2', 'acoustic wave filter'],
  ['1C351', 'human animal pathogen toxin'],
  ['1C351.a', 'virus'],
  ['1C351.a.1', 'hendra virus equine morbillivirus'],
  ['1C351.a.2', 'suid herpesvirus pseudorabies aujeszky disease'],
  ['3A090', 'integrated circuit'],
  ['3A090.a', 'integrated circuit digital processing unit'],
  ['3A090.a.1', 'total processing performance', ['total-processing-performance', 4800, '1']],
  ['0A977', 'water cannon riot crowd'],
];

export const OBJECT: readonly Line[] = [
  ['3A001', 'electronic item'],
  ['3A001.b', 'microwave millimetre wave item'],
  ['3A001.b.1', 'signal generator extender frequency', ['frequency', 110, 'GHz']],
  ['3A001.b.2', 'acoustic wave filter'],
  ['3A001.c', 'vacuum switch triggered'],
  ['1C351', 'human animal pathogen toxin'],
  ['1C351.a', 'virus'],
  ['1C351.a.1', 'suid herpesvirus pseudorabies aujeszky disease'],
  ['1C351.a.2', 'classical swine fever hog cholera virus'],
  ['1C351.a.3', 'hendra virus equine morbillivirus'],
  ['3A501', 'electronic item advanced'],
  ['3A501.a', 'general purpose integrated circuit'],
  [
    '3A501.a.1',
    'integrated circuit digital processing unit total processing performance',
    ['total-processing-performance', 6000, '1'],
  ],
];
