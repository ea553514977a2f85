import { buildComparisonContext, type ComparisonContext, type QuantityFacts } from '../../src/compare/context.ts';
import { buildCatalogue, type Catalogue } from '../../src/graph/catalogue.ts';
import type { ListId } from '../../src/model/list.ts';
import type { Mapping } from '../../src/model/mapping.ts';
import type { Criterion, Provision, Reference, Unparsed } from '../../src/model/provision.ts';
import { criterion, edition, facts, provision } from '../fixtures/facts.ts';

/** One provision of a made-up list: its code and what differs from an empty provision in force. */
export interface Row extends Partial<Provision> {
  readonly code: string;
  readonly criteria?: readonly Criterion[];
  readonly references?: readonly Reference[];
  readonly unparsed?: readonly Unparsed[];
}

/** Knows no unit and counts every quantity whose name ends with `-count`. */
export const QUANTITIES: QuantityFacts = {
  findScale: () => undefined,
  isInteger: (quantity) => quantity.endsWith('-count'),
};

/** Builds a list; parents follow from the codes, the hash from the words. */
export function catalogueOf(list: ListId, rows: readonly Row[]): Catalogue {
  const parentOf = (code: string) => code.slice(0, Math.max(code.lastIndexOf('.'), code.lastIndexOf('#'), 0));
  const provisions = rows.map(({ code, criteria: _c, references: _r, unparsed: _u, ...fields }) => {
    const isNote = code.lastIndexOf('#') > code.lastIndexOf('.');
    const kind = isNote ? { kind: 'note' as const } : {};
    return provision(code, parentOf(code), { ...kind, hash: (fields.words ?? []).join(' '), ...fields });
  });
  const keyed = <T>(pick: (row: Row) => readonly T[] | undefined) =>
    new Map(rows.map((row) => [row.code, pick(row) ?? []]));
  return buildCatalogue({
    ...facts(provisions, {
      criteria: keyed((row) => row.criteria),
      references: keyed((row) => row.references),
      unparsed: keyed((row) => row.unparsed),
    }),
    edition: edition('2026-01-01', list),
  });
}

/** A mapping from `9A901 8A801`; with `not` before it one of a look-alike. */
export function mapping(text: string, confidence = 0.9): Mapping {
  const not = text.startsWith('not ');
  const [subject = '', object = ''] = text.replace('not ', '').split(' ');
  return { subject, object, not, confidence, evidence: {} };
}

/** The comparison of a US list with an EU one; mappings as `9A901 8A801`. */
export function contextOf(
  subject: readonly Row[],
  object: readonly Row[],
  mapped: readonly string[],
): ComparisonContext {
  return buildComparisonContext(
    catalogueOf('us-ccl', subject),
    catalogueOf('eu-annex-i', object),
    mapped.map((text) => mapping(text)),
    QUANTITIES,
  );
}

/** A bound on a quantity in a base unit: `bound('mass > 10 kg')`; pure numbers without a unit. */
export function bound(text: string, fields: Partial<Criterion> = {}): Criterion {
  const [quantity = '', comparator, number = '', unit = '1'] = text.split(' ');
  const value = Number(number);
  return criterion({
    quantity,
    comparator: comparator as Criterion['comparator'],
    value,
    unit,
    base: value,
    baseUnit: unit,
    printed: `${number} ${unit}`,
    ...fields,
  });
}
