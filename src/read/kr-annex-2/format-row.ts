import type { FactClauses } from '../fact-notation/clauses.ts';
import { formatOwnConditions, formatRemark } from '../fact-notation/wording.ts';
import type { RowPlace } from './codes.ts';

/** A row of the annex, placed. */
export interface PlacedRow {
  readonly place: RowPlace;
  readonly marks: string;
  readonly facts: string;
  /** The thing, in English. */
  readonly head: string;
  readonly line: number;
}

/** A code or several as all that an exclusion names. */
const CODES_ONLY = /^(?:in )?(\d[A-E]\d{3}(?:\.[a-z0-9]+)*(?:(?:, | or |-)\d[A-E]\d{3}(?:\.[a-z0-9]+)*)*)$/;

/** Bounds that a head term repeats: "ADC 8-10 bit", "above 398 K". */
const REPEATED_BOUND = / ?(?:(?:above|below) )?\d+(?:-\d+)? (?:bit|K)\b.*$/;

/**
 * What a row's place asks for, in plain English: the thing, what it is other than, its conditions, and whether places below follow.
 */
export function formatText({ head: term, place }: PlacedRow, clauses: FactClauses, below: boolean): string {
  if (clauses.reserved !== '') return clauses.reserved;
  const head = term.replace(REPEATED_BOUND, '');
  const other = clauses.exclusions.flatMap((exclusion) => CODES_ONLY.exec(exclusion)?.[1] ?? []);
  const conditions = formatOwnConditions(clauses);
  const isWork = /^\d[DE]/.test(place.code);
  const together = clauses.conditions.some((clause) => /^\(?[a-z\d] AND /.test(clause));
  const list = together ? 'all of the following:' : 'any of the following:';
  const words = [
    head,
    ...other.map((codes) => `other than those specified in ${codes.replace('-', ' to ')}`),
    conditions === '' || head === '' ? conditions : `${findJoint(conditions, isWork)}${conditions}`,
    below ? (conditions === '' && !together ? 'as follows:' : `and having ${list}`) : '',
  ];
  return words.filter((part) => part !== '').join(', ');
}

/** What stands between the thing and its conditions. */
function findJoint(conditions: string, isWork: boolean): string {
  if (/^\d[A-E]\d{3}/.test(conditions)) return isWork ? 'for items specified in ' : 'specified in ';
  if (isWork && /^\d[A-E](?:[,. ]|$)/.test(conditions)) return 'for items specified in ';
  return /^(?:for|of|usable) /.test(conditions) ? '' : isWork ? 'for ' : 'having ';
}

/** What a row that is a note says. */
export function formatNote({ head }: PlacedRow, clauses: FactClauses): string {
  const excluded = clauses.exclusions.map((exclusion) => `This entry does not control: ${formatClause(exclusion)}.`);
  const labelled = clauses.labelled.map(({ path, facts }) => `${path.join('.')} ${facts}`);
  const own = [...clauses.conditions, ...labelled, ...clauses.doubtful, ...clauses.notes].map(formatRemark).join('; ');
  return [own === '' ? head : `${head}: ${own}.`, ...excluded].join(' ');
}

/** One excluded or remarked clause in words. */
export function formatClause(clause: string): string {
  return formatOwnConditions({ conditions: [clause], doubtful: [] });
}

/** What a place excludes, beyond other entries that its own words name. */
export function findExcluded({ exclusions }: FactClauses): readonly string[] {
  return exclusions.filter((exclusion) => !CODES_ONLY.test(exclusion));
}
