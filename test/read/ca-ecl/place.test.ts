import { describe, expect, it } from 'vitest';
import { readPlace, readWords } from '../../../src/read/ca-ecl/place.ts';
import type { UnreadPiece } from '../../../src/read/ca-ecl/place.ts';
import { parseXml } from '../../../src/read/xml.ts';

function parse(text: string) {
  const result = parseXml(text, 'a.xml');
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

describe('readWords', () => {
  it.each([
    ['<Text>10<Sup>3</Sup> and H<Sub>2</Sub>O</Text>', '10^3 and H_2O'],
    ['<Text>a <DefinedTermEn>lid</DefinedTermEn> or <DefinitionRef>pot</DefinitionRef></Text>', "a 'lid' or “pot”"],
    ['<Text>the  <XRefExternal link="x">Tea\nAct</XRefExternal>. </Text>', 'the Tea Act.'],
  ])('%s', (xml, words) => {
    expect(readWords(parse(xml), []).text).toBe(words);
  });

  it('says what is in italics', () => {
    const { text, italics } = readWords(parse('<Text>Pots (<Emphasis style="italic">Rome</Emphasis>)</Text>'), []);
    expect(italics.map(({ start, end }) => text.slice(start, end))).toEqual(['Rome']);
  });
});

describe('readPlace', () => {
  it('reads label, words and places below', () => {
    const place = readPlace(
      parse(
        '<Provision><Label>(a)</Label><Text>Pots</Text><Provision><Label>(i)</Label><Text>blue</Text></Provision></Provision>',
      ),
      [],
    );
    expect(place).toMatchObject({ label: '(a)', text: 'Pots', parts: [{ label: '(i)', text: 'blue', parts: [] }] });
  });

  it.each([
    ['<Provision><Text>Pots</Text>stray</Provision>', 'stray'],
    ['<Provision><Text>Pots</Text><Table>x</Table></Provision>', '<Table> x'],
    ['<Provision><Text>Pots <Image>x</Image></Text></Provision>', '<Image> x'],
    ['<Provision><Provision><Text>a</Text></Provision><Text>behind</Text></Provision>', '<Text> behind'],
  ])('keeps what it does not know: %s', (xml, value) => {
    const unread: UnreadPiece[] = [];
    readPlace(parse(xml), unread);
    expect(unread.map((piece) => piece.value)).toEqual([value]);
  });
});
