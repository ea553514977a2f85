import type { RawProvision } from '../../model/raw.ts';
import { readBlocks, readText } from './blocks.ts';
import { buildHeading } from './build-provisions.ts';
import { buildPlace, joinText } from './place.ts';
import type { Place, UnreadPlace } from './place.ts';
import type { Section } from './sections.ts';

const TERM = /^„([^“”]{1,80})[“”]/;

/**
 * The definitions at the end of Part I, below one heading: each is a note named after its term
 * (`Begriffsbestimmungen#laser`). A paragraph that defines nothing belongs to the heading.
 */
export function readDefinitions(section: Section, unread: UnreadPlace[]): readonly RawProvision[] {
  const heading: Place = { label: '', noteName: '', text: section.title, parts: [], at: section.title };
  const names = new Map<Place, string>();
  for (const element of section.elements) {
    const term = TERM.exec(readText(element))?.[1];
    const at = term === undefined ? section.title : `${section.title} „${term}“`;
    const place = buildPlace({ label: '', noteName: section.title, at }, readBlocks(element), unread);
    if (term === undefined) {
      heading.text = joinText(heading.text, place.text);
      heading.parts.push(...place.parts);
    } else {
      heading.parts.push(place);
      names.set(place, formatTerm(term));
    }
  }
  return buildHeading('Begriffsbestimmungen', heading, (part) => names.get(part));
}

/** A term as it stands in codes: `allgemein-zugänglich`. */
function formatTerm(term: string): string {
  return (term.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
}
