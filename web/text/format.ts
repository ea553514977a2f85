import { explainNumber } from '../state/core.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date written out, "15 June 2026"; a text that is no ISO date is given back as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A count with its digits in groups of three: "2 410". */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** A share of a whole, "98.4 %", rounded down so that less than all never reads 100 %; "none" for an empty whole. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return 'none';
  return `${explainNumber(Math.floor((part / whole) * 1000) / 10)}\u202f%`;
}

/** A list in words: "a", "a and b", "a, b and c"; or with *or*. */
export function formatSeries(parts: readonly string[], joined: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${joined} ${parts.at(-1)}`;
}
