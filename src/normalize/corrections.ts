import type { Issue } from '../model/issue.ts';
import type { RawList, RawProvision } from '../model/raw.ts';

/** A misprint of the official text, and what the law means. */
export interface Correction {
  readonly code: string;
  /** What of the provision is put right; so far only a piece of its text. */
  readonly field: 'text';
  /** The piece as printed: a number, a unit, a word. It must stand in the text once. */
  readonly expect: string;
  readonly value: string;
}

/** The list with its misprints put right, and the corrections that did not fit. */
export interface CorrectedList {
  readonly list: RawList;
  readonly issues: readonly Issue[];
}

/**
 * Puts misprints right before facts are taken. A text that prints what the law means already needs nothing. A correction
 * whose provision is not there, or whose printed piece does not stand in it exactly once, is not applied: a warning
 * `correction-not-applied` says so. `at` is the list's id.
 */
export function applyCorrections(list: RawList, corrections: readonly Correction[], at: string): CorrectedList {
  const issues: Issue[] = [];
  const texts = new Map(list.provisions.map(({ code, text }) => [code, text]));
  for (const correction of corrections) {
    const { code, expect, value } = correction;
    const text = texts.get(code) ?? '';
    if (text.split(expect).length === 2)
      texts.set(
        code,
        text.replace(expect, () => value),
      );
    else if (text.includes(expect) || !text.includes(value)) issues.push(notApplied(correction, at));
  }
  const provisions = list.provisions.map((p): RawProvision => ({ ...p, text: texts.get(p.code) ?? p.text }));
  return { list: { ...list, provisions }, issues };
}

function notApplied({ code, expect }: Correction, at: string): Issue {
  return {
    code: 'correction-not-applied',
    severity: 'warning',
    at: `${at}/${code}`,
    message: 'The printed piece that a correction is for does not stand there once, so nothing was put right.',
    value: expect.slice(0, 80),
    hint: 'Look it up in the official text; remove the row from data/corrections where the misprint is gone.',
  };
}
