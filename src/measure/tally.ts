import type { UnitTable } from './unit-table.ts';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** True behind the capitals of a standard ("ARP 755A", "ABEC 7T"). */
function isStandard(text: string, at: number): boolean {
  return /(?:^|\s)\p{Lu}{3,}\s$/u.test(text.slice(Math.max(0, at - 12), at));
}

/** True for a letter that the text uses by itself: in "a model with N parameters needs 2N steps" N is no unit. */
function isVariable(text: string, letter: string): boolean {
  return new RegExp(`(?:^|[^\\d.,]\\s)${letter} \\p{Ll}`, 'u').test(text);
}

/**
 * Makes the independent count of numbers with a unit: digits followed by a unit's symbol or word, and nothing else.
 * It shares nothing with the reader of values but the list of spellings, so that the reader cannot hide what it misses.
 */
export function createUnitScan(table: UnitTable): (text: string) => readonly Span[] {
  const spellings = [...new Set(table.spellings)].toSorted((a, b) => b.length - a.length).map(escape);
  const unit = new RegExp(`[\\s\u00a0-]?(?:${spellings.join('|')})(?!\\p{L}|\\d\\d)`, 'uy');
  return (text) => {
    const digits = /\d(?:[\d.,]*\d)?/g;
    const spans: Span[] = [];
    for (let match = digits.exec(text); match; match = digits.exec(text)) {
      const before = text.slice(Math.max(0, match.index - 2), match.index);
      if (match[0].length > 40 || /(?:[\p{L}_.§]|\p{L}-)$/u.test(before)) continue;
      unit.lastIndex = match.index + match[0].length;
      const found = unit.exec(text);
      const printed = text.slice(match.index, unit.lastIndex);
      const isCode =
        /^(?:\d[A-E]$|\d\dB$|00\d\d)/.test(printed) ||
        (/^\d-?[NS]$/.test(printed) && text[unit.lastIndex] === '-') ||
        (/^\d+\p{Lu}$/u.test(printed) && (isStandard(text, match.index) || isVariable(text, printed.at(-1) ?? '')));
      if (found && !isCode) spans.push({ start: match.index, end: unit.lastIndex });
    }
    return spans;
  };
}
