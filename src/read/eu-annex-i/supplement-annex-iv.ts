import { success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import type { RawList } from '../../model/raw.ts';
import { findConsolidationDate, readAnnexFour } from './annex-iv.ts';
import { issue } from './parse-entries.ts';
import { formatAnnexFourMarks, placeAnnexFour } from './place-annex-iv.ts';

/**
 * Adds the marks of Annex IV (see `formatAnnexFourMarks`) to the provisions of Annex I. Fails as `readAnnexFour` does; a warning
 * `supplement-date` says of which date Annex IV is, for it may be older than Annex I, and those of `placeAnnexFour` follow.
 */
export function supplementAnnexFour(text: string, file: string, list: RawList): Result<RawList> {
  const annex = readAnnexFour(text, file);
  if (!annex.ok) return annex;
  const { places, issues } = placeAnnexFour(annex.value, list.provisions);
  const marks = formatAnnexFourMarks(places);
  const provisions = list.provisions.map((provision) => {
    const own = marks.get(provision.code);
    return own === undefined ? provision : { ...provision, marks: [...(provision.marks ?? []), ...own] };
  });
  return success({ ...list, provisions }, [tellDate(file, findConsolidationDate(text)), ...issues]);
}

function tellDate(file: string, date: string): Issue {
  const message = `The marks of Annex IV are those of ${date}; what changed since is not in them.`;
  const hint = 'Give Annex IV of the same date as Annex I where you have it.';
  return { ...issue('supplement-date', file, message, date, hint), severity: 'warning' };
}
