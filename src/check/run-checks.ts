import type { Issue } from '../model/issue.ts';
import type { Check, CheckInput } from './check.ts';
import { childlessAsFollows } from './childless-as-follows.ts';
import { coverageBelow } from './coverage-below.ts';
import { criterionContradiction } from './criterion-contradiction.ts';
import { duplicateCode } from './duplicate-code.ts';
import { editionMissingSource } from './edition-missing-source.ts';
import { applyExceptions, formatExceptionsPath } from './exceptions.ts';
import { gapBefore } from './gap-before.ts';
import { labelTooLong } from './label-too-long.ts';
import { namesShifted } from './names-shifted.ts';
import { orphan } from './orphan.ts';
import { overlappingEditions } from './overlapping-editions.ts';
import { quantityUnitMismatch } from './quantity-unit-mismatch.ts';
import { referenceToNothing } from './reference-to-nothing.ts';
import { schema } from './schema.ts';
import { unitUnknown } from './unit-unknown.ts';

/** All checks, those of the files first. */
export const CHECKS: readonly Check[] = [
  schema,
  overlappingEditions,
  duplicateCode,
  orphan,
  gapBefore,
  childlessAsFollows,
  namesShifted,
  referenceToNothing,
  unitUnknown,
  quantityUnitMismatch,
  criterionContradiction,
  labelTooLong,
  editionMissingSource,
  coverageBelow,
];

/** The checks that an edition must pass before it is stored: what they find means that the file was not read whole. */
export const STRUCTURE_CHECKS: readonly Check[] = [duplicateCode, orphan, gapBefore];

/** Runs checks and takes out what the exceptions explain; what is true of several editions is said once. */
export function runChecks(input: CheckInput, checks: readonly Check[] = CHECKS): readonly Issue[] {
  const found = new Map<string, Issue>();
  const held = new Set<string>(input.editions.map((edition) => edition.list));
  for (const check of checks) {
    const exceptions = input.tables.find((table) => table.file === formatExceptionsPath(check.name));
    for (const issue of applyExceptions(check.check(input), exceptions, held)) {
      found.set(`${issue.code} ${issue.at} ${issue.value}`, issue);
    }
  }
  return [...found.values()];
}
