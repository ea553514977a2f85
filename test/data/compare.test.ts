import { describe, expect, it } from 'vitest';
import { contains, excludes, relatePair } from '../../src/index.ts';
import { CONTEXT, MAPPINGS, ROWS } from './held.ts';

const rowsOf = (code: string) => ROWS.filter((row) => row.subject === code);

describe('US against EU', () => {
  it.each([
    ['3A001.b.7.b.1', '3A001.b.7.b.1', 'wider'],
    ['1A202.a', '1A202.a', 'narrower'],
    ['9B106.a.1.a', '9B106.a.1.a', 'same'],
    ['3A001.a.5.a.1', '3A001.a.5.a.1', 'same'],
    ['3A001.a.5.a.2', '3A001.a.5.a.2', 'same'],
    ['3A001.a.5.a.3', '3A001.a.5.a.3', 'same'],
    ['3A001.a.5.a.4', '3A001.a.5.a.4', 'same'],
    ['3A001.a.5.a.5', '3A001.a.5.a.5', 'same'],
    ['2A225.a.1', '2A225.a.1', 'same'],
    ['3A090.a.1', '3A501.a.16', 'wider'],
    ['0A977', null, 'absent'],
    ['4A906.a.1', '4A506.a.1', 'same'],
    ['4A906.a.8', '4A506.a.8', 'same'],
  ])('%s against %s is %s', (subject, object, relation) => {
    expect(rowsOf(subject)).toMatchObject([{ object, relation }]);
  });

  it('names a device between 90 and 110 GHz, and one between 400 and 650 mm', () => {
    const device = (code: string) => rowsOf(code)[0]?.witness?.values.map((value) => [value.value, value.unit]);
    expect([device('3A001.b.7.b.1'), device('1A202.a')]).toEqual([[[100, 'GHz']], [[500, 'mm']]]);
  });

  it('does not take one virus for another under one code', () => {
    const [row] = rowsOf('1C351.a.19');
    expect(row?.object).not.toBe('1C351.a.19');
    expect(row?.differences.map((d) => d.kind)).toContain('collision');
    expect(MAPPINGS).toContainEqual(
      expect.objectContaining({ subject: '1C351.a.19', object: '1C351.a.19', not: true }),
    );
  });

  it.each([
    ['ricin', '1C351.d.15', '1C351.d.4'],
    ['saxitoxin', '1C351.d.16', '1C351.d.5'],
    ['abrin', '1C351.d.1', '1C351.d.12'],
    ['tetrodotoxin', '1C351.d.20', '1C351.d.8'],
    ['botulinum toxins', '1C351.d.3', '1C351.d.1'],
    ['conotoxins', '1C351.d.6', '1C351.d.3'],
  ])('matches %s under unlike numbers', (_, subject, object) => {
    expect(rowsOf(subject).map((row) => row.object)).toEqual([object]);
  });
});

describe('every claim of a difference', () => {
  const claims = ROWS.filter(({ relation }) => !['same', 'absent', 'undetermined'].includes(relation));

  it('is there to be tested', () => {
    expect(claims.length).toBeGreaterThan(150);
  });

  it('carries a device that lies in one region and not in the other', () => {
    const unproven = claims.filter(({ subject, object, witness }) => {
      if (!witness || subject === null || object === null) return true;
      const { regions, related } = relatePair(CONTEXT, subject, object);
      const [inside, outside] =
        witness.inside === 'subject' ? [regions.subject, regions.object] : [regions.object, regions.subject];
      const device = witness.inside === 'subject' ? related.onlySubject : related.onlyObject;
      const told = device && witness.values.every((value) => [...device.values.values()].includes(value.base));
      return !told || !contains(inside, device) || !excludes(outside, device);
    });
    expect(unproven.map((row) => `${row.subject} ${row.object}`)).toEqual([]);
  });
});
