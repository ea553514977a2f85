import type { Row } from './table.ts';

/** Tells whether a row with a period holds in an edition; edition ids are ISO dates and compare as text. */
export function holdsIn(row: Row, edition: string): boolean {
  const until = row['until'] ?? '';
  return (row['since'] ?? '') <= edition && (until === '' || edition < until);
}

/** Tells whether the periods of two rows have an edition in common. */
export function holdsTogether(subject: Row, object: Row): boolean {
  return holdsIn(subject, object['since'] ?? '') || holdsIn(object, subject['since'] ?? '');
}
