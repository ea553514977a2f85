/** A listener is called after every change, with the new state. */
export type Listener<S> = (state: S) => void;

/** A holder of one immutable state: who wants to change it hands in a function from the old state to the new. */
export interface Store<S> {
  get(): S;
  /** Replaces the state; listeners are called only when the function returned another object. */
  update(change: (state: S) => S): void;
  /** Calls the listener after each change; returns the function that ends it. */
  subscribe(listener: Listener<S>): () => void;
}

/** Makes a store with its first state. */
export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<Listener<S>>();
  return {
    get: () => state,
    update(change) {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
