/** Tells whether the outer set has every feature of the inner one. */
export function includesAll(outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  if (inner.size > outer.size) return false;
  for (const feature of inner) if (!outer.has(feature)) return false;
  return true;
}

/** Tells whether two sets share no feature. */
export function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const feature of few) if (many.has(feature)) return false;
  return true;
}

/** The features of both sets. */
export function uniteFeatures(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (b.size === 0) return a;
  return a.size === 0 ? b : new Set([...a, ...b]);
}
