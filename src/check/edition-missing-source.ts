import type { Check } from './check.ts';

/** Every edition says where it was read, and every edition has facts. */
export const editionMissingSource: Check = {
  name: 'edition-missing-source',
  description:
    'Every edition names title, address, date and SHA-256 of the file read, and has facts; every answer cites them.',
  scope: 'dataset',
  check: ({ editions, facts }) =>
    editions.flatMap((edition) => {
      const { title, publisher, url, published, sha256, licence } = edition.source;
      const missing = Object.entries({ title, publisher, url, published, licence }).filter(([, value]) => value === '');
      const faults = missing.map(([field]) => ({
        message: `The edition does not say its ${field}, so its answers cannot be cited.`,
        value: field,
      }));
      if (!/^[0-9a-f]{64}(?:;[0-9a-f]{64})*$/.test(sha256))
        faults.push({
          message: 'The SHA-256 of the file read is not given, so nobody can tell which file it was.',
          value: sha256,
        });
      if (
        !facts.some(
          (f) => f.edition.list === edition.list && f.edition.edition === edition.edition && f.provisions.length > 0,
        )
      )
        faults.push({
          message: 'The edition has no facts, so every question to it would find nothing.',
          value: edition.edition,
        });
      return faults.map((fault) => ({
        code: 'edition-missing-source',
        severity: 'error' as const,
        at: `lists/editions.csv ${edition.list} ${edition.edition}`,
        ...fault,
        hint: 'Ingest the official file with --title, --url and --published.',
      }));
    }),
};
