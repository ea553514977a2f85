import {
  buildDeviceWords,
  buildRegion,
  explainComparator,
  explainMeasured,
  explainQuantity,
  formatDimension,
  parseDimension,
  relatePair,
} from '../../state/core.ts';
import type {
  Catalogue,
  ComparisonContext,
  Condition,
  Criterion,
  Device,
  DeviceWords,
  Region,
} from '../../state/core.ts';
import type { OpenItem, Side } from '../../state/item.ts';
import { messages } from '../../text/messages.ts';
import { findBounds, findInside } from './series.ts';
import type { ChartAxis, ThresholdSeries } from './series.ts';

const AXES_AT_MOST = 5;
function explainCondition(condition: Condition): string {
  const sign = condition.comparator === '=' ? '' : `${explainComparator(condition.comparator)} `;
  return `${explainQuantity(condition.quantity)} ${sign}${explainMeasured(condition)}`.trim();
}

function nameAxis(criterion: Criterion): string {
  const what = explainQuantity(criterion.quantity) || messages.chart.value;
  const object = criterion.object === '' ? '' : ` of ${criterion.object}`;
  const at = criterion.at.length === 0 ? '' : ` at ${criterion.at.map(explainCondition).join(', ')}`;
  return `${what}${object}${at}`;
}

type AxisUnit = Pick<ChartAxis, 'unit' | 'factor' | 'offset'>;

/** The unit that the provisions print, as a straight line over base units; the base unit where it is none (dBm). */
function chooseUnit(words: DeviceWords, key: string): AxisUnit {
  const { unit, fromBase } = words.scale(key);
  const [zero, one, ten] = [fromBase(0), fromBase(1), fromBase(10)];
  const straight = Math.abs(ten - zero - 10 * (one - zero)) < 1e-9 * Math.abs(ten - zero);
  if (straight && one !== zero) return { unit, factor: Number((1 / (one - zero)).toPrecision(12)), offset: zero };
  return { unit: parseDimension(key).baseUnit, factor: 1, offset: 0 };
}

/** All criteria that may bound a side: on its path, below it, and in the notes of both. */
function findCriteria(catalogue: Catalogue, code: string): readonly Criterion[] {
  const places = [...catalogue.path(code), ...catalogue.subtree(code).slice(1)];
  const notes = places.flatMap((place) => catalogue.notes(place.code).flatMap((note) => catalogue.subtree(note.code)));
  return [...places, ...notes].flatMap((place) => catalogue.criteria(place.code));
}

function buildAxes(criteria: readonly Criterion[], words: DeviceWords): readonly ChartAxis[] {
  const byKey = new Map(criteria.map((criterion) => [formatDimension(criterion), criterion]));
  return [...byKey].map(([key, criterion]) => ({ key, name: nameAxis(criterion), ...chooseUnit(words, key) }));
}

/** Tells whether the lists set other bounds on a quantity. */
function differs(series: ThresholdSeries, axis: ChartAxis): boolean {
  const bounds = series.lists.map((list) => findBounds({ ...series, lists: [list] }, axis.key).join());
  return new Set(bounds).size > 1;
}

/** Quantities on which the lists differ, or which the example names, stand first and are drawn first; else all are. */
function arrange(series: ThresholdSeries, example: boolean): ThresholdSeries {
  const bounded = series.axes.filter((axis) => findBounds(series, axis.key).length > 0);
  const isTelling = (axis: ChartAxis) => differs(series, axis) || (example && series.device.values.has(axis.key));
  const telling = bounded.filter(isTelling);
  const axes = [...telling, ...bounded.filter((axis) => !telling.includes(axis))];
  return { ...series, axes, drawn: Math.min(telling.length || axes.length, AXES_AT_MOST) };
}

/** A provision that stands alone: its numbers, its wording by its own codes. */
function buildAlone({ catalogue, code }: Side): Region {
  if (code === '') return [];
  return buildRegion(catalogue, code, {
    feature: (at) => (at !== code && (catalogue.find(at)?.words.length ?? 0) > 0 ? at : undefined),
    dimension: formatDimension,
  });
}

/** What is drawn: the very regions that were compared, and the device that proves the row's relation. */
interface Drawn {
  readonly subject: Region;
  readonly object: Region;
  readonly proof: Device | undefined;
}

function buildDrawn({ context, row, subject, object }: OpenItem): Drawn {
  if (subject.code === '' || object.code === '')
    return { subject: buildAlone(subject), object: buildAlone(object), proof: undefined };
  const { regions, related } = relatePair(context, subject.code, object.code);
  const inside = row.row.witness?.inside;
  const proofs = { subject: related.onlySubject, object: related.onlyObject };
  return { ...regions, proof: inside && proofs[inside] };
}

/** The same device with whole numbers of what can only be counted: 8 bit, not 8.5. */
function countWhole({ values, features }: Device, { quantities }: ComparisonContext): Device {
  const counted = [...values].map(([key, value]): [string, number] => [
    key,
    quantities.isInteger(parseDimension(key).quantity) ? Math.floor(value) : value,
  ]);
  return { values: new Map(counted), features };
}

/** Builds the chart of a row from the very regions that were compared; undefined when neither side states a number. */
export function buildRowSeries(item: OpenItem): ThresholdSeries | undefined {
  const { context, subject, object } = item;
  const drawn = buildDrawn(item);
  const criteria = [
    ...findCriteria(context.measured.subject, subject.code),
    ...findCriteria(context.measured.object, object.code),
  ];
  const words = buildDeviceWords(context, subject.code, object.code);
  const axes = buildAxes(criteria, words);
  const lists = [
    { id: subject.edition.list, name: subject.name, region: drawn.subject },
    { id: object.edition.list, name: object.name, region: drawn.object },
  ];
  const device =
    drawn.proof ?? countWhole(findInside(drawn.subject.length > 0 ? drawn.subject : drawn.object), context);
  const series = arrange({ axes, drawn: 0, lists, device }, drawn.proof !== undefined);
  return series.axes.length === 0 ? undefined : series;
}
