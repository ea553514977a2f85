import type { ListId } from '../../src/index.ts';
import type { ListIdentity } from './list-identity.ts';
import { REGIME_IDENTITIES } from './regime-identities.ts';
import { STATE_IDENTITIES } from './state-identities.ts';

/** Identities of the lists that can be ingested. */
export const LIST_IDENTITIES: Readonly<Partial<Record<ListId, ListIdentity>>> = {
  ...STATE_IDENTITIES,
  ...REGIME_IDENTITIES,
};
