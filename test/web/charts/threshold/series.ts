import type { Box, Device, Interval } from '../../../../src/model/region.ts';
import type { ThresholdSeries } from '../../../../web/charts/threshold/series.ts';

/** An interval as a mathematician writes it: `(90,` `[8,10)` `,650]`. */
export function interval(text: string, factor = 1): Interval {
  const [low = '', high = ''] = text.replaceAll(/[[\]()]/g, '').split(',');
  return {
    min: low === '' ? -Infinity : Number(low) * factor,
    minOpen: !text.startsWith('['),
    max: high === '' ? Infinity : Number(high) * factor,
    maxOpen: !text.endsWith(']'),
  };
}

function box(intervals: Readonly<Record<string, Interval>>, fields: Partial<Box> = {}): Box {
  return { intervals: new Map(Object.entries(intervals)), must: new Set(), mustNot: new Set(), residue: [], ...fields };
}

/** A device with these values and features. */
export function device(values: Readonly<Record<string, number>>, ...features: readonly string[]): Device {
  return { values: new Map(Object.entries(values)), features: new Set(features) };
}

const frequency = { key: 'frequency', name: 'frequency', unit: 'GHz', factor: 1e9, offset: 0 };
const resolution = { key: 'resolution', name: 'resolution', unit: 'bit', factor: 1, offset: 0 };
const rate = { key: 'rate', name: 'sample rate', unit: 'GSPS', factor: 1e9, offset: 0 };

/** More than 90 GHz against more than 110 GHz. */
export const EXTENDERS: ThresholdSeries = {
  axes: [frequency],
  drawn: 1,
  lists: [
    { id: 'us', name: 'US CCL', region: [box({ frequency: interval('(90,', 1e9) })] },
    { id: 'eu', name: 'EU Annex I', region: [box({ frequency: interval('(110,', 1e9) })] },
  ],
  device: device({ frequency: 1e11 }),
};

const CONVERTERS = [
  ['[8,10)', '(1.3,'],
  ['[10,12)', '(1,'],
  ['[16,', '(0.065,'],
].map(([bits = '', rates = '']) => box({ resolution: interval(bits), rate: interval(rates, 1e9) }));

/** Three kinds of converters against two of them; the rates span more than a decade, not two. */
export const ADC: ThresholdSeries = {
  axes: [resolution, rate],
  drawn: 2,
  lists: [
    { id: 'us', name: 'US CCL', region: CONVERTERS },
    { id: 'eu', name: 'EU Annex I', region: CONVERTERS.slice(0, 2) },
  ],
  device: device({ resolution: 18, rate: 1e9 }),
};

/** From one hertz to a gigahertz in one list, nothing said in the other. */
export const WIDE: ThresholdSeries = {
  axes: [frequency],
  drawn: 1,
  lists: [
    { id: 'us', name: 'US CCL', region: [box({ frequency: interval('[0.000001,1]', 1e9) })] },
    { id: 'eu', name: 'EU Annex I', region: [box({})] },
  ],
  device: device({ frequency: 1e10 }),
};

/** Above 5 W with a cooler in one list; above 3 W in the other, with words that could not be read. */
export const WORDS: ThresholdSeries = {
  axes: [{ key: 'power', name: 'power', unit: 'W', factor: 1, offset: 0 }],
  drawn: 1,
  lists: [
    { id: 'us', name: 'US CCL', region: [box({ power: interval('(5,') }, { must: new Set(['cooler']) })] },
    { id: 'eu', name: 'EU Annex I', region: [box({ power: interval('(3,') }, { residue: ['unless agreed'] })] },
  ],
  device: device({ power: 10 }, 'cooler'),
};
