import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { readPath, repeatsPath } from '../../../src/read/wa-list/path-lines.ts';
import { cell } from '../gb-scl/row.ts';

function kites() {
  const entry = newEntry('6.A.1', 'item', 'Kites:', 'page 1', 146);
  readPath(entry, [cell(149, 'a.'), cell(169, '1.'), cell(193, 'Red;')], 'page 1');
  return entry;
}

describe('readPath', () => {
  it('opens every label of a path that is new', () => {
    const entry = kites();
    expect([...entry.codes]).toEqual(['6.A.1', '6.A.1.a', '6.A.1.a.1']);
  });

  it('takes labels of open paragraphs for repeated', () => {
    const entry = kites();
    const read = readPath(entry, [cell(149, 'a.'), cell(169, '2.'), cell(193, 'Blue;')], 'page 2');
    expect([read.opened?.code, read.strayed, read.rest.map((c) => c.text)]).toEqual(['6.A.1.a.2', false, ['Blue;']]);
  });

  it('opens nothing where all is repeated', () => {
    const read = readPath(kites(), [cell(149, 'a.'), cell(169, '1.')], 'page 2');
    expect([read.opened, read.strayed]).toEqual([undefined, false]);
  });

  it('says where a path leads to a paragraph that is closed', () => {
    const entry = kites();
    readPath(entry, [cell(149, 'b.'), cell(169, 'Green')], 'page 2');
    const read = readPath(entry, [cell(149, 'a.'), cell(169, '2.')], 'page 3');
    expect([read.strayed, read.opened?.code]).toEqual([true, '6.A.1.a-2.2']);
  });
});

describe('repeatsPath', () => {
  it.each([
    ['an open paragraph in its column', [cell(149, 'a.'), cell(169, '2.'), cell(193, 'Blue')], true],
    ['the label in another column', [cell(193, 'a.'), cell(217, '1.'), cell(236, 'Blue')], false],
    ['a label alone', [cell(149, 'a.'), cell(169, 'Blue')], false],
    ['a paragraph that is not open', [cell(149, 'b.'), cell(169, '1.'), cell(193, 'Blue')], false],
  ])('%s', (_, cells, expected) => {
    expect(repeatsPath(kites(), cells)).toBe(expected);
  });
});
