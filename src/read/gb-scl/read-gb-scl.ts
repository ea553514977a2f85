import { success } from '../../model/issue.ts';
import type { Result } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { readStrategicLists } from './strategic-lists.ts';
import type { MarginMark } from './strategic-lists.ts';

/**
 * Reads the UK's consolidated strategic export control list from the positioned text of its PDF (`scripts/io/pdf.ts`): the
 * military list (`ML1.a`), the national dual-use list (`PL9013.a`) and the dual-use list of Annex I (`3A001.a.5.a.1`), with
 * the headings that carry notes; marks are those of the margin. A line is placed by its column and label; a page's first line that only repeats where the
 * page stands is no paragraph. Issues: those of `parsePdfText`, `foreign-file`, `incomplete-file` (pages missing or out of
 * order), `unread-text`, and warnings `part-left-out` (pages without entries), `label-gap` and `context-differs`.
 */
export const readGbScl: RawListReader = (text, file) => {
  const read = readStrategicLists(text, file);
  if (!read.ok) return read;
  const marks = groupMarks(read.value.marks);
  const provisions = read.value.provisions.map((provision) => {
    const own = marks.get(provision.code);
    return own === undefined ? provision : { ...provision, marks: own };
  });
  return success({ provisions, controls: new Map(), exceptions: new Map() }, read.issues);
};

/** The marks of each place as printed, each once. */
function groupMarks(marks: readonly MarginMark[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const { code, mark } of marks) {
    const own = groups.get(code) ?? [];
    if (!own.includes(mark)) groups.set(code, [...own, mark]);
  }
  return groups;
}

/** The marks of the list's margin in the order of print; issues as `readGbScl`. */
export function findMarks(text: string, file: string): Result<readonly MarginMark[]> {
  const read = readStrategicLists(text, file);
  return read.ok ? success(read.value.marks, read.issues) : read;
}
