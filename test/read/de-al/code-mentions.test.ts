import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findGermanMentions } from '../../../src/read/de-al/code-mentions.ts';
import { readDeAl } from '../../../src/read/de-al/read-de-al.ts';

const SOURCE = '../shared/sources/de/awv-2026-03-11.xml';

describe('findGermanMentions', () => {
  it.each([
    ['siehe Nummer 0011.', ['de-al 0011']],
    ['von Unternummer 0008c12a erfasst', ['de-al 0008c12a']],
    ['Unternummer 0001d3. nennt Deckel', ['de-al 0001d3']],
    ['von Nummer 3A1901b13, 3A1904 oder 3B1901k erfasst', ['de-al 3A1901b13', 'de-al 3A1904', 'de-al 3B1901k']],
    ['von Unternummer 9A904b', ['de-al 9A904b']],
    ['Unternummern 0015a bis 0015e', ['de-al 0015a–0015e']],
    ['Nummern 1C351 bis 1C354 des Anhangs I', ['eu-annex-i 1C351–1C354']],
    ['Unternummer 3A001e2 des Anhangs I', ['eu-annex-i 3A001.e.2']],
    ['die Liste der Kannen (Teil I A) erfasst', ['de-al IA']],
    ['Teil I B, Nummer 9A991', ['de-al 9A991']],
    ['CAS-Nr. 1234-56-7, Kategorie 2B, 0023, 0.0011', []],
    ['Typ 3A0011 oder X3A001', []],
  ])('%s', (text, codes) => {
    const found = findGermanMentions(text).map((m) => `${m.list} ${m.from}${m.to === '' ? '' : `–${m.to}`}`);
    expect(found).toEqual(codes);
  });
});

describe.skipIf(!existsSync(SOURCE))('codes that the official file names (needs ../shared/sources)', () => {
  it('all of the list itself exist in it', () => {
    const result = readDeAl(existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : '', 'awv.xml');
    const provisions = result.ok ? result.value.provisions : [];
    const codes = new Set(provisions.map((p) => p.code));
    const mentions = provisions.flatMap((p) => findGermanMentions(p.text)).filter((m) => m.list === 'de-al');
    expect(mentions.length).toBeGreaterThan(450);
    expect(mentions.filter((m) => !codes.has(m.from))).toEqual([]);
  });
});
