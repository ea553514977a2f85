import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import type { Condition, Criterion } from '../../src/model/provision.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY, { language: 'zh' });
const base = (c: Condition) => `${c.quantity} ${c.comparator} ${c.value} ${c.unit}`;
const print = (c: Criterion) => [base(c), ...c.at.map((a) => `@ ${base(a)}`)].join(' ');

describe('Chinese: comparators', () => {
  it.each([
    ['极限抗拉强度大于1300MPa；', ['ultimate-tensile-strength > 1300 MPa']],
    ['伸长率超过9%。', ['elongation > 9 %']],
    ['钨含量大于等于95%的合金', ['tungsten-content >= 95 %']],
    ['钨含量（按重量）大于等于95%的合金', ['tungsten-content >= 95 %']],
    ['纯度不低于99.9%的镓', ['purity >= 99.9 %']],
    ['轴数不少于4的机床', ['axes >= 4 1']],
    ['粒径小于60微米的粉末', ['particle-size < 60 µm']],
    ['温度低于零下40℃', ['temperature < -40 °C']],
    ['质量小于等于25千克的无人机', ['mass <= 25 kg']],
    ['频率不超过40千赫的换能器', ['frequency <= 40 kHz']],
    ['厚度不大于2毫米的板材', ['thickness <= 2 mm']],
    ['制程16纳米及以下的芯片', ['node-size <= 16 nm']],
    ['128层及以上存储芯片', ['layers >= 128 1']],
    ['持股比例30%以上的企业', ['shareholding >= 30 %']],
    ['工作波长在400纳米以下的激光器', ['wavelength <= 400 nm']],
    ['转速≥60000转/分的离心机', ['rotational-speed >= 60000 rpm']],
    ['定位精度优于2微米的机床', ['positioning-accuracy < 2 µm']],
    ['内径至少75毫米的管材', ['inside-diameter >= 75 mm']],
    ['压力高于7兆帕的泵', ['pressure > 7 MPa']],
    ['线宽等于28纳米', ['node-size = 28 nm']],
  ])('%s', (text, criteria) => {
    expect(measure(text).criteria.map(print)).toEqual(criteria);
  });
});

describe('Chinese: numbers, units and names', () => {
  it.each([
    ['容积大于80 m3的干燥设备；', ['volume > 80 m^3']],
    ['容积大于200 L的设备；', ['volume > 200 l']],
    [
      '压实密度大于等于2.6 g/cm3且克容量大于等于160 mAh/g的材料',
      ['density >= 2.6 g/cm^3', 'specific-capacity >= 160 mAh/g'],
    ],
    ['颗粒尺寸小于等于60×10⁻⁶m（60μm）的粉末', ['particle-size <= 0.00006 m']],
    ['直径大于0.4 m的化学气相沉积（CVD）炉', ['diameter > 0.4 m']],
    ['体积密度大于一点八克每立方厘米', ['density > 1.8 g/cm^3']],
    ['体积密度大于1.8克每立方厘米', ['density > 1.8 g/cm^3']],
    ['激光器平均功率大于20瓦', ['average-output-power > 20 W']],
    ['频率大于95吉赫', ['frequency > 95 GHz']],
    ['射程大于等于300千米的导弹', ['range >= 300 km']],
    ['电压大于5千伏的电源', ['voltage > 5 kV']],
    ['分辨率为12比特以上', ['resolution >= 12 bit']],
    ['采样率超过1.5吉次采样每秒', ['sample-rate > 1.5 GSPS']],
    ['最高温度大于1200摄氏度', ['temperature > 1200 °C']],
  ])('%s', (text, criteria) => {
    expect(measure(text).criteria.map(print)).toEqual(criteria);
  });

  it.each([
    [
      '内径大于等于60mm、壁厚大于等于20mm且长度大于等于40mm的管材；',
      ['inside-diameter >= 60 mm', 'wall-thickness >= 20 mm', 'length >= 40 mm'],
    ],
    ['工作温度高于零下30℃且低于90℃', ['temperature > -30 °C', 'temperature < 90 °C']],
    ['频率范围2GHz至7GHz的放大器', ['frequency >= 2 GHz', 'frequency <= 7 GHz']],
    ['在25℃温度下密度大于1.6 g/cm³的材料', ['density > 1.6 g/cm^3 @ temperature = 25 °C']],
    ['物理量子比特大于等于34个且小于100个', ['physical-qubits >= 34 1', 'physical-qubits < 100 1']],
  ])('%s', (text, criteria) => {
    expect(measure(text).criteria.map(print)).toEqual(criteria);
  });
});

describe('Chinese: what is no criterion', () => {
  it.each([
    '金属钬（参考税则号列：28053019）。',
    '非1C226、1C229项下管制的碳化钨(参考海关商品编号：2849902000、8101940001)。',
    '2025年第10号公告第三条所列物项',
    '规格为“铝60%-80%，镁2%”的铝合金粉',
    '应当在10个工作日内以外的时间报告',
    '用阿拉伯数字0-9表示的第1位',
    '尺寸大于等于100mm×100mm×40mm的块状物。',
    '含钬的化合物及其混合物。',
  ])('%s', (text) => {
    expect(measure(text).criteria.map(print)).toEqual([]);
  });

  it('keeps an exception apart', () => {
    const { criteria, unparsed } = measure('射程大于等于300千米的导弹，但有效载荷小于400千克的除外');
    expect(criteria.map(print)).toEqual(['range >= 300 km']);
    expect(unparsed).toEqual([{ printed: '400千克', reason: 'exception' }]);
  });

  it('numbers alternatives', () => {
    const { criteria } = measure('制造14纳米及以下逻辑芯片或者200层及以上存储芯片');
    expect(criteria.map((c) => c.branch)).toEqual([1, 2]);
  });
});
