import type { Line } from '../../../src/read/au-dsgl/lines.ts';

/** A paragraph as the official HTML sets it: `¦` is a tab stop, `^{…}` raised and `_{…}` lowered text, `⏎` a line break. */
export function p(className: string, text: string, style = ''): string {
  const inner = text
    .replaceAll('¦', '</span><span style="width:9pt; display:inline-block">&#xa0;</span><span>')
    .replaceAll(/\^\{([^}]*)\}/g, '</span><span style="font-size:7pt; vertical-align:super">$1</span><span>')
    .replaceAll(/_\{([^}]*)\}/g, '</span><span style="vertical-align:-2pt">$1</span><span>')
    .replaceAll('⏎', '</span><br /><span>');
  const named = className === '' ? '' : ` class="${className}"`;
  return `<p${named}${style === '' ? '' : ` style="${style}"`}><span>${inner}</span></p>`;
}

const ITEM = 'Cat0newstyle31a1paragraphsindented';

/** Category 9 of the small list: kettles and pots. */
export const POTS = [
  p('ActHead3', 'Category 9—Kitchen'),
  p('DL0ANote', 'Note:¦Pots are not pans.'),
  p('Cat0newstyle1', '9. A.¦Systems, Equipment and Components'),
  p(ITEM, '9.¦A.¦001.¦Kettles having any of the following:'),
  p('DL0aNB', 'N.B.:¦SEE ALSO THE TEA LIST.'),
  p('DL0Aa', 'a.¦A volume of more than 2 x 10^{‑}^{3} m^{3}; or'),
  p('DL0Aa', 'b.¦Having all of the following:'),
  p('DL0Aa1', '1.¦A lid; and'),
  p('DL0Aa1', '2.¦A spout'),
  p('DL0Aa1', '(CAS 50–00–0);'),
  p('DL0AaNote', 'Note 1:¦9A001.a. does not apply to kettles for:'),
  p('DL0Aa1Notea', 'a.¦Camping;'),
  p('DL0Aa1Notea', 'b.¦Toys.'),
  p('DL0AaTechH', 'Technical Notes:'),
  p('DL0AaTechText1', '1.¦For the purposes of 9A001.b.1., a ‘lid’ closes.'),
  p('DL0AaTechText1', '2.¦For the purposes of 9A001.b.2., a ‘spout’ pours.'),
  p('Cat0newstyle41a1aparagraphsindented', '9.¦A.¦001.¦c.¦Not used;'),
  p('DL0Aa', ' '),
  p(ITEM, '9.¦A.¦002.¦Pots, as follows:'),
  p('DL0Aa', 'a.¦Pots with H_{2}O;'),
  p('DL0Aa1a0', '1.¦a.¦Steel;'),
  p('DL0Aa1a0', 'b.¦Iron; or'),
  p('DL0Aa1a0', '2.¦a.¦Clay;'),
  p('DL0ANote', 'Note:¦9A002 does not apply to:', 'margin-left:99.2pt; text-indent:-42.5pt'),
  '<ol style="list-style-type:lower-latin"><li style="margin-left:98.3pt; padding-left:15.1pt"><span>Toy pots;</span></li>',
  '<li style="margin-left:98.3pt; padding-left:15.1pt"><span>Hats.</span></li></ol>',
  p('Formula', '<img src="x.png" alt="" />'),
  p('', 'POTS FOR FLOWERS'),
  p(ITEM, 'A.¦003.¦Flower pots.'),
  p('Cat0newstyle1', '9. E.¦Technology'),
  p(ITEM, '9.¦E.¦101.¦a.¦“Technology” for kettles;'),
  p('DL0Aa', 'b.¦“Technology” for pots.'),
].join('');

const OTHERS = [...'012345678'].map(
  (digit) => `${p('ActHead3', `Category ${digit}—Things`)}${p('DL0ANote', 'Note:¦None.')}`,
);

const PARTS = {
  definitions:
    p('ActHead3', 'Division 4—Definitions') +
    p('Definition', '“Kettle” (“boiler”) (9 ML1) heats water.') +
    p('Definition', '“Spout” (gooseneck) (9) pours.') +
    p('notetext', 'Note:¦Tea is made elsewhere.'),
  munitions:
    p('ActHead2', 'Part 1—Munitions list') +
    p('ZML1', 'ML1.¦Hats for soldiers, as follows:') +
    p('ML1a', 'a.¦Green hats;') +
    p('MunitionsListstyle1', 'ML1.¦b.¦Grey hats.') +
    p('ML1note', 'Note 1:¦ML1.a. and ML1.b. do not apply to caps.') +
    p('ZML1', 'ML901.¦Whistles.') +
    p('ZML1', 'ML902.¦Drums.') +
    p('ML1NoteMargin', 'Note:¦ML901 to ML902 do not include:') +
    p('ML1a1aNotea', 'a.¦toys;') +
    p('ML~1', 'ML902.¦b.¦bells.'),
  sensitive:
    p('ActHead3', 'Sensitive list of dual‑use goods and technologies') +
    row('Category 9', 'SENSITIVE') +
    row('9A001.a. & 9A001.b.1. to 2.', 'Kettles…') +
    row('9A002', 'Pots of more than 3 kg.') +
    row('9A007', 'Pans...') +
    row('9A001.c.', 'Not used'),
  verySensitive:
    p('ActHead3', 'Very sensitive list of dual‑use goods and technologies') + row('9A001.a.', 'Kettles...'),
};

function row(...cells: readonly string[]): string {
  return `<table><tr>${cells.map((cell) => `<td>${p('Tabletext', cell)}</td>`).join('')}</tr></table>`;
}

/** The whole small list; `change` gives another text for a part, the empty one to leave it out. */
export function smallList(change: Partial<Record<keyof typeof PARTS | 'pots', string>> = {}): string {
  const { definitions, munitions, pots, sensitive, verySensitive } = { ...PARTS, pots: POTS, ...change };
  const body = [definitions, munitions, ...OTHERS, pots, sensitive, verySensitive, p('ActHead6', 'Schedule 1—Repeals')];
  return `<html><head><title>x</title></head><body><div>${body.join('')}</div></body></html>`;
}

/** A line as the reader finds it. */
export function line(className: string, text = '', edge?: number): Line {
  return { className, edge, numbering: 'none', text: text.replaceAll('¦', '\t'), at: '1:1' };
}
