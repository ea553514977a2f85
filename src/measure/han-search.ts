import { fitAt } from './han-fit.ts';
import type { Fit, HanNames } from './han-fit.ts';
import { beforeRemark, nameEnds } from './han-noun.ts';
import type { Unit } from './unit.ts';
import type { QuantityRow } from './vocabulary.ts';

/** How far a name may stand before or behind its bound, in characters. */
const BEFORE = 60;
const BEHIND = 24;
/** Longest word for "or". */
const JOINT = 4;

/** A name with the place where it ends. */
export interface PlacedFit extends Fit {
  readonly end: number;
}

/**
 * The nearest name that ends before `end`, begins not before `limit` and fits one of the units; brackets are stepped over, and so
 * are names that only belong to another noun. Undefined for none, and for one that belongs to a circumstance.
 */
export function findNameBefore(
  text: string,
  end: number,
  limit: number,
  units: readonly Unit[],
  { tables, backward }: HanNames,
): PlacedFit | undefined {
  const lowest = Math.max(limit, end - BEFORE) - 1;
  for (let i = end - 1; i > lowest; i -= 1) {
    if (text[i] === '。' || text[i] === ';') return undefined;
    if (text[i] === ')') {
      i = Math.min(i, beforeRemark(text, i + 1));
      continue;
    }
    const whole = !tables.compound.test(text.slice(i, i + 3));
    const fit = whole ? fitAt(text, i, -1, lowest, backward, units) : undefined;
    const after = text.slice(i + 1, i + 6);
    if (fit && !tables.modifier.test(after))
      return tables.circumstance.test(after) ? undefined : { ...fit, end: i + 1 };
    if (fit) i -= fit.length - 1;
  }
  return undefined;
}

/** The name that ends exactly at `end`, or before the "maximum of" that does; undefined for none. */
export function findNameAt(
  text: string,
  end: number,
  limit: number,
  units: readonly Unit[],
  { tables, backward }: HanNames,
): PlacedFit | undefined {
  for (const at of nameEnds(text, end, tables)) {
    const fit = at > limit ? fitAt(text, at - 1, -1, limit - 1, backward, units) : undefined;
    if (fit) return { ...fit, end: at };
  }
  return undefined;
}

/** The quantity that is named as an alternative directly before a name ("直径又は長軸の長さ"); undefined for none. */
export function findOtherName(text: string, fit: PlacedFit, limit: number, names: HanNames): QuantityRow | undefined {
  const start = fit.end - fit.length;
  const joint = names.tables.or.exec(text.slice(Math.max(limit, start - JOINT), start));
  if (!joint || joint.index + joint[0].length !== Math.min(JOINT, start - limit)) return undefined;
  const other = findNameAt(text, start - joint[0].length, limit, [fit.unit], names);
  return other && other.row.id !== fit.row.id ? other.row : undefined;
}

/** The name in the noun phrase that begins at `start`: the last one in the first phrase that holds any; undefined for none. */
export function findNameBehind(
  text: string,
  start: number,
  limit: number,
  units: readonly Unit[],
  { tables, forward }: HanNames,
): Fit | undefined {
  const highest = Math.min(limit, start + BEHIND, text.length);
  if (!tables.attributive.test(text.slice(start, start + 3))) return undefined;
  let found: Fit | undefined;
  for (let i = start; i < highest; i += 1) {
    if (tables.phraseEnd.test(text[i] ?? '') && found) return found;
    if (/[、。；;,(]/.test(text[i] ?? '')) return undefined;
    const fit = fitAt(text, i, 1, highest, forward, units);
    const last = i + (fit?.length ?? 0) - 1;
    if (fit && !tables.compound.test(text.slice(last, last + 3))) {
      found = fit;
      i += fit.length - 1;
    }
  }
  return found;
}
