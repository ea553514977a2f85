import { describe, expect, it } from 'vitest';
import type { EntryTree } from '../../../src/read/cn-notices/entry-tree.ts';
import { readNotice } from '../../../src/read/cn-notices/read-notice.ts';

function read(lines: readonly string[], status?: 'suspended') {
  const tree: EntryTree = new Map();
  const notice = {
    title: 't',
    number: '2025-3',
    effective: '',
    line: 1,
    lines: lines.map((text, i) => ({ text, line: i + 2 })),
  };
  const lost = readNotice(tree, notice, status);
  return { tree, lost };
}

describe('readNotice', () => {
  it('places figures and letters below the entry read last', () => {
    const { tree, lost } = read([
      '（一）1C117.d．杯：',
      '1．红杯：',
      'a．大；',
      'b．小；',
      '2．蓝杯',
      '（二）1C004 罐：',
      'a．重',
    ]);
    expect([...tree.keys()]).toEqual(
      '2025-3 1C117 1C117.d 1C117.d.1 1C117.d.1.a 1C117.d.1.b 1C117.d.2 1C004 1C004.a'.split(' '),
    );
    expect(lost).toEqual([]);
  });

  it('says where a label was skipped', () => {
    expect(read(['（一）1C004 罐：', 'a．重', 'c．高']).lost).toEqual([4]);
    expect(read(['（一）1C004 罐：', '说明：', '2. 盆']).lost).toEqual([4]);
  });

  it('keeps other words as notes of the announcement', () => {
    const { tree } = read(['决定如下：', '一、罐物项', '（一）1C004 罐', '二、义务', '（一）申报'], 'suspended');
    expect([...tree.keys()]).toEqual('2025-3 2025-3#text-1 2025-3#text-2 1C004 2025-3#text-3 2025-3#text-4'.split(' '));
    expect([...tree.values()].map(({ status }) => status)).toEqual(Array(6).fill('suspended'));
  });
});
