import type { LanguageDifference } from '../../model/language-difference.ts';
import type { RawList } from '../../model/raw.ts';
import { joinRawLists } from '../join-raw-lists.ts';

/**
 * Korea's annex, its sensitive lists and the places where its languages disagree as one list. A difference whose place has no row
 * of its own (`2E003.f#note-11`) stands at the nearest place above it, told by its remark alone, which begins with that place.
 */
export function joinKrLists(parts: readonly RawList[]): RawList {
  const joined = joinRawLists(parts);
  if (!joined.languages) return joined;
  const codes = new Set(joined.provisions.map(({ code }) => code));
  const languages = new Map<string, readonly LanguageDifference[]>();
  for (const [code, differences] of joined.languages) {
    const place = findNearestAbove(code, codes);
    const told =
      place === code
        ? differences
        : differences.map((d) => ({ ...d, first: '', second: '', remark: `${code}: ${d.remark}` }));
    languages.set(place, [...(languages.get(place) ?? []), ...told]);
  }
  return { ...joined, languages };
}

/** The code itself where the list has it or nothing above it. */
function findNearestAbove(code: string, codes: ReadonlySet<string>): string {
  for (let place = code; place !== ''; place = place.replace(/(?:^|[.#])[^.#]*$/, ''))
    if (codes.has(place)) return place;
  return code;
}
