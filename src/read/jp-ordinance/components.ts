import { findLabelStyle, LABEL_PATTERNS, parseNumeral } from './labels.ts';

/** One part of a citation: 第六条, 同項, 前号, ロ. */
export interface Component {
  /** `article`, `paragraph`, `number` (号), or `label` for what stands below a number. */
  readonly level: 'article' | 'paragraph' | 'number' | 'label';
  /** As a part of a code: `6`, `２` (`１` for the first paragraph), `十七の二`, `ロ`; or a word: 前, 同, 本, 次. */
  readonly value: string;
  /** How many places a word means: 2 for 前二号; 1 otherwise. */
  readonly count: number;
  readonly end: number;
}

const BRANCH = '(?:の[二三四五六七八九十]+(?![〇一二三四五六七八九十]))*';
const NUMBER = '[一二三四五六七八九十百]+';
const PLACE = new RegExp(`第(?<number>${NUMBER})(?<unit>条|項|号)(?<branch>${BRANCH})`, 'y');
const RELATIVE = new RegExp(`(?<word>前|同|本|次)(?<count>[二三四五]?)(?<unit>条|項|号)`, 'y');
const LABEL = new RegExp(`${LABEL_PATTERNS.iroha}(?![ァ-ヶー])|${LABEL_PATTERNS.bracket}|${LABEL_PATTERNS.digit}`, 'y');
const INNER = new RegExp(LABEL_PATTERNS.kanji, 'y');
const LEVELS = { 条: 'article', 項: 'paragraph', 号: 'number' } as const;
const WIDE = '０１２３４５６７８９';

/**
 * The part of a citation that begins at a place of a text; undefined for none. `inner`: whether a bare number in kanji may
 * be a label (below １).
 */
export function parseComponent(text: string, at: number, inner: boolean): Component | undefined {
  PLACE.lastIndex = at;
  const place = PLACE.exec(text);
  if (place?.groups) {
    const { number = '', unit = '', branch = '' } = place.groups;
    const level = LEVELS[unit as keyof typeof LEVELS];
    return { level, value: formatValue(level, number, branch), count: 1, end: at + place[0].length };
  }
  RELATIVE.lastIndex = at;
  const relative = RELATIVE.exec(text);
  if (relative?.groups) {
    const { word = '', count = '', unit = '' } = relative.groups;
    const level = LEVELS[unit as keyof typeof LEVELS];
    return { level, value: word, count: parseNumeral(count) ?? 1, end: at + relative[0].length };
  }
  const pattern = inner ? INNER : LABEL;
  pattern.lastIndex = at;
  const label = pattern.exec(text)?.[0];
  if (label === undefined || findLabelStyle(label) === undefined) return undefined;
  return { level: 'label', value: label, count: 1, end: at + label.length };
}

function formatValue(level: Component['level'], number: string, branch: string): string {
  if (level === 'number') return number + branch;
  const figure = String(parseNumeral(number) ?? 0);
  if (level === 'article') return figure + branch;
  return [...figure].map((digit) => WIDE[Number(digit)] ?? '').join('') + branch;
}
