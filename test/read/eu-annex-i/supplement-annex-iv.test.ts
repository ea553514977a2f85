import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawList } from '../../../src/model/raw.ts';
import { readEuAnnexI } from '../../../src/read/eu-annex-i/read-eu-annex-i.ts';
import { supplementAnnexFour } from '../../../src/read/eu-annex-i/supplement-annex-iv.ts';
import { smallAnnexFour } from './small-annexes.ts';
import { smallProvisions } from './small-provisions.ts';

const FOLDER = '../shared/sources/eu';
const list: RawList = { provisions: smallProvisions(), controls: new Map(), exceptions: new Map() };

describe('Annex IV beside Annex I', () => {
  it('adds its marks to those of the provisions and tells its date', () => {
    const old = list.provisions.map((p) => (p.code === '1C001' ? { ...p, marks: ['W'] } : p));
    const read = supplementAnnexFour(smallAnnexFour(), 'iv.txt', { ...list, provisions: old });
    const provisions = read.ok ? read.value.provisions : [];
    expect(provisions.find(({ code }) => code === '1C001')?.marks).toEqual(['W', 'IV', 'IV-I']);
    expect(provisions.find(({ code }) => code === '7A001')?.marks).toBeUndefined();
    expect(read.issues[0]).toMatchObject({ code: 'supplement-date', severity: 'warning', value: '2022-05-05' });
  });

  it('refuses a foreign file', () => {
    expect(supplementAnnexFour('{}', 'annex.json', list)).toMatchObject({ ok: false });
  });

  it('withstands 500 mutated files', () => {
    let seed = 20261123;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const whole = smallAnnexFour();
    let refused = 0;
    for (let n = 0; n < 500; n += 1) {
      const at = random(whole.length);
      const lines = whole.split('\n');
      lines.splice(random(lines.length), 1, lines[random(lines.length)] ?? '');
      const byte = String.fromCharCode(random(256));
      const text = [whole.slice(0, at), lines.join('\n'), whole.slice(0, at) + byte + whole.slice(at + 1)][n % 3] ?? '';
      const read = supplementAnnexFour(text, 'iv.txt', list);
      if (!read.ok && read.issues.length > 0) refused += 1;
      expect(read.ok || read.issues.length > 0).toBe(true);
    }
    expect(refused).toBeGreaterThan(150);
  });
});

describe.skipIf(!existsSync(FOLDER))('on the official files (needs ../shared/sources)', () => {
  it('places every entry of Annex IV', () => {
    const annex = readEuAnnexI(readFileSync(`${FOLDER}/annex-i-2025-11-15.json`, 'utf8'), 'annex-i.json');
    const text = readFileSync(`${FOLDER}/annex-iv-2022-05-05.txt`, 'utf8');
    const read = annex.ok ? supplementAnnexFour(text, 'iv.txt', annex.value) : annex;
    expect(read.issues.map(({ code }) => code)).toEqual(['supplement-date']);
    const marked = read.ok ? read.value.provisions.flatMap(({ code, marks }) => (marks ? [[code, ...marks]] : [])) : [];
    expect(marked).toHaveLength(86);
    expect(marked).toContainEqual(['1E201', 'IV*', 'IV-I', 'IV-II']);
    expect(marked).toContainEqual(['6A225', 'IV', 'IV-II']);
  });
});
