import { describe, expect, it } from 'vitest';
import { findGermanName, findGermanWords } from '../../src/normalize/words-de.ts';

describe('findGermanWords', () => {
  it.each([
    ['', []],
    ['der, die und das', []],
    ['Kannen und Deckel, erfasst von Unternummer 0008c5b oder Nummer 3A1901b', ['deckel', 'kannen']],
    ['Teezusatz XYZ_2 (CAS-Nr. 50-00-0) der Nummer 1C350.a', ['teezusatz', 'xyz2']],
    ['große Kannen, grosse Tassen', ['grosse', 'kannen', 'tassen']],
    ['„Laser“-Wasserkocher der Klasse 3b', ['klasse', 'laser', 'wasserkocher']],
  ])('%s', (text, words) => {
    expect(findGermanWords(text)).toEqual(words);
  });
});

describe('findGermanName', () => {
  it.each([
    ['Kannen, besonders konstruiert für Tee, wie folgt:', 'Kannen'],
    ['andere Kannen mit allen folgenden Eigenschaften:', 'Kannen'],
    ['„Wasserkocher“ (alle Größen) und Deckel;', 'Wasserkocher und Deckel'],
    ['besonders konstruierte Deckel für Kannen', 'Besonders konstruierte Deckel für Kannen'],
    [
      '„Technologie“ entsprechend der Allgemeinen Technologie-Anmerkung für die Herstellung von Tee',
      'Technologie für die Herstellung von Tee',
    ],
    ['1,5-Bis(teeblatt)-n-kanne (CAS-Nr. 1-23-4),', '1,5-Bis(teeblatt)-n-kanne'],
    ['Becher erfasst von Nummer 0003', 'Becher'],
    ['runde Tassen; oder', 'Runde Tassen'],
    ['ausgelegt für den Betrieb von 100 Kannen', ''],
    ['besonders konstruiert für Tee', ''],
    ['Füllmenge größer als 3 l', 'Füllmenge'],
    ['Wassertemperatur größer als 90 °C;', ''],
    ['zulässiges Gesamtgewicht mehr als 4 kg; und', ''],
    ['Kannengrösse kleiner/gleich 30 cm', ''],
    ['Mindestgenauigkeit von besser als 3 mm', ''],
    ['Kannen grösser/gleich 30 cm', 'Kannen'],
    ['Kessel kleiner als 75mm', 'Kessel'],
    ['Sie giesst selbst', ''],
    ['Der Henkel überschreitet die Kanne', 'Henkel'],
    ['vollständig gekapselt', ''],
    ['nicht belegt;', ''],
    ['', ''],
  ])('%s: %j', (text, name) => {
    expect(findGermanName(text)).toBe(name);
  });

  it('keeps to ten words', () => {
    const long = 'Rote Kannen und grüne Kannen und blaue Kannen und gelbe Kannen und weiße Kannen und Tassen';
    expect(findGermanName(long)).toBe('Rote Kannen und grüne Kannen und blaue Kannen');
  });
});
