import type { Catalogue } from '../graph/catalogue.ts';
import type { Scale } from '../region/ordinary-value.ts';
import type { Mapping } from '../model/mapping.ts';
import { buildCounterparts, type ListPair } from './counterparts.ts';
import { expandConditions } from './expand-conditions.ts';
import { buildMeasured, type Measured } from './measured.ts';
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
  readonly measured: { readonly subject: Measured; readonly object: Measured };
  /** What was found of provisions in one pair and serves in the next. */
  readonly memory: { readonly subject: SideMemory; readonly object: SideMemory };
  /** A short name for a structure (see `formatStructure`), the same for the same structure on either side. */
  nameStructure(structure: string): string;
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
  const known = new Map<string, Map<string, Wording>>();
  const names = new Map<string, string>();
  return {
    ...pair,
    quantities,
    measured: {
      subject: buildMeasured(expandConditions(unified.subject)),
      object: buildMeasured(expandConditions(unified.object)),
    },
    memory: { subject: emptyMemory(), object: emptyMemory() },
    nameStructure(structure) {
      const name = names.get(structure) ?? String(names.size);
      names.set(structure, name);
      return name;
    },
    wording(subjectCode, objectCode) {
      const ofSubject = known.get(subjectCode) ?? new Map<string, Wording>();
      known.set(subjectCode, ofSubject);
      const wording = ofSubject.get(objectCode) ?? compareWording(pair, subjectCode, objectCode);
      ofSubject.set(objectCode, wording);
      return wording;
    },
  };
}

function emptyMemory(): SideMemory {
  return { regions: new Map(), structures: new Map() };
}
