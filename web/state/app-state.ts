import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfficialText } from './official-text.ts';
import { formatRoute, parseRoute } from './route.ts';
import type { Route } from './route.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

/** Light, dark, or as the system says. */
export type Theme = 'system' | 'light' | 'dark';

/** Everything that the page remembers; only the route outlives a reload. */
export interface AppState {
  readonly route: Route;
  /** The route before the present one; undefined at the start. */
  readonly previous: Route | undefined;
  readonly theme: Theme;
  /** Official files that this person attached, by list; they stay in this browser's memory. */
  readonly official: ReadonlyMap<string, OfficialText>;
}

/** The page's one store. */
export const appStore: Store<AppState> = createStore<AppState>({
  route: parseRoute(location.hash),
  previous: undefined,
  theme: 'system',
  official: new Map(),
});

function enter(route: Route): void {
  appStore.update((state) => ({ ...state, route, previous: state.route }));
}

/** Starts to follow the browser's own ways through the addresses: links, back, forward. */
export function followAddress(): void {
  addEventListener('popstate', () => enter(parseRoute(location.hash)));
}

/** Goes to a route; `replace` keeps the history short (typing, moving a selection). */
export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = formatRoute(route);
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  enter(route);
}

/** Sets the theme on the document. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  appStore.update((state) => ({ ...state, theme }));
}

/** Keeps the official text of a list for as long as the page is open. */
export function keepOfficialText(text: OfficialText): void {
  appStore.update((state) => ({ ...state, official: new Map([...state.official, [text.list, text]]) }));
}

/** Ties an element to the page's state: it is drawn again when the state changes. */
export class AppController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): AppState {
    return appStore.get();
  }

  hostConnected(): void {
    this.#end = appStore.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#end?.();
  }
}
