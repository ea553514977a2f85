import { describe, expect, it } from 'vitest';
import { isControlText, readControls, separateExceptions } from '../../../src/read/us-ccl/controls.ts';

const plain = { scope: [], except: [], entire: true, prose: false, cites: [] };

describe('readControls', () => {
  it.each([
    ['NS applies to entire entry', 'NS Column 2.', { ...plain, reason: 'NS', column: 'NS 2' }],
    ['NS applies to the entire entry, except .y', 'NS Column 1', { reason: 'NS', except: ['3A001.y'], prose: false }],
    ['RS applies to 3A001.a (except a.3)', 'RS Column 1', { scope: ['3A001.a'], except: ['3A001.a.3'], entire: false }],
    ['UN applies to entire entry', 'See § 746.1(b) for more.', { column: '', prose: true, cites: ['746.1(b)'] }],
    ['MT applies to 3A001.b when loud', 'MT Column 1', { scope: ['3A001.b'], column: 'MT 1', prose: true }],
    ['CB applies to entire entry CB Column 2.', '', { entire: true, column: 'CB 2', prose: false }],
    ['AT applies to entire entry', 'Column 1.', { column: 'AT 1', prose: false }],
    ['RS applies entire entry', 'RS Column 1, See § 742.6(a)(3) too.', { entire: true, column: 'RS 1', prose: true }],
    ['RS applies to bells that exceed 3A101.a', 'RS Column 1', { scope: [], entire: false, prose: true }],
    [
      'NS applies to entire entry except: 3A001.b; bells in 3A001.x if rung',
      'NS Column 1',
      { except: ['3A001.b'], prose: true },
    ],
    [
      'Russian industry sector sanction applies to entire entry',
      'See §§ 742.6 and 746.3.',
      { reason: 'Russian industry sector sanctions', cites: ['742.6', '746.3'] },
    ],
  ])('%s | %s', (row, requirement, control) => {
    expect(readControls(row, requirement, '3A001')).toMatchObject([control]);
  });

  it('gives one control per reason and per printed line', () => {
    expect(readControls('SL and AT apply to entire entry. Ask first.', '', '5A980').map((c) => c.reason)).toEqual([
      'SL',
      'AT',
    ]);
    const two = readControls(
      'NP applies to entire entry\nAT applies to entire entry',
      'NP Column 1\nAT Column 1',
      '1A231',
    );
    expect(two.map((c) => c.column)).toEqual(['NP 1', 'AT 1']);
  });

  it('names the codes of other entries for software and technology, and says that it is not all', () => {
    expect(readControls('NS applies to “technology” for 3A001.b', 'NS Column 1', '3E001')).toMatchObject([
      { scope: ['3A001.b'], prose: true },
    ]);
  });

  it('reads nothing from a row that does not say what applies', () => {
    expect(readControls('Bells are loud', 'NS Column 1', '3A001')).toEqual([]);
    expect([isControlText('CW applies to 1C350.b.'), isControlText('See part 742')]).toEqual([true, false]);
  });
});

describe('separateExceptions', () => {
  it.each([
    ['.a (except .b (loud) and .c), .d', '.a, .d', '.b (loud) and .c'],
    ['Yes, except .a', 'Yes', '.a'],
    ['all', 'all', ''],
  ])('%s', (text, kept, taken) => {
    expect(separateExceptions(text)).toEqual({ kept, taken });
  });
});
