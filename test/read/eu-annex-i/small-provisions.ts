import type { RawProvision } from '../../../src/model/raw.ts';
import { parentOfCode } from '../../../src/read/codes.ts';

/** A small Annex I in own words. */
export function smallProvisions(): readonly RawProvision[] {
  const texts: readonly (readonly [string, string])[] = [
    ['0A001', 'Reactors'],
    ['0C002', 'Metals'],
    ['1C001', 'Paints that swallow radar.'],
    ['3A228', 'Switches, as follows:'],
    ['3A228.a', 'Tubes;'],
    ['3A228.b', 'Gaps;'],
    ['3A228.c', 'Arcs.'],
    ['7A001', 'Things that turn:'],
    ['7A001.a', 'Gyros turning faster than 8 000 rpm.'],
    ['9A004', 'Rockets and more, as follows:'],
    ['9A004.a', 'Rockets, having any of these:'],
    ['9A004.a.1', 'wings;'],
    ['9A004.a.2', 'with fins of steel;'],
    ['9A004.b', 'Launch pads.'],
  ];
  return texts.map(([code, text], i) => {
    const kind = code.includes('.') ? 'paragraph' : 'item';
    return { code, kind, parent: parentOfCode(code), order: i + 1, text, noteName: '', at: String(i) };
  });
}
