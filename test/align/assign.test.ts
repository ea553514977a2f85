import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type ScoredPair } from '../../src/align/assign.ts';

const pair = (text: string): ScoredPair => {
  const [subject = '', object = '', confidence = ''] = text.split(' ');
  return { subject, object, confidence: Number(confidence) };
};
const chosen = (pairs: readonly ScoredPair[]) => assign(pairs).map((p) => `${p.subject} ${p.object}`);

describe('assign', () => {
  it.each([
    ['no pairs', [], []],
    ['the more confident first', ['9A1 8A1 0.6', '9A1 8A2 0.9', '9A2 8A1 0.7'], ['9A1 8A2', '9A2 8A1']],
    ['a taken counterpart leaves the other without one', ['9A1 8A1 0.9', '9A2 8A1 0.7'], ['9A1 8A1']],
    ['the same code wins a tie', ['9A1 9A2 0.8', '9A2 9A2 0.8'], ['9A2 9A2']],
    ['else the codes in their order', ['9A2 8A1 0.8', '9A1 8A1 0.8'], ['9A1 8A1']],
    ['a provision split in two', ['9A1.a 8A1.a 0.9', '9A1.a 8A1.b 0.8'], ['9A1.a 8A1.a', '9A1.a 8A1.b']],
    ['two provisions merged', ['9A1.a 8A1.a 0.9', '9A1.b 8A1.a 0.8'], ['9A1.a 8A1.a', '9A1.b 8A1.a']],
    ['no split at little confidence', ['9A1.a 8A1.a 0.9', '9A1.a 8A1.b 0.74'], ['9A1.a 8A1.a']],
    ['no split across entries', ['9A1.a 8A1.a 0.9', '9A1.a 8A2.b 0.8'], ['9A1.a 8A1.a']],
    ['no merge across entries', ['9A1.a 8A1.a 0.9', '9A2.a 8A1.a 0.8'], ['9A1.a 8A1.a']],
    [
      'both have partners already',
      ['9A1.a 8A1.a 0.9', '9A1.b 8A1.b 0.9', '9A1.a 8A1.b 0.85'],
      ['9A1.a 8A1.a', '9A1.b 8A1.b'],
    ],
    ['a note splits within its entry', ['9A1#n.a 8A1.a 0.9', '9A1#n.b 8A1.a 0.8'], ['9A1#n.a 8A1.a', '9A1#n.b 8A1.a']],
  ])('%s', (_name, pairs, expected) => {
    expect(chosen(pairs.map(pair))).toEqual(expected);
  });

  it('chooses the same in any order and from either side', () => {
    const codes = fc.constantFrom('9A1.a', '9A1.b', '9A2.a', '9A2');
    const confidence = fc.constantFrom('0.5', '0.8', '0.9');
    const scored = fc
      .uniqueArray(fc.tuple(codes, codes), { selector: (p) => p.join(' '), maxLength: 8 })
      .chain((all) => fc.tuple(...all.map(([a, b]) => confidence.map((score) => pair(`${a} ${b} ${score}`)))));
    const turn = (p: ScoredPair): ScoredPair => ({ ...p, subject: p.object, object: p.subject });
    fc.assert(
      fc.property(scored, (pairs) => {
        const expected = chosen(pairs).toSorted();
        expect(chosen(pairs.toReversed()).toSorted()).toEqual(expected);
        const mirrored = assign(pairs.map(turn)).map((p) => `${p.object} ${p.subject}`);
        expect(mirrored.toSorted()).toEqual(expected);
      }),
    );
  });
});
