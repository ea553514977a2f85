import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import type { LanguageTables } from './language.ts';
import { windowEnd, windowStart } from './name-window.ts';
import type { QuantityName } from './quantity.ts';

/** Most tokens between "usable in rockets …" and what the rocket can do. */
const CARRIER_REACH = 20;

/** What a carrier has of its own: its range and its payload. */
const CARRIED: ReadonlySet<string> = new Set(['range', 'payload', '']);
const RANGE: QuantityName = { id: 'range', row: undefined };

/**
 * The thing that carries or uses the item, when what is measured is its property: "rocket" in "usable in rockets capable of a
 * range of"; undefined when the item itself is meant. "Capable of 300 km" without a name is a range.
 */
export function findCarrier(
  sentence: Sentence,
  bound: Bound,
  quantity: string,
  tables: LanguageTables,
): { readonly object: string; readonly name: QuantityName | undefined } | undefined {
  const { baseUnit } = bound.value.unit;
  if (!CARRIED.has(quantity) || (baseUnit !== 'm' && baseUnit !== 'kg')) return undefined;
  const able = findAble(sentence, bound, tables);
  if (able === undefined) return undefined;
  let object = '';
  for (let k = able - 1; k >= Math.max(0, able - CARRIER_REACH) && !isStop(sentence, k); k -= 1) {
    const key = sentence.tokens[k]?.key ?? '';
    if (tables.carriers.has(key)) object = key;
    else if (object !== '' && tables.carried.has(key))
      return { object, name: quantity === '' && baseUnit === 'm' ? RANGE : undefined };
    else if (sentence.tokens[k]?.value || tables.able.has(key) || hasRole(sentence, k, 'and')) return undefined;
  }
  return undefined;
}

/** The word of ability that governs a bound, behind the last stop. */
function findAble(sentence: Sentence, bound: Bound, tables: LanguageTables): number | undefined {
  for (let i = bound.from; i > Math.max(0, bound.from - CARRIER_REACH); i -= 1) {
    if (tables.able.has(sentence.tokens[i]?.key ?? '')) return i;
    if (isStop(sentence, i)) return undefined;
  }
  return undefined;
}

/** What is measured when the words say "of any linear axis", up to four words from "any"; empty otherwise. */
export function findObject(sentence: Sentence, bound: Bound, from: number, to: number, tables: LanguageTables): string {
  const read = (at: number, last: number): string => {
    const words = [sentence.tokens[at]?.key ?? ''];
    for (let i = at + 1; i < last && words.length < 4; i += 1) {
      const key = sentence.tokens[i]?.key ?? '';
      if (sentence.tokens[i]?.kind !== 'word' || tables.stops.has(key) || hasRole(sentence, i, 'before', 'after'))
        break;
      words.push(key);
    }
    return words.length > 1 && !tables.vague.has(words[1] ?? '') ? words.join(' ') : '';
  };
  const start = windowStart(sentence, bound, from);
  for (let i = bound.from - 1; i >= start && !tables.able.has(sentence.tokens[i]?.key ?? ''); i -= 1)
    if (hasRole(sentence, i, 'any')) return read(i, bound.from);
  const end = windowEnd(sentence, bound, to);
  for (let i = bound.to; i < end; i += 1) {
    const cue = sentence.cues[i];
    if (cue?.role === 'any') return read(i, end);
    if (cue?.role === 'vacuous') return read(cue.to, end);
  }
  return '';
}
