import { nextLabel, parentOfCode, styleOfLabel } from '../codes.ts';

/** Gives each printed code its place in the law's tree. */
export interface CodeRepairs {
  /** The code of a paragraph line; call in document order. */
  place(printed: string): string;
  /** The place of a code printed before a note; the code itself when it was never placed. */
  find(printed: string): string;
  /** From now on the children printed under this code belong to this note ("Note 2: … does not include:"). */
  divert(printed: string, note: string): void;
}

/**
 * The file prints some codes without a level (`1C010.1` for 1C010.e.1, `1C010.1.2` for 1C010.e.2). It shows where a label's
 * style differs from its siblings': a `1` among letters opens the list of the last of them; a later label continues the
 * list further out whose last label it follows. The children of a diverted code go to the note.
 */
export function buildCodeRepairs(): CodeRepairs {
  const placed = new Map<string, string>();
  const diverted = new Map<string, string>();
  const lastChild = new Map<string, string>();
  const settle = (parent: string, label: string): string => {
    const last = lastChild.get(parent);
    if (last === undefined || styleOfLabel(last) === styleOfLabel(label)) return `${parent}.${label}`;
    if (label === '1' || label === 'a') return `${parent}.${last}.${label}`;
    for (let outer = parentOfCode(parent); outer !== ''; outer = parentOfCode(outer)) {
      if (nextLabel(lastChild.get(outer) ?? 'z') === label) return `${outer}.${label}`;
    }
    return `${parent}.${label}`;
  };
  return {
    place(printed) {
      const above = parentOfCode(printed);
      const label = printed.slice(above.length + 1);
      const parent = diverted.get(above) ?? placed.get(above) ?? above;
      const code = above === '' ? printed : settle(parent, label);
      placed.set(printed, code);
      if (above !== '') lastChild.set(parentOfCode(code), code.slice(parentOfCode(code).length + 1));
      return code;
    },
    find: (printed) => placed.get(printed) ?? printed,
    divert: (printed, note) => void diverted.set(printed, note),
  };
}
