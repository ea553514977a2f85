import type { Connective } from '../../model/provision.ts';
import type { RawProvision } from '../../model/raw.ts';
import { dropBrackets } from './brackets.ts';
import { LABEL_PATTERNS } from './labels.ts';
import { buildCodeTree } from './code-tree.ts';

const LABEL = `(?:${LABEL_PATTERNS.bracket}|${LABEL_PATTERNS.iroha}|${LABEL_PATTERNS.digit}|${LABEL_PATTERNS.kanji})`;
const SET = `${LABEL}(?:(?:、|及び|又は|若しくは|から)${LABEL})*(?:まで)?`;
const TWO_SETS = new RegExp(
  `次の(?<first>${SET})(?<how>の(?:いずれか|全て|すべて))?に該当(?:するもののうち、|し、かつ、)(?<second>${SET})のいずれかに該当`,
);

/**
 * How the children of a lead-in that asks for two sets of them join ("次のイ及びロに該当するもののうち、ハ又はニのいずれかに該当する
 * もの"): per child what joins it to the next one, so that runs joined by "or" are each one condition. Empty for most laws: only
 * such lead-ins are told here, for all others the lead-in's words decide.
 */
export function findChildConnectives(provisions: readonly RawProvision[]): ReadonlyMap<string, Connective> {
  const tree = buildCodeTree(provisions.map(({ code }) => code));
  const found = new Map<string, Connective>();
  for (const { code, text } of provisions) {
    const { first = '', how = '', second = '' } = TWO_SETS.exec(dropBrackets(text))?.groups ?? {};
    const children = tree.children(code);
    const turn = children.findIndex((child) => child.endsWith(`.${second.split(/、|及び|又は|若しくは|から/)[0]}`));
    if (second === '' || turn <= 0) continue;
    const each = how === '' ? first.includes('及び') : !how.includes('いずれか');
    for (const [index, child] of children.slice(0, -1).entries()) {
      found.set(child, index === turn - 1 || (each && index < turn) ? 'and' : 'or');
    }
  }
  return found;
}
