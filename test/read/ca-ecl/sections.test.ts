import { describe, expect, it } from 'vitest';
import { startFiling } from '../../../src/read/ca-ecl/build-provisions.ts';
import { fileSchedule, fileSections } from '../../../src/read/ca-ecl/sections.ts';
import { parseXml } from '../../../src/read/xml.ts';

function parse(text: string) {
  const result = parseXml(text, 'a.xml');
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

function schedule(xml: string) {
  const filing = startFiling();
  fileSchedule(filing, parse(`<Schedule>${xml}</Schedule>`));
  return { unread: filing.unread.map((p) => p.value), found: filing.filed.map(({ raw }) => `${raw.code} ${raw.text}`) };
}

const GROUP = '<Heading level="1"><Label>GROUP 5</Label><TitleText>Pots</TitleText></Heading>';
const title = (text: string) => `<Heading level="2"><TitleText>${text}</TitleText></Heading>`;

describe('fileSchedule', () => {
  it('files titles within a group, and gives one to the item that has no words', () => {
    const item = '<Provision><Label>5101</Label><Text>Cups.</Text></Provision>';
    const bare = '<Provision><Label>5102</Label><Provision><Label>(1)</Label><Text>Red.</Text></Provision></Provision>';
    expect(schedule(`${GROUP}${title('Tea, or so')}${title('Cups')}${item}${title('Mugs')}${bare}`)).toEqual({
      unread: [],
      found: [
        'Group5 Pots',
        'Group5.tea-or-so Tea, or so',
        'Group5.cups Cups',
        '5101 Cups.',
        '5102 Mugs',
        '5102.1 Red.',
      ],
    });
  });

  it.each([
    ['a title outside a group', title('Tea'), '\u0020Tea'],
    ['words outside an item', `${GROUP}${title('Tea')}<Provision><Text>Cups</Text></Provision>`, '\u0020Cups'],
    ['an unknown element', `${GROUP}<Table/>`, '<Table>'],
  ])('keeps %s as unread', (_, xml, value) => {
    expect(schedule(xml).unread).toEqual([value]);
  });
});

describe('fileSections', () => {
  it('files definitions as notes', () => {
    const filing = startFiling();
    const word = '<Definition><Text><DefinedTermEn>Tea</DefinedTermEn> means tea.</Text></Definition>';
    fileSections(filing, parse(`<Body><Section><Label>1</Label><Text>Words:</Text>${word}</Section><Odd/></Body>`));
    expect(filing.filed.map(({ raw }) => [raw.code, raw.kind])).toEqual([
      ['Section1', 'heading'],
      ['Section1#note-1', 'note'],
    ]);
    expect(filing.unread.map((p) => p.value)).toEqual(['<Odd>']);
  });
});
