import { describe, expect, it } from 'vitest';
import { splitGoods } from '../../../src/read/jp-order/split-goods.ts';

describe('splitGoods', () => {
  it('divides at numbers with a space behind them only', () => {
    const text = '次の品（一）\u3000臼１\u3000石臼２\u3000木臼５の２(一の二)\u3000';
    expect(splitGoods(text.replace('５の２(一の二)\u3000', '（一の二）\u3000（一）１に掲げる台')).parts).toEqual([
      { path: '', text: '次の品' },
      { path: '（一）', text: '臼' },
      { path: '（一）.１', text: '石臼' },
      { path: '（一）.２', text: '木臼' },
      { path: '（一の二）', text: '（一）１に掲げる台' },
    ]);
  });

  it.each([
    ['（二）\u3000臼', '（二）'],
    ['（一）\u3000臼（三）\u3000杵', '（三）'],
    ['１\u3000臼', '１'],
    ['（一）\u3000臼２\u3000杵', '２'],
    ['臼', ''],
  ])('%s', (text, outOfSequence) => {
    expect(splitGoods(text).outOfSequence).toBe(outOfSequence);
  });
});
