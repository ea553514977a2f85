import type { NoteRole } from '../model/provision.ts';
import type { LanguageRules } from './language.ts';

/**
 * What a note does to its provision. A note that both applies to one thing and does not apply to another is `excludes`:
 * an exclusion is never lost. A note that takes back an exclusion is `includes`. A note that binds the control to what it
 * names ("control only …") is `explains`, for subtracting what it names would turn it round. Technical notes explain, even
 * where a definition says what is "not included". Notes on licences and related entries never widen; they narrow only where
 * they speak of their own entry. In a language without rules, `explains`.
 */
export function findNoteRole(name: string, text: string, rules: LanguageRules | undefined): NoteRole {
  if (!rules) return 'explains';
  if (rules.restores.test(text)) return 'includes';
  if (rules.excludingName.test(name)) return 'excludes';
  if (rules.explainingName.test(name)) return 'explains';
  if (rules.sideName.test(name)) {
    if (rules.excludesHere.test(text)) return 'excludes';
    return rules.pointingName.test(name) ? 'points' : 'explains';
  }
  if (rules.excludes.test(text)) return 'excludes';
  if (rules.pointingName.test(name) || rules.points.test(text)) return 'points';
  if (rules.explains.test(text)) return 'explains';
  return rules.includes.test(text) ? 'includes' : 'explains';
}
