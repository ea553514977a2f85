import { buildCatalogue, type Catalogue } from '../../src/graph/catalogue.ts';
import type { Comparator, Criterion, Provision, Unparsed } from '../../src/model/provision.ts';
import type { RegionOptions } from '../../src/region/reading.ts';

/**
 * One row of a made-up law: code, criteria in short (`frequency > 90`, alternatives as `1: mass > 5`), and what
 * differs from a plain paragraph.
 */
export interface LawRow extends Partial<
  Pick<Provision, 'kind' | 'junction' | 'connective' | 'noteRole' | 'status' | 'hash'>
> {
  readonly code: string;
  readonly parent?: string;
  readonly criteria?: readonly string[];
  readonly unparsed?: readonly Unparsed[];
}

function buildCriterion(text: string, n: number): Criterion {
  const [, branch, quantity, comparator, value] = /^(?:(\d+): )?(\S+) (\S+) (\S+)$/.exec(text) ?? [];
  return {
    n,
    branch: Number(branch ?? 0),
    quantity: quantity ?? '',
    comparator: (comparator ?? '=') as Comparator,
    value: Number(value),
    unit: '1',
    base: Number(value),
    baseUnit: '1',
    printed: value ?? '',
    restated: [],
    at: [],
    object: '',
  };
}

function buildProvision(row: LawRow, order: number): Provision {
  return {
    kind: row.parent === undefined ? 'item' : 'paragraph',
    parent: '',
    label: '',
    connective: '',
    status: 'in-force',
    terms: [],
    localTerms: [],
    cas: [],
    marks: [],
    words: [],
    hash: `hash of ${row.code}`,
    ...row,
    order,
  };
}

/** A catalogue of a made-up law; a parent must come before its children. */
export function buildLaw(rows: readonly LawRow[]): Catalogue {
  const provisions = rows.map((row, i) => buildProvision(row, i + 1));
  return buildCatalogue({
    edition: {
      list: 'us-ccl',
      jurisdiction: 'US',
      name: 'Made-up list',
      edition: '2025-01-01',
      language: 'en',
      source: {
        title: '',
        publisher: '',
        url: '',
        published: '2025-01-01',
        sha256: '',
        licence: '',
        format: 'csv',
        verification: 'seen',
      },
    },
    provisions,
    criteria: new Map(
      rows.map((row) => [row.code, (row.criteria ?? []).map((text, i) => buildCriterion(text, i + 1))]),
    ),
    references: new Map(),
    unparsed: new Map(rows.map((row) => [row.code, row.unparsed ?? []])),
    controls: new Map(),
    exceptions: new Map(),
  });
}

/**
 * Reads the made-up law: the quantity is the dimension, `…-count` counts, the named codes have wording of their own.
 */
export function readWith(features: Readonly<Record<string, string>> = {}): RegionOptions {
  return {
    feature: (code) => features[code],
    dimension: (criterion) => criterion.quantity,
    isInteger: (key) => key.endsWith('-count'),
  };
}
