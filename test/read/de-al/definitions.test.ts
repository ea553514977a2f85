import { expect, it } from 'vitest';
import { readDefinitions } from '../../../src/read/de-al/definitions.ts';
import { parseXml } from '../../../src/read/xml.ts';

it('names each definition after its term and keeps other words with the heading', () => {
  const parsed = parseXml('<C><P>Worte.</P><P>„Heißer Tee” (DEF): Tee.</P><P>„Tee“: warm</P></C>', 'x.xml');
  const elements = parsed.ok ? parsed.value.children.flatMap((c) => (typeof c === 'string' ? [] : [c])) : [];
  const built = readDefinitions({ name: 'definitions', title: 'Begriffe', elements }, []);
  expect(built.map((p) => [p.code, p.text, p.at])).toEqual([
    ['Begriffsbestimmungen', 'Begriffe Worte.', 'Begriffe'],
    ['Begriffsbestimmungen#heißer-tee', '„Heißer Tee” (DEF): Tee.', 'Begriffe „Heißer Tee“'],
    ['Begriffsbestimmungen#tee', '„Tee“: warm', 'Begriffe „Tee“'],
  ]);
});
