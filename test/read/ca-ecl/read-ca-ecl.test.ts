import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCaEcl } from '../../../src/read/ca-ecl/read-ca-ecl.ts';

const SMALL = readFileSync(new URL('./small.xml', import.meta.url), 'utf8');
const SOURCE = '../shared/sources/ca/eng/SOR-89-202.xml';

function read(text: string) {
  const result = readCaEcl(text, 'small.xml');
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.at} ${i.message} ${i.value ?? ''}`).join('\n'));
  const { provisions } = result.value;
  return { provisions, issues: result.issues, places: new Map(provisions.map((p) => [p.code, p])) };
}

const US_LEFT_OUT = { scope: 'all-except', countries: ['US'] };
const EVERYWHERE = { scope: 'all', countries: [] };

describe('readCaEcl', () => {
  const { provisions, issues, places } = read(SMALL);

  it.each([
    ['a definition of section 1', 'Section1#note-1', "'Booklet' means the blue one. (Cahier)"],
    ['a group that points to the Guide', 'Group1', 'Pots: Pots, as in Group 1 of the Guide.'],
    ['a paragraph of a group', 'Group2.a', 'pans, as in Group 2 of the Guide; and'],
    ['a group without words', 'Group4', 'Spoons'],
    ['a title', 'Group5.cups', 'Cups'],
    ['a repealed item', '5000', '[Repealed, SOR/1-1]'],
    ['powers and indices', '5101', 'Cups of 10^3 ml, with H_2O. (All destinations)'],
    ['the title of an item without words', '5104', 'Certain Uses'],
    ['labels of five levels', '5103.2.a.i.B', 'a spout,'],
    ['a subitem that defines', '5103#subitem-1', 'In this item, “lid” is as in the Guide.'],
    ['a subitem that excludes', '3-01.1#subitem-2.b', 'toy lids.'],
    ['a subitem on a paragraph of that', '3-01.1#subitem-2.a#subitem-3', /^For the purpose/],
    ['a note on a place further up', '5103.2.a.i#note-1', 'Subparagraph (i) includes flat teapots.'],
    ['a note on two places: the first', '5103.2.a.i.A#note-2', "In clauses (A) and (B), 'lid' means a cover."],
    ['… and the second', '5103.2.a.i.B#note-2', "In clauses (A) and (B), 'lid' means a cover."],
    ['a note on a note', '5103.2.a.i#note-3', "In note 1, 'flat' means low."],
    ['a numbered subitem of its own', '5104.2', 'Kettles for soup.'],
  ])('files %s', (_, code, text) => {
    expect(places.get(code)?.text).toMatch(text);
  });

  it.each([
    ['Group1', ['specified-by Guide Group 1']],
    ['3-01.1', ['specified-by INFCIRC/1/Rev.2/Part 1']],
    ['5103.2.a', ['excluded-by Guide Group 1']],
    ['5103.2.b', ['software-for 5103.2.a.i.A', 'software-for 5103.2.a.i.B', 'software-for 5103.2.a.ii']],
    ['5103.2.a.i#note-1', []],
    ['Group9', ['specified-by 9-1', 'specified-by 9-2', 'specified-by 9-3']],
    ['9-2', ['excluded-by 9-1']],
  ])('%s refers to %j', (code, wanted) => {
    expect(places.get(code)?.references?.map(({ role, target }) => `${role} ${target}`)).toEqual(wanted);
  });

  it.each([
    ['Group1', US_LEFT_OUT],
    ['Group2', undefined],
    ['3-01', EVERYWHERE],
    ['9-1', EVERYWHERE],
    ['5101', EVERYWHERE],
    ['5102', US_LEFT_OUT],
    ['5102.b', undefined],
    ['5103', US_LEFT_OUT],
    ['5104.1', undefined],
    ['5104.2', EVERYWHERE],
  ])('says where %s applies', (code, destinations) => {
    expect(places.get(code)?.destinations).toEqual(destinations);
  });

  it('marks the words on destinations, and warns where they are not countries alone', () => {
    const cut = (code: string) => {
      const { text = '', destinationClause } = places.get(code) ?? {};
      return destinationClause && text.slice(destinationClause.start, destinationClause.end);
    };
    expect(cut('5101')).toBe(' (All destinations)');
    expect(cut('5102.b')).toBe(' (All destinations other than the United States)');
    expect(cut('5104.2#subitem-4')).toBe(places.get('5104.2#subitem-4')?.text);
    expect(issues.map(({ code, at, severity }) => [code, at, severity])).toEqual([
      ['unknown-destination', 'ca-ecl/5104.1', 'warning'],
    ]);
  });

  it('keeps a parent before its children, each code once, positions from 1', () => {
    const seen = new Set<string>();
    const last = new Map<string, number>();
    for (const { code, parent, order, kind } of provisions) {
      const family = `${parent} ${kind === 'note'}`;
      expect(seen.has(code)).toBe(false);
      expect(parent === '' || seen.has(parent)).toBe(true);
      expect(order).toBe((last.get(family) ?? 0) + 1);
      seen.add(code);
      last.set(family, order);
    }
  });
});

describe('readCaEcl on bad input', () => {
  it.each([
    ['empty-file', ''],
    ['not-text', 'PK\u0003\u0004\u0000\u0000'],
    ['not-well-formed', SMALL.slice(0, 3000)],
    ['foreign-file', '<Statute></Statute>'],
    ['foreign-file', SMALL.replace('SOR/89-202', 'SOR/81-543')],
    ['foreign-file', SMALL.replace('xml:lang="en"', 'xml:lang="fr"')],
    ['incomplete-file', SMALL.replace(/<Body>.*<\/Body>/su, '')],
    ['incomplete-file', SMALL.replace(/<Heading level="1"><Label>GROUP 7.*?<\/Heading>/su, '')],
    ['unread-text', SMALL.replace('GROUP 7', 'GROUP VII')],
    ['unread-text', SMALL.replace('<Label>5101<', '<Label>51-A<')],
    ['unread-text', SMALL.replace('<Label>(B)<', '<Label>B.<')],
    ['unread-text', SMALL.replace('<Label>(B)<', '<Label>(A)<')],
    ['unread-text', SMALL.replace('a spout,', 'a spout,<Formula>x</Formula>')],
    ['unread-text', SMALL.replace('<Label>9-3<', '<Label>9-2<')],
    ['unread-text', SMALL.replace('</Schedule>', '<Table>x</Table></Schedule>')],
    ['unread-text', SMALL.replace('</Schedule>', 'stray words</Schedule>')],
  ])('%s', (code, text) => {
    const result = readCaEcl(text, 'bad.xml');
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
      const result = readCaEcl(damage(SMALL, random), 'damaged.xml');
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
    const pieces = text.split(/(?=<(?:Label|Text|Heading)\b)/);
    const [a, b] = [Math.floor(random() * pieces.length), Math.floor(random() * pieces.length)];
    return pieces.map((piece, n) => (n === a ? pieces[b] : n === b ? pieces[a] : piece)).join('');
  }
  let damaged = text;
  for (let n = 0; n < 1 + random() * 3; n += 1) {
    const place = at();
    damaged = `${damaged.slice(0, place)}${String.fromCharCode(32 + random() * 95)}${damaged.slice(place + 1)}`;
  }
  return damaged;
}

describe.skipIf(!existsSync(SOURCE))('readCaEcl on the official file (needs ../shared/sources)', () => {
  const file = existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : SMALL;
  const { provisions, places } = read(file);
  const labels = [...file.slice(file.indexOf('<Schedule')).matchAll(/<Label>([^<]*)<\/Label>/g)].map((m) => m[1] ?? '');
  const match = (form: RegExp) => labels.filter((label) => form.test(label));

  it('finds every item that the file prints, in its order', () => {
    const items = provisions.filter((p) => p.kind === 'item').map((p) => p.code);
    expect(items).toEqual(match(/^(?:\d{4}|\d-\d{1,2})$/));
    expect(items).toHaveLength(41);
  });

  it('finds every paragraph and every note once where it is printed', () => {
    const printed = new Set(
      provisions.map((p) => p.at).filter((at) => /\([^() ]+\)$/.test(at) && !at.startsWith('Section')),
    );
    expect([match(/^\(/).length, printed.size]).toEqual([234, 234]);
    const notes = new Set(provisions.filter((p) => p.noteName.startsWith('Note')).map((p) => p.at + p.text));
    expect(match(/^\d{1,2}$/)).toHaveLength(23);
    expect(notes.size - 2).toBe(23 + 7);
  });

  it('loses no letter of the schedule', () => {
    const shown = file
      .slice(file.indexOf('<Schedule'), file.indexOf('</Schedule>'))
      .replaceAll(/<(Label|HistoricalNote|ScheduleFormHeading)\b.*?<\/\1>/gsu, '')
      .replaceAll(/<Text>NOTE\s*<\/Text>/g, '');
    const count = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    const once = new Map(provisions.filter((p) => !p.code.startsWith('Section')).map((p) => [p.at + p.text, p.text]));
    const kept = [...once.values()].reduce((sum, text) => sum + count(text), 0);
    expect(kept).toBe(count(shown.replaceAll(/<[^>]+>/g, '')));
  });

  it.each([
    ['5506.2.c.ii.A.VII', '6 x 10^-3'],
    ['5506.2.d.iii.A#note', 'Si_0.70Ge_0.30'],
    ['5506.2.d.iii#note-3', "'radical'"],
    ['5504.2.g.iii', 'N/cm^2'],
    ['9-8.1#subitem-2.c', '500 m'],
  ])('%s holds %s', (code, words) => {
    expect(places.get(code)?.text).toContain(words);
  });
});
