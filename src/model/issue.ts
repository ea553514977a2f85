/** How grave an issue is: an `error` stops what was asked, a `warning` does not. */
export type Severity = 'error' | 'warning';

/**
 * Something wrong with data or input (never with the program): collected and shown, never thrown.
 * `code` is kebab-case and stable; `at` is `file:line`, `file:line:column` or a path such as `us-ccl/3A001.a`.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly at: string;
  /** What is wrong and why it matters, one sentence. */
  readonly message: string;
  /** The offending value as found, shortened to 80 characters. */
  readonly value?: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A value with the warnings met on the way, or the issues that prevented it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A successful result. */
export function success<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues };
}

/** A failed result; `issues` holds at least one error. */
export function failure<T>(issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}
