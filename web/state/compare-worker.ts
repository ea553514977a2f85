import { alignLists, buildCatalogue, buildQuantityFacts, compareLists, unpackFacts } from './core-compare.ts';
import type { Catalogue, MeasureVocabulary, PackedFacts, ScopeEntry } from './core-compare.ts';
import type { CompareAnswer, CompareQuestion } from './compute.ts';

/** What a worker's own scope offers; the page's types know windows only. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<CompareQuestion>) => void): void;
  postMessage(answer: CompareAnswer): void;
}

/** Thrown with the path of a file of the dataset that cannot be had or read. */
class FileError extends Error {}

async function fetchJson<T>(base: string, path: string): Promise<T> {
  const response = await fetch(new URL(path, base)).catch(() => undefined);
  if (!response?.ok) throw new FileError(path);
  return response.json() as Promise<T>;
}

async function loadCatalogue(base: string, list: string): Promise<Catalogue> {
  const facts = unpackFacts(await fetchJson<PackedFacts>(base, `${list}.json`));
  if (!facts.ok) throw new FileError(`${list}.json (${facts.issues[0]?.message ?? ''})`);
  return buildCatalogue(facts.value);
}

async function answer({ base, subject, object }: CompareQuestion): Promise<CompareAnswer> {
  const [first, second, vocabulary, editions] = await Promise.all([
    loadCatalogue(base, subject),
    loadCatalogue(base, object),
    fetchJson<MeasureVocabulary>(base, 'vocabulary.json'),
    fetchJson<readonly { readonly scope: readonly ScopeEntry[] }[]>(base, 'editions.json'),
  ]);
  const mappings = alignLists(first, second);
  const scope = editions.flatMap((edition) => edition.scope);
  const rows = compareLists(first, second, mappings, buildQuantityFacts(vocabulary), { scope });
  return { ok: true, mappings, rows };
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => {
  answer(data)
    .catch((error: unknown): CompareAnswer => ({ ok: false, message: error instanceof Error ? error.message : '' }))
    .then((found) => scope.postMessage(found))
    .catch(() => undefined);
});
