import { describe, expect, it } from 'vitest';
import type { Connective } from '../../src/model/provision.ts';
import { parseConnective, stripConnective } from '../../src/normalize/connective.ts';
import { findJunction } from '../../src/normalize/junction.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { findNoteRole } from '../../src/normalize/note-role.ts';
import { findStatus } from '../../src/normalize/status.ts';

const DE = findLanguageRules('de');
const list = (words: string): Connective[] => words.split(' ').map((w) => (w === '-' ? '' : (w as Connective)));

describe('German lead-ins', () => {
  it.each([
    ['Kannen mit einer der folgenden Eigenschaften:', '- or -', 'any'],
    ['Kannen mit einem oder mehreren der folgenden Deckel:', '- -', 'any'],
    ['Kannen für eines der Folgenden und Deckel hierfür:', '- -', 'any'],
    ['Kannen mit allen folgenden Eigenschaften:', '- and -', 'all'],
    ['Kannen mit beiden folgenden Merkmalen:', '- -', 'all'],
    ['Kannen mit folgenden Eigenschaften:', '- -', 'all'],
    ['Geräte, die alle folgenden Tätigkeiten können:', '- -', 'all'],
    ['Kannen, wie folgt, und Deckel:', '- and -', 'any'],
    ['Kannen wie folgt mit allen folgenden Eigenschaften:', '- -', 'all'],
    ['Kannen mit allen folgenden Eigenschaften und Deckel wie folgt:', '- -', 'any'],
    ['Nummer 0901 erfasst nicht:', '- and -', 'any'],
    ['Nummer 0901 schließt ein:', '- and -', 'any'],
    ['Nummer 0901 schliesst folgende Tassen ein:', '- and -', 'any'],
    ['Nummer 0901 erfasst nicht Kannen mit allen folgenden Eigenschaften:', '- -', 'all'],
    ['Töpfe, die nicht von Nummer 0901 erfasst werden, mit allen folgenden Eigenschaften:', '- -', 'all'],
    ['Nummer 0901 erfasst nicht Kannen mit folgenden Merkmalen:', '- -', 'all'],
    ['Kannen mit folgenden Deckeln:', 'or -', 'any'],
    ['Kannen, die', 'and -', 'all'],
    ['Kannen:', '- -', 'any'],
    ['Kannen mit zwei oder mehr der folgenden Eigenschaften:', '- -', undefined],
    ['Kannen mit keiner der folgenden Eigenschaften:', '- -', undefined],
    ['Kannen einschließlich:', '- -', undefined],
    ['Kannen, wie:', '- -', undefined],
  ] as const)('%s (%s) → %s', (lead, connectives, junction) => {
    expect(findJunction(lead, list(connectives), DE)).toBe(junction);
  });
});

describe('German connectives', () => {
  it.each([
    ['ein Deckel und', 'and', 'ein Deckel'],
    ['ein Deckel, und', 'and', 'ein Deckel'],
    ['ein Deckel; oder', 'or', 'ein Deckel'],
    ['ein Deckel oder,', 'or', 'ein Deckel'],
    ['ein Deckel und/oder', '', 'ein Deckel'],
    ['Salz und Pfeffer.', '', 'Salz und Pfeffer'],
    ['ein Hund', '', 'ein Hund'],
    ['ein Deckel,', '', 'ein Deckel'],
  ])('%s', (text, connective, bare) => {
    expect(parseConnective(text, DE)).toBe(connective);
    expect(stripConnective(text, DE)).toBe(bare);
  });
});

describe('German notes', () => {
  it.each([
    ['Anmerkung', 'Nummer 0901 erfasst nicht Tassen.', 'excludes'],
    ['Anmerkung', '5A999 erfasst keine Tassen.', 'excludes'],
    ['Anmerkung 2', 'Unternummern 0901a und 0901b erfassen nicht:', 'excludes'],
    ['Anmerkung', 'Unternummer 0901b gilt nicht für Tassen.', 'excludes'],
    ['Anmerkung', 'Unternummer 0901b findet keine Anwendung auf Tassen.', 'excludes'],
    ['Anmerkung', 'Nummer 0901 ist nicht anwendbar für Tassen.', 'excludes'],
    ['Anmerkung', 'Nummer 0901 umfasst nicht Tassen.', 'excludes'],
    ['Anmerkung', 'Nummer 0901 gilt für Kannen. 0901 gilt nicht für Tassen.', 'excludes'],
    ['Anmerkung', 'Tassen werden von dieser Nummer nicht erfasst.', 'excludes'],
    ['Anmerkung', 'Nicht erfasst sind Tassen.', 'excludes'],
    ['Anmerkung', 'Tassen sind von der Kontrolle ausgenommen.', 'excludes'],
    ['Anmerkung', 'Nummer 0901 schließt Kannen ein, die nicht erfasst werden.', 'includes'],
    ['Anmerkung', 'Nummer 0901 schliesst Tassen ein.', 'includes'],
    ['Anmerkung', 'Nummer 0901 erfasst auch Tassen, die nicht leer sind.', 'includes'],
    ['Anmerkung', 'Nummer 0901 erfasst nicht-runde Tassen.', 'includes'],
    ['Anmerkung', 'Nummer 0901 erfasst jedoch nicht Tassen.', 'excludes'],
    ['Anmerkung', 'Nummer 0901 beinhaltet Tassen.', 'includes'],
    ['Anmerkung', 'Unter Tassen im Sinne von Nummer 0901 fallen alle kleinen.', 'includes'],
    ['Anmerkung', 'Anmerkung 1 gilt nicht für Tassen.', 'includes'],
    ['Anmerkung', 'Nummer 0901 erfasst nur Tassen.', 'explains'],
    ['Anmerkung', 'Nummer 0901 erfasst Tassen nur, wenn sie heiß sind.', 'explains'],
    ['Anmerkung', 'Eine Tasse bleibt auch leer erfasst.', 'explains'],
    ['Anmerkung', 'Tassen, die von Nummer 0901 erfasst werden, sind klein.', 'explains'],
    ['Technische Anmerkung', 'Tassen umfassen keine Becher.', 'explains'],
    ['Technische Anmerkungen', '', 'explains'],
    ['Begriffsbestimmungen', '„Tassen“ umfassen Becher.', 'explains'],
    ['Ergänzende Anmerkung', 'Tassen siehe Nummer 0902.', 'points'],
    ['Anmerkung 4', 'Siehe auch Nummer 0902.', 'points'],
    ['Anmerkung 5', 'Zur Erfassung von Tee (CAS-Nr. 12-34-5) siehe Nummer 0902.', 'points'],
    ['Anmerkung 2', 'Nummer 0901 schließt Tassen ein. Andere Tassen siehe Nummer 0902.', 'includes'],
  ])('%s: %s → %s', (name, text, role) => {
    expect(findNoteRole(name, text, DE)).toBe(role);
  });

  it('finds the sentence that only points elsewhere', () => {
    const text = 'Nummer 0901 schließt Tassen ein. Andere Tassen (z. B. blaue) siehe Nummer 0902. Sie sind rund.';
    expect(text.replaceAll(DE?.aside ?? /x/g, '')).toBe('Nummer 0901 schließt Tassen ein.  Sie sind rund.');
  });
});

describe('German references', () => {
  it.each([
    ['Töpfe, nicht erfasst von Nummer ', true],
    ['Töpfe, die nicht von den Unternummern § oder ', true],
    ['andere als die von Nummer ', true],
    ['Töpfe, soweit nicht anderweitig von Nummer ', true],
    ['Töpfe, ausgenommen die in Nummer ', true],
    ['Töpfe, die nicht rund sind, für Kannen von Nummer ', false],
    ['Deckel für die von Nummer ', false],
  ])('%s → left out: %s', (before, left) => {
    expect(DE?.excludedBy.test(before)).toBe(left);
  });

  it.each([
    ['Töpfe siehe auch Nummer ', true],
    ['Siehe Töpfe. Deckel für Nummer ', false],
  ])('%s → pointed to: %s', (before, pointed) => {
    expect(DE?.seeAlso.test(before)).toBe(pointed);
  });
});

describe('German places that hold nothing', () => {
  it.each([
    'nicht belegt',
    'Nicht belegt;',
    'nicht belegt.',
    '(frei)',
    'gestrichen',
    '(weggefallen)',
    'nicht belegt, und',
  ])('%s is reserved', (text) => {
    expect(findStatus(text, DE)).toBe('reserved');
  });
  it.each(['nicht belegte Brote', 'frei erhältlich', ''])('"%s" is in force', (text) => {
    expect(findStatus(text, DE)).toBe('in-force');
  });
});
