import type { RawList } from '../../model/raw.ts';
import type { CnProvision, EntryTree } from './entry-tree.ts';
import { addPlace, numberPlaces } from './entry-tree.ts';

/**
 * The announcements and the catalogue as one list, in the order given: a code that stands in several keeps the words of the first
 * that says any, and takes the marks of all. So the law's own words come before facts taken by reading.
 */
export function joinCnLists(parts: readonly RawList[]): RawList {
  const tree: EntryTree = new Map();
  for (const provision of parts.flatMap((part) => part.provisions as readonly CnProvision[])) {
    const { code, at, noteName, status } = provision;
    const known = tree.get(code);
    const told = new Set(known?.marks);
    const marks = (provision.marks ?? []).filter((mark) => !told.has(mark.replace(/ \*$/, '')));
    const isSaid = known !== undefined && known.text !== '';
    const isTold = isSaid && code.includes('#');
    const said = {
      text: isSaid ? '' : provision.text,
      marks,
      line: Number(at),
      ...(status === undefined ? {} : { status }),
    };
    if (!isTold) addPlace(tree, code, said, noteName);
  }
  return { provisions: numberPlaces(tree), controls: new Map(), exceptions: new Map() };
}
