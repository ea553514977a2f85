import type { NoticeText } from './notices.ts';

/** Announcements that another one suspends. */
export interface Suspension {
  /** The announcement that says so, `2025-70`. */
  readonly by: string;
  /** Those suspended, `2025-57`. */
  readonly notices: readonly string[];
  /** First and last day, ISO 8601. What holds afterwards is not said. */
  readonly from: string;
  readonly until: string;
}

/** `自即日起至2026年11月10日，…第55号、56号…暂停实施`. */
const CLAUSE = /自即日起至(\d{4})年(\d{1,2})月(\d{1,2})日，(.*)暂停实施/;
const NAMED = /(?:(\d{4})年)?第?(\d+)号/g;

/** The suspensions that announcements say; a number without year is of the year named before it. */
export function findSuspensions(notices: readonly NoticeText[]): readonly Suspension[] {
  return notices.flatMap(({ number, effective, lines }) => {
    const [, year = '', month = '', day = '', named = ''] =
      lines.map(({ text }) => CLAUSE.exec(text)).find((match) => match !== null) ?? [];
    if (year === '' || number === '') return [];
    let last = number.slice(0, 4);
    const suspended = [...named.matchAll(NAMED)].map(([, own, count = '']) => `${(last = own ?? last)}-${count}`);
    const until = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return [{ by: number, notices: suspended, from: effective, until }];
  });
}
