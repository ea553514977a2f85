import { ELEMENTS, SYMBOLS, UNITS } from './symbols.ts';

const NUMBER = String.raw`[-+]?\d+(?:\.\d+)?(?:e-?\d+)?`;
/** A unit behind a number: letters, signs and figures up to a blank, a comma or a closing bracket. */
const UNIT = String.raw`(?: ?(?:%|[A-Za-zµ°/]+[A-Za-z0-9%/²]*))`;
const NAME = String.raw`[A-Za-z][A-Za-z_ /-]*?`;
const CHAIN = new RegExp(String.raw`(${NUMBER})(${UNIT}?) ?(<=?) ?(${NAME}) ?(<=?) ?(${NUMBER})(${UNIT}?)`, 'g');
const RANGE = new RegExp(String.raw`(${NUMBER})(${UNIT}?)\.\.(<?)(${NUMBER})(${UNIT}?)`, 'g');
const COMPARATORS: Readonly<Record<string, string>> = {
  '>': 'exceeding',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'not exceeding',
};
const BARE_COMPARATORS: Readonly<Record<string, string>> = { ...COMPARATORS, '>': 'more than', '<=': 'at most' };
const BOUND = new RegExp(String.raw`((?<!\d )${NAME})?( ?)([<>]=?) ?(?=\+?-?\d)`, 'g');
/** The same range again in another unit, behind a range between two signs: it cannot be told which end is which. */
const RESTATED_RANGE = new RegExp(String.raw`(?<=[<>]=? ?${NUMBER}${UNIT}) \(${NUMBER}\.\.${NUMBER}${UNIT}\)`);
const DOUBTFUL_BOUND = new RegExp(
  String.raw`(?:[<>]=?|(?:better than|within)(?= )) ?(?:\+-)?(${NUMBER})(${UNIT}?)`,
  'g',
);
/** Two bounds side by side without a word that makes the second a condition of the first: "<= 10 % > 10 um". */
const SIDE_BY_SIDE = /[<>]=? ?[-+.\d](?:(?! (?:for|at|in|over|within|into|with|of|and) )[^<>])*[<>]/;
const CHOICE_INSIDE = new RegExp(String.raw`[<>]=? ?[-+.\d].* or .*[<>]|[<>]=? ?${NUMBER}${UNIT}? or `);
/** A bound behind a range, which may be a condition of it: "500..550 nm > 40 W". */
const BEHIND_RANGE = /\d\.\.<?\d[^:]*[<>]/;
const FORMULA = /[\])]\^|\*|\dlog|\d\/\(/;

/**
 * One term of the compact notation as an English phrase: `8 <= bit < 10` as "resolution at least 8 bit but less than 10 bit",
 * `UTS > 900 MPa` as "ultimate tensile strength exceeding 900 MPa". Formulas and what is none of the notation stay as they are.
 */
export function formatPhrase(term: string): string {
  const formula = findFormula(term);
  if (formula !== undefined) return spellUnits(formula);
  const share = /(?:wt%|mol%|at%|ppm)/.test(term);
  const name = (text: string) => nameQuantity(text, share);
  return spellUnits(
    term
      .replace(/^missile range (?=[<>])/, 'missiles capable of a range ')
      .replace(RESTATED_RANGE, '')
      .replaceAll(/(?<=[<>]=? ?)1\/(\d+)(?![\w/])/g, (_, whole: string) => String(1 / Number(whole)))
      .replaceAll(
        CHAIN,
        (_, low: string, lowUnit: string, above: string, of: string, below: string, high: string, unit: string) => {
          const own = unit === '' && of === 'bit' ? ' bit' : unit;
          const least = above === '<' ? `exceeding ${low}${lowUnit || own}` : `of ${low}${lowUnit || own} or more`;
          return `${name(of)} ${least} but ${below === '<' ? 'less than' : 'not exceeding'} ${high}${own}`;
        },
      )
      .replaceAll(RANGE, (_, low: string, lowUnit: string, open: string, high: string, unit: string) =>
        open
          ? `at least ${low}${lowUnit || unit} but less than ${high}${unit}`
          : `${low}${lowUnit || unit} to ${high}${unit}`,
      )
      .replaceAll(BOUND, (_, of: string | undefined, blank: string, sign: string) =>
        of ? `${name(of)} ${COMPARATORS[sign] ?? ''} ` : `${blank}${BARE_COMPARATORS[sign] ?? ''} `,
      )
      .replace(/(resolution (?:exceeding|at least|less than|not exceeding) \d+)$/, '$1 bit'),
  );
}

/** A formula with its bound in brackets, in the unit that it names first: no number of it is a bound by itself. */
function findFormula(term: string): string | undefined {
  const unit = /\[([A-Za-z]\w*)\]/.exec(term)?.[1];
  const isFormula = unit !== undefined && FORMULA.test(term.replaceAll(/ \([^()]*\)/g, ''));
  const bound = /[<>]=? ?(\d[\d.]*(?:e-?\d+)?)( [A-Za-z]+$)?/;
  return isFormula ? term.replace(bound, (_, value: string, own = ` ${unit}`) => `[${value}${own}]`) : undefined;
}

/** Whether a term holds several bounds of which the notation does not say how they belong together, or does not say what of. */
export function isDoubtful(term: string): boolean {
  const plain = term.replaceAll(CHAIN, '');
  if (/^within \d/.test(term)) return true;
  return SIDE_BY_SIDE.test(plain) || CHOICE_INSIDE.test(plain) || BEHIND_RANGE.test(plain);
}

/** A term without what compares, so that its numbers count as not understood: "nanocrystal [50 nm]". */
export function formatDoubtful(term: string): string {
  return spellUnits(
    term
      .replaceAll(CHAIN, (_, low: string, lowUnit: string, _above, of: string, _below, high: string, unit: string) =>
        [`${of} [${low}${lowUnit || unit}]`, `[${high}${unit}]`].join(' '),
      )
      .replaceAll(RANGE, (_, low: string, lowUnit: string, _open, high: string, unit: string) =>
        [`[${low}${lowUnit || unit}]`, `[${high}${unit}]`].join(' '),
      )
      .replaceAll(DOUBTFUL_BOUND, (_, number: string, unit: string) => `[${number}${unit}]`),
  );
}

/** The name before a comparator: a symbol stands last ("for df", "peak E"), the words before it stay. */
function nameQuantity(text: string, share: boolean): string {
  const whole = text.trim();
  const known = (share ? ELEMENTS.get(whole) : undefined) ?? SYMBOLS.get(whole);
  if (known !== undefined) return known;
  const cut = whole.lastIndexOf(' ');
  const last = whole.slice(cut + 1);
  return cut < 0 ? whole : `${whole.slice(0, cut)} ${SYMBOLS.get(last) ?? last}`;
}

function spellUnits(text: string): string {
  return text
    .replaceAll(/(\d(?:\.\d+)?)e(-?\d+)/g, (_, factor: string, power: string) =>
      factor === '1' ? `10^${power}` : `${factor} x 10^${power}`,
    )
    .replaceAll(/(?<=\d )(wt%|vol%|deg|C)(?![A-Za-z0-9])/g, (unit) => UNITS.get(unit) ?? unit)
    .replaceAll(/(?<=\d )u(?=(?:m|s|A|F|W|V|C|Pa|Gal|rad)\b)/g, 'µ')
    .replaceAll(/(?<=[a-zA-Z])\/u(?=(?:m|s)\b)/g, '/µ')
    .replaceAll(/sqrt\((\w+)\)/g, '√$1')
    .replaceAll('ohm/sq', 'ohms/square');
}
