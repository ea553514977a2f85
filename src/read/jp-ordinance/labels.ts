/** How a place is numbered below an article: 十七の二, イ, （一）, １. */
export type LabelStyle = 'kanji' | 'iroha' | 'bracket' | 'digit';

const DIGITS = '〇一二三四五六七八九';
const WIDE = '０１２３４５６７８９';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const KANJI_LABEL = '[〇一二三四五六七八九十百]+(?:の[一二三四五六七八九十]+)*';

const FORMS: Readonly<Record<LabelStyle, RegExp>> = {
  kanji: new RegExp(`^${KANJI_LABEL}$`),
  iroha: new RegExp(`^[${IROHA}]{1,2}$`),
  bracket: new RegExp(`^（${KANJI_LABEL}）$`),
  digit: /^[１-９][０-９]*(?:の[２-９])*$/,
};

/** The pattern of a label of each style, for use inside other patterns. */
export const LABEL_PATTERNS: Readonly<Record<LabelStyle, string>> = {
  kanji: KANJI_LABEL,
  iroha: `[${IROHA}]{1,2}`,
  bracket: `（${KANJI_LABEL}）`,
  digit: '[１-９][０-９]*(?:の[２-９])*',
};

/** The style of a label; undefined for what is no label. */
export function findLabelStyle(label: string): LabelStyle | undefined {
  return (['kanji', 'iroha', 'bracket', 'digit'] as const).find((style) => FORMS[style].test(label));
}

/** A number in kanji, 十二 or 一二, or in wide digits, １２; undefined for anything else. */
export function parseNumeral(text: string): number | undefined {
  if (/^[０-９]+$/.test(text)) return Number([...text].map((digit) => WIDE.indexOf(digit)).join(''));
  if (/^[〇一二三四五六七八九]+$/.test(text)) return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  const match = /^(?:([一二三四五六七八九])?百)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (kanji: string | undefined, absent: number) => (kanji ? DIGITS.indexOf(kanji) : absent);
  return (text.includes('百') ? 100 * digit(hundreds, 1) : 0) + (ten ? 10 * digit(tens, 1) : 0) + digit(ones, 0);
}

/** A number from 1 to 99 in kanji as laws number their places: 12 → 十二. */
export function formatNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return (tens > 1 ? (DIGITS[tens] ?? '') : '') + (tens > 0 ? '十' : '') + (ones > 0 ? (DIGITS[ones] ?? '') : '');
}

/**
 * The position of a label among its siblings as numbers to be compared one by one: 十七の二 is [17, 2], イロ is [50],
 * （三） is [3]. Empty for what is no label.
 */
export function parseLabel(label: string): readonly number[] {
  const style = findLabelStyle(label);
  if (style === undefined) return [];
  if (style === 'iroha') {
    const [first = '', second] = [...label];
    if (second === undefined) return [IROHA.indexOf(first) + 1];
    return [IROHA.length * (IROHA.indexOf(first) + 1) + IROHA.indexOf(second) + 1];
  }
  return label
    .replaceAll(/[（）]/g, '')
    .split('の')
    .map((part) => parseNumeral(part) ?? 0);
}

/** Whether a label may stand right behind another (the first one behind the empty label): 八の二 and 九 behind 八. */
export function followsLabel(label: string, before: string): boolean {
  const next = parseLabel(label);
  const last = before === '' ? [0] : parseLabel(before);
  if (before !== '' && findLabelStyle(before) !== findLabelStyle(label)) return false;
  const same = next.findIndex((number, level) => number !== last[level]);
  if (same < 0 || same !== next.length - 1) return false;
  const number = next[same] ?? 0;
  return same < last.length ? number === (last[same] ?? 0) + 1 : number === 2;
}

/** The labels of a run, both ends included: 七から十まで. Empty when the ends are not of one style without branches. */
export function expandLabels(from: string, to: string): readonly string[] {
  const style = findLabelStyle(from);
  const [first = 0, ...branch] = parseLabel(from);
  const [last = 0, ...other] = parseLabel(to);
  const plain = branch.length + other.length === 0 && findLabelStyle(to) === style;
  if (!plain || style !== 'kanji' || last < first || last - first > 99) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => formatNumeral(first + index));
}
