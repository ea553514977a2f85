import type { ComparisonRow, Mapping } from './core.ts';

/** Two lists to be aligned and compared; `base` is the address of the dataset's folder. */
export interface CompareQuestion {
  readonly base: string;
  readonly subject: string;
  readonly object: string;
}

/** Rows and the mappings that they rest on. */
export interface ComparedPair {
  readonly rows: readonly ComparisonRow[];
  readonly mappings: readonly Mapping[];
}

/** What the worker answers; `message` names the file that could not be had. */
export type CompareAnswer = ({ readonly ok: true } & ComparedPair) | { readonly ok: false; readonly message: string };

/**
 * Aligns and compares two lists in a worker of their own, so that the page stays quick to touch meanwhile. Rejects with
 * the name of the file that could not be had, or of the worker that did not start.
 */
export function computePair(question: CompareQuestion): Promise<ComparedPair> {
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<ComparedPair>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
      if (data.ok) resolve(data);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', () => reject(new Error('compare-worker')));
  });
  worker.postMessage(question);
  return answered.finally(() => worker.terminate());
}
