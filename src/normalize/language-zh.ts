import type { LanguageRules } from './language.ts';
import { findChineseName, findChineseWords } from './words-zh.ts';

const NEVER = /(?!)/;

/** Chinese, as the announcements of the Ministry of Commerce write it. */
export const CHINESE: LanguageRules = {
  leadAll: /[下以](?:述|列|下)(?:所有|全部|各项)|(?:同时|均)(?:具有|满足|符合)[下以](?:述|列|下)/g,
  every: /./,
  leadAny: /[下以](?:述|列|下)(?:任一|任何|任意|之一)|任[何一](?:[下以](?:述|列|下))/g,
  leadSome: /[下以](?:述|列|下)(?:两|二|三|四)(?:项|种|个)(?:及|或)?以上/g,
  leadExamples: /(?:包括但不限于|例如|如)[：:]?$/,
  connective: /[；;，,。]?\s*(?:(和|且|以及|及)|(或者|或))[：:；;]?$/,
  excludes: /不包括|不含|不适用|不属于|除外|不受(?:本公告)?管[制辖]/,
  excludesHere: /本(?:项|条|公告)(?:所管制的[^，。]*)?(?:不包括|不适用|不管制)/,
  restores: NEVER,
  includes: /包括|包含|含有|也适用/,
  explains: /是指|含义|仅指|仅适用|视为/,
  excludingName: /^(?:不包括|除外)/,
  explainingName: /^(?:技术说明|定义|正文)/,
  sideName: /^正文/,
  pointingName: /^(?:注意|参见)/,
  points: /^(?:参见|另见|见)/,
  aside: /(?!)/g,
  noteVerb: /项所管制|包括|不包括|是指/,
  excludedBy: /(?:非|除|不包括：?|不属于)(?:[\s、，§]|或|和|及|以外|项下|管制)*$/,
  seeAlso: /参见[^；。]*$/,
  reserved: /^【?(?:保留|删除)】?[。；;]?$/,
  findName: findChineseName,
  findWords: findChineseWords,
};
