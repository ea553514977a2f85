/** A mark of a regime or of a sensitive list. */
export interface PlacedMark {
  readonly mark: string;
  /** Code of the place at which the law prints it, where that is not the row's own; empty otherwise. */
  readonly at: string;
}

/**
 * Reads the marks of a row as the law prints them, misprints included: `IL1.A.2; MT6A.1; [초민감] [민감]`. A remark `(at b.3)` names
 * the place above at which a mark stands; `(none: national)` says that there is none.
 */
export function parseMarks(cell: string, code: string): readonly PlacedMark[] {
  return cell
    .split('; ')
    .flatMap((part) => part.replace(/ \[sic\]$/, '').split(/(?<=\]) (?=\[)/))
    .filter((part) => part !== '' && !part.startsWith('(none'))
    .map((part) => {
      const [, mark = part, at = ''] = /^(.*) \(at ([^)]+)\)$/.exec(part) ?? [];
      return { mark, at: at === '' ? '' : findAbove(code, at) };
    });
}

/** The code above `code` that ends as `place` says; `code` itself where none does. */
function findAbove(code: string, place: string): string {
  let above = code;
  while (above !== place && !above.endsWith(`.${place}`)) {
    const cut = above.lastIndexOf('.');
    if (cut < 0) return code;
    above = above.slice(0, cut);
  }
  return above;
}
