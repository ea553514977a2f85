import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawProvision } from '../../../src/model/raw.ts';
import { readUsUsml } from '../../../src/read/us-usml/read-us-usml.ts';
import { smallNote, smallPart } from './small-part.ts';

const SOURCE = '../shared/sources/us/22cfr121-usml-2025-08-28.html';

function provisionsOf(text: string): readonly RawProvision[] {
  const read = readUsUsml(text, 'part.html');
  return read.ok ? read.value.provisions : [];
}

describe('the munitions list', () => {
  const provisions = provisionsOf(
    smallPart({
      II: [
        '<p>* (a) Kites (see § 120.3), as follows:</p>',
        '<p>(1) Red ones (MT); or</p>',
        '<p>(2) Blue ones longer than 3 × 10<sup>2</sup> m other than those of Category IV(a).</p>',
        smallNote('Note 1 to paragraph (<span class="standard">a</span>)(2)', ['No toys (MT).']),
      ],
    }),
  );
  const find = (code: string) => provisions.find((provision) => provision.code === code);

  it('gives its categories as items', () => {
    const items = provisions.filter(({ kind }) => kind === 'item');
    expect(items).toHaveLength(21);
    expect(items[1]).toMatchObject({ code: 'II', order: 2, text: 'Kites of kind II', at: 'part.html:7' });
  });

  it('gives designations as marks', () => {
    expect(find('II.a')).toMatchObject({ text: 'Kites (see § 120.3), as follows:', marks: ['SME'] });
    expect(find('II.a.1')).toMatchObject({ text: 'Red ones; or', marks: ['MT'] });
    expect(find('II.a.2#note-1')).toMatchObject({ text: 'No toys (MT).', noteName: 'Note 1' });
    expect(find('II.a.2#note-1')?.marks).toBeUndefined();
  });

  it('gives references and powers', () => {
    expect(find('II.a')?.references).toEqual([{ role: 'see-also', target: '22 CFR 120.3' }]);
    expect(find('II.a.2')).toMatchObject({
      text: 'Blue ones longer than 3 × 10^2 m other than those of Category IV(a).',
      references: [{ role: 'excluded-by', target: 'IV.a' }],
    });
  });

  it.each([
    ['nothing', ' \n', 'empty-file'],
    ['a binary file', '%PDF-1.7 \u0000\u0001', 'not-text'],
    ['another page', '<div><p>Hello</p></div>', 'foreign-file'],
    ['a part cut in the middle', smallPart().slice(0, 900), 'incomplete-file'],
    ['a part without its end', smallPart().replace('121.2-121.16', '122.1'), 'incomplete-file'],
    ['a part without a category', smallPart().replace('Category VII—', 'Chapter VII—'), 'incomplete-file'],
    ['a label without a place', smallPart({ V: ['<p>(1) Kites.</p>'] }), 'unread-text'],
    ['a paragraph printed twice', smallPart({ V: ['<p>(a) Kites.</p>', '<p>(a) Balls.</p>'] }), 'unread-text'],
    ['a note of unknown title', smallPart({ V: [smallNote('Remark', ['x'])] }), 'unread-text'],
  ])('refuses %s', (_, text, code) => {
    const read = readUsUsml(text, 'part.html');
    expect(read).toMatchObject({ ok: false, issues: [{ code, severity: 'error' }] });
  });

  it('withstands 500 mutated files', () => {
    let seed = 20261123;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const whole = smallPart({ II: ['<p>(a) Kites:</p>', smallNote('Note to paragraph (a)', ['(1) x', '(i) y'])] });
    let refused = 0;
    for (let n = 0; n < 500; n += 1) {
      const at = random(whole.length);
      const lines = whole.split('\n');
      lines.splice(random(lines.length), 1, lines[random(lines.length)] ?? '');
      const flipped = whole.slice(0, at) + String.fromCharCode(random(256)) + whole.slice(at + 1);
      const read = readUsUsml([whole.slice(0, at), lines.join('\n'), flipped][n % 3] ?? '', 'part.html');
      if (!read.ok) {
        refused += 1;
        expect(read.issues.length).toBeGreaterThan(0);
      }
    }
    expect(refused).toBeGreaterThan(150);
  });
});

describe.skipIf(!existsSync(SOURCE))('on the official file (needs ../shared/sources)', () => {
  const text = existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : '';
  const list = text.slice(
    text.indexOf('<div class="extract">'),
    text.indexOf('<p class="citation">', text.indexOf('"extract"')),
  );
  const provisions = provisionsOf(text);
  const count = (mark: string) => provisions.filter(({ marks }) => marks?.includes(mark)).length;

  it('has as many categories, notes and designations as the raw text', () => {
    expect(provisions.filter(({ kind }) => kind === 'item')).toHaveLength(list.match(/<h1>Category /g)?.length ?? 0);
    expect(count('SME')).toBe(list.match(/<p>\* ?\(/g)?.length);
    expect(count('MT')).toBe(list.match(/\(MT\)/g)?.length);
    const own = provisions.filter(({ kind }) => kind === 'note').map(({ at }) => at);
    expect(new Set(own).size).toBe(list.match(/<div class="note">/g)?.length);
  });

  it('has as many paragraphs as labels begin paragraphs outside notes, runs spelled out', () => {
    const outside = list.replaceAll(/<div class="note">.*?\n<\/div>/gs, '');
    const labels = [...outside.matchAll(/<p>\*? ?\((\w+)\)(?:-\((\w+)\))?(?=[\s[])/g)];
    const size = (first: string, last: string) =>
      /^\d/.test(first) ? Number(last) - Number(first) + 1 : last.charCodeAt(0) - first.charCodeAt(0) + 1;
    const wanted = labels.reduce((sum, [, first = '', last]) => sum + (last === undefined ? 1 : size(first, last)), 0);
    expect(provisions.filter(({ kind, code }) => kind === 'paragraph' && !code.includes('#'))).toHaveLength(wanted);
  });
});
