import type { Connective } from '../model/provision.ts';
import type { LanguageRules } from './language.ts';

/** The connective printed at the end of a text ("…; and"); empty when there is none or it says "and/or". */
export function parseConnective(text: string, rules: LanguageRules | undefined): Connective {
  const match = rules?.connective.exec(text.trim());
  if (!match) return '';
  return match[1] ? 'and' : match[2] ? 'or' : '';
}

/** The text without its closing connective and punctuation. */
export function stripConnective(text: string, rules: LanguageRules | undefined): string {
  const trimmed = text.trim();
  const bare = rules ? trimmed.replace(rules.connective, '') : trimmed;
  return bare.replace(/[\s;:,.]+$/, '');
}
