import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is known of something that is being loaded. */
export type Loading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: Error };

/** Loads what an element needs, again whenever the key changes; a late answer to an old question is dropped. */
export class Resource<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key = '';
  #now: Loading<T> = { status: 'loading' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is known now for this key; starts the loading where it is new. */
  read(key: string, load: () => Promise<T>): Loading<T> {
    if (key !== this.#key) {
      this.#key = key;
      this.#now = { status: 'loading' };
      load().then(
        (value) => this.#settle(key, { status: 'ready', value }),
        (error: unknown) =>
          this.#settle(key, { status: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
      );
    }
    return this.#now;
  }

  #settle(key: string, now: Loading<T>): void {
    if (key !== this.#key) return;
    this.#now = now;
    this.#host.requestUpdate();
  }

  hostConnected(): void {}
}
