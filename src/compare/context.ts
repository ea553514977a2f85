import type { Catalogue } from '../graph/catalogue.ts';
import type { Scale } from '../region/ordinary-value.ts';
import type { Mapping } from '../model/mapping.ts';
import { buildCounterparts, type ListPair } from './counterparts.ts';
import { expandConditions } from './expand-conditions.ts';
import type { SideMemory } from './pair-sides.ts';
import { unifyCriteria } from './unify-criteria.ts';
import { compareWording, type Wording } from './wording.ts';

/** What comparison needs to know of quantities and units. */
export interface QuantityFacts {
  /** Both ways between a unit and its base unit; undefined for a unit that is not known. */
  findScale(unit: string): Scale | undefined;
  /** Whether the quantity counts whole things (qubits, axes, bits). */
  isInteger(quantity: string): boolean;
}

/** Two lists under comparison, with wording compared once per pair. */
export interface ComparisonContext extends ListPair {
  readonly quantities: QuantityFacts;
  wording(subject: string, object: string): Wording;
  /** Both lists as the region algebra reads them, see `unifyCriteria` and `expandConditions`. */
  readonly measured: { readonly subject: Catalogue; readonly object: Catalogue };
  /** What was found of provisions in one pair and serves in the next. */
  readonly memory: { readonly subject: SideMemory; readonly object: SideMemory };
}

/** Prepares the comparison of two lists joined by mappings. */
export function buildComparisonContext(
  subject: Catalogue,
  object: Catalogue,
  mappings: readonly Mapping[],
  quantities: QuantityFacts,
): ComparisonContext {
  const counterparts = buildCounterparts(mappings);
  const pair: ListPair = { subject, object, counterparts };
  const unified = unifyCriteria(pair);
  const known = new Map<string, Wording>();
  return {
    ...pair,
    quantities,
    measured: { subject: expandConditions(unified.subject), object: expandConditions(unified.object) },
    memory: { subject: emptyMemory(), object: emptyMemory() },
    wording(subjectCode, objectCode) {
      const key = `${subjectCode} ${objectCode}`;
      const wording = known.get(key) ?? compareWording(pair, subjectCode, objectCode);
      known.set(key, wording);
      return wording;
    },
  };
}

function emptyMemory(): SideMemory {
  return { regions: new Map(), structures: new Map() };
}
