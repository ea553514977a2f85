import { describe, expect, it } from 'vitest';
import { readSections } from '../../../src/read/wa-list/read-sections.ts';
import { readListRow } from '../../../src/read/wa-list/rows.ts';
import type { Section } from '../../../src/read/wa-list/sections.ts';
import { printLine } from './small-list.ts';

const section = (name: Section['name'], lines: Section['lines'], category = ''): Section => ({
  name,
  category,
  title: 'KITES',
  page: 4,
  lines,
});
const FORMAT = {
  file: 'kites.pdf',
  toRow: readListRow,
  formatPlace: () => 'page 4',
  check: () => [],
};

describe('readSections', () => {
  it('gives headings their codes and leaves other sections out with a warning', () => {
    const kite = printLine(100, [90, '6.'], [107, 'A.'], [125, '1.'], [146, 'Kites']);
    const result = readSections(
      [
        section('dual-use', [kite], 'Category6'),
        section('munitions', []),
        section('other', [kite]),
        section('other', []),
      ],
      FORMAT,
    );
    const codes = result.ok ? result.value.provisions.map((p) => `${p.code} ${p.kind}`) : [];
    expect(codes).toEqual(['Category6 heading', '6.A.1 item', 'ML heading']);
    expect(result.issues.map((i) => `${i.code} ${i.at}`)).toEqual(['part-left-out kites.pdf page 4']);
  });

  it('fails with the errors of the check', () => {
    const error = { code: 'incomplete-file', severity: 'error', at: '', message: '', hint: '' } as const;
    expect(readSections([], { ...FORMAT, check: () => [error] })).toEqual({ ok: false, issues: [error] });
  });
});
