import { isDoubtful } from '../fact-notation/phrase.ts';
import { splitOutside } from '../fact-notation/split-outside.ts';

/** Quantities as the notation names them, in Chinese. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['APP', '调整后峰值性能'],
  ['aggregated APP', '聚合的调整后峰值性能'],
  ['chamber inner diameter', '腔室内径'],
  ['inner diameter', '内径'],
  ['microwave power', '微波功率'],
  ['pressure', '压力'],
  ['purity', '纯度'],
  ['synthesis pressure', '合成压力'],
  ['volume', '容积'],
]);
const COMPARATORS: Readonly<Record<string, string>> = { '>': '大于', '>=': '大于等于', '<': '小于', '<=': '小于等于' };
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e-?\d+)?`;
const UNIT = String.raw`(?: ?(?:%|wt%|[A-Za-z/]+[A-Za-z0-9/()]*))?`;
const BOUND = new RegExp(String.raw`^(.*?) ?([<>]=?) ?(${NUMBER}${UNIT})(.*)$`);
const RANGE = new RegExp(String.raw`^(.*?) ?(${NUMBER})\.\.(${NUMBER})(${UNIT})(.*)$`);
/** Choices, labels and groups, of which the words would have to tell more. */
const OPEN = / OR | or |^[a-z] |^\(/;
const ANY_NUMBER = new RegExp(
  String.raw`(?:[<>]=? ?)?(?<![A-Za-z\d.])(?!\d[A-E]\d{3})(${NUMBER})(?:\.\.(${NUMBER}))?(${UNIT})`,
  'g',
);

/**
 * A cell of the catalogue in Chinese words, so that its thresholds are read as those of a law. Only one bound, or several joined
 * by `&`, are put as bounds: the notation does not say whether clauses between semicolons join by *and* or *or*.
 */
export function formatThresholds(cell: string): string {
  const clauses = splitOutside(cell, ';');
  const terms = clauses.flatMap((clause) => splitOutside(clause, ' & '));
  const isClear = terms.filter(isBound).length <= 1 || clauses.length === 1;
  const isPlain =
    isClear && !OPEN.test(cell) && !terms.some((term) => isDoubtful(term) || term.split(/[<>]/).length > 2);
  return terms.map((term) => (isPlain ? formatBound(term) : formatDoubt(term))).join('，');
}

function isBound(term: string): boolean {
  return /[<>]=? ?-?\d|\d\.\.|better than/.test(term);
}

function formatBound(term: string): string {
  const range = RANGE.exec(term);
  if (range) {
    const [, name = '', low = '', high = '', unit = '', behind = ''] = range;
    return `${nameOf(name)}${spell(low + unit)}至${spell(high + unit)}${behind}`;
  }
  const [, name = '', sign = '', value = '', behind = ''] = BOUND.exec(term) ?? [];
  if (sign === '') return term;
  return `${nameOf(name)}${COMPARATORS[sign] ?? sign}${spell(value)}${behind}`;
}

function nameOf(name: string): string {
  return NAMES.get(name.trim()) ?? (name === '' ? '' : `${name} `);
}

function formatDoubt(term: string): string {
  return term.replaceAll(ANY_NUMBER, (whole, low: string, high: string | undefined, unit: string) => {
    if (unit.trim() === '' && !/[<>]/.test(whole) && high === undefined) return whole;
    return high === undefined ? `[${spell(low + unit)}]` : `[${spell(low + unit)}] [${spell(high + unit)}]`;
  });
}

function spell(value: string): string {
  return value
    .replace(/e(-?\d+)/, '×10^$1')
    .replace(/ C$/, ' ℃')
    .replace(/ wt%$/, ' %')
    .replace(/(?<= )u(?=[a-zA-Z])/, 'µ')
    .replace(/\/us$/, '/µs');
}
