import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAnnex, splitSections } from '../../../src/read/de-al/sections.ts';
import { parseXml } from '../../../src/read/xml.ts';

const SMALL = readFileSync(new URL('./small.xml', import.meta.url), 'utf8');

function split(text: string) {
  const parsed = parseXml(text, 'x.xml');
  const annex = parsed.ok ? findAnnex(parsed.value) : undefined;
  return annex && splitSections(annex);
}

describe('splitSections', () => {
  it('knows the parts of the annex', () => {
    const { sections, strays } = split(SMALL) ?? { sections: [], strays: [] };
    expect(sections.map((s) => `${s.title}: ${s.name}`)).toEqual([
      'Inhaltsübersicht: contents',
      'Ausfuhrliste Anwendung der Ausfuhrliste: left-out',
      'Teil I: general',
      'Teil II: left-out',
      'TEIL I: list',
      'Verzeichnis der verwendeten Abkürzungen: abbreviations',
      'Begriffsbestimmungen: definitions',
      'TEIL II: left-out',
    ]);
    expect(strays).toEqual([]);
  });

  it.each([
    ['an unknown title', SMALL.replace('<B>Verzeichnis der', '<B>Liste der'), 'Liste der verwendeten Abkürzungen'],
    ['loose words', SMALL.replace('<BR></BR><P><DL', 'verirrt<BR></BR><P><DL'), 'verirrt'],
  ])('finds %s', (_, text, stray) => {
    expect(split(text)?.strays.map((s) => s.text)).toEqual([stray]);
  });

  it('finds no annex in another document', () => {
    expect(split('<dokumente></dokumente>')).toBeUndefined();
  });
});
