import type { Catalogue } from '../graph/catalogue.ts';
import { explainCriteria } from './criterion.ts';

/** A restatement of one provision composed from facts: label and criteria, "ADC · resolution ≥ 8 bit"; empty for an unknown code. */
export function explainProvision(catalogue: Catalogue, code: string): string {
  const provision = catalogue.find(code);
  if (!provision) return '';
  if (provision.status === 'reserved') return 'reserved';
  return [provision.label, explainCriteria(catalogue.criteria(code))].filter(Boolean).join(' · ');
}

/** The nearest label on the way up, for provisions that name no thing of their own ("90 GHz; or"); empty when none has one. */
export function explainSubject(catalogue: Catalogue, code: string): string {
  const labelled = catalogue.path(code).findLast((p) => p.label !== '');
  return labelled?.label ?? '';
}
