import { describe, expect, it } from 'vitest';
import { diffEditions } from '../../src/compare/diff-editions.ts';
import { buildCatalogue } from '../../src/graph/catalogue.ts';
import type { ListFacts, Provision } from '../../src/model/provision.ts';
import { criterion, facts, provision } from '../fixtures/facts.ts';

const diff = (
  before: readonly Provision[],
  after: readonly Provision[],
  rest: [Partial<ListFacts>, Partial<ListFacts>] = [{}, {}],
) => diffEditions(buildCatalogue(facts(before, rest[0])), buildCatalogue(facts(after, rest[1])));
const item = (fields: Partial<Provision> = {}) => provision('3A001', '', fields);

describe('what changed between two editions', () => {
  it('names added and removed codes in document order', () => {
    const before = [item(), provision('3A001.a', '3A001')];
    const after = [item(), provision('3A001.b', '3A001'), provision('3A001.c', '3A001')];
    expect(diff(before, after)).toEqual({ added: ['3A001.b', '3A001.c'], removed: ['3A001.a'], changed: [] });
  });

  it('finds nothing between an edition and itself', () => {
    expect(diff([item()], [item()])).toEqual({ added: [], removed: [], changed: [] });
  });

  it.each<[string, Partial<Provision>, Partial<Provision>, object]>([
    ['status', {}, { status: 'reserved' }, { kind: 'status', subject: 'in-force', object: 'reserved' }],
    ['junction', { junction: 'any' }, { junction: 'all' }, { kind: 'junction', subject: 'any', object: 'all' }],
    ['words', { words: ['laser'] }, { words: ['laser', 'pulsed'] }, { kind: 'feature', subject: '', object: 'pulsed' }],
    ['terms', { terms: ['laser'] }, {}, { kind: 'term', subject: 'laser', object: '' }],
    ['chemicals', { cas: ['75-44-5'] }, {}, { kind: 'feature', subject: '75-44-5', object: '' }],
    ['wording alone', {}, { hash: 'f'.repeat(16) }, { kind: 'feature', about: 'wording', subject: '', object: '' }],
  ])('%s', (_name, before, after, expected) => {
    const { changed } = diff([item(before)], [item(after)]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.differences).toEqual([expect.objectContaining(expected)]);
  });

  it('compares criteria, unread numbers, references and licence tables', () => {
    const keyed = <T>(value: T) => new Map([['3A001', [value]]]);
    const control = { reason: 'NS', column: 'NS 2', scope: [], except: [], entire: true, prose: false, cites: [] };
    const before = {
      criteria: keyed(criterion()),
      unparsed: keyed({ printed: '5 mm', reason: 'other' }),
      references: keyed({ role: 'see-also' as const, target: '3A101' }),
      controls: keyed(control),
    };
    const after = {
      criteria: keyed(criterion({ value: 12, base: 12 })),
      unparsed: keyed({ printed: '6 mm', reason: 'other' }),
      controls: keyed({ ...control, column: 'NS 1' }),
    };
    const differences = diff([item()], [item()], [before, after]).changed[0]?.differences;
    expect(differences?.map((d) => d.kind)).toEqual(['threshold', 'feature', 'feature', 'destination']);
    expect(differences?.[3]).toMatchObject({ subject: 'NS NS 2 entire entry', object: 'NS NS 1 entire entry' });
  });

  it('shows a new decontrol note at the provision that it narrows', () => {
    const note = provision('3A001#note', '3A001', { kind: 'note', noteRole: 'excludes', label: 'toys' });
    expect(diff([item()], [item(), note])).toEqual({
      added: ['3A001#note'],
      removed: [],
      changed: [
        { code: '3A001', differences: [{ kind: 'exclusion', about: '3A001#note', subject: '', object: 'toys' }] },
      ],
    });
  });

  it('heeds a connective only where the junction is mixed', () => {
    const tree = (junction: 'any' | 'mixed', connective: 'and' | 'or') => [
      item({ junction }),
      provision('3A001.a', '3A001', { connective }),
    ];
    expect(diff(tree('any', 'and'), tree('any', 'or')).changed).toEqual([]);
    expect(diff(tree('mixed', 'and'), tree('mixed', 'or')).changed[0]?.differences[0]?.kind).toBe('junction');
  });
});
