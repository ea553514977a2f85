import type { Destinations } from '../../model/destinations.ts';
import type { RawProvision } from '../../model/raw.ts';
import type { Span } from './place.ts';

/** What a text says of its destinations. */
export interface DestinationClause extends Span {
  /** Undefined where the words are not known. */
  readonly destinations: Destinations | undefined;
  readonly words: string;
}

const CLAUSES: readonly (readonly [RegExp, Destinations])[] = [
  [/^all destinations$/i, { scope: 'all', countries: [] }],
  [/^all destinations other than (?:in )?the united states$/i, { scope: 'all-except', countries: ['US'] }],
  [/^united states$/i, { scope: 'only', countries: ['US'] }],
];

/**
 * The destinations in brackets and italics that a text names, with the place of the whole bracket and the blank before it;
 * undefined where none stand there.
 */
export function findDestinationClause(text: string, italics: readonly Span[]): DestinationClause | undefined {
  for (const { start, end } of italics) {
    const from = text[start] === '(' ? start : start - 1;
    const to = text[end - 1] === ')' ? end : end + 1;
    if (text[from] !== '(' || text[to - 1] !== ')') continue;
    const words = text.slice(from + 1, to - 1).trim();
    const destinations = CLAUSES.find(([form]) => form.test(words))?.[1];
    return { start: text[from - 1] === ' ' ? from - 1 : from, end: to, destinations, words };
  }
  return undefined;
}

/** What section 2 of the List says of whole groups. */
export interface GroupScope {
  /** By the group's number; a group of which it excepts some items is left out. */
  readonly groups: ReadonlyMap<string, Destinations>;
  /** Numbers of the groups that section 2 names, those left out included. */
  readonly named: ReadonlySet<string>;
}

const GROUPS = /^goods and technology referred to in Groups? ((?:\d(?:, (?:and )?| and )?)+) of the schedule/;

/** The destinations of the groups from the paragraphs of section 2. */
export function readGroupScope(paragraphs: readonly string[]): GroupScope {
  const groups = new Map<string, Destinations>();
  const named = new Set<string>();
  for (const text of paragraphs) {
    const numbers = GROUPS.exec(text)?.[1]?.match(/\d/g) ?? [];
    const excepted = /\bexcept for\b(.*)\bof the Guide\b/.exec(text)?.[1] ?? '';
    const scope: Destinations | undefined = /\bany destination other than the United States\b/.test(text)
      ? { scope: 'all-except', countries: ['US'] }
      : /\bany destination[;.]?$/.test(text)
        ? { scope: 'all', countries: [] }
        : undefined;
    for (const number of numbers) {
      named.add(number);
      if (scope && !excepted.includes(` ${number}-`)) groups.set(number, scope);
    }
  }
  return { groups, named };
}

/**
 * Destinations that stand behind the last of several paragraphs and behind no other apply to the place above them all:
 * moves them there.
 */
export function raiseDestinations(provisions: readonly RawProvision[]): readonly RawProvision[] {
  const below = new Map<string, RawProvision[]>();
  for (const provision of provisions) {
    if (provision.kind !== 'paragraph') continue;
    const family = below.get(provision.parent);
    if (family) family.push(provision);
    else below.set(provision.parent, [provision]);
  }
  const says = ({ code, destinations }: RawProvision): boolean =>
    destinations !== undefined || (below.get(code) ?? []).some(says);
  const raised = new Map<string, Destinations>();
  const moved = new Set<string>();
  for (const [parent, family] of below) {
    const last = family.at(-1);
    if (family.length < 2 || !last?.destinations || family.slice(0, -1).some(says)) continue;
    raised.set(parent, last.destinations);
    moved.add(last.code);
  }
  return provisions.map((provision) => {
    const { destinations, ...rest } = provision;
    const own = moved.has(provision.code) ? undefined : (raised.get(provision.code) ?? destinations);
    return own ? { ...rest, destinations: own } : rest;
  });
}
