/** A code at the beginning of a row. */
export interface CodeHead {
  /** Of an entry, `3A101`, or of a heading, `3A`, `3A1`. */
  readonly code: string;
  /** Labels printed as part of the code ("8C101.b"). */
  readonly labels: readonly string[];
  /** What follows on the row. */
  readonly rest: string;
}

const HEAD =
  /^(\d[A-I](?: ?\d{3}|\d)?)((?:\.(?:[a-z]|\d{1,2})(?![a-z0-9]))*)(?:\^\d{1,2})?(?=$|[\s.:;,(]|[A-Z]{2}|[a-z]\. )[ .]*(.*)$/s;

/** The code with which a row begins, blanks inside left out; a footnote's figure behind it goes. */
export function findCodeHead(text: string): CodeHead | undefined {
  const [, code = '', labels = '', rest = ''] = HEAD.exec(text) ?? [];
  return code === '' ? undefined : { code: code.replace(' ', ''), labels: labels.split('.').slice(1), rest };
}

/** Whether a code is an entry's and not a heading's. */
export function isItemCode(code: string): boolean {
  return /^\d[A-I]\d{3}$/.test(code);
}

/**
 * Where a code stands in the order of the list, as a text to compare. Categories 0 to 7 run by letter and number. Category 8
 * runs by group, then letter (8A3, 8B3 … 8E3, 8A4 …); its group 5 has two parts, the first with the numbers 01.
 */
export function rankCode(code: string): string {
  if (!code.startsWith('8')) return code;
  const group = code[2] ?? '';
  const [, number = '', part] = /^8[A-I]\d(\d{0,2})(?:-Part(\d))?/.exec(code) ?? [];
  const half = group !== '5' ? '' : (part ?? (number === '' || number === '01' ? '1' : '2'));
  return `8${group}${half}${code[1] ?? ''}${number}`;
}

/** The code of the group or letter to which an entry belongs, as its first letters: `8A3` of `8A301`, `3A` of `3A101`. */
export function findFamily(code: string): string {
  return code.slice(0, code.startsWith('8') ? 3 : 2);
}
