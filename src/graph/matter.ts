import { MATTERS, type Matter } from '../model/scope.ts';

/** US entries on munitions: the "600 series" (9A610) and the firearms of 0A501 to 0E505. */
const US_MUNITIONS = /^(?:\d[A-E]6\d\d|0[A-E]50\d)/;

/** How lists with a numbering of their own write the category; first match wins. */
const NUMBERINGS: Readonly<Record<string, readonly (readonly [RegExp, Matter | '$1'])[]>> = {
  'us-usml': [[/^[IVX]+/, 'ML']],
  'de-al': [[/^00\d\d/, 'ML']],
  'in-scomet': [
    [/^6/, 'ML'],
    [/^8[A-E](\d)/, '$1'],
  ],
  'ca-ecl': [[/^2-/, 'ML']],
};

/** Lists whose numbers say nothing about the category, unless the table above knows them. */
const OWN_NUMBERS: ReadonlySet<string> = new Set(['jp-ordinance', 'jp-order', 'in-scomet', 'ca-ecl', 'cwc-schedules']);

/** What a provision is about: its category, but munitions wherever they are listed. Undefined where its numbering does not say. */
export function findMatter(list: string, code: string): Matter | undefined {
  return list === 'us-ccl' && US_MUNITIONS.test(code) ? 'ML' : findCategory(list, code);
}

/** The category under which a list counts a provision; undefined where its numbering does not say. */
export function findCategory(list: string, code: string): Matter | undefined {
  for (const [pattern, matter] of NUMBERINGS[list] ?? []) {
    const found = pattern.exec(code);
    if (found) return toMatter(matter === '$1' ? (found[1] ?? '') : matter);
  }
  return OWN_NUMBERS.has(list) ? undefined : toMatter(/^(?:Category)?(ML|PL|\d)/.exec(code)?.[1] ?? '');
}

function toMatter(text: string): Matter | undefined {
  return MATTERS.find((matter) => matter === text);
}
