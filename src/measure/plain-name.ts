import { hasRole } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import { NAMELESS } from './quantity.ts';
import type { QuantityName, ReadingTools } from './quantity.ts';
import { PURE } from './unit.ts';

/** Base units that name their quantity by themselves: what is given in hertz is a frequency. */
const TELLING: ReadonlyMap<string, string> = new Map([
  ['Hz', 'frequency'],
  ['K', 'temperature'],
  ['Pa', 'pressure'],
  ['V', 'voltage'],
  ['A', 'current'],
  ['W', 'power'],
  ['J', 'energy'],
  ['N', 'force'],
  ['Bq', 'activity'],
  ['kg', 'mass'],
  ['Mach', 'mach-number'],
  ['T', 'magnetic-flux-density'],
  ['m^2', 'area'],
  ['m^3', 'volume'],
  ['m/s', 'speed'],
  ['s', 'duration'],
  ['Gy(Si)', 'total-dose'],
  ['Gy(Si)/s', 'dose-rate-upset'],
]);

/** The quantity that a base unit names by itself (hertz: frequency); nameless for units of many quantities. */
export function findPlainName(baseUnit: string, tools: Pick<ReadingTools, 'rows'>): QuantityName {
  const row = tools.rows.get(TELLING.get(baseUnit) ?? '');
  return row ? { id: row.id, row } : NAMELESS;
}

/** How many bounds back a name may be taken from. */
const NEAR = 8;

/** A bound that is already named. */
interface Named {
  readonly bound: Bound;
  readonly name: QuantityName;
}

/**
 * The name of a bound that has none of its own: that of the bound before it that it goes on with ("or 250 W or more"), `content` for
 * a share that something contains or that is compared in brackets, or what its unit names by itself; nameless otherwise.
 */
export function fallBack(sentence: Sentence, bound: Bound, items: readonly Named[], tools: ReadingTools): QuantityName {
  const { baseUnit, symbol } = bound.value.unit;
  const isAlike = (item: Named) => item.bound.value.unit.baseUnit === baseUnit;
  const near = hasRole(sentence, bound.from - 1, 'and') ? items.slice(-1).find(isAlike) : undefined;
  const goesOn = bound.outward || hasRole(sentence, bound.from - 1, 'or');
  const alike = goesOn ? items.slice(-NEAR).findLast(isAlike) : near;
  if (alike?.name.row && symbol !== PURE.symbol) return alike.name;
  const before = sentence.tokens[bound.from - 1]?.key ?? '';
  const listed = tools.defines === true && '(,'.includes(before);
  const verb = sentence.tokens[bound.from - 2]?.key ?? '';
  const contains = tools.tables.contents?.has(before) || (before === 'of' && tools.tables.contents?.has(verb));
  const compared = tools.tables.contents !== undefined && before === '(' && bound.comparator !== undefined;
  const share = symbol === '%' && (listed || contains || compared);
  const row = share ? tools.rows.get('content') : undefined;
  return row ? { id: row.id, row } : findPlainName(baseUnit, tools);
}
