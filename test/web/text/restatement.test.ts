import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/graph/catalogue.ts';
import { restate } from '../../../web/text/restatement.ts';
import { EU_FACTS, US_FACTS } from '../../fixtures/page/lists.ts';

const us = buildCatalogue(US_FACTS);
const eu = buildCatalogue(EU_FACTS);

describe('restate', () => {
  it('shows the path above, the provision, and what lies below', () => {
    const lines = restate(us, '3A001.a.5.a');
    expect(lines.map((line) => [line.code, line.depth])).toEqual([
      ['3A001', 0],
      ['3A001.a', 1],
      ['3A001.a.5', 2],
      ['3A001.a.5.a', 3],
      ...[1, 2, 3, 4, 5].map((n) => [`3A001.a.5.a.${n}`, 4]),
    ]);
    expect(lines.filter((line) => line.here).map((line) => line.code)).toEqual(['3A001.a.5.a']);
  });

  it('writes two bounds of one quantity as a range', () => {
    const parts = restate(us, '3A001.a.5.a.1').at(-1)?.parts;
    expect(parts?.map((part) => [part.joined, part.text.replaceAll(/\s/g, ' ')])).toEqual([
      ['and', 'resolution ≥ 8 bit'],
      ['range', '< 10 bit'],
      ['and', 'sample rate > 1.3 GSPS'],
    ]);
  });

  it('marks what the other side does not say, and nothing else', () => {
    const marked = restate(us, '1A202.a', { catalogue: eu, code: '1A202.a' }).flatMap((line) => line.parts);
    expect(marked.map((part) => part.differs)).toEqual([false, true]);
  });

  it('marks nothing where the same length is printed in other units', () => {
    const parts = restate(us, '9B106.a.1', { catalogue: eu, code: '9B106.a.1' }).flatMap((line) => line.parts);
    expect(parts.map((part) => part.differs)).toEqual([false]);
  });

  it('is empty for an unknown code', () => {
    expect(restate(us, '9Z999')).toEqual([]);
  });
});
