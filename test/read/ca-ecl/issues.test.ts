import { describe, expect, it } from 'vitest';
import { foreignFile, incompleteFile, unknownDestination, unreadText } from '../../../src/read/ca-ecl/issues.ts';

describe('issues of the Export Control List', () => {
  it('name the file, the place and the value, shortened', () => {
    expect(foreignFile('a.xml', 'x'.repeat(100))).toMatchObject({ at: 'a.xml:1', value: 'x'.repeat(80) });
    expect(incompleteFile('a.xml', 'Group7')).toMatchObject({
      at: 'a.xml schedule',
      value: 'Group7',
      severity: 'error',
    });
    expect(unreadText('a.xml', { line: 3, value: 'B. pots' })).toMatchObject({
      at: 'a.xml:3 B. pots',
      severity: 'error',
    });
    expect(unknownDestination('5205', 'pots')).toMatchObject({ at: 'ca-ecl/5205', severity: 'warning' });
  });
});
