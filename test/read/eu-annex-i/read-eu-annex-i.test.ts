import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parentOfCode } from '../../../src/read/codes.ts';
import { readEuAnnexI } from '../../../src/read/eu-annex-i/read-eu-annex-i.ts';

const SMALL = readFileSync(new URL('../../fixtures/eu-annex-i/small.json', import.meta.url), 'utf8');
const SOURCE = '../shared/sources/eu/annex-i-2025-11-15.json';

function read(text: string) {
  const result = readEuAnnexI(text, 'small.json');
  if (!result.ok) throw new Error(result.issues.map((i) => i.message).join('\n'));
  const texts = new Map(result.value.provisions.map((p) => [p.code, p.text]));
  return { ...result, provisions: result.value.provisions, texts };
}

describe('readEuAnnexI', () => {
  const { provisions, texts, issues } = read(SMALL);

  it.each([
    ['9A901', 'Kettles and teapots, as follows:'],
    ['9A901.a.1', 'A volume of 3 litres or more; or'],
    ['9A901#nb', 'SEE ALSO 9B901'],
    ['9B901', 'Not used'],
  ])('files %s', (code, text) => {
    expect(texts.get(code)).toBe(text);
  });

  it.each([
    ['a table printed with the same code becomes a list', '9A901.a.2.b', 'Dry heat | 2 kJ;'],
    [
      'a second line with the same code continues a note',
      '9A901.b#technical-note-2',
      "For the purposes of 9A901.b., 'lids' close pots.",
    ],
    ['a note that speaks of the entry belongs to the entry', '9A901#note-1', 'applies to pots'],
    ['a note that speaks of two places belongs to the first', '9A901.a.1#note-2', 'whistles'],
    ['… and to the second', '9A901.a.2#note-2', 'whistles'],
    ['a note that speaks of a later place waits for it', '9A901.b#note-3.b', 'Blue pots having all of the following:'],
    ['a list inside a list element', '9A901.b#note-3.b.2', 'Two spouts;'],
    ['a note inside a note starts one of its own', '9A901.b#technical-note', "'spouts' pour tea."],
    ['a list goes on behind a note among its elements', '9A901.b#technical-notes.2', "'Milk' goes with tea."],
    ['a pointer among list elements', '9A901.b#nb', 'For coffee, see 9A902.'],
    ['a level missing from the code is restored', '9A901.c.1.b', 'Silk; and'],
    ['… and the outer list goes on', '9A901.c.2', 'Square.'],
    ['numbered notes become notes of their own', '9A902#note-2', 'pepper mills'],
    ['a list spilt from a note goes back to it', '9A902.a#note.2', 'Models.'],
    ['labels out of sequence stay text', '9A902.a', 'see 9A901.a. and b. for pots;'],
  ])('%s', (_, code, text) => {
    expect(texts.get(code)).toContain(text);
  });

  it('keeps a parent before its children, each code once, positions from 1', () => {
    const seen = new Set<string>();
    const last = new Map<string, number>();
    for (const { code, parent, order, kind } of provisions) {
      const family = `${parent} ${kind === 'note'}`;
      expect(seen.has(code)).toBe(false);
      expect(parent === '' || seen.has(parent)).toBe(true);
      expect(parent).toBe(kind === 'item' ? '' : parentOfCode(code));
      expect(order).toBe((last.get(family) ?? 0) + 1);
      seen.add(code);
      last.set(family, order);
    }
  });

  it('warns where the code of the file is not that of the law', () => {
    expect(issues.map((i) => [i.code, i.severity, i.value])).toContainEqual(['repaired-code', 'warning', '9A901.1']);
  });

  it('says where it read', () => {
    expect(provisions.find((p) => p.code === '9A902.a')?.at).toBe('entries[1] line 3');
  });
});

describe('readEuAnnexI on bad input', () => {
  it.each([
    ['empty-file', ''],
    ['not-text', 'PK\u0003\u0004\u0000\u0000'],
    ['not-well-formed', SMALL.slice(0, 700)],
    ['foreign-file', '{"a": 1}'],
    ['foreign-file', '[]'],
    ['incomplete-file', SMALL.replace('"entry_count": 3', '"entry_count": 4')],
    ['unread-text', SMALL.replace('9A902 Coffee', '9A903 Coffee')],
    ['unread-text', SMALL.replace('9A901.a.1 A volume', 'A volume')],
    ['unread-text', SMALL.replace('"verbatim_text": "9B901', '"text": "9B901')],
  ])('%s', (code, text) => {
    const result = readEuAnnexI(text, 'bad.json');
    expect(result.ok).toBe(false);
    const issue = result.issues.find((i) => i.code === code);
    expect(issue?.severity).toBe('error');
    expect(issue?.at).toContain('bad.json');
    expect(issue?.hint).not.toBe('');
  });
});

describe.skipIf(!existsSync(SOURCE))('readEuAnnexI on the official file (needs ../shared/sources)', () => {
  it('reads all of it, losing nothing', () => {
    const text = readFileSync(SOURCE, 'utf8');
    const { provisions } = read(text);
    const lines = (JSON.parse(text) as { entries: { verbatim_text: string }[] }).entries.flatMap((e, index) =>
      e.verbatim_text.split('\n').map((line, n) => ({ line, at: `entries[${index}] line ${n + 1}` })),
    );
    expect(provisions.filter((p) => p.kind === 'item')).toHaveLength(384);
    expect(lines).toHaveLength(4222);
    const printed = new Set(provisions.filter((p) => p.kind === 'note').map((p) => p.at));
    expect(printed.size).toBeGreaterThan(750);
    const letters = (words: string) => words.replaceAll(/[^A-Za-z]/g, '').length;
    const read_ = new Map<string, Set<string>>();
    for (const p of provisions) read_.set(p.at, (read_.get(p.at) ?? new Set()).add(p.text));
    const kept = [...read_.values()].flatMap((s) => [...s]).reduce((sum, s) => sum + letters(s), 0);
    const given = lines.reduce(
      (sum, { line }) => sum + letters(line.replace(/^\S+\s?/, '').replace(/^(Technical Notes?|Notes?|N\.B\.)/, '')),
      0,
    );
    expect(kept / given).toBeGreaterThan(0.99);
  });
});
