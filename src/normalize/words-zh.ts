/** Words of law that say nothing of a thing: references, comparison, structure. */
const STOP = new Set(
  '具有 下述 以下 下列 所有 任一 任何 特性 相关 物项 管制 本公告 公告 项下 所述 用于 能够 包括 不包括 包含 以及 或者 按重量 商务部 海关总署 规定 有关'.split(
    ' ',
  ),
);
/** Places of law, numbers, comparators, particles and conjunctions: what divides one word from the next. */
const DIVIDER =
  /\d[A-E]\d{3}(?:\.[a-z\d]+)*|\d[\d.,]*|大于等于|小于等于|大于|小于|等于|超过|不超过|不低于|不高于|不小于|不大于|以上|以下|至少|或者|以及|包括|包含|但不限于|具有|能被|任何|任一|下述|所有|一种|用于|相关|[的和或及与且等为在对由按被以其该所非]/gu;
const WORD = /\p{Script=Han}{2,}|[a-z][a-z\d]+/gu;

/**
 * The content words of a Chinese text, the shorter first, each once: runs of characters between particles, comparators and
 * numbers, and runs of Latin letters in lower case. Chinese writes no blanks, so compounds stay whole. Empty for a text without.
 */
export function findChineseWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\d[a-e]\d{3}(?:\.[a-z\d]+)*/g, ' ')
    .replaceAll(DIVIDER, ' ');
  const words = [...plain.matchAll(WORD)].map(([word]) => word).filter((word) => !STOP.has(word));
  return [...new Set(words)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

const LONGEST = 24;
/** Signs of a condition, or of a place of law, among the words. */
const CONDITION = /\d|大于|小于|超过|等于|不[低高小大]于|下述|以下|项下|公告|任[一何]|[，；。：]/;

/**
 * The name of the thing that a Chinese provision is about, at most 24 characters: Chinese puts it last, behind "的", or first,
 * before a comma. Brackets are left out. Empty where the words set a condition or no short name can be cut.
 */
export function findChineseName(text: string): string {
  const plain = text
    .replaceAll(/（[^（）]*）|\([^()]*\)/g, '')
    .replace(/[；;。：:，]+$/, '')
    .trim();
  const first = plain.split(/[，：:；]/)[0] ?? '';
  return [plain, plain.split('的').at(-1) ?? '', first, first.split('的').at(-1) ?? ''].find(isName) ?? '';
}

function isName(name: string): boolean {
  return name !== '' && [...name].length <= LONGEST && !name.includes('的') && !CONDITION.test(name);
}
