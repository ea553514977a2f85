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
    ['线宽等于28纳米', ['linewidth = 28 nm']],
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
    ['沿某一直线轴的定位精度小于（优于）7微米', ['positioning-accuracy < 7 µm']],
    ['装有3个或3个以上滚轮的机床', ['rollers >= 3 1']],
    ['可配备5个以上可同时联动的轴', ['axes >= 5 1']],
    ['抗拉强度能够达到1900兆帕或更大的钢', ['ultimate-tensile-strength >= 1900 MPa']],
    ['抗折强度大于25MPa，杨氏模量大于7GPa', ['flexural-strength > 25 MPa', 'elastic-modulus > 7 GPa']],
    ['加速度计零偏稳定性小于2×10-3g', ['accelerometer-bias-stability < 0.002 g0']],
    ['瞬时带宽大于等于中心频率的12%', ['fractional-bandwidth >= 12 %']],
    ['中子产额大于等于2×109个中子/秒', ['neutron-yield >= 2000000000 n/s']],
    ['介于700MHz和800MHz之间的工作频率', ['frequency >= 700 MHz', 'frequency <= 800 MHz']],
    ['总剂量大于5×104戈瑞（硅）', ['total-dose > 50000 Gy(Si)']],
    ['转速可达9000转每分钟以上', ['rotational-speed >= 9000 rpm']],
    ['有效像元数大于1280×1024的焦平面', []],
  ])('%s', (text, criteria) => {
    expect(measure(text).criteria.map(print)).toEqual(criteria);
  });

  it.each([
    [
      '内径大于等于60mm、壁厚大于等于20mm且长度大于等于40mm的管材；',
      ['inside-diameter >= 60 mm', 'wall-thickness >= 20 mm', 'length >= 40 mm'],
    ],
    ['工作温度高于零下30℃且低于90℃', ['operating-temperature > -30 °C', 'operating-temperature < 90 °C']],
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

const printAll = (c: Criterion) => (c.branch === 0 ? print(c) : `${c.branch}: ${print(c)}`);

describe('Chinese: sentences in the shapes of control lists', () => {
  it.each([
    ['最大航程不短于450公里的无人直升机', ['range >= 450 km']],
    ['能将2吨以上载荷送入轨道的运载器', ['payload >= 2 t']],
    ['主轴最高转速在18000转/分以上的铣床', ['rotational-speed >= 18000 rpm']],
    [
      '当温度为77 K时，临界电流密度不小于1.2×10⁴安/平方厘米的超导线材',
      ['current-density >= 12000 A/cm^2 @ temperature = 77 K'],
    ],
    ['在0.8兆帕压力下，泄漏率低于10⁻⁷帕·立方米/秒的阀门', ['leak-rate < 1e-7 Pa·m^3/s @ pressure = 0.8 MPa']],
    ['工作波长在3 μm～5 μm之间的红外探测器', ['wavelength >= 3 µm', 'wavelength <= 5 µm']],
    ['频率从18GHz到40GHz的行波管', ['frequency >= 18 GHz', 'frequency <= 40 GHz']],
    ['具备5轴及5轴以上联动功能的加工中心', ['axes >= 5 1']],
    ['至少有三个可联动旋转轴的测量机', ['axes >= 3 1']],
    ['轴数多于四个的机器人', ['axes > 4 1']],
    ['面形精度优于20纳米的反射镜', ['form-accuracy < 20 nm']],
    ['表面粗糙度均方根值小于0.3 nm的硅镜', ['surface-roughness < 0.3 nm']],
    ['真空度优于5×10⁻⁴ Pa的真空炉', ['ultimate-vacuum < 0.0005 Pa']],
    ['纯度为99.999%（5N）以上的铟', ['purity >= 99.999 %']],
    ['含氧量小于百万分之五十的铪锭', ['oxygen-content < 0.00005 1']],
    ['氟化氢质量浓度大于等于30%的溶液', ['content >= 30 %']],
    ['铌钛合金中铌的质量分数超过45%', ['content > 45 %']],
    ['起飞重量7千克以上150千克以下的无人机', ['take-off-mass >= 7 kg', 'take-off-mass <= 150 kg']],
    ['续航时间大于等于30分钟但小于1小时', ['endurance >= 30 min', 'endurance < 1 h']],
    ['最大飞行高度高于12000米或航速超过300千米/小时的飞行器', ['1: altitude > 12000 m', '2: speed > 300 km/h']],
    ['除质量小于250克的玩具外，最大平飞速度大于50千米/小时的无人机', ['speed > 50 km/h']],
    ['扫描速度不超过每秒20米的除外，功率大于6千瓦的激光切割机', ['power > 6 kW']],
    ['直径大于200 mm的滤筒（孔径小于1 μm的除外）', ['diameter > 200 mm']],
    ['温度可达2200℃的石墨化炉', ['temperature >= 2200 °C']],
    [
      '抗拉强度在1.5吉帕以上、弹性模量达到200 GPa以上的纤维',
      ['ultimate-tensile-strength >= 1.5 GPa', 'elastic-modulus >= 200 GPa'],
    ],
    ['单模光纤激光器，输出功率超过1 kW', ['output-power > 1 kW']],
    ['每分钟转速大于6万转的离心机', ['rotational-speed > 60000 rpm']],
    ['每小时产量不低于50千克的制粉设备', ['capacity-rate >= 50 kg/h']],
    ['帧率高于每秒1000帧的相机', ['frame-rate > 1000 frame/s']],
    ['噪声低于20 nT的磁强计', ['magnetometer-noise < 20 nT']],
    ['零偏稳定性优于0.01°/h的激光陀螺', ['bias-stability-rate < 0.01 °/h']],
    ['加速度计偏置重复性优于50 μg', ['accelerometer-bias-repeatability < 50 µg0']],
    ['耐受10000 g以上冲击的加速度计', ['acceleration >= 10000 g0']],
    ['相位噪声优于-110 dBc/Hz的频率合成器', ['phase-noise < -110 dBc/Hz']],
    ['频率稳定度优于1×10⁻¹¹的铷钟', ['frequency-stability < 1e-11 1']],
    ['存储容量不小于64 GB的存储器', ['memory-size >= 64 GB']],
    ['引脚数超过1000个的封装', ['terminals > 1000 1']],
    ['像元数不少于1024个', ['elements >= 1024 1']],
    ['工作温度上限高于398 K（125℃）的集成电路', ['operating-temperature > 398 K']],
    ['分辨率优于0.5米的遥感相机', ['spatial-resolution < 0.5 m']],
    ['容量不小于1.5立方米、工作压力不超过20巴的储罐', ['volume >= 1.5 m^3', 'pressure <= 20 bar']],
    ['水深大于等于4500米时，推力大于2000牛的推进器', ['thrust > 2000 N @ depth >= 4500 m']],
    ['压力容器，设计压力介于5 MPa和25 MPa', ['pressure >= 5 MPa', 'pressure <= 25 MPa']],
    ['热导率大于1400瓦/(米·开)的金刚石', ['thermal-conductivity > 1400 W/(m·K)']],
    ['放射性活度大于37 GBq（1 Ci）的源', ['activity > 37 GBq']],
    [
      '燃烧速度大于38毫米/秒的推进剂（在6.9 MPa、21℃条件下）',
      ['burning-rate > 38 mm/s @ pressure = 6.9 MPa @ temperature = 21 °C'],
    ],
    ['不低于IP67防护等级的外壳', []],
    ['符合GB/T 2423.10—2019标准的试验箱', []],
    [
      '脉冲宽度介于1皮秒至100皮秒，且单脉冲能量大于10毫焦的激光器',
      ['pulse-duration >= 1 ps', 'pulse-duration <= 100 ps', 'pulse-energy > 10 mJ'],
    ],
    [
      '能量转换效率不低于30%，或比功率大于300瓦/千克的太阳电池',
      ['1: efficiency >= 30 %', '2: specific-power-mass > 300 W/kg'],
    ],
    ['不具有存储功能的仪器，重量3公斤以下', ['mass <= 3 kg']],
    ['可同时联动3个以上直线轴的机床', ['axes >= 3 1']],
    ['重量大于15公斤（kg）的无人机', ['mass > 15 kg']],
    ['作用距离在50 km以上，且角分辨率优于1毫弧度的雷达', ['range >= 50 km', 'angular-resolution < 1 mrad']],
    ['直流电流大于180安培的焊机', ['current > 180 A']],
    ['直径为8英寸或更大的晶圆', ['diameter >= 8 inch']],
    ['持续冷却能力为100 000英热单位/小时或以上的系统', ['heat-load >= 100000 BTU/h']],
    ['承压可超过500磅/平方英寸的管道', ['pressure > 500 psi']],
    ['壁厚大于2 mm但不大于6 mm', ['wall-thickness > 2 mm', 'wall-thickness <= 6 mm']],
    ['速度不低于每秒12米', ['speed >= 12 m/s']],
    ['除尘效率不低于99.9%的过滤器', ['efficiency >= 99.9 %']],
    ['室温（25℃）下电阻率大于10⁶欧姆·厘米的单晶', ['resistivity > 1000000 ohm·cm @ temperature = 25 °C']],
    ['通道数≥16，单通道采样率≥5 GS/s', ['channels >= 16 1', 'sample-rate >= 5 GSPS']],
    ['工作介质温度为150 ℃以上的泵（流量小于3 m³/h的除外）', ['temperature >= 150 °C']],
    ['输出电流大于1安培，8小时内稳定度优于0.1%的电源', ['current > 1 A', 'stability < 0.1 % @ duration = 8 h']],
    ['在1000小时内蠕变应变小于1%', ['creep-strain < 1 % @ duration = 1000 h']],
    ['由7个及以上叶片组成的螺旋桨', ['blades >= 7 1']],
    ['检测限低于每立方米0.1毫克的检测仪', ['检测限 < 0.1 mg/m^3']],
    ['比表面积大于等于每克300平方米的活性炭', ['specific-surface-area >= 300 m^2/g']],
    ['厚度公差不超过±0.01 mm的箔材', ['厚度公差 <= 0.01 mm']],
    ['孔径不大于0.2微米的滤膜', ['pore-size <= 0.2 µm']],
    ['厚度超过20 cm或面积超过1 m2的玻璃', ['1: thickness > 20 cm', '2: area > 1 m^2']],
    ['每个脉冲能量大于0.1 J、脉冲重复频率大于1 Hz', ['pulse-energy > 0.1 J', 'repetition-rate > 1 Hz']],
    ['能在水下连续工作超过72小时的航行器', ['duration > 72 h']],
    ['光谱范围覆盖8～14微米的成像仪', ['wavelength >= 8 µm', 'wavelength <= 14 µm']],
  ])('%s', (text, criteria) => {
    expect(measure(text).criteria.map(printAll)).toEqual(criteria);
  });
});
