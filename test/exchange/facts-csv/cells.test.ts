import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/exchange/facts-csv/cells.ts';
import {
  choiceCell,
  flagCell,
  listCell,
  numberCell,
  optionalCell,
  textCell,
} from '../../../src/exchange/facts-csv/cells.ts';

const assertLossless = <T>(cell: Cell<T>, values: fc.Arbitrary<T>): void => {
  fc.assert(
    fc.property(values, (value) => {
      expect(cell.parse(cell.format(value))).toEqual({ value });
    }),
  );
};

describe('cells', () => {
  it('give back what they hold', () => {
    assertLossless(textCell, fc.string());
    assertLossless(
      numberCell,
      fc.double({ noNaN: true }).map((n) => (n === 0 ? 0 : n)),
    );
    assertLossless(flagCell, fc.boolean());
    assertLossless(listCell(textCell), fc.array(fc.string({ minLength: 1 })));
    assertLossless(optionalCell(choiceCell(['any', 'all'])), fc.constantFrom('any', 'all', undefined));
  });

  it.each<[string, Cell<unknown>, string]>([
    ['no number', numberCell as Cell<unknown>, 'ten'],
    ['nothing for a number', numberCell as Cell<unknown>, ''],
    ['yes for true', flagCell as Cell<unknown>, 'yes'],
    ['another word', choiceCell(['any', 'all']) as Cell<unknown>, 'some'],
    ['a list with one wrong value', listCell(numberCell) as Cell<unknown>, '1;x'],
  ])('refuse %s', (_name, cell, text) => {
    expect(cell.parse(text)).toBeUndefined();
  });
});
