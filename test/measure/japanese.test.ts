import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import type { Condition, Criterion } from '../../src/model/provision.ts';
import { readUsCcl } from '../../src/read/us-ccl/read-us-ccl.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY, { language: 'ja' });
const base = (c: Condition) => `${c.quantity} ${c.comparator} ${c.value} ${c.unit}`;
const print = (c: Criterion) => [base(c), ...c.at.map((a) => `@ ${base(a)}`)].join(' ');
const read = (text: string, lead = '') => measure(text, lead).criteria.map(print);
const branches = (text: string) => measure(text).criteria.map((c) => `${c.branch} ${c.value}`);
const unparsed = (text: string) => measure(text).unparsed.map((u) => `${u.printed} ${u.reason}`);

describe('Japanese: comparators and numbers', () => {
  it.each([
    ['周波数が三・七ギガヘルツを超えるもの', ['frequency > 3.7 GHz']],
    ['周波数が三・七ギガヘルツ超のもの', ['frequency > 3.7 GHz']],
    ['分解能が一二ビット以上のもの', ['resolution >= 12 bit']],
    ['パルス幅が二〇ナノ秒以内のもの', ['pulse-duration <= 20 ns']],
    ['直径が一、二五〇ミリメートル未満のもの', ['diameter < 1250 mm']],
    ['直径が５．５ミリメートル未満のもの', ['diameter < 5.5 mm']],
    ['温度が零下七〇度より低いもの', ['temperature < -70 °C']],
    ['雑音指数がマイナス三デシベルを下回るもの', ['noise-figure < -3 dB']],
    ['質量が五キログラムを上回るもの', ['mass > 5 kg']],
    ['質量が五キログラムを超えないもの', ['mass <= 5 kg']],
    ['誤差が一〇〇万分の五以下のもの', ['accuracy <= 0.000005 1']],
    ['温度がプラスマイナス二度以内のもの', ['temperature <= 2 °C']],
    ['速度がマッハ〇・八以上のもの', ['mach-number >= 0.8 Mach']],
    ['マッハ数が三を超える風洞', ['mach-number > 3 Mach']],
    ['軸数が四以上のもの', ['axes >= 4 1']],
    ['物理量子ビットを三四個以上有するもの', ['physical-qubits >= 34 1']],
  ])('%s', (text, criteria) => {
    expect(read(text)).toEqual(criteria);
  });
});

describe('Japanese: two bounds of one quantity', () => {
  it.each([
    ['周波数が二ギガヘルツ超六ギガヘルツ以下のもの', ['frequency > 2 GHz', 'frequency <= 6 GHz']],
    ['一ピコ秒以上二マイクロ秒未満のパルス幅で発振するもの', ['pulse-duration >= 1 ps', 'pulse-duration < 2 µs']],
    ['温度が零下二五〇度以上零下二三〇度以下で用いるもの', ['temperature >= -250 °C', 'temperature <= -230 °C']],
    ['〇以上一三キロパスカル以下の圧力で混合するもの', ['pressure >= 0 kPa', 'pressure <= 13 kPa']],
    ['出力が九ワット（三九・五ディービーエム）超二〇ワット以下のもの', ['output-power > 9 W', 'output-power <= 20 W']],
    [
      '零下五〇度より低い温度から一二〇度を超える温度までの範囲で使うもの',
      ['temperature-min < -50 °C', 'temperature-max > 120 °C'],
    ],
  ])('%s', (text, criteria) => {
    expect(read(text)).toEqual(criteria);
  });
});

describe('Japanese: units', () => {
  it.each([
    ['密度が三グラム毎立方センチメートルを超えるもの', ['density > 3 g/cm^3']],
    ['密度が一立方センチメートル当たり五グラム以上の板', ['density >= 5 g/cm^3']],
    ['速度分解能が一秒につき四メートル未満のもの', ['velocity-resolution < 4 m/s']],
    ['加速度が九八メートル毎秒毎秒以上のもの', ['acceleration >= 98 m/s^2']],
    ['サンプルレートが五〇〇メガサンプリング毎秒を超えるもの', ['sample-rate > 500 MSPS']],
    ['角速度が一秒につき三〇〇度以上のもの', ['angular-rate >= 300 °/s']],
    ['位置決め精度が三秒以下の回転軸', ['angular-position-deviation <= 3 arcsec']],
    ['応答時間が三秒以下のもの', ['response-time <= 3 s']],
    ['一パルス当たり二ジュールを超えるパルスを発振するもの', ['pulse-energy > 2 J']],
    ['エネルギー密度が三〇〇ワット時毎キログラムを超えるもの', ['energy-density > 300 Wh/kg']],
    ['吸収線量がシリコン換算で五、〇〇〇グレイ以上のもの', ['total-dose >= 5000 Gy(Si)']],
    ['回転数が一分につき八、〇〇〇回転以上のもの', ['rotational-speed >= 8000 rpm']],
    ['面積が〇・二平方ミリメートル未満のもの', ['area < 0.2 mm^2']],
  ])('%s', (text, criteria) => {
    expect(read(text)).toEqual(criteria);
  });

  it('leaves a word that may be two units unread where nothing says which', () => {
    expect(unparsed('振りの範囲が五度を超えるもの')).toEqual(['五度 unknown-unit']);
  });
});

describe('Japanese: names, conditions and scopes', () => {
  it.each([
    ['一マイクロメートルを超える膜厚のもの', ['thickness > 1 µm']],
    ['視野の重なりが九ナノメートル未満のもの', ['overlap-length < 9 nm']],
    [
      '二次電池であって、二五度の温度におけるエネルギー密度が四ジュール毎グラムを超えるもの',
      ['energy-density > 4 J/g @ temperature = 25 °C'],
    ],
    [
      '九ギガヘルツ超のいずれかの周波数帯域において、出力が二ワットを超えるもの',
      ['output-power > 2 W @ frequency > 9 GHz'],
    ],
    ['九ギガヘルツ超の周波数帯域で使用するもの', ['frequency > 9 GHz']],
    ['重ね合わせ誤差（平均に三シグマを足したもの）が九ナノメートル以下のもの', ['overlay-accuracy <= 9 nm']],
    ['電源を一以上有するもの', []],
    ['第三条第八号イ（二）１から３までに該当するもの', []],
    ['二・二―ジメチルプロパン', []],
    ['瞬時帯域幅を中心周波数で除した値が九パーセントを超えるもの', ['fractional-bandwidth > 9 %']],
  ])('%s', (text, criteria) => {
    expect(read(text)).toEqual(criteria);
  });

  it('keeps what is taken away, defined, denied or the result of arithmetic unread', () => {
    expect(unparsed('出力が九ワット超のもの（出力が二〇ワット以下の管を除く。）')).toEqual(['二〇ワット exception']);
    expect(unparsed('高出力管（出力が九ワット超の管をいう。）の部品')).toEqual(['九ワット definition']);
    expect(unparsed('質量が三キログラムを超える軸を試験することができないもの')).toEqual(['三キログラム exception']);
    expect(unparsed('幅に長さを乗じて得た値が五を超えるもの')).toEqual(['五 formula']);
  });

  it('reads what a limiting bracket asks, restatements and the rocket that is meant', () => {
    const [range] = measure('粉（ペイロードを二〇〇キロメートル以上運搬するロケットに使うものに限る。）').criteria;
    expect(range).toMatchObject({ quantity: 'range', value: 200, object: 'rocket' });
    const [power] = measure('出力が一〇〇ワット（五〇ディービーエム）を超えるもの').criteria;
    expect(power).toMatchObject({ printed: '一〇〇ワット', restated: [{ value: 50, unit: 'dBm' }] });
  });

  it('numbers alternatives', () => {
    expect(branches('長さが一メートルを超えるもの又は質量が二キログラムを超えるもの')).toEqual(['1 1', '2 2']);
    expect(branches('周波数が八ヘルツ未満又は九ヘルツを超えるもの')).toEqual(['1 8', '2 9']);
    expect(branches('出力が一ワット以上のもののうち、電流又は電圧の変動率が二パーセント未満のもの')).toEqual([
      '0 1',
      '0 2',
    ]);
    expect(
      branches(
        '周波数が一ヘルツ超であって、出力が二ワット超のもの又は周波数が三ヘルツ超であって、出力が四ワット超のもの',
      ),
    ).toEqual(['1 1', '1 2', '2 3', '2 4']);
  });

  it('takes the name from the lead', () => {
    expect(read('三度以下のもの', '方位精度が次のもの')).toEqual(['angular-accuracy <= 3 °']);
  });
});

describe('Japanese: any text', () => {
  it('never throws', () => {
    const word = fc.constantFrom(
      ...'〇一二十万、・（）。を超える以上未満のがメートル度毎秒当たり除くマイナスA1-%'.split(''),
      '以下',
      '又は',
      'ギガヘルツ',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((list) => list.join('')),
        (text) => void measure(text),
      ),
    );
  });

  it.each(['一', '（', '一・', '九ワット超', 'を除く', '一キログラム当たり', '、〇〇〇', '（一', '１'])(
    'takes linear time on "%s" repeated',
    (part) => {
      const time = (n: number) => {
        const start = performance.now();
        measure(part.repeat(n));
        return performance.now() - start;
      };
      time(2000);
      expect(time(40_000)).toBeLessThan(4000);
    },
  );
});

const SOURCES = new URL('../../../shared/sources/', import.meta.url);
const JAPAN = new URL('jp/403M50000400049.md', SOURCES);
const US = new URL('us/15cfr774-supp1-2026-06.xml', SOURCES);
const boxes = (criteria: readonly Criterion[]) =>
  criteria.map((c) => `${c.quantity} ${c.comparator} ${c.base} ${c.baseUnit}`).toSorted();

const LADDER = [
  [34, 100, 0.0001],
  [100, 200, 0.001],
  [200, 350, 0.002],
  [350, 500, 0.003],
  [500, 700, 0.004],
  [700, 1100, 0.005],
  [1100, 2000, 0.006],
  [2000],
] as const;
const EXPECTED = LADDER.map(([from, to, error]) =>
  [
    `physical-qubits >= ${from} 1`,
    ...(to === undefined ? [] : [`physical-qubits < ${to} 1`, `c-not-error <= ${error} 1`]),
  ].toSorted(),
);

describe('the ladder of quantum computers', () => {
  it('is read from sentences of the same shape', () => {
    const read = [
      '物理量子ビットを三四個以上一〇〇個未満有し、Ｃ―ＮＯＴエラーが〇・〇〇〇一以下であるもの',
      '物理量子ビットを二、〇〇〇個以上有するもの',
    ];
    expect(read.map((text) => boxes(measure(text).criteria))).toEqual([EXPECTED[0], EXPECTED[7]]);
  });

  it.skipIf(!existsSync(JAPAN))('gives eight boxes in the official file (skipped without ../shared/sources)', () => {
    const lines = readFileSync(JAPAN, 'utf8').split('\n');
    const start = lines.findIndex((line) => /^- +六　量子計算機/.test(line));
    const rungs = lines.slice(start + 2, start + 10);
    expect(rungs.map((line) => boxes(measure(line).criteria))).toEqual(EXPECTED);
  });

  it.skipIf(!existsSync(US))('gives the same boxes as 4A906.a (skipped without ../shared/sources)', () => {
    const list = readUsCcl(readFileSync(US, 'utf8'), 'us');
    if (!list.ok) throw new Error('the list could not be read');
    const english = createMeasurer(VOCABULARY, 'en');
    const own = list.value.provisions.filter((p) => /^4A906\.a\.\d$/.test(p.code) && p.kind !== 'note');
    expect(own.map((p) => boxes(english(p.text).criteria))).toEqual(EXPECTED);
  });
});
