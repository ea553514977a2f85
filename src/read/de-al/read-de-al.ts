import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader, RawProvision } from '../../model/raw.ts';
import { parseXml } from '../xml.ts';
import { readBlocks } from './blocks.ts';
import type { ListEntry } from './blocks.ts';
import { buildEntry, buildHeading } from './build-provisions.ts';
import { findSection } from './codes.ts';
import { readDefinitions } from './definitions.ts';
import { fillDestinations } from './destinations.ts';
import { foreignFile, incompleteFile, unreadText } from './issues.ts';
import { buildPlace, joinText } from './place.ts';
import type { UnreadPlace } from './place.ts';
import { findAnnex, splitSections } from './sections.ts';
import type { Section, SectionName } from './sections.ts';

/** What the reading of the annex gathers. */
interface Reading {
  readonly provisions: RawProvision[];
  readonly unread: UnreadPlace[];
}

/**
 * Reads Part I of the Ausfuhrliste (Anlage 1 of the Außenwirtschaftsverordnung) from the federal law portal's XML. Items are
 * the numbers 0001 to 0022 of section A and those of section B; headings are the two sections (`IA`, `IB`), the general
 * notes (`I`), the abbreviations and the definitions. Part II (plants), the notes on its use and the table of contents are
 * left out. Issues: those of `parseXml`, `foreign-file` for another law, `incomplete-file` where a part or a number of
 * section A is missing, `unread-text` (an error) for each text that found no place, and warnings `unknown-destination`.
 */
export const readDeAl: RawListReader = (text, file) => {
  const parsed = parseXml(text, file);
  if (!parsed.ok) return parsed;
  const annex = findAnnex(parsed.value);
  if (!annex) return failure([foreignFile(file, parsed.value.name)]);
  const { sections, strays } = splitSections(annex);
  const reading: Reading = { provisions: [], unread: strays.map(({ line, text: value }) => ({ at: '', line, value })) };
  for (const section of sections) readSection(section, reading);
  const issues = [
    ...findMissing(sections, reading.provisions, file),
    ...reading.unread.map((p) => unreadText(file, p)),
  ];
  if (issues.length > 0) return failure(issues);
  const { provisions, issues: unknown } = fillDestinations(numberTops(reading.provisions));
  return success({ provisions, controls: new Map(), exceptions: new Map() }, unknown);
};

/** Codes of the parts that are no list. */
const HEADINGS: ReadonlyMap<SectionName, string> = new Map([
  ['general', 'I'],
  ['abbreviations', 'Abkürzungen'],
]);

function readSection(section: Section, reading: Reading): void {
  const { provisions, unread } = reading;
  const blocks = section.elements.flatMap(readBlocks);
  const code = HEADINGS.get(section.name);
  if (code !== undefined) {
    const place = buildPlace({ label: '', noteName: '', at: section.title }, blocks, unread);
    provisions.push(...buildHeading(code, { ...place, text: joinText(section.title, place.text) }));
  } else if (section.name === 'definitions') provisions.push(...readDefinitions(section, unread));
  else if (section.name === 'list') {
    for (const block of blocks) {
      if (block.kind === 'list') for (const entry of block.entries) readEntry(entry, reading);
      else
        unread.push({ at: section.title, line: block.line, value: block.kind === 'text' ? block.text : block.element });
    }
  }
}

/** A number of the list with all that belongs to it, or the title of section A or B. */
function readEntry({ label, blocks, line }: ListEntry, { provisions, unread }: Reading): void {
  const place = buildPlace({ label, noteName: '', at: label }, blocks, unread);
  if (findSection(label)) provisions.push(...buildEntry(label, place));
  else if (label === 'A' || label === 'B') provisions.push(...buildHeading(`I${label}`, place));
  else unread.push({ at: label, line, value: `${label} ${place.text}` });
}

const NEEDED: readonly SectionName[] = ['contents', 'general', 'list', 'definitions'];

/** Parts that the annex must have, and numbers of section A that the table of contents promises. */
function findMissing(
  sections: readonly Section[],
  provisions: readonly RawProvision[],
  file: string,
): readonly Issue[] {
  const missing = NEEDED.filter((name) => !sections.some((section) => section.name === name));
  if (missing.length > 0) return [incompleteFile(file, missing.join(', '))];
  const contents = sections
    .filter(({ name }) => name === 'contents')
    .flatMap(({ elements }) => elements.flatMap(readBlocks));
  const words = contents.map((block) => (block.kind === 'text' ? block.text : '')).join(' ');
  const [, first = '1', last = '0'] = /\b(\d{4}) [–-] (\d{4})\b/.exec(words) ?? [];
  const promised = Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, n) =>
    String(Number(first) + n).padStart(4, '0'),
  );
  const codes = new Set(provisions.map(({ code }) => code));
  const lost = promised.filter((code) => !codes.has(code));
  if (promised.length > 0 && lost.length === 0 && codes.has('IB')) return [];
  return [incompleteFile(file, lost.join(', ') || 'IB')];
}

/** Items and headings numbered in the order of the file. */
function numberTops(provisions: readonly RawProvision[]): readonly RawProvision[] {
  let order = 0;
  return provisions.map((provision) => (provision.parent === '' ? { ...provision, order: (order += 1) } : provision));
}
