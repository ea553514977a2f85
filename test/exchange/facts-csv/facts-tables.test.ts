import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../../src/exchange/facts-csv/csv.ts';
import { formatFacts, parseFacts } from '../../../src/exchange/facts-csv/facts-tables.ts';
import type { FactTables } from '../../../src/exchange/facts-csv/list-tables.ts';
import { FACT_TABLES, listTables, OPTIONAL_TABLES } from '../../../src/exchange/facts-csv/list-tables.ts';
import type { Control } from '../../../src/model/licensing.ts';
import type { ListFacts, Provision } from '../../../src/model/provision.ts';
import { criterion, edition, facts, languageDifference, provision } from '../../fixtures/facts.ts';

/** Texts that a CSV or a list inside a cell could break on. */
const word = fc.stringMatching(/^[a-z;,"\\ °µ\n]{1,6}$/);
const provisionsOf = (shape: readonly (readonly [number, string, string[]])[]): readonly Provision[] => {
  const made: Provision[] = [];
  const orders = new Map<string, number>();
  for (const [at, label, words] of shape) {
    const parent = made.length === 0 ? undefined : made[at % (made.length + 1)];
    const order = (orders.get(parent?.code ?? '') ?? 0) + 1;
    orders.set(parent?.code ?? '', order);
    const code = parent ? `${parent.code}.${order}` : `X${order}`;
    made.push(provision(code, parent?.code ?? '', { order, label, words, terms: words }));
  }
  return walk(made, '');
};
const walk = (made: readonly Provision[], parent: string): readonly Provision[] =>
  made.filter((p) => p.parent === parent).flatMap((p) => [p, ...walk(made, p.code)]);
const control: Control = {
  reason: 'NS',
  column: 'NS 2',
  scope: ['a'],
  except: [],
  entire: false,
  prose: true,
  cites: ['742.4'],
};

const anyFacts = (id: string): fc.Arbitrary<ListFacts> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(9), word, fc.array(word, { maxLength: 3 })), { maxLength: 12 }),
      fc.double({ noNaN: true }),
    )
    .map(([shape, value]) => {
      const provisions = provisionsOf(shape);
      const every = <T>(list: readonly T[]) => new Map(provisions.map((p) => [p.code, list]));
      const at = [
        { quantity: '', comparator: '<=' as const, value: 1, unit: 'g/m^2 day', base: 0.001, baseUnit: 'kg/m^2' },
      ];
      const numbers = [
        criterion({
          value: value === 0 ? 0 : value,
          restated: [{ value: -55, unit: '°C', base: 218.15, baseUnit: 'K' }],
        }),
        criterion({ n: 2, at }),
      ];
      return facts(provisions, {
        edition: edition(id),
        criteria: every(numbers),
        references: every([
          { role: 'see-also' as const, target: 'ML8' },
          { role: 'see-also' as const, target: 'A1' },
        ]),
        unparsed: every([{ printed: '5 "x", y', reason: 'formula' }]),
        controls: every([control]),
        exceptions: every([
          { exception: 'LVS', availability: 'yes' as const, limit: '$3000', scope: [], except: ['b'], prose: false },
        ]),
        ...(provisions.length > 2
          ? { languages: every([languageDifference(), languageDifference({ first: '' })]) }
          : {}),
      });
    });

const throughCsv = (tables: FactTables): FactTables =>
  Object.fromEntries(
    [...FACT_TABLES, ...OPTIONAL_TABLES].flatMap((name) => {
      const table = tables[name];
      if (!table) return [];
      const parsed = parseCsv(formatCsv(table), table.file);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return [[name, parsed.value]];
    }),
  ) as unknown as FactTables;

describe('facts as tables', () => {
  it('gives every edition back exactly, through CSV text, whatever the other editions hold', () => {
    const editions = fc.tuple(anyFacts('2024-01-01'), anyFacts('2025-01-01'), anyFacts('2026-01-01'));
    fc.assert(
      fc.property(editions, (all) => {
        const tables = throughCsv(formatFacts('us-ccl', all));
        for (const one of all) expect(parseFacts(tables, one.edition)).toEqual({ ok: true, value: one, issues: [] });
      }),
    );
  });

  it('writes the same text whatever the order in which the editions come', () => {
    fc.assert(
      fc.property(anyFacts('2025-01-01'), anyFacts('2026-01-01'), (a, b) => {
        const text = (tables: FactTables) => listTables(tables).map(formatCsv);
        expect(text(formatFacts('us-ccl', [a, b]))).toEqual(text(formatFacts('us-ccl', [b, a])));
      }),
    );
  });

  it('stores a row that does not change once', () => {
    const both = ['2025-01-01', '2026-01-01'].map((id) => facts([provision('1A001')], { edition: edition(id) }));
    expect(formatFacts('us-ccl', both).provisions.rows).toHaveLength(1);
  });

  it('makes the table of languages only for a list that has such places, with their periods', () => {
    const none = facts([provision('1A001')], { edition: edition('2025-01-01') });
    const some = facts([provision('1A001')], { languages: new Map([['1A001', [languageDifference()]]]) });
    expect(listTables(formatFacts('us-ccl', [none])).map(({ file }) => file)).not.toContain(
      'lists/us-ccl/languages.csv',
    );
    const tables = formatFacts('us-ccl', [none, some]);
    expect(tables.languages?.columns.join()).toBe(
      'code,n,first_language,first,second_language,second,remark,since,until',
    );
    expect(tables.languages?.rows).toMatchObject([{ code: '1A001', n: '1', since: '2026-01-01', until: '' }]);
    expect(parseFacts(tables, none.edition)).toEqual({ ok: true, value: none, issues: [] });
  });

  it('names file, line, column and value of a cell that holds something else', () => {
    const tables = formatFacts('us-ccl', [
      facts([provision('1A001')], { criteria: new Map([['1A001', [criterion()]]]) }),
    ]);
    const rows = tables.criteria.rows.map((row) => ({ ...row, comparator: '=>' }));
    const parsed = parseFacts({ ...tables, criteria: { ...tables.criteria, rows } }, edition());
    expect(parsed.ok).toBe(false);
    expect(parsed.issues[0]).toMatchObject({ code: 'malformed-cell', at: 'lists/us-ccl/criteria.csv:2', value: '=>' });
    expect(parsed.issues[0]?.message).toContain('`comparator`');
  });
});
