import type { ListId } from './list.ts';

/**
 * How far a list's facts stand for what its state controls in a category: all of it is read (`modelled`), a part
 * (`partial`), the list only says where to look (`pointer`), or the state's rules on it are not held (`absent`).
 */
export const SCOPE_STATES = ['modelled', 'partial', 'pointer', 'absent'] as const;

/** See `SCOPE_STATES`. */
export type ScopeState = (typeof SCOPE_STATES)[number];

/**
 * What a provision is about, as far as its code says: a category of dual-use goods, munitions, or goods that a state
 * controls for internal repression and the like.
 */
export const MATTERS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'ML', 'PL'] as const;

/** See `MATTERS`. */
export type Matter = (typeof MATTERS)[number];

/** One cell of coverage: a list and a matter. */
export interface ScopeEntry {
  readonly list: ListId;
  readonly matter: Matter;
  readonly state: ScopeState;
  /** Why, in a sentence; empty where all is modelled. */
  readonly reason: string;
}
