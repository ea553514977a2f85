import { describe, expect, it } from 'vitest';
import { parseExceptionLine, readExceptions, readStaConditions } from '../../../src/read/us-ccl/exceptions.ts';

const facts = (text: string) =>
  readExceptions('LVS', text, '3A001').map(({ availability, limit, scope, except, prose }) =>
    [availability, limit, scope.join(' '), except.join(' '), prose ? 'prose' : ''].join('|'),
  );

describe('readExceptions', () => {
  it.each([
    ['N/A', ['no||||']],
    ['Yes', ['yes||||']],
    ['$3000', ['yes|$3000|||']],
    ['$3,000 for .a through .c; $6,000 for .d.', ['yes|$3,000|3A001.a 3A001.b 3A001.c||', 'yes|$6,000|3A001.d||']],
    ['Yes for: $1500: 3A001.c. $3000: 3A001.b.1 and .d.', ['yes|$1500|3A001.c||', 'yes|$3000|3A001.b.1 3A001.d||']],
    ['$1500, except N/A for 3A001.a.3 through a.5', ['yes|$1500||3A001.a.3 3A001.a.4 3A001.a.5|']],
    ['N/A for MT; Yes for 3A001.b if rung', ['no||||prose', 'partly||3A001.b||prose']],
    ['$500 for .x, except $3000 for .y', ['yes|$500|3A001.x||', 'yes|$3000|3A001.y||']],
    ['certain bells', ['partly||||prose']],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('parseExceptionLine', () => {
  it('knows the names of the exceptions', () => {
    expect(parseExceptionLine('NAC/ACA: Yes')).toEqual({ name: 'NAC/ACA', text: 'Yes' });
    expect(parseExceptionLine('Bells: Yes')).toBeUndefined();
  });
});

describe('readStaConditions', () => {
  it('keeps the codes of the item and says that the rest is prose', () => {
    expect(readStaConditions('Not for 3A001.b or .c, nor for 3A002.', '3A001')).toMatchObject({
      exception: 'STA',
      availability: 'partly',
      scope: ['3A001.b', '3A001.c'],
      prose: true,
    });
  });
});
