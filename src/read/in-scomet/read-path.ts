import { findLast } from './blocks.ts';
import type { Entry } from './blocks.ts';
import type { PlacedLabel } from './code-rows.ts';
import { beginsList, followsLabel } from './labels.ts';
import { openParagraph } from './place-label.ts';
import { warn, warnGap } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Row } from './rows.ts';

/**
 * Reads a row on which the entry's own code is printed again with the labels of a place ("8A301 a. 5. b. …"): the place is
 * opened, or, where the row holds nothing else, is only said again.
 */
export function readPath(reading: Reading, entry: Entry, row: Row, path: readonly PlacedLabel[], rest: string): void {
  const codes = path.map((_, depth) => [entry.code, ...path.slice(0, depth + 1).map(({ label }) => label)].join('.'));
  const known = codes.findIndex((code) => !entry.paragraphs.has(code));
  const again = known < 0 && [entry.paragraphs.get(codes.at(-1) ?? '')?.text, ''].includes(rest);
  const depth = known < 0 ? codes.length - (again ? 0 : 1) : known;
  entry.open = [entry.head, ...codes.slice(0, depth).flatMap((code) => entry.paragraphs.get(code) ?? [])];
  entry.note = undefined;
  entry.open.slice(0, -1).forEach((parent, index) => (parent.childX = path[index]?.x ?? parent.childX));
  for (const { label, x } of path.slice(depth)) {
    const parent = findLast(entry);
    const right = parent.lastChild === '' ? beginsList(label) : followsLabel(label, parent.lastChild);
    entry.announced.delete(`${parent.code}.${label}`);
    if (!right) warnGap(reading, row, label, parent);
    openParagraph(entry, parent, label, row.at, x);
  }
  if (!again) findLast(entry).text = rest;
  else if (rest !== '') warn(reading, row, 'printed-twice', `${codes.at(-1) ?? ''} begins once more.`);
}
