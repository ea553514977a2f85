import { DIFFERENCE_KINDS, RELATIONS } from './core.ts';
import type { DifferenceKind, Relation } from './core.ts';

/** What the rows of a comparison are narrowed to; empty parts narrow nothing. */
export interface Filters {
  /** First sign of the code: `3`. */
  readonly category: string;
  /** Code of an item: `3A001`. */
  readonly item: string;
  readonly relations: readonly Relation[];
  readonly kinds: readonly DifferenceKind[];
  readonly text: string;
}

/** Two lists set against each other, the rows narrowed by filters, one row selected (its key, or empty). */
export interface CompareRoute {
  readonly view: 'compare';
  readonly subject: string;
  readonly object: string;
  readonly filters: Filters;
  readonly row: string;
}

/** One row of a comparison opened; the filters are kept for the way back. */
export interface ItemRoute {
  readonly view: 'item';
  readonly subject: string;
  readonly object: string;
  readonly filters: Filters;
  readonly row: string;
}

/** The lists that are held, one of them opened (its id, or empty). */
export interface SourcesRoute {
  readonly view: 'sources';
  readonly list: string;
}

/** Where the page stands: every state of a view is its address. */
export type Route = CompareRoute | ItemRoute | SourcesRoute;

/** Filters that narrow nothing. */
export const NO_FILTERS: Filters = { category: '', item: '', relations: [], kinds: [], text: '' };

/** Where the page opens when the address says nothing. */
export const START: CompareRoute = {
  view: 'compare',
  subject: 'us-ccl',
  object: 'eu-annex-i',
  filters: NO_FILTERS,
  row: '',
};

/** Keeps the letters that make an address readable: `3A001.a,wider:90~110`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function parseQuery(query: string): ReadonlyMap<string, string> {
  const pairs = query.split('&').filter((part) => part !== '');
  return new Map(
    pairs.map((part): [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    }),
  );
}

function formatQuery(pairs: readonly (readonly [string, string])[]): string {
  const filled = pairs.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encode(value)}`);
  return filled.length === 0 ? '' : `?${filled.join('&')}`;
}

function parseFilters(query: ReadonlyMap<string, string>): Filters {
  const names = (key: string) => new Set((query.get(key) ?? '').split(','));
  const relations = names('relation');
  const kinds = names('kind');
  return {
    category: query.get('category') ?? '',
    item: query.get('item') ?? '',
    relations: RELATIONS.filter((relation) => relations.has(relation)),
    kinds: DIFFERENCE_KINDS.filter((kind) => kinds.has(kind)),
    text: query.get('q') ?? '',
  };
}

function filterPairs(filters: Filters): readonly (readonly [string, string])[] {
  return [
    ['category', filters.category],
    ['item', filters.item],
    ['relation', filters.relations.join(',')],
    ['kind', filters.kinds.join(',')],
    ['q', filters.text],
  ];
}

/**
 * Reads an address such as `#/compare/us-ccl/eu-annex-i?category=3&relation=wider`. What it does not know
 * it leaves out; an address that names no view opens the start.
 */
export function parseRoute(hash: string): Route {
  const [place = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [view, ...parts] = place
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const pairs = parseQuery(query);
  const lists = { subject: parts[0] || START.subject, object: parts[1] || START.object };
  if (view === 'item' && parts[2]) return { view, ...lists, row: parts[2], filters: parseFilters(pairs) };
  if (view === 'sources') return { view, list: parts[0] ?? '' };
  return { view: 'compare', ...lists, row: pairs.get('row') ?? '', filters: parseFilters(pairs) };
}

/** The address of a route; the inverse of `parseRoute`. */
export function formatRoute(route: Route): string {
  if (route.view === 'sources') return route.list === '' ? '#/sources' : `#/sources/${encode(route.list)}`;
  const lists = `${encode(route.subject)}/${encode(route.object)}`;
  if (route.view === 'item') return `#/item/${lists}/${encode(route.row)}${formatQuery(filterPairs(route.filters))}`;
  return `#/compare/${lists}${formatQuery([...filterPairs(route.filters), ['row', route.row]])}`;
}

/** Tells whether filters narrow anything. */
export function isFiltered(filters: Filters): boolean {
  return filterPairs(filters).some(([, value]) => value !== '');
}
