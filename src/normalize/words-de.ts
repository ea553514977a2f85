import { unifyQuotes } from './terms.ts';

/** One spelling for all lists: Swiss law writes ss for ß. */
function unifySpelling(text: string): string {
  return text.replaceAll('ß', 'ss');
}

function listWords(text: string): ReadonlySet<string> {
  return new Set(unifySpelling(text).split(/\s+/));
}

/** Words of grammar. */
const SMALL = listWords(
  `aber als am an andere anderem anderen anderer anderes anderweitig auch auf aus außer außerhalb bei beide beiden beider beim
  bis bzw da dabei dafür daher damit daraus das dass dazu dem den denen der deren des dessen die dies diese diesem diesen dieser
  dieses durch eine einem einen einer eines ein entsprechend es etc falls folgende folgendem folgenden folgender folgendes folgt
  für gegen gemäß hierfür hiervon ihr ihre ihrem ihren ihrer im in indem ins insbesondere ist ja jede jedem jeden jeder jedes
  jedoch jeweils kann keine keinem keinen keiner können mehr mehrere mehreren mehrerer mit nach nicht noch nur ob oder ohne sein
  seine seinem seinen seiner sich sie sind sofern solche solchen solcher sonstige sonstigen soweit sowie sowohl über um und unter
  usw vom von vor wenn werden wie wird wo wobei worden wurde wurden z zu zum zur zwischen alle allen aller alles sowie bereits
  dann darf dort etwa hier hin hierzu immer innerhalb je können müssen muss neben ohne samt schon seit selbst so sollen stets
  trotz während weder weil welche welchem welchen welcher welches wegen weitere weiteren weiterer wofür zudem zugehörige zwar`,
);
/** Words of comparison, of measure and of the law itself. */
const LEGAL = listWords(
  `größer kleiner gleich mehr weniger mindestens höchstens maximal minimal maximale maximalen minimale minimalen besser
  schlechter höher niedriger geringer eins zwei drei vier fünf sechs sieben acht neun zehn nr cas anmerkung anmerkungen nummer
  nummern unternummer unternummern teil abschnitt anhang anhangs liste listen siehe verordnung eg eu fassung geltenden jeweiligen
  erfasst erfasste erfassten erfasster erfassen umfasst umfassen genannt genannte genannten aufgeführt aufgeführten beschrieben
  beschriebenen eigenschaft eigenschaften merkmale merkmalen belegt güter gütern einschließlich ausgenommen verwendung verwendet
  nm µm μm mm cm km m kg g mg hz khz mhz ghz thz kw mw w j kj mj k db dbm bit byte kpa mpa gpa pa kn n v kv a ev kev mev s ms ns ps
  prozent grad`,
);
/** Codes with glued labels, the German ones and those of the Union. */
const CODE = /(?<![\p{L}\p{N}])(?:00(?:0[1-9]|1\d|2[0-2])|\d[A-E]\d{3,4})(?:[a-z]{1,2}\d{0,2})*(?![\p{L}\p{N}])/gu;
const CAS = /(?<![\d-])\d{2,7}-\d{2}-\d(?![\d-])/g;

/**
 * The content words of a German text, sorted and unique: lower case, `ss` for `ß`, without codes, numbers, units and words of grammar,
 * comparison and control. Hyphens divide; compounds and endings stay as printed.
 */
export function findGermanWords(text: string): readonly string[] {
  const plain = unifyQuotes(text).replaceAll('_', '').replaceAll(CODE, ' ').replaceAll(CAS, ' ');
  const lower = unifySpelling(plain.toLowerCase());
  const found = [...lower.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
  const content = found.filter(
    (word) => [...word].length > 1 && /\p{L}/u.test(word) && !/^\d+[a-z]?$/.test(word) && !isSmall(word),
  );
  return [...new Set(content)].toSorted();
}

function isSmall(word: string): boolean {
  return SMALL.has(word) || LEGAL.has(word);
}

const MOST_WORDS = 10;
const BRACKET = /(?:^|\s)(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])(?=[\s,;.:)]|$)/g;
const ARTICLE = /^(?:der|die|das|ein|eine|andere[rns]?|sonstige[rn]?|alle) /i;
/** A participle that is no adjective of a thing: what is asked of it follows. */
const PARTICIPLE = String.raw`(?:konstruiert|entwickelt|ausgelegt|geändert|geeignet|bestimmt|hergestellt|gebaut|aufgebaut|vorbereitet|fähig|optimiert|zertifiziert)`;
const CITED_NOTE = / entsprechend der (?:Allgemeinen |Kerntechnik-|Nuklear)?[\p{L}-]*Anmerkung/u;
/** Words of comparison. */
const COMPARISON =
  '(?:kleiner|gr(?:ö(?:ß|ss))er|mehr|weniger|mindestens|höchstens|maximal|besser|schlechter|höher|niedriger|geringer)';
/** Verbs of a text that says something of the thing that it begins with. */
const VERB =
  '(?:werden|wird|ist|sind|gilt|gelten|hat|haben|enth(?:ä|a)lt(?:en)?|überschreite[tn]|dien(?:t|en)|verwende[tn]|besitz(?:t|en)|erfüll(?:t|en)|kann|können)';
/** Where a name ends and what is asked of the thing begins. */
const END = new RegExp(
  [
    '[,;:](?:\\s|$)',
    '\\s\\(',
    '\\s[±<>≤≥~-]?\\d+(?:[.,]\\d+)*(?:\\s|$|[\\^%°a-zµμΩ])',
    `\\s(?:mit|ohne|wie|soweit|sofern|wenn|einschlie(?:ß|ss)lich|ausgenommen|enthaltend|bestehend|gemäß|gemäss|entsprechend|erfasst|nicht|zum|${COMPARISON}|${VERB}|(?:besonders |oder |und )?${PARTICIPLE})(?=[\\s,;:./]|$)`,
    '\\s(?:der |des |den |dem )?(?:von|in|aus) (?:(?:Unter)?[Nn]ummern?|\\d)',
  ].join('|'),
  'u',
);
/** First words of a text that describes what has been named above. */
const DESCRIPTION = new RegExp(
  String.raw`^(?:(?:besonders |vollständig )?${PARTICIPLE}|mit|ohne|für|von|vom|nicht|in|im|bei|aus|zu[mr]?|erfasst|enthält|enthalten|besitzt|kann|können|verwendet|hat|haben|einen|einem|einer|sie|es|er|bestehend)(?= |$)`,
  'i',
);
/** Properties that are measured, and the words by which a bound goes on. */
const MEASURED =
  /(?:geschwindigkeit|spannung|gewicht|leistung|energie|frequenz|wellenlänge|temperatur|druck|rate|breite|durchmesser|länge|höhe|tiefe|dicke|masse|dichte|auflösung|bereich|dauer|genauigkeit|zahl|fläche|volumen|winkel|faktor|gehalt|härte|zeit|kraft|strom|widerstand|güte|abstand|größe|grösse|weite|vermögen|ität|verhältnis|stärke|wert|pegel|verlust|anteil|fähigkeit)$/i;
const BOUND = new RegExp(`^\\s*(?:${COMPARISON}|von|gleich|[±<>≤≥]|\\d|$)`);

/**
 * The name of the thing that a German provision is about: its words up to the first comma, bracket, number or word that
 * begins a condition ("mit", "besonders konstruiert"), at most ten. Empty where the text names none: a description
 * ("ausgelegt für …"), a bound ("Spannung größer als …"), or no noun, which German writes with a capital.
 */
export function findGermanName(text: string): string {
  const plain = unifyQuotes(text).replaceAll(/["']/g, '').replaceAll(BRACKET, '').replaceAll(BRACKET, '').trim();
  const lead = plain
    .replace(ARTICLE, '')
    .replace(CITED_NOTE, '')
    .replace(/[.;,]*(?: (?:und|oder))?[.;,:]*$/, '');
  if (DESCRIPTION.test(lead)) return '';
  const end = END.exec(lead);
  const head = lead.slice(0, end?.index).replace(/\([^()]*$/, '');
  const name = shorten(head.split(' '));
  const isNamed = name.some((word) => /^(?:\P{L}*\p{Lu}|\d.*\p{L}{3})/u.test(word));
  const isBound = MEASURED.test(name.at(-1) ?? '') && BOUND.test(lead.slice(end?.index ?? lead.length));
  if (!isNamed || isBound) return '';
  return name.join(' ').replace(/^\p{Ll}(?!-)/u, (letter) => letter.toUpperCase());
}

/** At most ten words, cut back to a whole phrase, not ending with a word that leads on. */
function shorten(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => word !== '').slice(0, MOST_WORDS);
  if (words.length > MOST_WORDS) {
    const joint = kept.findLastIndex((word) => SMALL.has(word.toLowerCase()));
    if (joint > 1) kept.length = joint;
  }
  while (kept.length > 0 && leadsOn(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

function leadsOn(word: string): boolean {
  return SMALL.has(word.toLowerCase()) || /-$|^besonders$|^konstruierte[rsnm]?$/.test(word);
}
