import { describe, expect, it } from 'vitest';
import { addLine, startEntry } from '../../../src/read/cwc-schedules/entry.ts';

const at = 'page 1';
const line = (words: string, cas = '') => ({ words, cas, at });
const start = (words: string, cas = '') => startEntry({ schedule: '1', part: 'A', number: '1' }, line(words, cas));

describe('entries of a schedule', () => {
  it('keep words that are broken at a hyphen together', () => {
    const entry = start('2-(soap)-');
    addLine(entry, line('lather', '10-10-1'));
    expect(entry.text).toBe('2-(soap)-lather (10-10-1)');
  });

  it('put the words between two examples into the family', () => {
    const entry = start('Soaps (soft and hard)');
    addLine(entry, line('Soft:'));
    addLine(entry, line('e.g. Blue', '10-10-1'));
    addLine(entry, line('Hard:'));
    addLine(entry, line('e.g.'));
    addLine(entry, line('Red', '10-10-2'));
    expect(entry.text).toBe('Soaps (soft and hard) Soft: e.g. Hard: e.g.');
    expect(entry.chemicals.map(({ cas, text }) => [cas, text])).toEqual([
      ['10-10-1', 'Blue (10-10-1)'],
      ['10-10-2', 'Red (10-10-2)'],
    ]);
  });

  it('keep exemptions apart', () => {
    const entry = start('Soaps');
    addLine(entry, line('Exemption: Grey', '10-10-3'));
    expect(entry).toMatchObject({ exemptionName: 'Exemption', exempted: [{ cas: '10-10-3' }], chemicals: [] });
  });

  it('leave words pending that no number follows', () => {
    const entry = start('Sponges:');
    addLine(entry, line('Big'));
    expect(entry.pending).toBe('Big');
  });
});
