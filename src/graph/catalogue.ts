import type { Criterion, ListFacts, Provision, Reference } from '../model/provision.ts';

/** One edition's facts, indexed for walking the tree. Build once, share freely: it never changes. */
export interface Catalogue {
  readonly facts: ListFacts;
  /** The provision with this code; undefined when the list has none. */
  find(code: string): Provision | undefined;
  /** Items (entries), in document order. */
  readonly items: readonly Provision[];
  /** Children in order without notes; empty for a leaf. */
  children(code: string): readonly Provision[];
  /** Notes that belong to this provision itself, in order. */
  notes(code: string): readonly Provision[];
  /** From the item down to the provision itself, both included; empty for an unknown code. */
  path(code: string): readonly Provision[];
  /** Whether a provision is a note or stands below one, at any depth: then it is no controlled place of its own. */
  isInNote(code: string): boolean;
  /** The provision and everything below it except notes, in document order. */
  subtree(code: string): readonly Provision[];
  criteria(code: string): readonly Criterion[];
  references(code: string): readonly Reference[];
}

/** Indexes the facts of one edition. */
export function buildCatalogue(facts: ListFacts): Catalogue {
  const byCode = new Map(facts.provisions.map((p) => [p.code, p]));
  const children = new Map<string, Provision[]>();
  const notes = new Map<string, Provision[]>();
  for (const p of facts.provisions) {
    if (p.parent === '') continue;
    const family = p.kind === 'note' ? notes : children;
    const siblings = family.get(p.parent);
    if (siblings) siblings.push(p);
    else family.set(p.parent, [p]);
  }
  const childrenOf = (code: string) => children.get(code) ?? [];
  const path = remember((code): readonly Provision[] => {
    const top = byCode.get(code);
    return top ? [...path(top.parent), top] : [];
  });
  const subtree = remember((code): readonly Provision[] => {
    const top = byCode.get(code);
    return top ? [top, ...childrenOf(code).flatMap((p) => subtree(p.code))] : [];
  });
  return {
    facts,
    find: (code) => byCode.get(code),
    items: facts.provisions.filter((p) => p.kind === 'item'),
    children: childrenOf,
    notes: (code) => notes.get(code) ?? [],
    path,
    isInNote: (code) => path(code).some((place) => place.kind === 'note'),
    subtree,
    criteria: (code) => facts.criteria.get(code) ?? [],
    references: (code) => facts.references.get(code) ?? [],
  };
}

/** The same function, which answers a code asked before from memory. */
function remember(find: (code: string) => readonly Provision[]): (code: string) => readonly Provision[] {
  const known = new Map<string, readonly Provision[]>();
  return (code) => {
    const answer = known.get(code) ?? find(code);
    known.set(code, answer);
    return answer;
  };
}
