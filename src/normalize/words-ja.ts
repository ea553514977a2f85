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
 * The content words of a Japanese text, the longer first, each once: runs of kanji, of katakana and of Latin letters (width made one,
 * lower case), without numbers, places of law, syllables of grammar and the law's own phrases. Japanese writes no blanks, so
 * compounds stay whole, but one in katakana that begins with another of the words is divided behind that. Empty for a text without such runs.
 */
export function findJapaneseWords(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(DIVIDER, ' ');
  const words = [...plain.matchAll(WORD)].map(([word]) => word).filter((word) => !STOP.has(word));
  const heads = words.filter((word) => KATAKANA.test(word)).toSorted(longerFirst);
  return [...new Set(words.map((word) => dropHeads(word, heads)))].toSorted(longerFirst);
}

const KATAKANA = /^[\p{Script=Katakana}ー]{4,}$/u;

/** A compound without the words that it begins with, where two letters or more are left. */
function dropHeads(word: string, heads: readonly string[]): string {
  const head = heads.find((other) => word.startsWith(other) && word.length >= other.length + 2);
  return head === undefined ? word : dropHeads(word.slice(head.length), heads);
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

/** The words by which an article's paragraph names the row of an order. */
const ROW = /^.*?の経済産業省令で定める(?:仕様のもの|技術|もの)は、/;
/** Where the name of a thing ends and what is asked of it begins. */
const END = new RegExp(
  `(?:であって|であつて|のうち、|として、|とする|、次の|(?<![${NUMERAL}第])次の|で、|を含む|を除く)`,
);
/** Endings of a text that names no thing of its own: it describes what has been named above. */
const NAMELESS =
  /(?:もの|こと|とき|場合|ため|よう|未満|以上|以下|において|目的|可能|これ|めし|若しくは|又は|削除|。)$|^(?:[はをにのがでも、]|いずれか|ホの)/;
/** Signs of a condition, or of a place of law, among the words. */
const CONDITION = new RegExp(`[${NUMERAL}\\d]{2,}|が|超え|該当|掲げる|[第前次本同][${NUMERAL}]*[条項号]`);
/** What is said of a thing stands before it: a verb, a bound, a purpose. */
const MODIFIER =
  /.*(?:[いえけげせてねべめれ]る|した|する|された|られた|できる|用いた|係る|ある|した|可能な|必要な|(?:以下|以上|未満)の)(?:ように|ために|ための|(?:もの|貨物)の)?/;
const LONGEST = 20;

/**
 * The name of the thing that a Japanese provision is about, at most 20 letters: the words before "であって" without brackets.
 * Where they are longer, or hold a condition, the noun behind the last verb, for Japanese puts the thing last; what is still
 * too long is cut at its first "又は", comma or conjunction. Empty where the text names none ("…に該当するもの"), sets a
 * condition, or no short name can be cut.
 */
export function findJapaneseName(text: string): string {
  let plain = text.replace(ROW, '');
  for (let depth = 0; depth < 4; depth += 1) plain = plain.replaceAll(/（[^（）]*）/g, '');
  const head = (plain.split(END)[0] ?? '').trim();
  const bare = isName(head) ? head : head.replace(MODIFIER, '');
  const cuts = [/又は.*/, /、.*/, /(?:若しくは|及び|並びに).*/];
  const name = cuts.reduce((left, cut) => (isLong(left) ? left.replace(cut, '') : left), bare);
  return isName(name) ? name : '';
}

function isName(name: string): boolean {
  return name !== '' && !isLong(name) && !NAMELESS.test(name) && !CONDITION.test(name);
}

function isLong(name: string): boolean {
  return [...name].length > LONGEST;
}
