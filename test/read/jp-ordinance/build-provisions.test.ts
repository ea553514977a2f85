import { describe, expect, it } from 'vitest';
import { buildProvisions } from '../../../src/read/jp-ordinance/build-provisions.ts';
import type { Place } from '../../../src/read/jp-ordinance/places.ts';

const place = (code: string, text: string, line = 1): Place => {
  const cut = code.lastIndexOf('.');
  return { code, parent: cut < 0 ? '' : code.slice(0, cut), label: code.slice(cut + 1), text, line };
};
const ANY = '次のいずれかに該当するもの';
const tell = (places: readonly Place[]) =>
  buildProvisions(places).map(({ code, kind, parent, order }) => `${kind} ${code} < ${parent} ${order}`);

describe('buildProvisions', () => {
  it('makes the numbers of a mere frame items', () => {
    const frame = `甲の項のものは、${ANY}とする。`;
    expect(tell([place('1', frame), place('1.一', '臼'), place('1.一.イ', '石臼')])).toEqual([
      'heading 1 <  1',
      'item 1.一 <  2',
      'paragraph 1.一.イ < 1.一 1',
    ]);
  });

  it('makes a paragraph that asks for more the item itself', () => {
    const asking = `甲の項の技術は、臼であって、${ANY}の製造技術とする。`;
    expect(tell([place('1', asking), place('1.一', '石臼')])).toEqual(['item 1 <  1', 'paragraph 1.一 < 1 1']);
    expect(tell([place('1', `甲の項のものは、${ANY}とする。`)])).toEqual(['item 1 <  1']);
  });

  it('sets what a lead-in excludes below a note, with its own code', () => {
    const lead = '臼であって、次のイに該当するもの（ロに該当するものを除く。）';
    expect(tell([place('1', lead), place('1.イ', '石臼'), place('1.ロ', '黒い臼')])).toEqual([
      'item 1 <  1',
      'paragraph 1.イ < 1 1',
      'note 1#除外 < 1 1',
      'paragraph 1.ロ < 1#除外 1',
    ]);
  });
});
