import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/measure/english.ts';
import { parseExact } from '../../src/measure/exact.ts';
import { buildUnitTable } from '../../src/measure/unit-table.ts';
import { convertToBase, createUnitReader } from '../../src/measure/unit.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const readUnit = createUnitReader(buildUnitTable(VOCABULARY, 'en'), ENGLISH.unitWords);

function base(value: string, unit: string): readonly [number | undefined, string | undefined] {
  const read = readUnit(unit, 0);
  const exact = parseExact(value);
  return [read && exact && convertToBase(exact, read.unit), read?.end === unit.length ? read.unit.baseUnit : undefined];
}

describe('createUnitReader', () => {
  it.each([
    ['5', 'GHz', 5e9, 'Hz'],
    ['1.3', 'Giga Samples Per Second (GSPS)', 1.3e9, 'Sa/s'],
    ['600', 'MSPS', 6e8, 'Sa/s'],
    ['5', 'Gy (Si)/s', 5, 'Gy(Si)/s'],
    ['5', 'Gy (silicon)/s', 5, 'Gy(Si)/s'],
    ['500', 'rad (Si)', 5, 'Gy(Si)'],
    ['1', 'n/cm^2', 1e4, 'n/m^2'],
    ['1', 'n/cm2', 1e4, 'n/m^2'],
    ['8', 'liters', 0.008, 'm^3'],
    ['150', 'ml', 0.00015, 'm^3'],
    ['150', 'cm ^3', 0.00015, 'm^3'],
    ['30', 'dBm', 1, 'W'],
    ['-55', '°C', 218.15, 'K'],
    ['49215', 'feet', 15000.732, 'm'],
    ['2', 'g/cm3', 2000, 'kg/m^3'],
    ['1', 'W/(m·K)', 1, 'W/(K·m)'],
    ['1', 'mm•mrad', 1e-6, 'm·rad'],
    ['1', 'J/pulse', 1, 'J'],
    ['1', 'joule per pulse', 1, 'J'],
    ['0.36', 'kg N^-1 h^-1', 0.0001, 'kg/(N·s)'],
    ['5', 'nT (rms)/square root Hz', 5e-9, 'T/Hz^1/2'],
    ['3600', 'degrees per hour', 0.0174532925199, 'rad/s'],
    ['1', 'rad/s^2', 1, 'rad/s^2'],
    ['1', 'Mbit/s', 1e6, 'bit/s'],
    ['2', 'Gbyte/s', 1.6e10, 'bit/s'],
    ['29', 'Weighted TeraFLOPS (WT)', 29, 'WT'],
    ['1', 'nT (rms) per square root Hz', 1e-9, 'T/Hz^1/2'],
    ['1', '/K', 1, '1/K'],
    ['1', 'cm-1', 100, '1/m'],
    ['1', 'ohm cm', 0.01, 'm·ohm'],
    ['10', 'g rms', 10, 'g0 rms'],
    ['1', 'psi', 6894.75729317, 'Pa'],
    ['1', 'mTorr', 0.133322368421, 'Pa'],
  ])('%s %s', (value, unit, number, baseUnit) => expect(base(value, unit)).toEqual([number, baseUnit]));

  it.each(['axes', 'in the', 'terminals', ''])('finds no unit in %j', (text) =>
    expect(readUnit(text, 0)).toBeUndefined(),
  );

  it('gives one base for one bound in any multiple of a unit', () => {
    const steps = [
      ['GHz', 9],
      ['MHz', 6],
      ['kHz', 3],
      ['Hz', 0],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom(...steps),
        fc.constantFrom(...steps),
        (n, [a, i], [b, j]) => {
          expect(base(`${n}e${-i}`, a)).toEqual(base(`${n}e${-j}`, b));
        },
      ),
    );
  });
});
