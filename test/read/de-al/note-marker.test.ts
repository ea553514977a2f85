import { describe, expect, it } from 'vitest';
import { formatNoteName, parseNoteMarker } from '../../../src/read/de-al/note-marker.ts';

describe('parseNoteMarker', () => {
  it.each([
    ['Anmerkung:', 'Anmerkung', '', 'note'],
    ['Anmerkung 2:', 'Anmerkung 2', '', 'note-2'],
    ['Technische Anmerkungen:', 'Technische Anmerkungen', '', 'technical-note'],
    ['Technische Anmerkung 1: Tee ist warm.', 'Technische Anmerkung 1', 'Tee ist warm.', 'technical-note-1'],
    ['Ergänzende Anmerkung 3:', 'Ergänzende Anmerkung 3', '', 'nb-3'],
  ])('%s', (text, name, rest, slug) => {
    expect(parseNoteMarker(text)).toEqual({ name, rest });
    expect(formatNoteName(name)).toBe(slug);
  });

  it.each(['Die Anmerkung: so', 'Anmerkung zu Tee', 'a)', ''])('%s begins no note', (text) => {
    expect(parseNoteMarker(text)).toBeUndefined();
  });
});
