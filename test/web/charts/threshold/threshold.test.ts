import { describe, expect, it } from 'vitest';
import type { Device } from '../../../../src/model/region.ts';
import { drawThreshold } from '../../../../web/charts/threshold/draw.ts';
import { placeThreshold } from '../../../../web/charts/threshold/layout.ts';
import {
  findInside,
  findStops,
  findStretches,
  judge,
  middle,
  toBase,
  toShown,
  withValue,
} from '../../../../web/charts/threshold/series.ts';
import { formatSvg } from '../../../../web/charts/threshold/svg.ts';
import { explainControl, explainDevice, explainInterval } from '../../../../web/charts/threshold/words.ts';
import { ADC, EXTENDERS, WIDE, WORDS, device, interval } from './series.ts';

const at = (frequency: number) => device({ frequency });

describe('judge', () => {
  it.each([
    [89e9, ['free', 'free']],
    [90e9, ['free', 'free']],
    [100e9, ['controlled', 'free']],
    [110e9, ['controlled', 'free']],
    [111e9, ['controlled', 'controlled']],
  ])('at %d Hz', (frequency, answers) => {
    expect(EXTENDERS.lists.map((list) => judge(list, device({ frequency })))).toEqual(answers);
  });

  it('asks for features, and stays open where words could not be read', () => {
    const [us, eu] = WORDS.lists.map((list) => [
      judge(list, WORDS.device),
      judge(list, device({ power: 10 })),
      judge(list, device({ power: 1 })),
    ]);
    expect(us).toEqual(['controlled', 'free', 'free']);
    expect(eu).toEqual(['open', 'open', 'free']);
  });

  it('stays open where the device leaves a bounded quantity open', () => {
    expect(EXTENDERS.lists.map((list) => judge(list, device({})))).toEqual(['open', 'open']);
  });
});

describe('findStretches', () => {
  it('finds where one list controls and the other does not', () => {
    const only = findStretches(EXTENDERS, EXTENDERS.device, 'frequency', 5e10, 2e11).filter((s) => s.free.length === 1);
    expect(only).toEqual([{ from: 90e9, to: 110e9, controlled: ['us'], free: ['eu'] }]);
  });

  it('depends on the other values of the device', () => {
    const lists = (start: Device) => findStretches(ADC, start, 'resolution', 4, 20).map((s) => s.controlled.join('+'));
    expect(lists(withValue(ADC.device, 'rate', 1e8))).toEqual(['', '', '', '', 'us']);
    expect(lists(withValue(ADC.device, 'rate', 1.2e9))).toEqual(['', '', 'us+eu', '', 'us']);
  });

  it('shades nothing where one list is open', () => {
    const [panel] = placeThreshold(WORDS, WORDS.device, 800).panels;
    expect(panel?.bands).toEqual([]);
  });
});

describe('findStops', () => {
  it('stands on every bound and once between each two', () => {
    expect(findStops([90, 110], 50, 150)).toEqual([70, 90, 100, 110, 130]);
  });

  it('takes round values', () => {
    expect(middle(90e9, 110e9)).toBe(100e9);
    expect(middle(0.003, 4000)).toBeCloseTo(3, 5);
  });
});

describe('findInside', () => {
  it('is a device that the region controls, features included', () => {
    for (const list of [...ADC.lists, ...EXTENDERS.lists, WORDS.lists[0]]) {
      expect(list && judge(list, findInside(list.region))).toBe('controlled');
    }
  });

  it('says nothing of an empty region', () => {
    expect(findInside([])).toEqual({ values: new Map(), features: new Set() });
  });
});

describe('words', () => {
  it('say which list controls the device', () => {
    expect(explainDevice(EXTENDERS, at(1e11))).toBe('frequency 100\u202fGHz');
    expect(explainControl(EXTENDERS, at(1e11))).toBe('controlled by US CCL, not by EU Annex I');
    expect(explainControl(EXTENDERS, at(2e11))).toBe('controlled by US CCL and EU Annex I');
    expect(explainControl(EXTENDERS, at(1e10))).toBe('not by US CCL or EU Annex I');
    expect(explainControl(WORDS, WORDS.device)).toBe(
      'controlled by US CCL, not decided for EU Annex I by what is given here',
    );
  });

  it.each([
    ['(90,', 'above 90\u202fGHz'],
    ['[8,10)', 'from 8\u202fGHz, below 10\u202fGHz'],
    ['[5,5]', '5\u202fGHz'],
  ])('write the interval %s', (text, words) => {
    expect(explainInterval({ key: '', name: '', unit: 'GHz', factor: 1e9, offset: 0 }, interval(text, 1e9))).toBe(
      words,
    );
  });
});

describe('toShown', () => {
  it('and back, with a shifted zero too', () => {
    const celsius = { key: '', name: '', unit: '°C', factor: 1, offset: -273.15 };
    expect(toShown(celsius, 300)).toBeCloseTo(26.85, 9);
    expect(toBase(celsius, toShown(celsius, 300))).toBeCloseTo(300, 9);
  });
});

describe('placeThreshold', () => {
  it('marks open and closed ends and what goes on', () => {
    const [panel] = placeThreshold(EXTENDERS, EXTENDERS.device, 800).panels;
    expect(panel?.rows.map((row) => row.bars.map((bar) => [bar.start, bar.end, bar.active]))).toEqual([
      [['open', 'beyond', true]],
      [['open', 'beyond', false]],
    ]);
    const bands = panel?.bands ?? [];
    expect(bands.map((band) => band.side)).toEqual(['subject']);
    expect(bands[0]?.x1).toBeLessThan(panel?.device?.x ?? 0);
    expect(bands[0]?.x2).toBeGreaterThan(panel?.device?.x ?? 0);
  });

  it('labels every bound', () => {
    const [panel] = placeThreshold(EXTENDERS, EXTENDERS.device, 800).panels;
    expect(panel?.ticks.filter((tick) => tick.bound).map((tick) => tick.label)).toEqual([
      '90\u202fGHz',
      '110\u202fGHz',
    ]);
  });

  it('takes a logarithmic scale beyond two decades, and only then', () => {
    expect(placeThreshold(WIDE, WIDE.device, 800).panels.map((panel) => panel.scale.log)).toEqual([true]);
    expect(placeThreshold(ADC, ADC.device, 800).panels.map((panel) => panel.scale.log)).toEqual([false, false]);
  });

  it('draws a quantity that a list leaves open as any value', () => {
    const [panel] = placeThreshold(WIDE, WIDE.device, 800).panels;
    expect(panel?.rows[1]?.bars.map((bar) => [bar.any, bar.active])).toEqual([[true, true]]);
  });

  it.each([320, 800])('keeps every mark within a width of %d', (width) => {
    for (const panel of placeThreshold(ADC, ADC.device, width).panels) {
      const marks = [
        ...panel.rows.flatMap((row) => row.bars.flatMap((bar) => [bar.x1, bar.x2])),
        ...panel.ticks.map((tick) => tick.x),
      ];
      for (const x of marks) expect(x).toBeGreaterThanOrEqual(0);
      for (const x of marks) expect(x).toBeLessThanOrEqual(width);
    }
  });
});

describe('drawThreshold', () => {
  it.each([
    ['extenders', EXTENDERS, 800],
    ['converters', ADC, 800],
    ['wide', WIDE, 360],
  ])('draws %s as before', async (name, series, width) => {
    const svg = formatSvg(drawThreshold(placeThreshold(series, series.device, width))).replaceAll('><', '>\n<');
    await expect(svg).toMatchFileSnapshot(`../../../golden/threshold-${name}.svg`);
  });

  it('escapes what it writes', () => {
    expect(formatSvg({ tag: 'text', attributes: { title: '"a"' }, children: ['x < y & z'] })).toBe(
      '<text title="&quot;a&quot;">x &lt; y &amp; z</text>',
    );
  });
});
