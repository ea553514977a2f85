import type { Issue } from '../model/issue.ts';
import type { Edition } from '../model/list.ts';
import type { ListFacts } from '../model/provision.ts';
import type { CoverageTally } from './coverage.ts';
import type { DataPackage } from './data-package.ts';
import type { Table } from './table.ts';

/** The unit names and quantities that the facts may use. */
export interface KnownMeasures {
  /** Base unit of a canonical unit symbol, prefixes and compounds included; undefined for an unknown one. */
  findBaseUnit(unit: string): string | undefined;
  /** Base unit of a quantity of the vocabulary by its id; undefined for a quantity known only by its printed name. */
  findQuantityBaseUnit(quantity: string): string | undefined;
}

/** Everything that a check may look at; a part that is not there is empty, and its checks find nothing to say. */
export interface CheckInput {
  /** Every CSV file of the data folder. */
  readonly tables: readonly Table[];
  /** What every table must look like. */
  readonly dataPackage: DataPackage;
  readonly editions: readonly Edition[];
  /** The facts of every edition that could be read. */
  readonly facts: readonly ListFacts[];
  readonly coverage: readonly CoverageTally[];
  readonly measures: KnownMeasures;
}

/** One thing that must hold of the data. */
export interface Check {
  /** The code of its issues; its file and its fixture bear the same name. */
  readonly name: string;
  /** What must hold and why, one sentence. */
  readonly description: string;
  /** What it looks at: the files as text, each edition's facts, or all together. */
  readonly scope: 'tables' | 'edition' | 'dataset';
  check(input: CheckInput): readonly Issue[];
}

/** The place of a provision for an issue: `us-ccl/3A001.a`; the same whatever the edition. */
export function formatProvisionPlace(facts: ListFacts, code: string): string {
  return `${facts.edition.list}/${code}`;
}
