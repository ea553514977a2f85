import type { Status } from '../model/provision.ts';
import type { LanguageRules } from './language.ts';

/** The status that a text shows: `reserved` for a place that holds nothing ("Not used", "[Reserved]"), otherwise `in-force`. */
export function findStatus(text: string, rules: LanguageRules | undefined): Status {
  return rules?.reserved.test(text.trim()) ? 'reserved' : 'in-force';
}
