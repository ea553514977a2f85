import type { LanguageRules } from './language.ts';

/** English, as the Wassenaar-style lists write it. */
export const ENGLISH: LanguageRules = {
  leadAll:
    /(?:\b|having)(?:all|both|each) (?:of )?(?:the )?following\b|\b(?:having|with|meeting) the following\b|(?<!\bof )\bthe following characteristics\b/gi,
  every: /\b(?:all|both|each)\b/i,
  leadAny:
    /\b(?:any|either|any one|one or more|at least one|one)(?: \(\d\))? (?:or more )?of (?:the )?following\b|\bas follows\b|\b(?:any|either):|\b(?:controls?|includes?|appl(?:y|ies) to|cover)(?: the following)?(?: \w+)?:$/gi,
  leadSome: /\b(?:at least )?(?:two|three|four|2|3|4)(?: or more)? of the following\b|\bnone of the following\b/gi,
  leadExamples: /\b(?:including|such as|for example|e\.g\.):?$/i,
  connective: /[;,:.]\s*(?:(and)|(or)|and\/or)\s*:?$/i,
  excludes:
    /(?<!\b[A-Z]{2} controls? )\b(?:do|does|shall) not (?:control|apply|include|be included|cover|extend|prohibit|specify)\b|\b(?:is|are) not (?:controlled|specified|subject to control|included|covered|caught)\b|\bnot specified (?:by|in)\b[^.;]*\bif\b|\b(?:is|are) (?:excluded|exempt|released|free) from\b|\bexcludes?\b|\band not (?:under|by)\b/i,
  excludesHere:
    /\b(?:this (?:entry|ECCN|paragraph)|(?:ECCN )?\d[A-E]\d{3}\S*) (?:do|does) not (?:control|apply|include|cover)\b|\bnot controlled (?:by|under|in) this (?:entry|ECCN)\b|\bexcluded from the scope of this (?:entry|ECCN)\b/i,
  restores:
    /\bnothing in (?:the )?note\b|^(?:this )?note(?: \d+)? (?:to \S+ )?does not apply\b|\bnotwithstanding (?:the )?note\b/i,
  includes:
    /\b(?:includes?|including|appl(?:y|ies) to|also (?:controls?|appl\w+|includes?)|are specified by|the only)\b|\b\d[A-E]\d{3}\S* controls?\b/i,
  explains:
    /\bcontrols? only\b|\bappl(?:y|ies) only\b|\bonly (?:controls?|appl(?:y|ies))\b|\b(?:is|are) (?:only|restricted)\b|\bcontrol status\b|\bmeans\b|\bis defined as\b|\bremains? controlled\b/i,
  excludingName: /^exemptions?$/i,
  explainingName: /^(?:technical|related definition|definition|table: )/i,
  sideName: /^(?:related|licen[cs]e|special|reporting|heading)/i,
  pointingName: /^(?:n\.b\.|related control|see also)/i,
  points: /^(?:see\b|for .*\bsee\b)|\bsee also\b/i,
  aside:
    /(?<=^|[.;]\s+)(?:See\b|For\b(?=(?:[^.]|\.(?=\S))*, see\b)|[A-Z]\w+ may (?:also )?have\b)(?:[^.]|\.(?=\S))*\.?/g,
  noteVerb: /\b(?:do(?:es)? not|only|also|includes?|appl(?:y|ies)|controls?|are)\b/i,
  excludedBy:
    /(?:\bother than\b|\bnot\b|\bexcept(?:ing)?\b|\bexcluding\b|\bunless\b)(?:[\s,§]|\b(?:those|that|the|items?|goods|materials?|equipment|technology|software|already|otherwise|is|are|specified|controlled|described|listed|identified|enumerated|covered|in|by|under|or|and|for|to|through|either|of|ECCNs?|entry|entries|paragraphs?|Category|USML)\b|["“”])*$/i,
  seeAlso: /\bsee\b[^;.]*$/i,
  reserved:
    /^\[?(?:not used|no longer used|reserved|deleted|unused)(?:(?: [-–])? since (?:\d{1,2} \w+ )?\d{4})?\]?[.;,]*(?:\s*(?:and|or))?$|^\[repealed\b[^\]]*\]$/i,
};
