/** Words of law that say nothing of a thing: references, comparison, structure. */
const STOP = new Set(
  (
    '該当 以外 以内 以降 前号 次号 同号 本号 前項 次項 同項 本項 前条 同条 次条 場合 全部 一部 使用 特定 当該 貨物 技術 仕様 規定 経済産業省令 輸出令 ' +
    '外為令 別表 別表第 中欄 下欄 第二欄 第三欄 第四欄 設計 製造 必要 可能 関税率表 プラスマイナス'
  ).split(' '),
);
const NUMERAL = '〇一二三四五六七八九十百千万億兆';
/** Places of law, numbers, comparators and conjunctions: what divides one word from the next. */
const DIVIDER = new RegExp(
  [
    `第[${NUMERAL}]+[条項号](?:の[${NUMERAL}]+)?`,
    `\\([${NUMERAL}の]+\\)`,
    `[${NUMERAL}][${NUMERAL}・、]+|(?<!\\p{Script=Han})[${NUMERAL}]|\\d[\\d.,]*`,
    '以上|以下|未満|超(?![伝音短])|又は|若しくは|及び|並びに',
  ].join('|'),
  'gu',
);
const WORD = /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[a-z][a-z\d]+/gu;

/**
 * The content words of a Japanese text, sorted and unique: runs of kanji, of katakana and of Latin letters (width made one,
 * lower case), without numbers, places of law, syllables of grammar and the law's own phrases. Japanese writes no blanks, so
 * compounds stay whole. Empty for a text without such runs.
 */
export function findJapaneseWords(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(DIVIDER, ' ');
  const words = [...plain.matchAll(WORD)].map(([word]) => word).filter((word) => !STOP.has(word));
  return [...new Set(words)].toSorted();
}

/** Where the name of a thing ends and what is asked of it begins. */
const END = /(?:であって|であつて|のうち、|として、|とする|、次の|次の|で、|を含む|を除く)/;
/** Endings of a text that names no thing of its own: it describes what has been named above. */
const NAMELESS = /(?:もの|こと|とき|場合|未満|以上|以下|削除|。)$/;
const CONDITION = new RegExp(`[${NUMERAL}\\d]{2,}|が|超え`);
/** A verb before a noun: Japanese puts the thing last, behind all that is said of it. */
const VERB = /.*(?:した|する|された|られる|られた|できる|用いた|用いる|有する|係る)/;
const LONGEST = 20;

/**
 * The name of the thing that a Japanese provision is about, at most 20 letters: the words before "であって" without brackets. A
 * longer one is cut at its first "又は", then to the noun behind its last verb, then at its first comma or conjunction. Empty
 * where the text names none ("…に該当するもの"), sets a condition, or no short name can be cut.
 */
export function findJapaneseName(text: string): string {
  let plain = text;
  for (let depth = 0; depth < 4; depth += 1) plain = plain.replaceAll(/（[^（）]*）/g, '');
  const head = (plain.split(END)[0] ?? '').trim();
  const cuts = [/又は.*/, VERB, /、.*/, /(?:若しくは|及び|並びに).*/];
  const name = cuts.reduce((left, cut) => (isLong(left) ? left.replace(cut, '') : left), head);
  const names = name !== '' && !isLong(name) && ![head, name].some((part) => NAMELESS.test(part));
  return names && !CONDITION.test(name) ? name : '';
}

function isLong(name: string): boolean {
  return [...name].length > LONGEST;
}
