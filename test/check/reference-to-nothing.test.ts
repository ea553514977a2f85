import { expect, it } from 'vitest';
import { referenceToNothing } from '../../src/check/reference-to-nothing.ts';
import type { Reference } from '../../src/model/provision.ts';
import { facts, provision } from '../fixtures/facts.ts';
import { checkBroken } from './check-folder.ts';
import { EMPTY_INPUT } from './empty-input.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('reference-to-nothing', 'lists/us-ccl/references.csv')).toEqual([
    {
      code: 'reference-to-nothing',
      severity: 'error',
      at: 'us-ccl/3A101',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '3A001.d',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});

it.each<[string, Reference, string[]]>([
  ['a code that exists', { role: 'specified-by', target: '1A001.a.1' }, []],
  ['a group whose members alone have rows', { role: 'specified-by', target: '1A001.a' }, []],
  ['a place written otherwise', { role: 'specified-by', target: 'ML8' }, []],
  ['a mere hint to nothing', { role: 'see-also', target: '1A002' }, ['warning']],
  ['a deciding reference to nothing', { role: 'excluded-by', target: '1A002' }, ['error']],
])('%s', (_name, reference, severities) => {
  const list = facts([provision('1A001'), provision('1A001.a.1', '1A001')], {
    references: new Map([['1A001', [reference]]]),
  });
  const found = referenceToNothing.check({ ...EMPTY_INPUT, facts: [list] });
  expect(found.map((issue) => issue.severity)).toEqual(severities);
});
