import { ENGLISH_CUES } from './english-cues.ts';
import type { LanguageTables } from './language.ts';

const NUMERALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "Twenty" and "thirty-five" with their values. */
const LARGER = TENS.flatMap((tens, k) =>
  ['', ...NUMERALS.slice(1, 10)].map((digit, n) => [digit ? `${tens}-${digit}` : tens, 20 + 10 * k + n] as const),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['axes', 'axis'],
  ['radii', 'radius'],
  ['apertures', 'aperture'],
  ['frequencies', 'frequency'],
  ['losses', 'loss'],
  ['thicknesses', 'thickness'],
  ['accuracies', 'accuracy'],
  ['masses', 'mass'],
  ['analogue', 'analog'],
  ['colour', 'color'],
  ['fibre', 'fiber'],
  ['fibres', 'fiber'],
  ['litre', 'liter'],
  ['metre', 'meter'],
  ['vapour', 'vapor'],
  ['centre', 'center'],
  ['lenses', 'lens'],
  ['strengths', 'strength'],
  ['apogees', 'apogee'],
  ['signalling', 'signaling'],
  ['gasses', 'gas'],
  ['gases', 'gas'],
  ['indices', 'index'],
  ['gramme', 'gram'],
  ['grammes', 'gram'],
  ['modulation', 'modulation'],
  ['tonnes', 'tonne'],
  ['times', 'times'],
  ['products', 'products'],
  ['means', 'means'],
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lower case, one spelling, singular: "Axes" → "axis", "rates" → "rate". */
function fold(word: string): string {
  const lower = word.toLowerCase();
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** English, as the lists of the United States, the Union, the United Kingdom, Australia, Norway, India and the regimes print it. */
export const ENGLISH: LanguageTables = {
  language: 'en',
  unitWords: {
    per: ['per'],
    powers: new Map([
      ['square', 2],
      ['sq.', 2],
      ['sq', 2],
      ['cubic', 3],
    ]),
    roots: ['root', 'rt'],
    marks: ['rms'],
  },
  numerals: new Map([...NUMERALS.map((word, value) => [word, value] as const), ...LARGER]),
  multipliers: new Map([
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
    ['trillion', 12],
  ]),
  references: words(
    'part category categories note notes paragraph paragraphs section sections § §§ iso iec astm annex supplement item items no number figure type types standard ' +
      'article articles chapter cas ml wml ieee mil std din step steps itu en rfc directive regulation group groups ecma jis class ansi asme ams aisi sae bs ' +
      'ts tc 3gpp agreement method grade grades table title subcategory usml ccl eccn cfr arp abec act code codes alloy pl january february march april may june july ' +
      'august september october november december serogroups subtypes vdi vde nist version release tier entry entries p37 fips schedule schedules',
  ),
  comparing: words('than exceeding'),
  fillers: words('a an the of any about approximately either its one or only all'),
  articles: words('a an the'),
  indefinite: words('a an'),
  unitsBefore: new Map([['mach', 'Mach']]),
  stops: words(
    'a an the of and or but with having have has for to in on at by from as is are be been being that which who not no any each every all either its their ' +
      'capable designed specially rated modified use used using following than if when where than into over within without it them this these those ' +
      'such one other exceeding exceed containing made including include includes be can may must able ' +
      'specified described controlled measured range interval contain consisting perform supporting requiring air vehicle control controls weighing lightweighted operating operate operates operation providing provide producing achieving achieve maintaining',
  ),
  times: words('× x * by'),
  infixes: words('divided multiplied'),
  proportions: words('part'),
  pronouns: words('those that one ones'),
  sized: words('wafer calibre caliber'),
  accompanying: words('with'),
  vague: words('combination type kind'),
  possessive: words('having have has with capable containing'),
  equivalents: words('equivalent'),
  provisos: words('if provided'),
  announcing: words('following'),
  able: words('capable able capability'),
  carriers: words('rocket missile uav'),
  carried: words('for in into on within'),
  negatable: words('have having capable including contain containing able possess'),
  gravity: words('acceleration accelerometer gyro bias vibration shock rms environment linear centrifuge'),
  contents: words('containing contain contains consisting composed from formulation formulations'),
  plainUnits: words('Hz K V A T kg Mach W'),
  noUnit: /degrees? of ['"‘’“”]?freedom/iuy,
  stating: words('of is are at ( , ; or and for in over contains containing'),
  diving: words('use used operate operating operation'),
  joining: words('a an the of or and in to by for than having at with from per up exceeding greater higher'),
  single: words(
    'performed another waveform incapable waterplane baseband crystalline wideband lightweight influence fluxgate overspeed wherein inlet ' +
      'flightweight inactive armor orbit inline attested towing byproduct autoinjector mainframe minor hand sand land band stand fmin fmax',
  ),
  cues: ENGLISH_CUES,
  fold,
};
