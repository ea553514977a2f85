import { findLabelStyle, followsLabel } from '../jp-ordinance/labels.ts';

/** A numbered part of a row's text: the words before the first number, a number （一）, or a figure １ below it. */
export interface GoodsPart {
  /** Empty for the words before the first number; else `（一）`, or `（一）.１`. */
  readonly path: string;
  readonly text: string;
}

const MARK = /(（[一二三四五六七八九十]+(?:の[二三四五六七八九])?）|[１-９][０-９]?(?:の[２-９])?)\u3000/g;

/** A row's text in parts, and the first number that does not follow the one before it; empty for none. */
export interface GoodsParts {
  readonly parts: readonly GoodsPart[];
  readonly outOfSequence: string;
}

/**
 * Splits the text of a row, in which the numbers stand without breaks: "（一） …（二） …１ …２ …". Only a
 * number with an ideographic space behind it opens a part; any other is a reference.
 */
export function splitGoods(text: string): GoodsParts {
  const marks = [...text.matchAll(MARK)];
  const parts: GoodsPart[] = [{ path: '', text: tidy(text.slice(0, marks[0]?.index)) }];
  let number = '';
  let figure = '';
  let outOfSequence = '';
  for (const [index, mark] of marks.entries()) {
    const label = mark[1] ?? '';
    const top = findLabelStyle(label) === 'bracket';
    if (!followsLabel(label, top ? number : figure) || (!top && number === '')) outOfSequence ||= label;
    if (top) [number, figure] = [label, ''];
    else figure = label;
    const words = text.slice(mark.index + mark[0].length, marks[index + 1]?.index);
    parts.push({ path: top ? label : `${number}.${label}`, text: tidy(words) });
  }
  return { parts, outOfSequence };
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
