import { computePair } from './compute.ts';
import type { ComparedPair } from './compute.ts';
import type { ComparisonRow, Coverage, Edition, Mapping, ScopeEntry } from './core.ts';
import { mirrorRows } from './mirror.ts';

/** What was checked in an edition's facts and what was found. */
export interface CheckSummary {
  readonly checks: number;
  readonly errors: number;
  readonly warnings: number;
}

/** One row of `data/editions.json`. */
export interface EditionSummary extends Edition {
  readonly provisions: number;
  readonly items: number;
  readonly coverage: Coverage;
  /** How far the list stands for what its state controls. */
  readonly scope: readonly ScopeEntry[];
  /** Absent when the dataset was built without running the checks. */
  readonly checked?: CheckSummary;
}

/** `data/<list>.outline.json`: code, parent's code and label of every provision except notes, in document order. */
export type OutlineRow = readonly [code: string, parent: string, label: string];

/** The tree of a list, small enough for the first view. */
export interface Outline {
  readonly list: string;
  readonly byCode: ReadonlyMap<string, OutlineRow>;
}

/** `data/compare/<list>--<list>.json`, for the first two lists of `editions.json`. */
export interface Comparison {
  readonly subject: string;
  readonly object: string;
  readonly rows: readonly ComparisonRow[];
}

/** Thrown when a file of the dataset cannot be had; the message says which and what to do. */
export class DatasetError extends Error {}

const fetched = new Map<string, Promise<unknown>>();

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(`data/${path}`, document.baseURI)).catch(() => undefined);
  if (!response?.ok) throw new DatasetError(`data/${path}`);
  return response.json();
}

/** Fetches a file once; a failed one is asked for again the next time. The dataset is Concord's own, so its shape is trusted. */
export function loadFile<T>(path: string): Promise<T> {
  const known = fetched.get(path) ?? fetchJson(path);
  fetched.set(path, known);
  known.catch(() => fetched.delete(path));
  return known as Promise<T>;
}

const built = new Map<string, Promise<unknown>>();

/** Builds something from files once; what failed is built again the next time. */
export function buildOnce<T>(key: string, build: () => Promise<T>): Promise<T> {
  const known = built.get(key) ?? build();
  built.set(key, known);
  known.catch(() => built.delete(key));
  return known as Promise<T>;
}

/** All editions that the dataset holds, in the order in which lists are offered. */
export function loadEditions(): Promise<readonly EditionSummary[]> {
  return loadFile('editions.json');
}

/** The tree of a list with its labels. */
export function loadOutline(list: string): Promise<Outline> {
  return buildOnce(`outline ${list}`, async () => {
    const rows = await loadFile<readonly OutlineRow[]>(`${list}.outline.json`);
    return { list, byCode: new Map(rows.map((row) => [row[0], row])) };
  });
}

/**
 * Two lists compared, read from the subject. The dataset holds the pair of the first two lists ready; any other pair is
 * computed in this browser. Each pair is compared once, the list that comes first in `editions.json` as subject; the
 * other direction is mirrored.
 */
export function loadComparison(subject: string, object: string): Promise<Comparison> {
  return buildOnce(`compare ${subject} ${object}`, async () => {
    const order = await loadOrder();
    if (order.indexOf(subject) <= order.indexOf(object))
      return { subject, object, rows: await loadRows(subject, object) };
    return { subject, object, rows: mirrorRows(await loadRows(object, subject)) };
  });
}

/** The mappings that the comparison rests on, notes and look-alikes included; mirrored like the rows. */
export function loadMappings(subject: string, object: string): Promise<readonly Mapping[]> {
  return buildOnce(`mappings ${subject} ${object}`, async () => {
    const order = await loadOrder();
    if (order.indexOf(subject) <= order.indexOf(object)) return loadPairMappings(subject, object);
    const held = await loadPairMappings(object, subject);
    return held.map((mapping) => ({ ...mapping, subject: mapping.object, object: mapping.subject }));
  });
}

async function loadRows(first: string, second: string): Promise<readonly ComparisonRow[]> {
  if (await isReady(first, second)) return (await loadFile<Comparison>(`compare/${first}--${second}.json`)).rows;
  return (await computeOnce(first, second)).rows;
}

async function loadPairMappings(first: string, second: string): Promise<readonly Mapping[]> {
  if (await isReady(first, second)) return loadFile(`compare/${first}--${second}.mappings.json`);
  return (await computeOnce(first, second)).mappings;
}

function computeOnce(subject: string, object: string): Promise<ComparedPair> {
  return buildOnce(`pair ${subject} ${object}`, () =>
    computePair({ base: new URL('data/', document.baseURI).href, subject, object }).catch((error: unknown) => {
      throw new DatasetError(`data/${error instanceof Error ? error.message : ''}`);
    }),
  );
}

async function loadOrder(): Promise<readonly string[]> {
  return (await loadEditions()).map((edition) => edition.list);
}

async function isReady(first: string, second: string): Promise<boolean> {
  const order = await loadOrder();
  return order[0] === first && order[1] === second;
}
