/** Sends an event from an element to whoever holds it; it crosses shadow borders. */
export function emit<T>(from: EventTarget, name: `cc-${string}`, detail: T): void {
  from.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
}
