import { parseNumeral } from '../jp-ordinance/labels.ts';

/** One row or number, or a run of them. */
export interface RowRun {
  /** Code in the Order's table: `九`, `九.（一）`, `二.（十二）.１`. */
  readonly from: string;
  /** Last code of a run; empty for a single one. */
  readonly to: string;
}

/** A text that names rows of the Export Trade Control Order's Appended Table 1 or of the Foreign Exchange Order's table. */
export interface RowMention {
  /** `jp-order`, `foreign-exchange-order`, or empty where the text names no law: then it means the table it stands in. */
  readonly law: 'jp-order' | 'foreign-exchange-order' | '';
  readonly runs: readonly RowRun[];
  /** Where the mention begins in the text, in characters from 0, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const ROW = '[〇一二三四五六七八九十]+(?:の[二三四])?';
const NUMBER = '（[一二三四五六七八九十]+(?:の[二三四五六七八九])?）(?:[１-９][０-９]*)?';
const JOINT = '(?:まで)?(?:、|及び|又は|若しくは|並びに|から)';
const NUMBERS = `${NUMBER}(?:${JOINT}${NUMBER})*`;
const MENTION = new RegExp(
  `(?:(?<order>(?:輸出令|輸出貿易管理令(?:（[^）]*）)?)別表第一の)|(?<exchange>(?:外為令|外国為替令(?:（[^）]*）)?)別表の))?` +
    `(?<rows>${ROW}(?:${JOINT}${ROW})*)(?:まで)?の項(?<numbers>${NUMBERS})?`,
  'g',
);
const BARE = new RegExp(`(?<!の項)(?:${NUMBERS})(?=(?:まで)?(?:に掲げる|及び|又は|若しくは|並びに))`, 'g');
const JOINED = new RegExp(`^${JOINT}$`);

/** Every mention of rows in a text, in order; one that is joined to another law's ("…九の項（一）又は一五の項（七）") means that law. */
export function findRowMentions(text: string): readonly RowMention[] {
  const mentions: RowMention[] = [];
  for (const match of text.matchAll(MENTION)) {
    const { order, exchange, rows = '', numbers } = match.groups ?? {};
    const named = splitRuns(rows).map(([from = '', to = '']) => ({ from: normalizeRow(from), to: normalizeRow(to) }));
    const runs = numbers === undefined ? named : formatNumbers(named.at(-1)?.from ?? '', numbers);
    const before = mentions.at(-1);
    const joined = before && JOINED.test(text.slice(before.end, match.index)) ? before.law : '';
    const law = order ? 'jp-order' : exchange ? 'foreign-exchange-order' : joined;
    mentions.push({ law, runs, start: match.index, end: match.index + match[0].length });
  }
  return mentions;
}

/** Numbers that a text names without their row ("（二）１に掲げる貨物"): those of the row in which it stands. */
export function findNumberMentions(text: string, row: string): readonly RowMention[] {
  const taken = findRowMentions(text);
  return [...text.matchAll(BARE)]
    .filter(({ index }) => !taken.some(({ start, end }) => index >= start && index < end))
    .map((match) => ({
      law: '' as const,
      runs: formatNumbers(row, match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/** The code of a row as the tables print it, 十二 and 一二 alike as 一二; a branch is kept, 三の二. Empty for no number. */
export function normalizeRow(row: string): string {
  const [number = '', ...branch] = row.split('の');
  const figure = [...String(parseNumeral(number) ?? '')].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
  return [figure, ...branch].join('の');
}

function formatNumbers(row: string, numbers: string): readonly RowRun[] {
  const format = (number: string) => [row, ...(number.match(/（.*?）|[^（）]+$/g) ?? [])].join('.');
  return splitRuns(numbers).map(([from = '', to = '']) => ({ from: format(from), to: to === '' ? '' : format(to) }));
}

/** Single places and the two ends of runs. */
function splitRuns(text: string): readonly (readonly string[])[] {
  return text.split(/(?:まで)?(?:、|及び|又は|若しくは|並びに)/).map((part) => part.split('から'));
}
