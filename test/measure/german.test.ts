import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../src/measure/german.ts';
import { createMeasurer } from '../../src/measure/measure.ts';
import type { Criterion } from '../../src/model/provision.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY, 'de');

function describeAll(text: string, lead = ''): readonly string[] {
  const at = (c: Criterion) => c.at.map((a) => ` @ ${a.quantity} ${a.comparator} ${a.value} ${a.unit}`).join('');
  return measure(text, lead).criteria.map((c) => `${c.quantity} ${c.comparator} ${c.value} ${c.unit}${at(c)}`);
}

describe('comparators', () => {
  it.each([
    ['größer als 3 kg', '>'],
    ['grösser als 3 kg', '>'],
    ['mehr als 3 kg', '>'],
    ['von mehr als 3 kg', '>'],
    ['über 3 kg', '>'],
    ['oberhalb 3 kg', '>'],
    ['größer 3 kg', '>'],
    ['größer/gleich 3 kg', '>='],
    ['grösser/gleich 3 kg', '>='],
    ['größer gleich 3 kg', '>='],
    ['größer oder gleich 3 kg', '>='],
    ['gleich oder größer als 3 kg', '>='],
    ['gleich/größer 3 kg', '>='],
    ['von mindestens 3 kg', '>='],
    ['nicht weniger als 3 kg', '>='],
    ['von 3 kg oder mehr', '>='],
    ['3 kg oder größer', '>='],
    ['kleiner als 3 kg', '<'],
    ['kleiner (besser) als 3 kg', '<'],
    ['weniger als 3 kg', '<'],
    ['unter 3 kg', '<'],
    ['unterhalb von 3 kg', '<'],
    ['kleiner 3 kg', '<'],
    ['kleiner/gleich 3 kg', '<='],
    ['kleiner gleich 3 kg', '<='],
    ['kleiner (besser)/gleich 3 kg', '<='],
    ['gleich/kleiner 3 kg', '<='],
    ['höchstens 3 kg', '<='],
    ['nicht mehr als 3 kg', '<='],
    ['nicht über 3 kg', '<='],
    ['bis einschließlich 3 kg', '<='],
    ['bis zu 3 kg', '<='],
    ['von 3 kg oder weniger', '<='],
    ['3 kg oder kleiner', '<='],
  ])('Masse %s: %s', (text, comparator) => {
    expect(describeAll(`Trommeln mit einer Masse ${text},`)).toEqual([`mass ${comparator} 3 kg`]);
  });

  it.each([
    ['Pumpen, deren Leistung 5 kW übersteigt,', 'power > 5 kW'],
    ['Pumpen, deren Leistung 5 kW nicht überschreitet,', 'power <= 5 kW'],
    ['Lösung mit einer Mindestkonzentration von 40 %,', 'content >= 40 %'],
    ['Salz mit höchstens 70 Masse-% Aluminium', 'aluminium-content <= 70 %'],
    ['Spindeln mit einer Rundlaufabweichung kleiner (besser) 0,002 mm', 'run-out < 0.002 mm'],
    ['Tische mit einer Genauigkeit von 4 µm oder besser (weniger)', 'positioning-accuracy <= 4 µm'],
    ['Kreisel mit einem Angle Random Walk von unter (besser)/gleich 0,2 Grad/√h', 'angle-random-walk <= 0.2 °/h^1/2'],
    ['Tafeln, bei denen keine lineare Abmessung 60 mm überschreitet,', 'dimension <= 60 mm'],
    ['Schaum, nicht geeignet, Temperaturen größer als 440 K zu widerstehen,', 'temperature <= 440 K'],
    ['Messgeräte für Beschleunigungswerte größer 12 g', 'acceleration > 12 g0'],
  ])('%s', (text, expected) => {
    expect(describeAll(text)).toEqual([expected]);
  });
});

describe('verbs, exceptions and words that count', () => {
  it.each([
    ['Das Band überschreitet 12 GHz, aber nicht 19 GHz', ['frequency > 12 GHz', 'frequency <= 19 GHz']],
    ['Die Frequenz überschreitet nicht 12 GHz', ['frequency <= 12 GHz']],
    ['Rohre, deren Länge 4 m überschreitet', ['length > 4 m']],
    ['Verunreinigungen außer Eisen kleiner als 90 ppm', ['impurity-content < 90 ppm']],
    ['Waagen außer Federwaagen mit einer Genauigkeit kleiner als 3 %', ['accuracy < 3 %']],
    ['Pumpen mit mehr als einer Spindel', ['spindles > 1 1']],
    ['Verstärker mit einer Momentanbandbreite größer als eine Oktave', ['octave-bandwidth > 1 octave']],
    ['mindestens zwei der folgenden Merkmale', []],
    ['ein Abstand größer als eine Wand', []],
    ['vier oder mehr Achsen und eine Messunsicherheit kleiner (besser)/gleich (2,1 + L/900) µm', ['axes >= 4 1']],
    ['die Position innerhalb eines Abstands von 7 m zu halten', ['distance <= 7 m']],
    ['nicht geeignet zum Heben von Lasten mit einer Masse größer als 8 kg', ['mass <= 8 kg']],
    ['Bildfolge größer als 2 Mio. Bilder pro Sekunde', ['frame-rate > 2000000 frame/s']],
    ['höchstens 8 % der Partikel größer als 20 µm', [' <= 8 % @ particle-size > 20 µm']],
  ])('%s', (text, expected) => {
    expect(describeAll(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    ['Stäbe mit einem Nickel-Gehalt von mehr als 40 Gew.-%', 'nickel-content > 40 %'],
    ['Stäbe mit einer Hafniumkonzentration über 2 %', 'hafnium-content > 2 %'],
    ['Gemische, zu mehr als 30 Vol.-% gasförmig', 'volume-fraction > 30 %'],
    ['Gemische mit einem Anteil von mehr als 30 % Wasser', 'content > 30 %'],
    ['Mess„genauigkeit“ kleiner (besser) als 2 %', 'accuracy < 2 %'],
    ['mit einem Innendurch- messer größer als 4 mm', 'inside-diameter > 4 mm'],
    ['„Nullpunkt“-„Stabilität“ kleiner als 3 °/h', 'bias-stability-rate < 3 °/h'],
    ['mit einer Bohrtiefe über 6 m', 'depth > 6 m'],
    ['Sender mit einer mittleren oder Dauerstrich-(CW)-Ausgangsleistung über 9 W', 'average-output-power > 9 W'],
    ['Bandbreite (resolution bandwidth, RBW) größer als 3 MHz im Frequenzbereich über 2 GHz', 'bandwidth > 3 MHz'],
    ['Segler für den Betrieb in Höhen über 9 000 Metern', 'altitude > 9000 m'],
    ['Steuerungen für mehr als 20 Anzeigen', 'anzeig > 20 1'],
    ['Ausgangsenergie größer als 3 mJ je Puls', 'pulse-energy > 3 mJ/pulse'],
    ['spezifischer Treibstoffverbrauch kleiner als 0,2 kg N–1 h–1', 'specific-fuel-consumption < 0.2 kg/(N·h)'],
  ])('%s', (text, expected) => {
    expect(describeAll(text)[0]?.replace(/ @.*/, '')).toBe(expected);
  });
});

describe('numbers and units', () => {
  it.each([
    ['größer als 0,125 mm', 'thickness > 0.125 mm'],
    ['größer als 12 500 µm', 'thickness > 12500 µm'],
    ['größer als 12\u00a0500 µm', 'thickness > 12500 µm'],
    ['größer als 5 μm', 'thickness > 5 µm'],
    ['größer als 5 Millimeter', 'thickness > 5 mm'],
    ['größer als 2 x 10^-3 m', 'thickness > 0.002 m'],
  ])('Dicke %s', (text, expected) => {
    expect(describeAll(`Platten mit einer Dicke ${text}`)).toEqual([expected]);
  });

  it.each([
    ['Dauer von mehr als 90 Sekunden', 'duration > 90 s'],
    ['Leistung größer als 40 PS', 'power > 40 hp'],
    ['Viskosität kleiner als 8 Poise', 'viscosity < 8 poise'],
    ['Detonationsdruck größer als 90 kbar', 'detonation-pressure > 90 kbar'],
    ['Temperatur kleiner als –40,5 °C', 'temperature < -40.5 °C'],
    ['Werkzeugmaschinen mit mehr als fünf Achsen', 'axes > 5 1'],
    ['Aspektverhältnis größer als 100:1', 'aspect-ratio > 100 1'],
    ['Drehzahl von 1 500 U/min oder mehr', 'rotational-speed >= 1500 rpm'],
  ])('%s', (text, expected) => {
    expect(describeAll(text)).toEqual([expected]);
  });
});

describe('ranges', () => {
  it.each([
    ['Siedepunkt zwischen 300 K (27 °C) und 350 K (77 °C)', ['boiling-point >= 300 K', 'boiling-point <= 350 K']],
    ['Länge von 2 m bis 5 m', ['length >= 2 m', 'length <= 5 m']],
    ['Frequenz größer als 3 GHz bis einschließlich 7 GHz', ['frequency > 3 GHz', 'frequency <= 7 GHz']],
    ['Masse größer als 2 kg und kleiner als 9 kg', ['mass > 2 kg', 'mass < 9 kg']],
    [
      'Wellenlänge größer oder gleich 200 nm und kleiner oder gleich 320 nm',
      ['wavelength >= 200 nm', 'wavelength <= 320 nm'],
    ],
    [
      'Prüfkammern für einen Temperaturbereich von kleiner 230 K (– 43 °C) bis größer 390 K (117 °C)',
      ['temperature-min < 230 K', 'temperature-max > 390 K'],
    ],
    ['30 oder mehr, jedoch weniger als 60, Qubits', ['physical-qubits >= 30 1', 'physical-qubits < 60 1']],
  ])('%s', (text, expected) => {
    expect(describeAll(text)).toEqual(expected);
  });
});

describe('conditions', () => {
  it.each([
    [
      'Kühler mit einer Kühlleistung größer/gleich 2 W bei einer Temperatur kleiner gleich 5 K (–268,15 °C)',
      ['heat-load >= 2 W @ temperature <= 5 K'],
    ],
    [
      'Verstärker mit einer Rauschzahl kleiner als 0,4 dB bei jeder Frequenz größer als 3 GHz bis einschließlich 9 GHz',
      ['noise-figure < 0.4 dB @ frequency > 3 GHz @ frequency <= 9 GHz'],
    ],
    [
      'Öl mit einem Flammpunkt über 500 K und einer Viskosität bei 300 K (27 °C) kleiner als 20 Poise',
      ['flash-point > 500 K', 'viscosity < 20 poise @ temperature = 300 K'],
    ],
    ['Ofen, ausgelegt für den Betrieb bei Temperaturen über 900 °C', ['temperature > 900 °C']],
  ])('%s', (text, expected) => {
    expect(describeAll(text)).toEqual(expected);
  });
});

describe('what is no criterion', () => {
  it.each([
    'Bauteile, erfasst von Nummer 0006b oder Unternummer 0008c12a,',
    'Waren nach Anhang I der Verordnung (EU) 2021/821',
    'Pulver (CAS-Nr. 7440-21-3) und 1,3-Dichlor-2-propanol',
    'Schutz größer/gleich der Klasse FB 6 nach DIN EN 1522',
    'Geräte gemäß ETSI ES 201 158',
    'Bis(2-chlorpropyl)-ether oder N-Methyl-bis(2-chlorpropyl)-amin',
    'Näheres siehe Unternummer 0008g.',
    'eine oder mehrere Pumpen mit mindestens einem Ventil',
  ])('%s', (text) => {
    expect(measure(text)).toMatchObject({ criteria: [], unparsed: [] });
  });

  it('keeps what is excepted as unparsed', () => {
    const { criteria, unparsed } = measure(
      'Pumpen mit einer Leistung über 4 kW, ausgenommen solche mit mehr als 30 kg',
    );
    expect(criteria.map((c) => c.printed)).toEqual(['4 kW']);
    expect(unparsed).toEqual([{ printed: '30 kg', reason: 'exception' }]);
  });
});

describe('the lead', () => {
  it('lends comparator and quantity', () => {
    const lead = 'Treibsätze mit einem spezifischen Impuls von mehr als:';
    expect(describeAll('245 Sekunden bei Gelen,', lead)).toEqual(['specific-impulse-seconds > 245 s']);
  });
});

describe('fold', () => {
  it.each([
    ['Frequenzen', 'Frequenz'],
    ['Wellenlängen', 'Wellenlänge'],
    ['mittleren', 'mittlere'],
    ['Durchmessers', 'Durchmesser'],
    ['Größe', 'Grösse'],
    ['Achsen', 'Achse'],
  ])('makes one of %s and %s', (one, other) => {
    expect(GERMAN.fold(one)).toBe(GERMAN.fold(other));
  });

  it.each([
    ['größer', 'Größe'],
    ['über', 'übersteigt'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(GERMAN.fold(one)).not.toBe(GERMAN.fold(other));
  });
});

describe('hostile text', () => {
  it.each([
    ['letters', 'ä'.repeat(500_000)],
    ['capitals', 'Ä'.repeat(500_000)],
    ['comparators', 'größer als '.repeat(40_000)],
    ['compounds', 'Donaudampfschifffahrtsgeschwindigkeit über 5 km '.repeat(8_000)],
    ['prefixes', 'mindest'.repeat(60_000)],
  ])('takes linear time: %s', (_, text) => {
    const start = performance.now();
    measure(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
