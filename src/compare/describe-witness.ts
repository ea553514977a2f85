import { explainQuantity } from '../explain/criterion.ts';
import { explainMeasured } from '../explain/number.ts';
import type { Witness, WitnessValue } from '../model/comparison.ts';
import type { Scale } from '../region/ordinary-value.ts';
import type { Device } from '../model/region.ts';
import { parseDimension } from './dimension.ts';

/** How to show a base value on one axis to a person, with the unit that the provisions themselves print: `GHz`. */
export interface NamedScale extends Scale {
  readonly unit: string;
}

/** Looks up what is needed to put a device into words. */
export interface DeviceWords {
  scale(dimension: string): NamedScale;
  /** What to call a device of one side without any value or feature of its own. */
  plain(inside: Witness['inside']): string;
  /** What to call a feature, and the provisions behind it as `list/code`. */
  feature(id: string): { readonly label: string; readonly codes: readonly string[] };
}

/** Puts a device of the region algebra into values with units and words: "100 GHz"; "resolution 12 bit, sample rate 450 MSPS". */
export function describeWitness(inside: Witness['inside'], device: Device, words: DeviceWords): Witness {
  const values = [...device.values].map(([dimension, base]): WitnessValue => {
    const { quantity, baseUnit } = parseDimension(dimension);
    const scale = words.scale(dimension);
    return { quantity, value: scale.fromBase(base), unit: scale.unit, base, baseUnit };
  });
  const features = [...device.features].map((id) => words.feature(id));
  const labels = features.map((feature) => feature.label).filter((label) => label !== '');
  return {
    inside,
    values,
    features: features.flatMap((feature) => feature.codes),
    text:
      [...labels, ...values.map((value) => describeValue(value, values.length > 1))].join(', ') || words.plain(inside),
  };
}

function describeValue(value: WitnessValue, named: boolean): string {
  const text = explainMeasured(value);
  return named && value.quantity !== '' ? `${explainQuantity(value.quantity)} ${text}` : text;
}
