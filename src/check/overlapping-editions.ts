import { holdsTogether } from './period.ts';
import type { Check } from './check.ts';
import type { Issue } from '../model/issue.ts';
import type { Row, Table } from './table.ts';
import { formatPlace } from './table.ts';

/** No two rows say different things of one place at one time, and every period begins and ends with an edition. */
export const overlappingEditions: Check = {
  name: 'overlapping-editions',
  description: 'The periods of rows begin and end with an edition held, and rows of one place never hold at once.',
  scope: 'tables',
  check: ({ tables, editions }) =>
    tables
      .filter((table) => table.columns.includes('since') && table.columns.includes('until'))
      .flatMap((table) => {
        const list = table.file.split('/').at(-2);
        const ids = new Set(editions.filter((e) => e.list === list).map((e) => e.edition));
        return [...findStrayPeriods(table, ids), ...findOverlaps(table)];
      }),
};

function findStrayPeriods(table: Table, ids: ReadonlySet<string>): readonly Issue[] {
  return table.rows.flatMap(({ since = '', until = '' }, i) => {
    if (ids.has(since) && (until === '' || (ids.has(until) && until > since))) return [];
    const message =
      'The period does not run from one edition held to a later one, so the row would be lost or shown at wrong dates.';
    return [fault(table, i, message, `${since} – ${until}`)];
  });
}

function findOverlaps(table: Table): readonly Issue[] {
  const places = new Map<string, Row[]>();
  return table.rows.flatMap((row, i) => {
    const place = [row['code'], row['n']].filter(Boolean).join(' ');
    const others = places.get(place) ?? [];
    places.set(place, [...others, row]);
    if (!others.some((other) => holdsTogether(other, row))) return [];
    return [fault(table, i, 'Two rows of one place hold at the same time, so one of them is wrong.', place)];
  });
}

function fault(table: Table, index: number, message: string, value: string): Issue {
  const hint = 'Ingest the editions again; do not write periods by hand.';
  return { code: 'overlapping-editions', severity: 'error', at: formatPlace(table, index), message, value, hint };
}
