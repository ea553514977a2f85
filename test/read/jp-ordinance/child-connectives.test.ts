import { describe, expect, it } from 'vitest';
import { findChildConnectives } from '../../../src/read/jp-ordinance/child-connectives.ts';
import { readJpOrdinance } from '../../../src/read/jp-ordinance/read-jp-ordinance.ts';
import { SMALL } from './small-ordinance.ts';

const find = (lead: string) => {
  const children = [...'イロハニ'].map((label) => `\n  - ${label}\u3000${label}の臼`).join('');
  const text = SMALL.replace('次号の水車の部分品', lead + children);
  const read = readJpOrdinance(text, 'f');
  return read.ok ? [...findChildConnectives(read.value.provisions)].map(([code, c]) => `${code.slice(-1)} ${c}`) : [];
};

describe('findChildConnectives', () => {
  it.each([
    ['臼であって、次のイ及びロに該当するもののうち、ハ又はニのいずれかに該当するもの', ['イ and', 'ロ and', 'ハ or']],
    [
      '臼であって、次のイからロまでのいずれかに該当し、かつ、ハからニまでのいずれかに該当するもの',
      ['イ or', 'ロ and', 'ハ or'],
    ],
    ['臼であって、次のいずれかに該当するもの', []],
    ['臼であって、次のイ及びロに該当するもの', []],
  ])('%s', (lead, connectives) => {
    expect(find(lead)).toEqual(connectives);
  });
});
