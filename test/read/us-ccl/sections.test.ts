import { describe, expect, it } from 'vitest';
import { isEmptyStatement, parseSectionHead, splitHeads } from '../../../src/read/us-ccl/sections.ts';

describe('parseSectionHead', () => {
  it.each([
    ['License Requirements', 'licence', undefined, ''],
    ['License Requirements: See part 1.', 'licence', 'licence-requirements', 'See part 1.'],
    ['Reason for Control: NS, AT', 'licence', undefined, ''],
    ['Control(s): CC applies', 'licence', undefined, 'CC applies'],
    ['Reporting Requirements See part 1.', 'licence', 'reporting-requirements', 'See part 1.'],
    ['License Exceptions', 'exceptions', undefined, ''],
    ['Special Conditions for STA', 'sta', undefined, ''],
    ['List of Items Controlled a. Bells', 'list', undefined, 'a. Bells'],
    ['Related Controls:Bells', 'list', 'related-controls', 'Bells'],
    ['Related Controls (1) Bells', 'list', 'related-controls', '(1) Bells'],
    ['Items a. Bells', 'items', undefined, 'a. Bells'],
    ['Items: a. Bells', 'items', undefined, 'a. Bells'],
  ])('%s', (text, section, slug, rest) => {
    const head = parseSectionHead(text);
    expect([head?.section, head?.note?.slug, head?.rest]).toEqual([section, slug, rest]);
  });

  it.each(['Items that ring', 'a. Bells', 'Controls on bells'])('%s is none', (text) => {
    expect(parseSectionHead(text)).toBeUndefined();
  });
});

describe('isEmptyStatement', () => {
  it.each([
    ['N/A.', true],
    ['', true],
    ['N/A for MT', false],
  ])('%s: %s', (text, empty) => {
    expect(isEmptyStatement(text)).toBe(empty);
  });
});

describe('splitHeads', () => {
  it('parts two heads on one line', () => {
    expect(splitHeads('See 3B001. Related Definitions: N/A')).toEqual(['See 3B001.', 'Related Definitions: N/A']);
  });
});
