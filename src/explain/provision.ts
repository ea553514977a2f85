import type { Catalogue } from '../graph/catalogue.ts';
import { explainCriteria } from './criterion.ts';

/**
 * A restatement of one provision composed from facts: label and criteria, "ADC · resolution ≥ 8 bit"; its content words in
 * brackets where it names no thing of its own; empty for an unknown code.
 */
export function explainProvision(catalogue: Catalogue, code: string): string {
  const provision = catalogue.find(code);
  if (!provision) return '';
  if (provision.status === 'reserved') return 'reserved';
  const words = provision.words.length > 0 ? `[${provision.words.join(' ')}]` : '';
  return [provision.label || words, explainCriteria(catalogue.criteria(code))].filter(Boolean).join(' · ');
}
