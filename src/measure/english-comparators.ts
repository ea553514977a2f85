import type { PrintedComparator } from './language.ts';

/** English phrases that compare before a value, divided by `|`, by what they mean. */
export const BEFORE: Readonly<Record<PrintedComparator, string>> = {
  '>':
    '>|more (worse) than|worse (more) than|worse (greater) than|worse (higher) than|greater (worse) than|greater (higher) than|exceeding|exceeds|exceed|in excess of|greater than|more than|above|higher than|beyond|larger than|longer than|wider than|heavier than|' +
    'thicker than|better (greater) than|better (higher) than|better (more) than|greater (better) than|more (better) than|higher (better) than|' +
    'exceeded|greater that',
  '>=':
    '≥|meet or exceed|meets or exceeds|capable of a range of|at least|not less than|no less than|greater than or equal to|equal to or greater than|equal to or more than|more than or equal to|' +
    'equal to or in excess of|equal to or exceeding|equal to or higher than|higher than or equal to|equal to or larger than|minimum of|' +
    'equal or greater than|equal to or greater (higher) than|greater or equal to|greater than or equal|not below|not lower than|equals or exceeds|equal or exceed|no fewer than|' +
    'not fewer than|equal to or greater (better) than|equal to or better (greater) than|equal to or above|above or equal to|' +
    'equal to or longer than|greater than and equal to|equal to and greater than|equal to or exceeds|equal or more than|not smaller than|' +
    'larger than or equal to|in excess of or equal to|meeting or exceeding|at or above|at or over|at or exceeding|' +
    'better (greater) than or equal to|better (higher) than or equal to|better (more) than or equal to|greater (better) than or equal to|' +
    'greater (higher) than or equal to|higher (better) than or equal to|equal to or better (higher) than|equal to or better (more) than|' +
    'equal to or higher (better) than|equal to or more (better) than',
  '<':
    '<|less than|lower than|below|under|smaller than|fewer than|shorter than|finer than|thinner than|narrower than|less (better) than|' +
    'lower (better) than|smaller (better) than|better (less) than|better (lower) than|better (smaller) than|less (lower) than|' +
    'less (i.e. better) than|shorter (better) than|better (finer) than|finer (better) than',
  '<=':
    '≤|less than or equal to|equal to or less than|equal to or less (better) than|less (better) than or equal to|less or equal to|not exceeding|' +
    'not more than|no more than|not greater than|no greater than|does not exceed|do not exceed|not to exceed|not exceed|at most|maximum of|' +
    'not above|not over|equal to or lower than|lower than or equal to|equal to or smaller than|below or equal to|equal to or below|' +
    'equal or less than|less than or equal|smaller than or equal to|equal to or fewer than|to within|within|equal to or shorter than|' +
    'not longer than|no longer than|no larger than|not larger than|no higher than|not higher than|less (better) or equal to|' +
    'equal to or less (finer) than|equal to or lower (better) than|equal to or finer than|equal to or better (less) than|not in excess of|not exceeding to|' +
    'no wider than|fewer than or equal to|equal to or less than or equal to|at or below|at or under|better (less) than or equal to|' +
    'better (lower) than or equal to|better (smaller) than or equal to|lower (better) than or equal to|smaller (better) than or equal to|' +
    'equal to or better (lower) than|equal to or better (smaller) than|equal to or smaller (better) than|equal to or less (lower) than|' +
    'less (lower) than or equal to',
  '=': 'balancing to|equal to|exactly|equals|corresponds to|is equivalent to',
  better: 'better than',
  'better=': 'equal to or better than|better than or equal to|equal or better than',
  worse: 'worse than',
  'worse=': 'no better than|not better than',
};

/** English phrases that compare behind a value, divided by `|`, by what they mean. */
export const AFTER: Readonly<Partial<Record<PrintedComparator, string>>> = {
  '>=':
    'or more|or greater|or higher|or above|and above|or larger|or longer|and greater|and higher|or over|and over|and more|and larger|or faster|' +
    'or wider|or thicker|or exceeding|or greater (better)|or more (better)|or higher (better)|or better (more)|or heavier|and longer|or better (greater)',
  '<=':
    'or less|or lower|or smaller|or below|and below|or fewer|or shorter|or finer|and less|or less (better)|or lower (better)|or smaller (better)|' +
    'or better (less)|or better (lower)|and lower|or narrower|or thinner|or under|and under|and smaller|or less (finer)|or less than|or better (smaller)',
  'better=': 'or better|and better',
};
