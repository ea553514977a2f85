/** What places a provision in its document. */
export interface Placed {
  readonly code: string;
  readonly kind: string;
  readonly parent: string;
  readonly order: number;
}

/**
 * Puts provisions into document order by walking the tree: a parent before its children; among siblings by `order`, where
 * equal a note after the others, then by code. A provision whose parent is missing stands as a top one; none is ever lost.
 */
export function sortByDocument<T extends Placed>(provisions: readonly T[]): readonly T[] {
  const codes = new Set(provisions.map((p) => p.code));
  const families = new Map<string, T[]>();
  for (const p of provisions) {
    const parent = codes.has(p.parent) && p.parent !== p.code ? p.parent : '';
    const family = families.get(parent);
    if (family) family.push(p);
    else families.set(parent, [p]);
  }
  const sorted: T[] = [];
  const walk = (parent: string): void => {
    const family = families.get(parent) ?? [];
    families.delete(parent);
    for (const p of family.toSorted(compareSiblings)) {
      sorted.push(p);
      walk(p.code);
    }
  };
  walk('');
  for (const parent of [...families.keys()].toSorted()) walk(parent);
  return sorted;
}

function compareSiblings(subject: Placed, object: Placed): number {
  return (
    subject.order - object.order ||
    Number(subject.kind === 'note') - Number(object.kind === 'note') ||
    compareCodes(subject.code, object.code)
  );
}

/** Compares codes character by character, independent of any language. */
function compareCodes(subject: string, object: string): number {
  if (subject === object) return 0;
  return subject < object ? -1 : 1;
}
