/**
 * Codes of the Ausfuhrliste: labels are glued to the number, `0008c5b2`, `3A1901b13a`, `9A904b`. Part I A has the numbers
 * 0001 to 0022, Part I B those of the European scheme with 901 to 1999.
 */
const LABELS = String.raw`(?:[a-z]{1,2}\d{0,2})*`;
const SECTION_A = new RegExp(String.raw`^00\d{2}$`);
const SECTION_B = new RegExp(String.raw`^\d[A-E](?:9\d{2}|1\d{3})${LABELS}$`);

/** The two sections of Part I. */
export type ListSection = 'A' | 'B';

/** The section that an item's number belongs to: `A` for `0008`, `B` for `3A1901a15`; undefined for anything else. */
export function findSection(item: string): ListSection | undefined {
  return SECTION_A.test(item) ? 'A' : SECTION_B.test(item) ? 'B' : undefined;
}

/** The code of a paragraph: the label glued to the code above it, or behind a dot inside a note (`0001#note.d`). */
export function joinCode(above: string, label: string): string {
  return above.includes('#') ? `${above}.${label}` : `${above}${label}`;
}
