import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeAl } from '../../../src/read/de-al/read-de-al.ts';

const SMALL = readFileSync(new URL('./small.xml', import.meta.url), 'utf8');
const SOURCE = '../shared/sources/de/awv-2026-03-11.xml';

function read(text: string) {
  const result = readDeAl(text, 'small.xml');
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.at} ${i.message} ${i.value ?? ''}`).join('\n'));
  const { provisions } = result.value;
  return { provisions, texts: new Map(provisions.map((p) => [p.code, p.text])) };
}

function countKinds(provisions: readonly { readonly kind: string }[]) {
  const count = (kind: string) => provisions.filter((p) => p.kind === kind).length;
  return { headings: count('heading'), items: count('item'), paragraphs: count('paragraph'), notes: count('note') };
}

describe('readDeAl', () => {
  const { provisions, texts } = read(SMALL);

  it.each([
    ['a number', '0001', 'Kannen wie folgt:'],
    ['letters and figures glued to the number', '0001a2b', 'blau'],
    ['a number that ends in a letter', '3B1901kb', 'eckig.'],
    ['the title of a section', 'IB', 'Nur hier erfasste Kannen'],
    ['powers, indices and degrees', '0001a1', 'Siedepunkt unter 80 °C (H_2O) und'],
    ['two runs of one text', '0002', 'Teesiebe, grob oder fein, wie folgt:'],
    ['a note with its list', '0001#note.a', 'Kannen aus Glas,'],
    ['the closing quotation mark of the file', '0001#note.b', '‚Puppenkannen‘.'],
    ['a note inside a note', '0001#note.b#technical-note', '‚Puppenkannen‘ fassen 3 cm^3.'],
    ['a note that speaks of a place further up', '0001a2#note-2', 'Unternummer 0001a2 schließt auch rosa ein.'],
    ['a pointer behind a text', '0001b#nb', 'Siehe auch Nummer 2B352a des Anhangs I der Verordnung (EU) 2021/821.'],
    ['a note that speaks of two places: the first', '0001a#note-3.b', 'aus Blech.'],
    ['… and the second', '0001b#note-3.b', 'aus Blech.'],
    ['a note that speaks of a later place', '0002b#technical-note.1', 'Fein ist ein Sieb unter 0,5 mm.'],
    ['an upright list behind a note belongs to the number', '0002a', 'grobe,'],
    ['a lone "und" closes the list before it', '0002a2', 'eckige, und'],
    ['a list within italics', '9A992b#technical-note.2', 'Servierbretter.'],
    ['a place that holds nothing', '0001c', 'nicht belegt.'],
    ['a general note', 'I#note-1', 'Teil I nennt Kannen. Er gilt überall.'],
    ['its list', 'I#note-2.a.2', 'gelesen oder'],
    ['the abbreviations', 'Abkürzungen', 'Verzeichnis der verwendeten Abkürzungen TK Teekanne'],
    ['a definition', 'Begriffsbestimmungen#wissen', '„Wissen“ (0001) (knowledge): alles, was man weiß.'],
    ['a note to a definition', 'Begriffsbestimmungen#wissen#note', 'Wissen ist ‚Macht‘.'],
    ['a list in a definition', 'Begriffsbestimmungen#warme-kannen.b', 'laue.'],
  ])('files %s', (_, code, text) => {
    expect(texts.get(code)).toBe(text);
  });

  it('leaves Part II, the notes on its use and the table of contents out', () => {
    expect(countKinds(provisions)).toEqual({ headings: 5, items: 4, paragraphs: 31, notes: 13 });
    expect(JSON.stringify(provisions)).not.toMatch(/Obst|Äpfel|erfunden/);
  });

  it('keeps a parent before its children, each code once, positions from 1', () => {
    const seen = new Set<string>();
    const last = new Map<string, number>();
    for (const { code, parent, order, kind } of provisions) {
      const family = `${parent} ${kind === 'note'}`;
      expect(seen.has(code)).toBe(false);
      expect(parent === '' || seen.has(parent)).toBe(true);
      expect(parent === '').toBe(kind === 'item' || kind === 'heading');
      expect(order).toBe((last.get(family) ?? 0) + 1);
      seen.add(code);
      last.set(family, order);
    }
  });

  it('says where it read and how a note is called', () => {
    const note = provisions.find((p) => p.code === '0001#note.b#technical-note');
    expect(note).toMatchObject({
      at: '0001 Anmerkung b) Technische Anmerkung',
      noteName: 'Technische Anmerkung',
      parent: '0001#note.b',
    });
  });
});

describe('readDeAl on bad input', () => {
  it.each([
    ['empty-file', ''],
    ['not-text', 'PK\u0003\u0004\u0000\u0000'],
    ['not-well-formed', SMALL.slice(0, 3000)],
    ['foreign-file', '<dokumente><norm></norm></dokumente>'],
    ['foreign-file', SMALL.replace('Anlage 1<', 'Anlage 2<')],
    ['incomplete-file', SMALL.replace('<B>Begriffsbestimmungen</B>', '<B>TEIL II</B>')],
    ['incomplete-file', SMALL.replace('0001 – 0002', '0001 – 0003')],
    ['incomplete-file', SMALL.replace('0001 – 0002', '')],
    ['incomplete-file', SMALL.replace('<DT><B>B</B></DT>', '<DT></DT>')],
    ['unread-text', SMALL.replace('<DT>0002</DT>', '<DT>Nr. 2</DT>')],
    ['unread-text', SMALL.replace('<DT>b)</DT>', '<DT>(b)</DT>')],
    ['incomplete-file', SMALL.replace('<B>Teil I</B>', '<B>Teil Ia</B>')],
    ['unread-text', SMALL.replace('<B>Begriffsbestimmungen</B>', '<B>Worte</B>')],
    ['unread-text', SMALL.replace('gedruckt,', 'gedruckt,<IMG SRC="formel.gif"></IMG>')],
    ['unread-text', SMALL.replace('<DT><B>A</B></DT>', '<DT><B>C</B></DT><DD>Tassen</DD>$&')],
  ])('%s', (code, text) => {
    const result = readDeAl(text, 'bad.xml');
    expect(result.ok).toBe(false);
    const issue = result.issues.find((i) => i.code === code);
    expect(issue?.severity).toBe('error');
    expect(issue?.at).toContain('bad.xml');
    expect(issue?.hint).not.toBe('');
  });

  it('answers 500 damaged files with issues or a whole list', () => {
    const random = startRandom(20_261_123);
    let refused = 0;
    for (let n = 0; n < 500; n += 1) {
      const result = readDeAl(damage(SMALL, random), 'damaged.xml');
      if (!result.ok) {
        refused += 1;
        expect(result.issues.some((i) => i.severity === 'error' && i.at.startsWith('damaged.xml'))).toBe(true);
      } else {
        const codes = result.value.provisions.map((p) => p.code);
        expect(new Set(codes).size).toBe(codes.length);
      }
    }
    expect(refused).toBeGreaterThan(250);
    expect(refused).toBeLessThan(500);
  });
});

/** Numbers from 0 to below 1, the same for the same seed. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text cut, with two pieces exchanged, or with characters changed. */
function damage(text: string, random: () => number): string {
  const at = () => Math.floor(random() * text.length);
  const way = random();
  if (way < 0.25) return text.slice(0, at());
  if (way < 0.5) {
    const lines = text.split(/(?=<(?:DT|DD|LA|P|Title)\b)/);
    const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
    return lines.map((line, n) => (n === a ? lines[b] : n === b ? lines[a] : line)).join('');
  }
  let damaged = text;
  for (let n = 0; n < 1 + random() * 3; n += 1) {
    const place = at();
    damaged = `${damaged.slice(0, place)}${String.fromCharCode(32 + random() * 95)}${damaged.slice(place + 1)}`;
  }
  return damaged;
}

describe.skipIf(!existsSync(SOURCE))('readDeAl on the official file (needs ../shared/sources)', () => {
  const file = existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : SMALL;
  const { provisions, texts } = read(file);
  const [, general = '', list = ''] =
    /<B>Teil I<\/B>(.*?)<B>Teil II<\/B>.*?<B>TEIL I<\/B>(.*)<B>TEIL II<\/B>/su.exec(file) ?? [];
  const part = general + list;
  const labels = [...part.matchAll(/<DT>(.*?)<\/DT>/gsu)].map((m) => (m[1] ?? '').replaceAll(/<[^>]+>/g, ''));
  const match = (form: RegExp) => labels.filter((label) => form.test(label));

  it('finds every number that the file prints', () => {
    const items = provisions.filter((p) => p.kind === 'item').map((p) => p.code);
    expect(items).toEqual([...match(/^00\d\d$/), ...match(/^\d[A-E]\d{3}/)]);
    expect(items).toHaveLength(22 + 33);
  });

  it('finds every paragraph, those of notes on two numbers twice, those of the general notes as notes', () => {
    const paragraphs = match(/^(?:[a-z]{1,2}\)|\d{1,2}\.)$/).length;
    expect(paragraphs).toBe(812);
    expect(provisions.filter((p) => p.kind === 'paragraph')).toHaveLength(paragraphs - 8 + 16);
  });

  it('finds every note and definition', () => {
    const beside = match(/Anmerkung/).length;
    const behind = part.match(/<U>(?:Technische|Ergänzende) Anmerkung(?:en)?(?: \d)?:<\/U>/g)?.length ?? 0;
    const defined = /<B>Begriffsbestimmungen<\/B>(.*)$/su.exec(part)?.[1]?.match(/<P>„/g)?.length ?? 0;
    expect([beside, behind, defined]).toEqual([123, 60, 52]);
    expect(provisions.filter((p) => p.kind === 'note')).toHaveLength(beside + behind + defined + 8 + 3);
  });

  it('loses no letter', () => {
    const shown = part.replaceAll(/<DT>.*?<\/DT>/gsu, '').replaceAll(/<U>[^<]*Anmerkung(?:en)?(?: \d)?:<\/U>/g, '');
    const count = (words: string) => words.replaceAll(/[^\p{L}]|ʻ/gu, '').length;
    const once = new Map(provisions.map((p) => [p.at + p.text, p.text]));
    const kept = [...once.values()].reduce((sum, text) => sum + count(text), 0);
    const degrees = file.match(/<SUP>o<\/SUP>/g)?.length ?? 0;
    expect(degrees).toBe(2);
    expect(kept - count('Teil I')).toBe(count(shown.replaceAll(/<[^>]+>|&amp;/g, '')) - degrees);
  });

  it.each([
    ['3A1904a', '600 µW'],
    ['4A1906a1', '10^-4'],
    ['0008c10b', 'GJ/m^3'],
    ['0008#note-1.aa', '2-NDPA'],
    ['9A904b#technical-note.3', 'Telemetrie'],
    ['0011b', 'Störausrüstung'],
  ])('%s holds %s', (code, words) => {
    expect(texts.get(code)).toContain(words);
  });
});
