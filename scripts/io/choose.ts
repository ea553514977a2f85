import type { Edition, ListFacts, ListId, Provision } from '../../src/index.ts';
import { findNearest, isListId, LIST_IDS, NotFoundError, UsageError } from '../../src/index.ts';
import { loadEditions, loadFacts } from './data-folder.ts';

/** The id of a list that Concord knows; throws `NotFoundError` with the nearest ids. */
export function requireListId(text: string): ListId {
  if (isListId(text)) return text;
  throw new NotFoundError(
    `There is no list \`${text}\`.${suggest(text, LIST_IDS)} Known lists: ${LIST_IDS.join(' ')}.`,
  );
}

/** All editions held of a list, oldest first; throws `NotFoundError` when none is held. */
export function requireEditions(folder: string, list: string): readonly Edition[] {
  const id = requireListId(list);
  const all = loadEditions(folder);
  const held = all.filter((e) => e.list === id).toSorted((a, b) => (a.edition < b.edition ? -1 : 1));
  if (held.length > 0) return held;
  const others = [...new Set(all.map((e) => e.list))].join(' ') || 'none yet';
  throw new NotFoundError(`No edition of \`${id}\` is held. Held: ${others}. Ingest its official file first.`);
}

/** One edition by its id; throws `NotFoundError` with the ids held. */
export function requireEdition(editions: readonly Edition[], id: string): Edition {
  const found = editions.find((e) => e.edition === id);
  if (found) return found;
  const held = editions.map((e) => e.edition);
  throw new NotFoundError(
    `There is no edition \`${id}\` of \`${editions[0]?.list}\`.${suggest(id, held)} Held: ${held.join(' ')}.`,
  );
}

/** The edition that stood for the law on a date, the newest without one; throws `NotFoundError` before the first. */
export function requireEditionOn(editions: readonly Edition[], date?: string): Edition {
  if (date !== undefined && !isDate(date)) throw new UsageError(`\`${date}\` is no date. Write it as 2026-06-15.`);
  const found = editions.findLast((e) => date === undefined || e.edition <= date);
  if (found) return found;
  throw new NotFoundError(
    `No edition of \`${editions[0]?.list}\` on or before ${date} is held. The first is of ${editions[0]?.edition}.`,
  );
}

/** The facts of a list as of a date. */
export function requireFacts(folder: string, list: string, date?: string): ListFacts {
  const [facts] = loadFacts(folder, [requireEditionOn(requireEditions(folder, list), date)]);
  if (facts) return facts;
  throw new NotFoundError(`No facts of \`${list}\` are held.`);
}

/** The provision with a code, blanks not counting; throws `NotFoundError` with the nearest codes. */
export function requireProvision(facts: ListFacts, code: string): Provision {
  const compact = code.replaceAll(/\s/g, '');
  const found = facts.provisions.find((p) => p.code === compact);
  if (found) return found;
  const near = suggest(
    compact,
    facts.provisions.map((p) => p.code),
  );
  throw new NotFoundError(`There is no \`${code}\` in \`${facts.edition.list}\` ${facts.edition.edition}.${near}`);
}

/** Tells whether a text is a calendar date, `2026-06-15`. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}

function suggest(text: string, candidates: readonly string[]): string {
  const near = findNearest(text, candidates);
  return near.length === 0 ? '' : ` Did you mean ${near.map((c) => `\`${c}\``).join(', ')}?`;
}
