import { describe, expect, it } from 'vitest';
import type { Connective, Junction } from '../../src/model/provision.ts';
import { groupChildren } from '../../src/region/junction.ts';
import { buildLaw } from './build-law.ts';

function groupsOf(junction: Junction, connectives: readonly Connective[]): string {
  const rows = connectives.map((connective, i) => ({ code: 'abcdef'.charAt(i), parent: '1', connective }));
  const children = buildLaw([{ code: '1' }, ...rows]).children('1');
  return groupChildren(junction, children)
    .map((group) => group.map((child) => child.code).join('|'))
    .join(' & ');
}

describe('groupChildren', () => {
  it.each<[Junction, readonly Connective[], string]>([
    ['any', ['', 'or', ''], 'a|b|c'],
    ['all', ['', 'and', ''], 'a & b & c'],
    ['mixed', ['or', 'and', ''], 'a|b & c'],
    ['mixed', ['and', 'or', ''], 'a & b|c'],
    ['mixed', ['', 'or', 'and', '', 'or', ''], 'a|b|c & d|e|f'],
    ['mixed', ['', 'and', 'or', ''], 'a & b & c|d'],
    ['mixed', ['and', 'or', '', ''], 'a & b|c|d'],
    ['mixed', ['', '', ''], 'a|b|c'],
  ])('%s %j: %s', (junction, connectives, expected) => {
    expect(groupsOf(junction, connectives)).toBe(expected);
  });
});
