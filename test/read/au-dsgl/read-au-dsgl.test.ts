import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAuDsgl } from '../../../src/read/au-dsgl/read-au-dsgl.ts';
import { p, POTS, smallList } from './small-list.ts';

const SOURCE = '../shared/sources/au/F2024L01024.html';

function read(text: string, file = 'small.html') {
  const result = readAuDsgl(text, file);
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.code} ${i.message}`).join('\n'));
  const texts = new Map(result.value.provisions.map(({ code, text: words }) => [code, words]));
  return { provisions: result.value.provisions, texts, issues: result.issues };
}

describe('readAuDsgl', () => {
  const { provisions, texts, issues } = read(smallList());

  it.each([
    ['an item of Part 1', 'ML1', 'Hats for soldiers, as follows:'],
    ['a place printed with its whole code', 'ML1.b', 'Grey hats.'],
    ['an item of Part 2, printed with blanks', '9A001', 'Kettles having any of the following:'],
    ['powers', '9A001.a', 'A volume of more than 2 x 10^-3 m^3; or'],
    ['indices', '9A002.a', 'Pots with H_2O;'],
    ['a continued line, its CAS number with hyphens', '9A001.b.2', 'A spout (CAS 50-00-0);'],
    ['a place not used', '9A001.c', 'Not used;'],
    ['an item that only its paragraphs name', '9E101', ''],
    ['… and its paragraphs', '9E101.b', '“Technology” for pots.'],
    ['two labels in one line', '9A002.a.2', ''],
    ['… the inner one', '9A002.a.2.a', 'Clay;'],
    ['a code that lacks its category', '9A003', 'Flower pots.'],
    ['a heading with a note', 'Category9', 'Category 9—Kitchen'],
  ])('files %s', (_, code, text) => {
    expect(texts.get(code)).toBe(text);
  });

  it.each([
    ['a note that points, in capitals', '9A001#nb', 'SEE ALSO THE TEA LIST.'],
    ['a note below what it speaks of', '9A001.a#note-1', '9A001.a. does not apply to kettles for:'],
    ['the list of a note', '9A001.a#note-1.b', 'Toys.'],
    ['a note whose elements speak of two places, at the place that holds both', '9A001.b#technical-notes', ''],
    ['… with its elements', '9A001.b#technical-notes.2', 'For the purposes of 9A001.b.2., a ‘spout’ pours.'],
    ['a list that the browser numbers, and an image', '9A002#note.b', 'Hats. [image]'],
    ['a note on two places, with the first', 'ML1.a#note-1', 'ML1.a. and ML1.b. do not apply to caps.'],
    ['… and with the second', 'ML1.b#note-1', 'ML1.a. and ML1.b. do not apply to caps.'],
    ['a note on a run of items, with the first', 'ML901#note.a', 'toys;'],
    ['… where an element is printed as a code', 'ML902#note.b', 'bells.'],
    ['a note of a category', 'Category9#note', 'Pots are not pans.'],
  ])('files %s', (_, code, text) => {
    expect(texts.get(code)).toBe(text);
  });

  it('keeps a parent before its children, each code once, positions from 1', () => {
    const seen = new Set<string>();
    const last = new Map<string, number>();
    for (const { code, parent, order, kind } of provisions) {
      const family = `${parent} ${kind === 'note'}`;
      expect(seen.has(code)).toBe(false);
      expect(parent === '' || seen.has(parent)).toBe(true);
      expect(order).toBe((last.get(family) ?? 0) + 1);
      last.set(family, order);
      seen.add(code);
    }
  });

  it('warns of a code that it completed and of a mark without a place, and of nothing else', () => {
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning repaired-code',
      'warning mark-without-provision',
    ]);
  });
});

describe('readAuDsgl on faulty text', () => {
  const withPots = (from: string, to: string) => smallList({ pots: POTS.replace(from, to) });

  it.each([
    ['a label that no list has', p('DL0Aa1', '2.¦A spout'), p('BodyText', 'h.¦A spout'), 'unread-text'],
    ['missing labels', p('DL0Aa1', '2.¦A spout'), p('DL0Aa1', '4.¦A spout'), 'label-gap'],
    ['a class that contradicts the label', p('DL0Aa', 'b.¦Having'), p('DL0Aa1', 'b.¦Having'), 'layout-disagrees'],
  ])('reports %s', (_, from, to, code) => {
    const start = from.replace('</span></p>', '');
    const text = withPots(start, to.replace('</span></p>', ''));
    const result = readAuDsgl(text, 'small.html');
    expect(result.issues.map((issue) => issue.code)).toContain(code);
    expect(result.ok).toBe(code !== 'unread-text');
  });

  it.each([
    ['nothing', '  \n', 'empty-file'],
    ['a binary file', 'PK\u0003\u0004\u0000', 'not-text'],
    ['a file cut short', smallList().slice(0, -600), 'not-well-formed'],
    ['another page', '<html><body><p>Recipes</p></body></html>', 'foreign-file'],
    ['a list without a part', smallList({ munitions: '' }), 'incomplete-file'],
    ['a list without a category', smallList({ pots: '' }), 'incomplete-file'],
  ])('refuses %s', (_, text, code) => {
    const result = readAuDsgl(text, 'small.html');
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({ code, severity: 'error' });
    expect(result.issues.every(({ at, hint }) => at.startsWith('small.html') && hint !== '')).toBe(true);
  });

  it('answers 500 damaged files with a list or with issues', () => {
    const text = smallList();
    let seed = 20_261_123;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const damages: readonly (() => string)[] = [
      () => text.slice(0, random(text.length)),
      () => text.slice(random(text.length)),
      () => {
        const [from, to] = [random(text.length), random(text.length)].toSorted((a, b) => a - b);
        return text.slice(0, from) + text.slice(to);
      },
      () => {
        const at = random(text.length);
        return text.slice(0, at) + String.fromCharCode(random(255)) + text.slice(at + 1);
      },
      () => {
        const pieces = text.split('<p');
        for (let n = 0; n < 9; n += 1)
          pieces.splice(random(pieces.length), 0, ...pieces.splice(random(pieces.length), 1));
        return pieces.join('<p');
      },
    ];
    for (let n = 0; n < 500; n += 1) {
      const damaged = damages[n % damages.length]?.() ?? '';
      const result = readAuDsgl(damaged, 'damaged.html');
      expect(result.ok || result.issues.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });
});

describe.skipIf(!existsSync(SOURCE))('readAuDsgl on the official file (needs ../shared/sources)', () => {
  const text = existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : '';

  it('reads every item: 380 of Part 2, five of them not used, and 30 of Part 1', () => {
    const { provisions, issues } = read(text, 'F2024L01024.html');
    const items = provisions.filter(({ kind }) => kind === 'item');
    const dualUse = items.filter(({ code }) => /^\d/.test(code));
    expect(items.length - dualUse.length).toBe(30);
    expect(dualUse).toHaveLength(380);
    expect(dualUse.filter((item) => item.text === 'Not used.').map(({ code }) => code)).toEqual([
      '1B227',
      '1B229',
      '4A002',
      '4D002',
      '4D003',
    ]);
    expect(new Set(provisions.map(({ code }) => code)).size).toBe(provisions.length);
    expect(issues.map(({ code }) => code)).toEqual(['layout-disagrees', 'layout-disagrees', 'repaired-code']);
  });

  it('keeps the labels of a list in sequence', () => {
    const last = new Map<string, string>();
    const wrong: string[] = [];
    for (const { code, parent, kind } of read(text).provisions) {
      if (kind !== 'paragraph') continue;
      const label = code.slice(parent.length + 1).replace(/-\d+$/, '');
      const before = last.get(parent) ?? (/^\d/.test(label) ? '0' : '`');
      const next = /^\d/.test(label) ? String(Number(before) + 1) : String.fromCharCode(before.charCodeAt(0) + 1);
      if (label !== next && !/^(?:aa|bb|cc|dd)$/.test(label)) wrong.push(code);
      last.set(parent, label);
    }
    expect(wrong).toEqual(['9E003.e#technical-note.a-2']);
  });
});
