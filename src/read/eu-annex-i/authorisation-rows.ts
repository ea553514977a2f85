import { formatDestinations } from '../../model/destinations.ts';
import type { AuthorisationScope } from './authorisation-scopes.ts';
import type { GeneralAuthorisations } from './general-authorisations.ts';

/** The columns of `data/authorisations/eu-general.csv`. */
export const AUTHORISATION_COLUMNS = [
  'authorisation',
  'role',
  'target',
  'extent',
  'note',
  'as_of',
  'source',
  'verification',
];

/** What every row says of where it was read. */
export interface AuthorisationSource {
  /** Date of consolidation, ISO 8601. */
  readonly asOf: string;
  /** Name of the official text, `Regulation (EU) 2021/821 Annex II`. */
  readonly source: string;
}

/** The authorisations as rows of a table: scopes in the order of print, then destinations; Section I last. */
export function listAuthorisationRows(
  { authorisations, common }: GeneralAuthorisations,
  { asOf, source }: AuthorisationSource,
): readonly (readonly string[])[] {
  const end = [asOf, source, 'seen'];
  const toRow = (id: string, { role, target, extent }: AuthorisationScope) => [id, role, target, extent, '', ...end];
  return [
    ...authorisations.flatMap(({ id, scopes, destinations: { destinations, beyond } }) => [
      ...scopes.map((scope) => toRow(id, scope)),
      [
        id,
        'destinations',
        formatDestinations(destinations),
        beyond.length > 0 ? 'in-part' : 'whole',
        beyond.join(';'),
        ...end,
      ],
    ]),
    ...common.map((scope) => toRow('Section-I', scope)),
  ];
}
