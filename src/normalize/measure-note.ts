import type { Criterion, NoteRole, Unparsed } from '../model/provision.ts';
import type { LanguageRules } from './language.ts';

/** What became of the numbers with a unit in a text; the last four add up to the first. */
export interface NumberTally {
  readonly numbers: number;
  readonly criteria: number;
  readonly conditions: number;
  readonly restatements: number;
  readonly unparsed: number;
}

/** The numbers of one text: criteria, numbers that are none, the text without every number with a unit, and the count. */
export interface Measured {
  readonly criteria: readonly Criterion[];
  readonly unparsed: readonly Unparsed[];
  readonly rest: string;
  readonly tally: NumberTally;
}

/**
 * Reads the numbers of a text. `lead` is the text of the place above, from which a bare value takes what it lacks; empty for
 * none. `defines` says that the text only explains: nothing in it is a criterion of the law, and its examples are read.
 */
export type MeasureText = (text: string, lead: string, defines?: boolean) => Measured;

/** No numbers. */
export const NO_NUMBERS: NumberTally = { numbers: 0, criteria: 0, conditions: 0, restatements: 0, unparsed: 0 };

/** The sum of two counts. */
export function addTallies(a: NumberTally, b: NumberTally): NumberTally {
  return {
    numbers: a.numbers + b.numbers,
    criteria: a.criteria + b.criteria,
    conditions: a.conditions + b.conditions,
    restatements: a.restatements + b.restatements,
    unparsed: a.unparsed + b.unparsed,
  };
}

/**
 * Reads the numbers of a place as its role allows. In a note that explains or points, and in a sentence of another note that
 * only points elsewhere or permits something ("For …, see …"), nothing is a criterion of the law: what was understood is kept
 * with the reason `definition`, what was not keeps its own. The count says what was understood, wherever it stands.
 */
export function measurePlace(
  measure: MeasureText,
  text: string,
  lead: string,
  role: NoteRole | undefined,
  rules: LanguageRules | undefined,
): Measured {
  if (role === undefined || rules === undefined) return measure(text, lead);
  if (role === 'explains' || role === 'points') return keepAsDefinition(measure(text, lead, true));
  const asides = text.match(rules.aside) ?? [];
  if (asides.length === 0) return measure(text, lead);
  const own = measure(text.replaceAll(rules.aside, ' '), lead);
  const aside = keepAsDefinition(measure(asides.join(' '), '', true));
  return {
    criteria: own.criteria,
    unparsed: [...own.unparsed, ...aside.unparsed],
    rest: `${own.rest} ${aside.rest}`,
    tally: addTallies(own.tally, aside.tally),
  };
}

function keepAsDefinition(measured: Measured): Measured {
  const understood = measured.criteria.flatMap((criterion) => [
    criterion.printed,
    ...[...criterion.restated, ...criterion.at].map(({ value, unit }) => `${value} ${unit}`),
  ]);
  return {
    ...measured,
    criteria: [],
    unparsed: [...understood.map((printed) => ({ printed, reason: 'definition' })), ...measured.unparsed],
  };
}
