import { describe, expect, it } from 'vitest';
import { namesShifted } from '../../src/check/names-shifted.ts';
import type { ListId } from '../../src/model/list.ts';
import { edition, facts, provision } from '../fixtures/facts.ts';
import { checkFolder } from './check-folder.ts';
import { EMPTY_INPUT } from './empty-input.ts';

const CODES = ['9A901', '9A902', '9A903', '9A904', '9A905', '9A906'];

const named = (list: ListId, labels: readonly string[], language = 'en') => ({
  ...facts(CODES.map((code, i) => provision(code, '', { label: labels[i] ?? '' }))),
  edition: { ...edition('2026-01-01', list), language },
});
const RIGHT = ['Kettle', 'Lid', 'Spout', 'Handle', 'Whistle', 'Base'];
const find = (labels: readonly string[], language = 'en') =>
  namesShifted
    .check({ ...EMPTY_INPUT, facts: [named('gb-scl', RIGHT), named('us-ccl', labels, language)] })
    .map(({ at }) => at)
    .filter((at) => at.startsWith('us-ccl'));

describe('namesShifted', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['the same names', RIGHT, []],
    ['names one place down', ['Kettle', 'Kettle', 'Lid', 'Spout', 'Handle', 'Whistle'], ['us-ccl/9A902']],
    ['names one place up', ['lid', 'spout', 'handle', 'whistle', 'base', ''], ['us-ccl/9A901']],
    ['two names exchanged', ['Lid', 'Kettle', 'Spout', 'Handle', 'Whistle', 'Base'], []],
    ['other names', ['Pot', 'Pan', 'Cup', 'Jug', 'Bowl', 'Dish'], []],
    ['one name for all', ['Kettle', 'Kettle', 'Kettle', 'Kettle', 'Kettle', 'Kettle'], []],
  ])('%s', (_name, labels, expected) => {
    expect(find(labels)).toEqual(expected);
  });

  it('does not compare names of two languages', () => {
    expect(find(['Lid', 'Spout', 'Handle', 'Whistle', 'Base', ''], 'de')).toEqual([]);
  });
});

it('names place, value and what to do', () => {
  const found = checkFolder({
    'lists/us-ccl/provisions.csv': 'invalid/names-shifted.csv',
    'lists/editions.csv': 'second-list/editions.csv',
    'lists/eu-annex-i': 'second-list/eu-annex-i',
  });
  expect(found.filter((issue) => issue.code === 'names-shifted' && issue.at.startsWith('us-ccl'))).toEqual([
    {
      code: 'names-shifted',
      severity: 'error',
      at: 'us-ccl/3A101',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: 'test devices',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
