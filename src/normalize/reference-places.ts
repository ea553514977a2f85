/** A place outside the list's own codes that a text names. */
export interface PlaceMention {
  /** `USML XV(e)`, `Category 5 Part 2`, `Military Goods Controls`. */
  readonly place: string;
  readonly start: number;
}

const USML =
  /\bUSML(?:,? (?:Category|Categories|Cat\.))? ([IVX]{1,6})(?![a-z])((?:\s?\([a-z0-9]{1,4}\))*)|\bCategory ([IVX]{1,6})(?![a-z])((?:\s?\([a-z0-9]{1,4}\))*)(?= of the (?:USML|United States Munitions List|U\.S\. Munitions List))/g;
const CATEGORY = /\bCategory (\d)(?:,?\s*[-–]?\s*Part (\d))?(?!\d)/g;
const MILITARY = /\bmilitary goods controls\b/gi;
const OWN_CATEGORY = /\bthis (?:Category|Section)\b/gi;

/** The United States Munitions List and the categories that a text names; "this Category" is completed from `self`, the item's code. */
export function findPlaces(text: string, self: string): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const m of text.matchAll(USML)) {
    found.push({ place: `USML ${m[1] ?? m[3] ?? ''}${(m[2] ?? m[4] ?? '').replaceAll(' ', '')}`, start: m.index });
  }
  for (const m of text.matchAll(CATEGORY)) {
    found.push({ place: `Category ${m[1] ?? ''}${m[2] ? ` Part ${m[2]}` : ''}`, start: m.index });
  }
  for (const m of text.matchAll(MILITARY)) found.push({ place: 'Military Goods Controls', start: m.index });
  const own = /^\d/.exec(self)?.[0];
  if (own !== undefined)
    for (const m of text.matchAll(OWN_CATEGORY)) found.push({ place: `Category ${own}`, start: m.index });
  return found.toSorted((a, b) => a.start - b.start);
}
