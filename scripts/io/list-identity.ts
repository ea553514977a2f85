import type { Edition, Source, Verification } from '../../src/index.ts';

/** What is true of a list in every edition, where an edition does not say otherwise. */
export interface ListIdentity
  extends Pick<Edition, 'jurisdiction' | 'name' | 'language'>, Pick<Source, 'title' | 'publisher' | 'licence'> {
  /** `seen` where nothing else is said. */
  readonly verification?: Verification;
  /** Official address of an edition. */
  formatUrl(edition: string): string;
}
