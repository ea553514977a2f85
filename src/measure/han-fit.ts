import { SHARE } from './han-value.ts';
import type { HanTables } from './han-tables.ts';
import type { HanValue } from './han-value.ts';
import type { QuantityName, ReadingTools } from './quantity.ts';
import { addPhrase, createTrie } from './trie.ts';
import type { Trie } from './trie.ts';
import { PURE } from './unit.ts';
import type { Unit } from './unit.ts';
import type { MeasureVocabulary, QuantityRow } from './vocabulary.ts';

/** What naming needs besides the text. */
export interface HanNames extends Pick<ReadingTools, 'rows' | 'dimensions'> {
  readonly tables: HanTables;
  /** Names by character, forwards and backwards. */
  readonly forward: Trie<QuantityRow>;
  readonly backward: Trie<QuantityRow>;
}

/** A name of the vocabulary found in a text, with the unit that it is measured in and its length in characters. */
export interface Fit {
  readonly row: QuantityRow;
  readonly unit: Unit;
  readonly length: number;
}

/** A name with the unit that fits it, where the printed word may be several units. */
export interface NamedUnit {
  readonly name: QuantityName;
  readonly unit: Unit;
  /** True where the printed word may be several units and no name says which. */
  readonly ambiguous: boolean;
  /** Another quantity for which the same is asked as an alternative (直径又は長軸の長さが…). */
  readonly other?: QuantityRow | undefined;
  /** What is printed as a divisor but says over which time or length the value is measured (一年間につき). */
  readonly over?: readonly HanValue[];
}

/** The names of a quantity; a substance names its content also with the word for it. */
function namesOf(row: QuantityRow, tables: HanTables): readonly string[] {
  const names = row.names[tables.language];
  if (!row.id.endsWith('-content')) return names;
  const [before, behind] = tables.contentAround;
  const around = (name: string) => (before === '' ? [] : [before + name + behind]);
  return names.flatMap((name) => [name, ...tables.contents.map((word) => name + word), ...around(name)]);
}

/** Builds the tables of names of one language. */
export function buildHanNames(vocabulary: MeasureVocabulary, tables: HanTables): HanNames {
  const forward = createTrie<QuantityRow>();
  const backward = createTrie<QuantityRow>();
  for (const row of vocabulary.quantities)
    for (const name of namesOf(row, tables)) {
      addPhrase(forward, [...name], row);
      addPhrase(backward, [...name].toReversed(), row);
    }
  return {
    tables,
    forward,
    backward,
    rows: new Map(vocabulary.quantities.map((row) => [row.id, row])),
    dimensions: new Map(vocabulary.units.map((unit) => [unit.baseUnit, unit.dimension])),
  };
}

/** Names of one character that mean something else as a part of a word (半径, 能力), and what they are then a part of. */
const PART = /[径力比]/;
/** Before an element: it is a part of another substance (碳化硼). */
const COMPOUND = '化';
const HAN = /\p{Script=Han}/u;

/** True when a quantity is measured in a unit: counts are whole numbers without percent, contents are shares. */
function fits(row: QuantityRow, unit: Unit): boolean {
  const isCount = unit.symbol === PURE.symbol && unit !== SHARE;
  return (
    row.baseUnit === unit.baseUnit && (isCount ? !row.id.endsWith('-content') : !row.integer || unit.baseUnit !== '1')
  );
}

/**
 * The longest name that begins at a place and fits one of the units, read in the direction of `step` and not beyond `limit`;
 * undefined where none does.
 */
export function fitAt(
  text: string,
  at: number,
  step: 1 | -1,
  limit: number,
  names: Trie<QuantityRow>,
  units: readonly Unit[],
): Fit | undefined {
  let node: Trie<QuantityRow> | undefined = names;
  let best: Fit | undefined;
  for (let i = at; node; i += step) {
    for (const unit of node.entries.length > 0 ? units : []) {
      const row = node.entries.find((entry) => fits(entry, unit));
      if (row && best?.length !== Math.abs(i - at)) best = { row, unit, length: Math.abs(i - at) };
    }
    const c = i === limit ? undefined : text[i];
    if (step < 0 && (c === COMPOUND || text[at + 1] === COMPOUND) && best?.row.id.endsWith('-content'))
      best = undefined;
    if (step < 0 && best?.length === 1 && PART.test(text[at] ?? '') && HAN.test(c ?? '')) best = undefined;
    node = c === undefined ? undefined : node.next.get(c);
  }
  return best;
}

/** A fit as the name of a bound. */
export function nameOf({ row, unit }: Fit): NamedUnit {
  return { name: { id: row.id, row }, unit, ambiguous: false };
}
