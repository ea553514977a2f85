import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/in-scomet/blocks.ts';
import { readTable } from '../../../src/read/in-scomet/read-table.ts';
import { reading, row } from './row.ts';

describe('readTable', () => {
  const heading = () => newEntry('1D', 'heading', 'page 1 y 80', 'Sweets');
  const columns = row(
    [
      [50, 'Sl. No'],
      [87, 'SCOMET'],
      [137, 'Chemical'],
    ],
    { bold: true },
  );
  const first = row([
    [50, '1'],
    [87, '1D001'],
    [137, 'Sugar'],
  ]);

  it('reads entries until words stand left of the names', () => {
    const state = reading(heading());
    expect(readTable(state, columns)).toBe(true);
    expect(readTable(state, first)).toBe(true);
    expect(readTable(state, row([[137, 'and salt']]))).toBe(true);
    expect(readTable(state, row([[60, 'Behind the table']]))).toBe(false);
    expect(state.entries.map((entry) => [entry.code, entry.head.text])).toEqual([
      ['1D', 'Sweets Sl. No SCOMET Chemical'],
      ['1D001', 'Sugar and salt'],
    ]);
  });

  it('begins the numbers anew below a heading row of a list', () => {
    const group = newEntry('1A', 'heading', 'page 1 y 80', 'Sweets');
    group.head.lastChild = '16';
    expect(readTable(reading(group), row([[72, 'Sl. No. Syrups CAS number']], { bold: true }))).toBe(true);
    expect(group.head.lastChild).toBe('');
  });

  it('leaves other rows alone', () => {
    expect(readTable(reading(heading()), first)).toBe(false);
    expect(readTable(reading(), columns)).toBe(false);
  });
});
