import type { HanTables } from './han-tables.ts';

/** Words before a number for its sign. */
export const JAPANESE_SIGNS: HanTables['signs'] = [
  ['プラスマイナス', 0],
  ['マイナス', -1],
  ['氷点下', -1],
  ['零下', -1],
  ['負の', -1],
  ['±', 0],
  ['−', -1],
  ['-', -1],
];

/** The decimal prefixes of units. */
export const JAPANESE_PREFIXES: HanTables['prefixes'] = [
  ['フェムト', 'f', -15],
  ['ピコ', 'p', -12],
  ['ナノ', 'n', -9],
  ['マイクロ', 'µ', -6],
  ['ミリ', 'm', -3],
  ['センチ', 'c', -2],
  ['デシ', 'd', -1],
  ['キロ', 'k', 3],
  ['メガ', 'M', 6],
  ['ギガ', 'G', 9],
  ['テラ', 'T', 12],
  ['ペタ', 'P', 15],
];

/** Count words and the quantities that they name. */
export const JAPANESE_COUNTERS: HanTables['counters'] = [
  ['軸', 'axes'],
  ['相', 'phases'],
  ['重', ''],
  ['画素', 'active-pixels'],
  ['チャネル', 'channels'],
  ['チャンネル', 'channels'],
  ['素子', 'elements'],
  ['層', 'layers'],
  ['極', 'electrodes'],
  ['気筒', 'cylinders'],
  ['人', 'persons'],
  ['次元', 'dimensions'],
  ['個所', ''],
  ['箇所', ''],
  ['種類', ''],
  ['個', ''],
  ['つ', ''],
  ['台', ''],
  ['枚', ''],
  ['回', ''],
  ['本', ''],
  ['基', ''],
  ['段', 'stages'],
  ['列', ''],
  ['点', ''],
  ['面', ''],
  ['A', ''],
  ['倍', ''],
];
