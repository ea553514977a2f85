import { describe, expect, it } from 'vitest';
import { buildProvisions } from '../../../src/read/nsg-part-1/build-provisions.ts';
import type { Place } from '../../../src/read/nsg-part-1/read-sections.ts';

const place = (kind: Place['kind'], label: string, text: string, parts: Place[] = []): Place => ({
  kind,
  label,
  text,
  parts,
  title: kind === 'section' ? 'Kites.' : '',
  at: '',
  x: 0,
  textX: 0,
});

describe('buildProvisions', () => {
  it('files sections, paragraphs and notes, names that repeat numbered', () => {
    const note = () => place('note', 'EXPLANATORY NOTE', 'Soft.');
    const found = buildProvisions([
      place('section', 'B.1', ''),
      place('section', 'B.1.1', 'Made of:', [place('paragraph', 'a', 'silk; and'), note(), note()]),
    ]);
    expect(found.map((p) => `${p.kind} ${p.code} ${p.order} ${p.text}`)).toEqual([
      'heading B.1 1 Kites.',
      'item B.1.1 2 Kites: Made of:',
      'paragraph B.1.1.a 1 silk; and',
      'note B.1.1#explanatory-note 1 Soft.',
      'note B.1.1#explanatory-note-2 2 Soft.',
    ]);
    expect(found[2]?.connective).toBeUndefined();
  });
});
