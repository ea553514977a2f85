import type { Condition, Measured } from '../model/provision.ts';
import type { HanItem } from './han-item.ts';
import { measuredOf } from './restatement.ts';

/** Most conditions that one criterion takes. */
const CONDITIONS = 8;

/** The value of a bound in the unit that its name asks for. */
export function measureItem({ bound, named }: HanItem): Measured {
  return measuredOf({ ...bound.value.value, unit: named.unit });
}

/** A bound as the condition of something else. */
export function conditionOf(item: HanItem): Condition {
  return { quantity: item.named.name.id, comparator: item.comparator, ...measureItem(item) };
}

/** The time or length over which a value is measured. */
function stretchesOf({ named }: HanItem): readonly Condition[] {
  return (named.over ?? []).map(({ value }) => ({
    quantity: value.unit.baseUnit === 's' ? 'duration' : '',
    comparator: '=',
    ...measuredOf(value),
  }));
}

/**
 * The conditions of each criterion, by its place among the items: those since the criterion before it, or, behind the last one,
 * those that follow, and the stretch that it is measured over. `places` are the criteria, in order.
 */
export function collectHanConditions(
  items: readonly HanItem[],
  places: readonly number[],
): ReadonlyMap<number, readonly Condition[]> {
  const result = new Map<number, Condition[]>();
  const last = places.at(-1) ?? -1;
  let waiting: Condition[] = [];
  items.forEach((item, k) => {
    if (item.role.kind === 'condition') {
      const own = k > last ? result.get(last) : waiting;
      if (own && own.length < CONDITIONS) own.push(conditionOf(item));
    }
    if (item.role.kind !== 'criterion') return;
    const shared = item.bound.chained ? (result.get(k - 1) ?? []) : [];
    result.set(k, [...shared, ...waiting, ...stretchesOf(item)]);
    waiting = [];
  });
  return result;
}
