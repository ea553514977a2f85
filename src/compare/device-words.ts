import type { Catalogue } from '../graph/catalogue.ts';
import { BASE_SCALE } from '../region/ordinary-value.ts';
import type { ComparisonContext } from './context.ts';
import type { DeviceWords, NamedScale } from './describe-witness.ts';
import { formatDimension, parseDimension } from './dimension.ts';

/** Words for the devices of one pair: units as the two provisions print them, features by the labels of the provisions behind them. */
export function buildDeviceWords(context: ComparisonContext, subject: string, object: string): DeviceWords {
  let units: ReadonlyMap<string, string> | undefined;
  const scales = new Map<string, NamedScale>();
  const findScale = (dimension: string): NamedScale => {
    units ??= new Map([...findUnits(context.measured.object, object), ...findUnits(context.measured.subject, subject)]);
    const { baseUnit } = parseDimension(dimension);
    const unit = units.get(dimension) ?? baseUnit;
    const scale = context.quantities.findScale(unit);
    return scale ? { unit, ...scale } : { unit: baseUnit, ...BASE_SCALE };
  };
  return {
    scale(dimension) {
      const scale = scales.get(dimension) ?? findScale(dimension);
      scales.set(dimension, scale);
      return scale;
    },
    plain(inside) {
      const path = inside === 'subject' ? context.subject.path(subject) : context.object.path(object);
      return `${path.findLast((p) => p.label !== '')?.label ?? path.at(-1)?.code} without further features`;
    },
    feature(id) {
      const [side, code = ''] = id.split(/ (.*)/s);
      const catalogue = side === 'object' ? context.object : context.subject;
      const list = catalogue.facts.edition.list;
      return { label: catalogue.find(code)?.label || code, codes: [`${list}/${code}`] };
    },
  };
}

/** The first unit in which each dimension is printed on the path and below. */
function findUnits(catalogue: Catalogue, code: string): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  const places = [...catalogue.subtree(code), ...catalogue.path(code)].flatMap((p) => [p, ...catalogue.notes(p.code)]);
  for (const place of places) {
    for (const criterion of catalogue.criteria(place.code)) {
      const key = formatDimension(criterion);
      if (!units.has(key)) units.set(key, criterion.unit);
    }
  }
  return units;
}
