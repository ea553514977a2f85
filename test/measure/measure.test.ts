import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import type { MeasuredText } from '../../src/measure/measure.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const measureUnion = createMeasurer(VOCABULARY, { decimalComma: true });

/** One line a criterion: branch, quantity, comparator, value, unit, conditions. */
function brief({ criteria }: MeasuredText): readonly string[] {
  return criteria.map((c) => {
    const at = c.at.map((a) => `${a.quantity} ${a.comparator} ${a.value} ${a.unit}`).join(' & ');
    return `${c.branch > 0 ? `[${c.branch}] ` : ''}${c.quantity} ${c.comparator} ${c.value} ${c.unit}${at === '' ? '' : ` @ ${at}`}`;
  });
}

describe('criteria', () => {
  it.each([
    [
      'a resolution of 9 bit or more, but less than 11 bit, and a "sample rate" exceeding 1.7 GSPS',
      ['resolution >= 9 bit', 'resolution < 11 bit', 'sample-rate > 1.7 GSPS'],
    ],
    ['inside diameter of between 75 mm and 400 mm', ['inside-diameter >= 75 mm', 'inside-diameter <= 400 mm']],
    ['inside diameter of 75-400 mm', ['inside-diameter >= 75 mm', 'inside-diameter <= 400 mm']],
    ['a mass not exceeding 5 kg', ['mass <= 5 kg']],
    ['no dimension greater than 35 mm', ['dimension <= 35 mm']],
    ['noise figure better than 3 dB', ['noise-figure < 3 dB']],
    ['purity of 99.999 % or better', ['purity >= 99.999 %']],
    ['a positioning accuracy of less (better) than 4 µm', ['positioning-accuracy < 4 µm']],
    ['more than 700 terminals', ['terminals > 700 1']],
    ['five or more axes for contouring', ['axes >= 5 1']],
    ['total processing performance of 4800 or more', ['total-processing-performance >= 4800 1']],
    ['acceleration exceeding 12 g', ['acceleration > 12 g0']],
    ['a mass exceeding 90 g', ['mass > 90 g']],
    [
      'working over the entire ambient temperature range from 220 K to 390 K',
      ['ambient-temperature-min <= 220 K', 'ambient-temperature-max >= 390 K'],
    ],
    [
      'ambient temperature range from below −50 °C to above 125 °C',
      ['ambient-temperature-min < -50 °C', 'ambient-temperature-max > 125 °C'],
    ],
    [
      'alloys with more than 31 % nickel and 17 % chromium by weight',
      ['nickel-content > 31 %', 'chromium-content > 17 %'],
    ],
    ['a pressure ratio of 10:1 or less', ['pressure-ratio <= 10 1']],
    ['an acoustic power over 80 kW', ['power > 80 kW']],
  ])('%s', (text, expected) => expect(brief(measure(text))).toEqual(expected));

  it.each([
    [
      'a fractional bandwidth of more than 9 % or a peak power exceeding 3.5 kW',
      ['[1] fractional-bandwidth > 9 %', '[2] peak-power > 3.5 kW'],
    ],
    [
      'a length exceeding 3 m and a width exceeding 1 m, or a mass exceeding 5 kg',
      ['[1] length > 3 m', '[1] width > 1 m', '[2] mass > 5 kg'],
    ],
    ['temperatures below 219 K or above 423 K', ['[1] temperature < 219 K', '[2] temperature > 423 K']],
  ])('alternatives: %s', (text, expected) => expect(brief(measure(text))).toEqual(expected));

  it.each([
    [
      'tensile strength of 460 MPa or more at 293 K (20 °C)',
      ['ultimate-tensile-strength >= 460 MPa @ temperature = 293 K'],
    ],
    [
      'peak power greater than 4 W at any frequency exceeding 5.1 GHz up to and including 11 GHz',
      ['peak-power > 4 W @ frequency > 5.1 GHz & frequency <= 11 GHz'],
    ],
    [
      'voltage regulation of better than 0.01 % over a period of 8 hours',
      ['voltage-stability < 0.01 % @ duration = 8 h'],
    ],
    ['a 3 dB resolution bandwidth exceeding 40 MHz', ['resolution-bandwidth > 40 MHz @  = 3 dB']],
    ['designed to operate at depths exceeding 300 m', ['depth > 300 m']],
  ])('conditions: %s', (text, expected) => expect(brief(measure(text))).toEqual(expected));

  it('takes comparator, quantity and conditions of a bare value from the lead', () => {
    expect(brief(measure('90 GHz;', 'Designed to extend the frequency range beyond any of the following:'))).toEqual([
      'frequency > 90 GHz',
    ]);
    const lead = 'Having a tensile strength, measured at 293 K, equal to or greater than:';
    expect(brief(measure('1.5 GPa in the hardened stage', lead))).toEqual([
      'ultimate-tensile-strength >= 1.5 GPa @ temperature = 293 K',
    ]);
    expect(measure(lead).tally).toMatchObject({ numbers: 1, conditions: 1, unparsed: 0 });
  });

  it('reads flattened powers and decimal commas of the Union', () => {
    expect(brief(measureUnion("a 'C-NOT error' of less than or equal to 2 × 10-3"))).toEqual([
      'c-not-error <= 0.002 1',
    ]);
    expect(brief(measureUnion('a volume exceeding 1,200 l'))).toEqual(['volume > 1.2 l']);
  });

  it('names the object that is measured', () => {
    expect(measure('positioning accuracy of less than 3 µm along any linear axis').criteria[0]?.object).toBe(
      'any linear axis',
    );
  });
});

describe('sizes and derived quantities', () => {
  it.each([
    ['blocks of 120 mm x 50 mm or greater', ['longest-side >= 120 mm', 'shortest-side >= 50 mm']],
    ['plates exceeding 8 × 37.5 cm', ['shortest-side > 8 cm', 'longest-side > 37.5 cm']],
    [
      'a size of 9 cm by 8 cm by 7 cm or more',
      ['longest-side >= 9 cm', 'middle-side >= 8 cm', 'shortest-side >= 7 cm'],
    ],
    ['noise below 3 dB at any site of 20 mm × 8 mm', ['noise < 3 dB @ longest-side = 20 mm & shortest-side = 8 mm']],
    ['a product of the delay (in µs) and the bandwidth of more than 90', []],
    [
      'a product of delay per gate and power per gate of less than 9 pJ',
      ['product-of-delay-per-gate-and-power-per-gate < 9 pJ'],
    ],
    ['energy divided by the mass of more than 9 J/kg', ['energy-divided-by-mass > 9 J/kg']],
    ['a band 90 or more times the channel and in excess of 40 kHz', ['frequency > 40 kHz']],
  ])('%s', (text, expected) => expect(brief(measure(text))).toEqual(expected));
});

describe('negation', () => {
  it.each([
    ['not capable of standing temperatures exceeding 440 K', ['temperature <= 440 K']],
    ['they do not have a mass of 40 kg or more', ['mass < 40 kg']],
    ['not having a mass below 4 kg and with a width above 3 m', ['mass >= 4 kg', 'width > 3 m']],
    ['not including a table exceeding 2 m, and having a mass above 3 kg', ['table <= 2 m', 'mass > 3 kg']],
    [
      'not capable of delivering at least 450 kg of payload to a range of at least 250 km',
      ['payload < 450 kg @ range >= 250 km'],
    ],
    ['frequencies other than 4 to 5 GHz', ['[1] frequency < 4 GHz', '[2] frequency > 5 GHz']],
    ['a frequency outside the band from 4 kHz to 5 kHz', ['[1] frequency < 4 kHz', '[2] frequency > 5 kHz']],
    ['an outside diameter between 4 mm and 5 mm', ['outside-diameter >= 4 mm', 'outside-diameter <= 5 mm']],
  ])('%s', (text, expected) => expect(brief(measure(text))).toEqual(expected));
});

describe('lists, provisos and things carried', () => {
  it.each([
    ['less than 2 ppm of vapour, or 3 mg of powder', ['[1]  < 2 ppm', '[2] mass < 3 mg']],
    [
      'flight at greater than 17 degrees angle of attack, 14 degrees side slip or 80 degrees/second roll rate',
      ['[1] angle-of-attack > 17 °', '[2] side-slip-angle > 14 °', '[3] angular-rate > 80 °/s'],
    ],
    [
      'rods of 20 to 22 % by weight of chromium and 5 to 6 % by weight of yttrium',
      ['chromium-content >= 20 %', 'chromium-content <= 22 %', 'yttrium-content >= 5 %', 'yttrium-content <= 6 %'],
    ],
    [
      'an aluminum content of 90 % or more, if at least 20 % of the weight is made up of grains of less than 50 µm',
      ['aluminium-content >= 90 % @ weight-fraction >= 20 % & grain < 50 µm'],
    ],
    ['creep above 2 % at 90 MPa load and 900 K', ['creep > 2 % @ pressure = 90 MPa & temperature = 900 K']],
    [
      'a flow rate above 4 m3/s (under standard temperature (270 K) and pressure (99 kPa) conditions)',
      ['flow-rate > 4 m^3/s @ temperature = 270 K & pressure = 99 kPa'],
    ],
    ['a wavelength between 360 and 190 nm', ['wavelength <= 360 nm', 'wavelength >= 190 nm']],
    ['a metal layer, or more than one metal source', ['metal-sources > 1 1']],
    ['a width greater than 4 m or greater', ['width >= 4 m']],
    ['probes used in rockets, capable of 290 km', ['range >= 290 km']],
  ])('%s', (text, expected) => expect(brief(measure(text))).toEqual(expected));

  it('gives the range of the rocket to the rocket, and makes it no alternative', () => {
    const { criteria } = measure(
      'gyros for rockets, missiles, or drones capable of a range exceeding 250 km and a mass above 3 kg',
    );
    expect(criteria.map((c) => [c.quantity, c.object, c.branch])).toEqual([
      ['range', 'rocket', 0],
      ['mass', '', 0],
    ]);
    expect(measure('Rockets capable of a range exceeding 250 km').criteria[0]?.object).toBe('');
  });

  it('lends the conditions of a lead to all that it lists', () => {
    const lead = 'Cells having any of the following at 25 °C:';
    expect(brief(measure('a mass exceeding 3 kg and a voltage exceeding 2 V', lead))).toEqual([
      'mass > 3 kg @ temperature = 25 °C',
      'voltage > 2 V @ temperature = 25 °C',
    ]);
    expect(measure(lead).tally).toMatchObject({ conditions: 1, unparsed: 0 });
  });

  it('takes the comparator of a lead through a name, but not against the text', () => {
    const lead = 'Hardened to meet or exceed any of the following:';
    expect(brief(measure('A total dose of 4 × 10^3 Gy (Si);', lead))).toEqual(['total-dose >= 4000 Gy(Si)']);
    expect(brief(measure('a mass of 4 kg or less;', lead))).toEqual(['mass <= 4 kg']);
  });
});

describe('restatements', () => {
  it.each([
    ['a temperature below 218 K (−55 °C)', 1],
    ['a volume of 150 cm3 (150 ml) or more', 1],
    ['an altitude of 15,000 m (49,215 feet) or more', 1],
    ['a load exceeding 5,000 lbs (2,268 kg)', 1],
    ['a pressure of 0.4 to 4 MPa (4 to 40 atmospheres)', 1],
    ['rated for 8 t per axle (17,600 lbs.) or greater', 1],
    ['a bore of more than .72 inches (18.0 mm)', 1],
    ['a force of 50 kN (11,250 lbs) or more', 1],
    ['a temperature below 218 K (−35 °C)', 0],
    ['a level above 60 dB (carrier)', 0],
  ])('%s: %i', (text, count) => expect(measure(text).criteria[0]?.restated).toHaveLength(count));
});

describe('what is not read is kept', () => {
  it.each([
    ['a length less than (1.6 + L/2,000) µm', 'formula'],
    ['a volume less than the power multiplied by 9 cm3/W', 'formula'],
    ['frequency of 90 or more times the width', 'formula'],
    ['niobium alloys (approximately 48 % Nb)', 'example'],
    ['wax not capable of standing 5 MPa or more and 300 K or more', 'exception'],
    ['saws that do not have a table with a travel exceeding 2 m', 'exception'],
    ['a leak of 3 W/widget or more', 'unknown-unit'],
    ['limited to a greatest workpiece of 140 mm width or length', 'no-comparator'],
    ['filters except those with a loss above 3 dB', 'exception'],
    ['cells (e.g., with more than 3 V)', 'example'],
    ['a width of 3 mm', 'no-comparator'],
  ])('%s: %s', (text, reason) => {
    const { criteria, unparsed } = measure(text);
    expect(criteria).toEqual([]);
    expect(new Set(unparsed.map((u) => u.reason))).toEqual(new Set([reason]));
  });

  it.each([
    'See 3A001.a.5 and Category 5, Part 2',
    'phosgene (CAS 75-44-5)',
    'alloy Ti-6Al-4V',
    'UF6 resistant',
    'ISO 230-2:1988',
    'two or more of the following',
    'equipment of 2B or 7D',
    'lithium-6',
  ])('finds no number in %s', (text) =>
    expect(measure(text)).toMatchObject({ criteria: [], unparsed: [], tally: { numbers: 0 } }),
  );
});

describe('laws', () => {
  const unit = fc.constantFrom('GHz', 'mm', 'kg', 'K', '%', 'dBm', '°C', 'bit', 'W/cm2', 'm/s');
  const cue = fc.constantFrom(
    'exceeding',
    'less than',
    'or more',
    'at',
    'between',
    'and',
    'or',
    'to',
    'except',
    'with a mass',
    '(',
    ')',
    ',',
    ';',
    '×',
    '10^',
    'of',
  );
  const text = fc
    .array(
      fc.oneof(
        cue,
        fc.tuple(fc.integer({ min: 0, max: 9999 }), unit).map(([n, u]) => `${n} ${u}`),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(' '));

  it('never throws, and accounts for every number with a unit', () => {
    fc.assert(
      fc.property(text, text, (own, lead) => {
        const { tally } = measure(own, lead);
        expect(tally.criteria + tally.conditions + tally.restatements + tally.unparsed).toBe(tally.numbers);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back what it is given', () => {
    const words = {
      '<': 'less than',
      '<=': 'not exceeding',
      '=': 'equal to',
      '>=': 'at least',
      '>': 'exceeding',
    } as const;
    fc.assert(
      fc.property(
        fc.constantFrom('<', '<=', '=', '>=', '>'),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('GHz', 'MHz', 'Hz'),
        (comparator, value, symbol) => {
          expect(measure(`a frequency ${words[comparator]} ${value} ${symbol}`).criteria).toMatchObject([
            { quantity: 'frequency', comparator, value, unit: symbol },
          ]);
        },
      ),
    );
  });

  it.each([
    ['digits', '7'.repeat(1_000_000)],
    ['groups', '1,'.repeat(500_000)],
    ['brackets', '('.repeat(500_000) + ')'.repeat(500_000)],
    ['spans', '5 mm or '.repeat(20_000)],
  ])(
    'takes linear time on hostile text: %s',
    (_, hostile) => {
      expect(() => measure(hostile)).not.toThrow();
    },
    10_000,
  );
});

describe('nouns that begin anew, shares and words for numbers', () => {
  it.each([
    [
      'walls with a thickness of 4 mm or less, and, for pipes, a diameter of 30 mm or less',
      ['thickness <= 4 mm', 'diameter <= 30 mm'],
    ],
    [
      'a gain above 9 dB at any site of 20 mm × 8 mm on the front of the plate and a width less than or equal to 3 mm',
      ['gain > 9 dB @ longest-side = 20 mm & shortest-side = 8 mm', 'width <= 3 mm'],
    ],
    [
      'a magnetic flux density of more than 5 T or overall current density in the coil of more than 90 A/mm2',
      ['[1] magnetic-flux-density > 5 T', '[2] current-density > 90 A/mm^2'],
    ],
    [
      'a pressure of more than 90 Pa, while maintaining the plate at a temperature less than 600 K',
      ['pressure > 90 Pa', 'temperature < 600 K'],
    ],
    [
      'stuff in particle sizes of less than 50 µm, made of stuff consisting of 98 % or more of tin',
      ['particle-size < 50 µm', 'content >= 98 %'],
    ],
    ['no more than 8 % of the grains larger than 20 µm', [' <= 8 % @ grain > 20 µm']],
    ['thickness uniformity of 98.5 % or better', ['thickness-uniformity >= 98.5 %']],
    ['thickness uniformity of 2 % or better', ['thickness-uniformity <= 2 %']],
    ['less than or equal to thirty-five percent by weight', ['weight-fraction <= 35 %']],
    ['a density greater than 2,50 g/cm3', ['density > 2.5 g/cm^3']],
    ['a measurement uncertainty of less than 1.5 + L/700 µm', []],
    ['a positioning accuracy of less than 5 m CEP', ['position-accuracy-cep < 5 m']],
    ['an absorption of less than 10‑5 cm‑1', ['absorption-coefficient < 0.00001 1/cm']],
  ])('%s', (text, expected) => expect(brief(measure(text))).toEqual(expected));

  it('takes "to exceed" of the text above as better than each limit', () => {
    const lead = 'Hardened to exceed any of the following limits:';
    expect(brief(measure('Single event upset of 3 × 10^-9 errors/bit/day;', lead))).toEqual([
      'single-event-upset-rate < 3e-9 error/(bit·day)',
    ]);
  });
});

describe('rest', () => {
  it('is the text without values and comparators', () => {
    expect(measure('Lasers with an output power exceeding 30 W (44.8 dBm) and a lens').rest).toBe(
      'Lasers with an output power and a lens',
    );
  });
});
