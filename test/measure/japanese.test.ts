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
    ['ヨーレートが毎秒一五度以上のもの', ['angular-rate >= 15 °/s']],
    ['揺れを時間の平方根当たりで表した実効値が〇・二度以下の品', ['angle-random-walk <= 0.2 °/h^1/2']],
    ['原子質量単位で示す質量が二〇〇以上の粒', ['ion-mass >= 200 amu']],
    ['呼び径が一〇Ａ超三〇Ａ以下の弁', ['nominal-size-dn > 10 1', 'nominal-size-dn <= 30 1']],
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
    ['精度が全幅のプラスマイナス二パーセント未満のもの', ['accuracy < 2 %']],
    ['振れの最大値が二ミリメートル以下のもの', ['run-out <= 2 mm']],
    ['回転子の振動数の公差が三ヘルツ以下のもの', ['公差 <= 3 Hz']],
    ['光源の周波数の安定度が三ヘルツ以下のもの', ['laser-frequency-stability <= 3 Hz']],
    [
      '九メガヘルツ超の出力周波数帯域で、切替時間が二マイクロ秒未満のもの',
      ['frequency-switching-time < 2 µs @ frequency > 9 MHz'],
    ],
    [
      '三〇メートル以内の距離にある物を探知した場合の位置の誤差が二メートル未満のもの',
      ['positioning-error < 2 m @ distance <= 30 m'],
    ],
    [
      '辺の長さがそれぞれ九ミリメートル以上及び三ミリメートル以上のもの',
      ['longest-side >= 9 mm', 'shortest-side >= 3 mm'],
    ],
    ['三以上の独立した加熱の領域を有するもの', ['zones >= 3 1']],
    ['三以上の猫以外の動物を運ぶもの', ['animals >= 3 1']],
    ['定めた点から九メートルの範囲に保つもの', ['distance <= 9 m']],
    ['二マイクロメートルの波長で用いるもの', ['wavelength = 2 µm']],
    ['データの送出を四秒以内で行う技術', ['duration <= 4 s']],
  ])('%s', (text, criteria) => {
    expect(read(text)).toEqual(criteria);
  });

  it('keeps what is taken away, defined, denied or the result of arithmetic unread', () => {
    expect(unparsed('出力が九ワット超のもの（出力が二〇ワット以下の管を除く。）')).toEqual(['二〇ワット exception']);
    expect(unparsed('高出力管（出力が九ワット超の管をいう。）の部品')).toEqual(['九ワット definition']);
    expect(unparsed('質量が三キログラムを超える軸を有しないもの')).toEqual(['三キログラム exception']);
    expect(unparsed('幅に長さを乗じて得た値が五を超えるもの')).toEqual(['五 formula']);
  });

  it('turns round the only bound of what an item cannot do', () => {
    expect(read('質量が三キログラムを超える軸を試験することができないもの')).toEqual(['mass <= 3 kg']);
    expect(unparsed('質量が三キログラム超九キログラム以下の軸を試験することができないもの')).toEqual([
      '三キログラム exception',
      '九キログラム exception',
    ]);
  });

  it('reads what a limiting bracket asks, restatements and the rocket that is meant', () => {
    const [range] = measure('粉（ペイロードを二〇〇キロメートル以上運搬するロケットに使うものに限る。）').criteria;
    expect(range).toMatchObject({ quantity: 'range', value: 200, object: 'rocket' });
    const [power] = measure('出力が一〇〇ワット（五〇ディービーエム）を超えるもの').criteria;
    expect(power).toMatchObject({ printed: '一〇〇ワット', restated: [{ value: 50, unit: 'dBm' }] });
  });

  it('numbers alternatives', () => {
    const either = measure('外径又は長さが九ミリメートル以下で、質量が二キログラム以下のもの').criteria;
    expect(either.map((c) => `${c.n} ${c.branch} ${c.quantity}`)).toEqual([
      '1 1 outside-diameter',
      '2 2 length',
      '3 0 mass',
    ]);
    expect(branches('平均出力又は持続波の定格出力が九ワットを超えるもの')).toEqual(['0 9']);
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

  it.each([
    [
      'バイアスの再現性が一年間につき五メートル毎秒毎秒未満',
      ['accelerometer-bias-repeatability < 5 m/s^2 @ duration = 1 yr'],
    ],
    ['測定の不確かさが二ミリメートル当たり三ナノメートル以下', ['measurement-uncertainty <= 3 nm @  = 2 mm']],
    ['四ミリ秒間に九ジュールを超えるエネルギーを出すもの', ['energy > 9 J @ duration = 4 ms']],
    ['二四時間につき七キログラム以上の氷を作る能力を有するもの', ['capacity-rate >= 7 kg/day']],
    ['吸収線量がシリコン換算で一秒間に九グレイ以上のもの', ['dose-rate-upset >= 9 Gy(Si)/s']],
    ['エラー率が一日当たり一万分の三毎ビット未満のもの', ['single-event-upset-rate < 0.0003 error/(bit·day)']],
    ['角速度の分解能が一秒につき七度以下のもの', ['angular-rate-resolution <= 7 °/s']],
    ['線膨張係数が温度一度当たり一〇〇万分の七以下のもの', ['thermal-expansion-coefficient <= 0.000007 1/K']],
    ['線膨張係数が一〇〇万分の七以下のもの', ['thermal-expansion-coefficient <= 0.000007 1/K']],
    ['毎秒三億サンプルを超えるサンプルレートを有するもの', ['sample-rate > 300000000 Sa/s']],
    ['九オーム未満の抵抗負荷に対して二ボルトを超える電圧を出すもの', ['voltage > 2 V @ resistance < 9 ohm']],
    ['大型原動機（回転数が一分につき七〇〇回以上の原動機をいう。）の部品', ['rotational-speed >= 700 rpm']],
  ])('%s (over a time, a length or a thing)', (text, criteria) => {
    expect(read(text)).toEqual(criteria);
  });

  it('keeps products and parts of a wavelength unread', () => {
    expect(unparsed('ワットで表した出力と秒で表したパルス幅との積が七を超えるもの')).toEqual(['七 formula']);
    expect(unparsed('三ナノメートル以下の波長における精度が波長の一〇分の一以下のもの')).toEqual([
      '三ナノメートル formula',
      '一〇分の一 formula',
    ]);
  });

  it('asks for all that is listed before "and"', () => {
    const text =
      '直径が一メートル以上のもの又は内径が二メートル以上、厚さが三メートル以上、かつ、高さが四メートル以上のもの';
    expect(branches(text)).toEqual(['1 1', '2 2', '2 3', '2 4']);
  });

  it('hands the conditions of a lead on to what it announces', () => {
    const lead = '電池であって、七度の温度における密度が次のいずれかに該当するもの';
    expect(read(lead)).toEqual([]);
    expect(unparsed(lead)).toEqual([]);
    expect(read('質量が三キログラムを超えるもの', lead)).toEqual(['mass > 3 kg @ temperature = 7 °C']);
    expect(read('質量が三キログラムを超えるもの', '七度の温度で用いるものであって、次のいずれか')).toEqual([
      'mass > 3 kg',
    ]);
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
