import { GERMAN_CUES } from './german-cues.ts';
import type { LanguageTables } from './language.ts';

const NUMERALS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** Words that look inflected and are not, or whose shorter form would be another word. */
const FIXED: ReadonlySet<string> = new Set(
  (
    'eine einen einem einer eines deren dessen keine keinen keinem keines jede jeden jedem jedes alle allen beide beiden beides aufweisen besitzen ' +
    'haben enthalten enthaltend erreichen erzeugen zwischen folgenden folgendes gesamten gesamte andere anderen anderes anderem übersteigen überschreiten ' +
    'unterschreiten übertreffen betragen bestehen verwenden senden empfangen steuern arbeiten betreiben betrieben gegen neben seinen ihren seine ihre ' +
    'welche welchen einzelne einzelnen beliebige beliebigen diese diesen dieses sieben solche solchen diejenigen basis'
  ).split(' '),
);

/**
 * Lower case, ss for ß, and without the endings of case and number: "Frequenzen" and "Frequenz", "mittleren"
 * and "mittlere" are one. The "Bis" of chemical names keeps its capital, to be another word than "bis".
 */
function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll('ß', 'ss').replaceAll('ʻ', '');
  if (FIXED.has(lower)) return lower;
  if (word === 'Bis') return word;
  return /^\p{Lu}/u.test(word) ? foldNoun(lower) : foldAdjective(lower);
}

/** Last parts of plurals that change their vowel. */
const CHANGED: ReadonlyMap<RegExp, string> = new Map([
  [/drück$/, 'druck'],
  [/abständ$/, 'abstand'],
  [/ström$/, 'strom'],
  [/kräft$/, 'kraft'],
  [/sätz$/, 'satz'],
  [/schüb$/, 'schub'],
  [/kanäl$/, 'kanal'],
  [/flüss$/, 'fluss'],
]);

function foldNoun(lower: string): string {
  const stem = lower.replace(/(?:en|es|e|(?<=er|el)n|(?<=er|el|al|ung|or|[bdghkmt])s|(?<=nis)s(?:en|es|e)?)$/, '');
  if (stem.length < 3) return lower;
  for (const [changed, plain] of CHANGED) if (changed.test(stem)) return stem.replace(changed, plain);
  return stem;
}

function foldAdjective(lower: string): string {
  return lower.length < 6 ? lower : lower.replace(/(?:en|em|es|e|(?<=lich|isch|iv|al|er)er)$/, '');
}

/** Words of one kind in all forms that they fold to. */
function words(list: string): ReadonlySet<string> {
  return new Set(
    list.split(' ').flatMap((word) => [word, fold(word), fold(word.charAt(0).toUpperCase() + word.slice(1))]),
  );
}

/** German, as the lists of Germany, Switzerland and the Union print it. */
export const GERMAN: LanguageTables = {
  language: 'de',
  unitWords: { per: ['pro', 'je'], powers: new Map(), roots: [], marks: ['rms'] },
  numerals: new Map(NUMERALS.map((word, value) => [word, value])),
  multipliers: new Map([
    ['tausend', 3],
    ['million', 6],
    ['millionen', 6],
    ['milliarde', 9],
    ['milliarden', 9],
    ['billionen', 12],
    ['mio.', 6],
    ['mrd.', 9],
  ]),
  references: words(
    'teil teile abschnitt anhang anhangs artikel absatz absätze kapitel kategorie nummer nummern unternummer unternummern anmerkung tabelle klasse typ typen norm ' +
      'din en iso iec etsi es ts tc nij astm cas nr nrn richtlinie verordnung gruppe mil std vdi vde ieee jis asme ansi aisi sae ecma fb ziffer buchstabe § §§ januar ' +
      'februar märz april mai juni juli august september oktober november dezember rfc code codes fassung arp abec güteklasse werkstoff version nist fips schritt spalte anlage satz fussnote ml icao',
  ),
  comparing: words('als gleich mindestens höchstens von'),
  fillers: words(
    'von vom einem einer eines einen eine ein der die das dem den des zu etwa ca jeweils insgesamt einschliesslich',
  ),
  articles: words('einem einer eines einen eine ein der die das dem den des'),
  indefinite: new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines']),
  unitsBefore: new Map([['mach', 'Mach']]),
  stops: words(
    'ein eine einen einem einer eines der die das dem den des und oder aber jedoch mit ohne für in im auf bei von vom zu zum zur aus an am als ist sind wird werden kann ' +
      'können welche welcher welches welchen nicht kein keine jede jeder jedem alle deren dessen ihre seine wenn falls wie folgt so dass nach durch um pro je gegen über unter ' +
      'konstruiert besonders ausgelegt geeignet fähig hergestellt spezifiziert enthalten enthält erreicht erreichen haben hat aufweisen folgenden eines sowie bzw bis ab gemessen ' +
      'verwendet verwendung betrieb lichen solche anderen',
  ),
  times: words('× x *'),
  infixes: words('dividiert geteilt multipliziert'),
  proportions: words('teil teilen gewichtsteil gewichtsteile'),
  pronouns: words('solche solchen diejenigen denen jene jenen'),
  sized: words('wafer wafern'),
  negatable: words('haben enthalten enthält geeignet fähig aufweisen aufweist besitzen'),
  accompanying: words('mit'),
  announcing: words('folgenden folgend folgendes'),
  vague: words('kombination art'),
  possessive: words('mit deren dessen aufweisen enthaltend'),
  equivalents: words('äquivalent'),
  provisos: words('wenn falls sofern'),
  able: words('fähig geeignet'),
  carriers: words('rakete raket flugkörper uav'),
  carried: words('für in von'),
  gravity: words(
    'beschleunigung beschleunigungsmesser beschleunigungswert drehbeschleunigung linearbeschleunigung erdbeschleunigung nullpunkt kreisel schock stoss vibration ' +
      'schwingung zentrifuge bias rms',
  ),
  abbreviations: words('nr z b bzw d h ca vgl abs art nrn max min u einschl inkl'),
  countedOne:
    /(?<=(?:mehr|weniger)\s{1,2}als\s{1,2})ein(?:e|en|em|er)?(?!\p{L})|(?<=(?:als|gleich)\s{1,2})eine(?=\s{1,2}Oktave)/iuy,
  alternativeArticles: new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'mit']),
  compounds: true,
  shares: ['gehalt', '-Gehalt', 'anteil', '-Anteil', 'konzentration', '-Konzentration'],
  shareUnits: [
    ['gew', 'weight-fraction'],
    ['mass', 'weight-fraction'],
    ['vol', 'volume-fraction'],
    ['mol', 'molar-fraction'],
  ],
  plainUnits: new Set(['Hz', 'K', 'Pa', 'V', 'A', 'W', 'J', 'N', 'Bq', 'kg', 'Mach', 'T', 'm^3']),
  sizePrefixes: words('mindest'),
  decimalComma: true,
  blankThousands: true,
  cues: GERMAN_CUES,
  fold,
};
