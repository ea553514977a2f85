import { findMatter } from '../graph/matter.ts';
import type { Gap } from '../model/comparison.ts';
import type { Edition, ListId } from '../model/list.ts';
import type { Matter, ScopeEntry, ScopeState } from '../model/scope.ts';
import { MATTERS } from '../model/scope.ts';

/** What compares lists knows of how far each stands for its state's rules; without any, every list is taken as whole. */
export type Scope = readonly ScopeEntry[];

/**
 * Why a provision without counterpart cannot be said to be absent from the other list; undefined where it can. Texts in
 * two languages share no words to find each other by, and a list of which a part is held says nothing of the rest.
 */
export function findGap(scope: Scope, own: Edition, code: string, other: Edition): Gap | undefined {
  if (own.language !== other.language) return 'language';
  const matter = findMatter(own.list, code);
  const matters: readonly Matter[] = matter ? [matter] : MATTERS.filter((known) => /\d/.test(known));
  for (const each of matters) {
    const state = findState(scope, other.list, each);
    if (state !== 'modelled') return state;
  }
  return undefined;
}

function findState(scope: Scope, list: ListId, matter: Matter): ScopeState {
  if (!scope.some((entry) => entry.list === list)) return scope.length === 0 ? 'modelled' : 'absent';
  return scope.find((entry) => entry.list === list && entry.matter === matter)?.state ?? 'absent';
}
