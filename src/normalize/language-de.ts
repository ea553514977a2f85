import type { LanguageRules } from './language.ts';
import { findGermanName, findGermanWords } from './words-de.ts';

/** Abbreviations whose dot ends no sentence ("z. B.", "CAS-Nr."). */
const SHORT = String.raw`\b(?:[a-zB]|Nr|bzw|Abs|Art)`;
/** One character of a sentence. */
const WITHIN = String.raw`(?:[^.;]|\.(?=\S)|(?<=${SHORT})\.)`;
/** Where a sentence begins to point elsewhere without saying what is controlled. */
const POINTING = String.raw`(?:(?!\berfass(?:t|en)\b|\bumfass|\bschlie(?:ß|ss))${WITHIN})*\bsiehe\b`;

/** German, as Germany's Ausfuhrliste and the EU's and Switzerland's annexes write it (Swiss `ss` for `ß`). */
export const GERMAN: LanguageRules = {
  leadAll:
    /\b(?:alle[nr]?|sämtliche[nr]?|beide[nr]?|jede[nrms]?)(?: der)? [Ff]olgenden?\b|\bmit (?:den )?folgenden (?:Eigenschaften|Merkmalen)\b|\balle folgenden\b|\b(?:die|den) folgenden (?:Voraussetzungen|Bedingungen|Kriterien|Anforderungen)\b/g,
  every: /\b(?:alle[nr]?|sämtliche[nr]?|beide[nr]?|jede[nrms]?)\b/i,
  leadAny:
    /\b[Ee]ine[rnms]?(?: (?:oder|bzw\.) mehrere[rnm]?)? der [Ff]olgenden\b|\bwie folgt\b|\b(?:erfass|umfass|schlie(?:ß|ss)|beinhalt)(?:e?t|en)\b(?:(?!\b(?:alle|beide|sämtliche)[nr]?\b|\bmit (?:den )?folgenden\b)[^:;.])*:$/g,
  leadSome:
    /\b(?:zwei|drei|vier|2|3|4)(?: (?:oder|bzw\.) mehr(?:ere[rnm]?)?)? der [Ff]olgenden\b|\b[Kk]eine[rnms]? der [Ff]olgenden\b/g,
  leadExamples: /\b(?:einschlie(?:ß|ss)lich|wie|insbesondere|beispielsweise|z\. ?B\.):?$/i,
  connective: /[;,:.]?\s+(?:(und)|(oder)|und\/oder)\s*[:;,.]?$/i,
  excludes:
    /\b(?:(?:erfass|umfass)(?:t|en)|gilt|gelten) (?:jedoch |dagegen |hingegen )?(?:nicht(?!-)|keine[nrms]?)\b|\b(?:wird|werden|ist|sind)\b[^.;,]*\bnicht (?:\S+ ){0,3}erfasst\b|(?<!\b(?:die|der|das) )\bnicht erfasst (?:wird|werden|ist|sind)\b|\bfinde[tn] keine Anwendung\b|\bnicht anwendbar\b|\bschlie(?:ß|ss)(?:t|en)\b[^.;]*\baus\b(?=[.:]?$)|\b(?:ist|sind)\b[^.;,]*\b(?:ausgenommen|freigestellt|ausgeschlossen)\b|\bausgenommen (?:ist|sind)\b/i,
  excludesHere:
    /\b(?:(?:Unter)?[Nn]ummern?|\d[A-E]\d{3,4}\S*) (?:\S+ ){0,3}(?:erfass|umfass)(?:t|en) (?:nicht|keine[nrms]?)\b|\bnicht (?:von|in|unter) dieser (?:Unter)?[Nn]ummer\b/,
  restores:
    /^(?:diese )?Anmerkung(?: \d+)?(?: zu \S+)? (?:gilt|findet) (?:nicht|keine)\b|\bungeachtet der Anmerkung\b/i,
  includes:
    /\bschlie(?:ß|ss)(?:t|en)\b[^.;]*\bein\b|\b(?:erfass|umfass)(?:t|en)\b(?! (?:wird|werden|ist|sind)\b)|\bbeinhalte[tn]\b|\b(?:gilt|gelten) (?:auch )?für\b|\bauch dann erfasst\b|^Unter\b[^.;]*\bfallen\b/i,
  explains:
    /\b(?:erfass|gil|gel)(?:t|en) [^.;]*\bnur\b|\bnur\b[^.;]*\berfasst\b|\bbedeutet\b|\bbezeichnet\b|\bbezieh(?:t|en) sich\b|\berstreckt sich\b|\bbleib(?:t|en)\b[^.;]*\berfasst\b/i,
  excludingName: /(?!)/,
  explainingName: /^(?:technische|begriffsbestimmung|definition)/i,
  sideName: /(?!)/,
  pointingName: /^(?:ergänzende|n\.b\.|hinweis|siehe auch)/i,
  points: new RegExp(`^${POINTING}`, 'i'),
  aside: new RegExp(String.raw`(?<=^|(?<!${SHORT})[.;]\s+)${POINTING}${WITHIN}*\.?`, 'gi'),
  noteVerb:
    /\b(?:erfass(?:t|en)|umfass(?:t|en)|schlie(?:ß|ss)(?:t|en)|beinhalte[tn]|gilt|gelten|finde[tn]|ist|sind)\b/i,
  excludedBy:
    /(?:\bnicht\b|\bandere[rnms]? als\b|\bausgenommen\b|\bmit Ausnahme\b|\bau(?:ß|ss)er\b|\bsoweit nicht\b)(?:[\s,§“"]|\b(?:die|der|den|dem|des|das|derjenigen|anderweitig|bereits|von|vom|in|im|unter|aus|oder|und|bis|sowie|erfass\w*|genannte\w*|aufgeführte\w*|beschrieben\w*|spezifizierte\w*|Nummern?|Unternummern?|Güter\w*|Waren|Anhangs?|Teils?)\b)*$/i,
  seeAlso: /\bsiehe\b[^;.]*$/i,
  reserved:
    /^[([]?(?:nicht (?:belegt|besetzt|verwendet|benutzt)|gestrichen|aufgehoben|weggefallen|entfallen|entfällt|reserviert|frei)[)\]]?[.;,]*(?:\s*(?:und|oder))?$/i,
  findName: findGermanName,
  findWords: findGermanWords,
};
