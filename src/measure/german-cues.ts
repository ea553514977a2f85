import { GERMAN_SIZES } from './german-sizes.ts';
import type { Cue, CueRole, PrintedComparator } from './language.ts';

const BEFORE: Readonly<Partial<Record<PrintedComparator, string>>> = {
  '>':
    '>|oberhalb|oberhalb von|oberhalb eines|oberhalb einer|über einem Wert von|jenseits|jenseits von|im Überschuss von|grösser als oder über|' +
    'grösser (höher) als|über mehr als',
  '>=': '≥|mindestens|mindestens jedoch|mindestens aber|wenigstens|zumindest|nicht unter|nicht unterhalb|mindest|über/gleich|über (besser)/gleich|gleich oder über|ein Minimum von|ab einem Wert von',
  '<': '<|unterhalb|unterhalb von|unterhalb eines|unterhalb einer|kleiner (feiner) als|feiner (besser) als',
  '<=':
    '≤|höchstens|unter/gleich|unter (besser)/gleich|gleich oder unter|nicht über|nicht oberhalb|höchstens jedoch|höchstens aber|maximal jedoch|bis einschliesslich|bis zu einem Maximum von|innerhalb von|innerhalb eines Abstands von|innerhalb eines Abstandes von|innerhalb einer Entfernung von|' +
    'bis zu einschliesslich|bis zu und einschliesslich|bis maximal|bis höchstens|von bis zu',
  '=': 'genau|exakt',
  better: 'besser als',
  'better=': 'besser/gleich|gleich oder besser als|besser oder gleich|gleich/besser|besser als oder gleich',
  worse: 'schlechter als',
  'worse=': 'nicht besser als',
};

const AFTER: Readonly<Partial<Record<PrintedComparator, string>>> = {
  '>': 'übersteigt|übersteigen|überschreitet|überschreiten|übertrifft|übertreffen|hinausgeht|überschritten wird|überschritten werden',
  '>=': 'und darüber|oder darüber|und höher|und mehr|und grösser|nicht unterschreitet|nicht unterschreiten',
  '<': 'unterschreitet|unterschreiten|unterschritten wird|unterschritten werden',
  '<=':
    'und darunter|oder darunter|und weniger|und kleiner|nicht überschreitet|nicht überschreiten|nicht übersteigt|nicht übersteigen|' +
    'nicht überschritten wird|nicht überschritten werden',
  'better=': 'oder besser|und besser',
};

const ROLES: Readonly<Partial<Record<CueRole, string>>> = {
  between: 'zwischen|im Bereich zwischen|in einem Bereich zwischen',
  from: 'im Bereich von|im Bereich|in einem Bereich von|Bereich von',
  to: '-|−|–|bis zu einem Wert von',
  and: 'und|und/oder|jedoch|aber|sowie|sowie mit|und zugleich|und gleichzeitig|aber auch|jedoch auch',
  or: 'oder|bzw|beziehungsweise',
  circumstance:
    'bei|während|für|auf|in|im|innerhalb|pro|je|gegen|nach|an|am|um|über einen|über eine|über einer|über den|über die|über das|über der|' +
    'über ein|über dem|über ihren|über seinen|unter einem|unter einer|unter den|unter der|zum|zur|entlang|bezüglich|relativ zu|hinsichtlich|im Falle|gegenüber|aus|durch',
  condition:
    'wenn|falls|sofern|gemessen|gemessen bei|bestimmt bei|ermittelt|ermittelt bei|geprüft|geprüft bei|berechnet|berechnet bei|bezogen auf|bei einer Temperatur|bei Temperaturen|' +
    'bei einem Druck|bei jeder|bei allen|bei jedem|bei einer Frequenz|bei Frequenzen|für einen Zeitraum|über einen Zeitraum|innerhalb eines Zeitraums|' +
    'bei Raumtemperatur|bei Umgebungstemperatur|unter Standardbedingungen|bei einer Umgebungstemperatur|im Frequenzbereich|unter Normalbedingungen|' +
    'in einem Frequenzbereich|in jedem|in jeder|an jeder|an jedem|in einer Entfernung|für eine Dauer|für die Dauer|bei einer Wellenlänge|innerhalb des|innerhalb der|innerhalb eines|innerhalb einer|re',
  property:
    'mit|mittels|ausgelegt|konstruiert|geeignet|fähig|hergerichtet|entwickelt|Betrieb|betreiben|betrieben|aufweisen|aufweist|aufweisend|besitzt|besitzen|hat|haben|' +
    'enthält|enthalten|enthaltend|erreicht|erreichen|arbeiten|arbeitet|arbeitend|erzeugen|erzeugt|einstellbar|abstimmbar|optimiert|gekühlt|empfindlich|verwendet|verwenden|' +
    'verwendbar|verfügen|verfügt|deren|dessen|spezifiziert|senden|empfangen|standhalten|aufrechterhalten|steuern|ausgestattet|ausgerüstet|geändert|bestehend|ermöglicht|ermöglichen',
  span: 'gesamten|gesamte|der gesamte|über den gesamten|im gesamten|in dem gesamten|über die gesamte',
  exception: 'ausgenommen|, ausser|( ausser|mit Ausnahme|mit Ausnahme von|es sei denn|ausschliesslich der|nicht jedoch',
  besides: 'ausser|andere als|anderer als|anderen als|anderes als',
  outside: 'ausserhalb|ausserhalb des|ausserhalb der|ausserhalb von',
  example: 'zum Beispiel|beispielsweise|z.b.|z b|nicht beschränkt auf|etwa wie',
  rough: 'ungefähr|annähernd|typischerweise|üblicherweise|etwa|ca|circa|rund',
  formula: 'Quadratwurzel|multipliziert|Formel|Ausdruck|Gleichung|(log|=|√|÷',
  derived:
    'Produkt aus|Produkt von|Produkt der|Produkt des|Summe aus|Summe von|dividiert durch|geteilt durch|multipliziert mit',
  no: 'kein|keine|keinen|keiner|keinem|keines',
  not: 'nicht',
  all: 'alle folgenden|allen folgenden|aller folgenden|beide|beiden|beides|sowohl',
  any: 'jede|jeder|jeden|jedem|jedes|beliebige|beliebigen|beliebiger|einzelne|einzelnen',
  vacuous:
    'ein oder mehrere|eine oder mehrere|einer oder mehrerer|einem oder mehreren|einen oder mehrere|eines oder mehrerer|einer oder mehreren|eines oder mehrere|' +
    'mindestens ein|mindestens eine|mindestens einer|mindestens einem|mindestens einen|mindestens eines|wenigstens ein|wenigstens eine|wenigstens einem|wenigstens einer',
};

/** Phrases that speak only with a value directly behind them: "über 839 K", "kleiner 300 ms". */
const ADJACENT: readonly (readonly [string, PrintedComparator])[] = [
  ['über', '>'],
  ['unter', '<'],
  ['ab', '>='],
  ['minimal', '>='],
  ['maximal', '<='],
  ['entspricht', '='],
  ['beträgt', '='],
  ['betragen', '='],
  ['ist', '='],
];

function compareNext(phrase: string, comparator: PrintedComparator): readonly [string, Cue] {
  return [phrase, { role: 'before', comparator, adjacent: true }];
}

/** Verbs with their value directly behind them ("überschreitet 31 GHz, aber nicht 43 GHz"); elsewhere they compare what stands before. */
const VERBS: readonly (readonly [string, Cue])[] = [
  ...['überschreitet', 'überschreiten', 'übersteigt', 'übersteigen', 'überschreitend', 'übertrifft'].flatMap((verb) => [
    compareNext(verb, '>'),
    compareNext(`${verb} nicht`, '<='),
  ]),
  ...['unterschreitet', 'unterschreiten'].flatMap((verb) => [
    compareNext(verb, '<'),
    compareNext(`${verb} nicht`, '>='),
  ]),
  compareNext('aber nicht', '<='),
  compareNext('jedoch nicht', '<='),
];

function phrases(list: string | undefined, cue: Cue): (readonly [string, Cue])[] {
  return (list ?? '')
    .split('|')
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, cue] as const);
}

const COMPARATORS: readonly PrintedComparator[] = ['<', '<=', '=', '>=', '>', 'better', 'better=', 'worse', 'worse='];

function allCues(): (readonly [string, Cue])[] {
  const comparing = COMPARATORS.flatMap((comparator) => [
    ...phrases(BEFORE[comparator], { role: 'before', comparator }),
    ...phrases(AFTER[comparator], { role: 'after', comparator }),
  ]);
  const roles = Object.entries(ROLES).flatMap(([role, list]) => phrases(list, { role: role as CueRole }));
  const upTo = ['bis', 'bis zu', 'Bis zu', 'bis einschliesslich', 'bis zu einschliesslich'].map(
    (phrase) => [phrase, { role: 'before', comparator: '<=', range: true }] as const,
  );
  const adjacent = ADJACENT.map(
    ([phrase, comparator]) => [phrase, { role: 'before', comparator, adjacent: true }] as const,
  );
  const known = new Map<string, Cue>();
  for (const [phrase, cue] of [...upTo, ...comparing, ...GERMAN_SIZES, ...roles, ...adjacent])
    if (!known.has(phrase)) known.set(phrase, cue);
  return [...VERBS, ...known];
}

/** The phrases of German (ß written as ss, as in Switzerland) that compare, open conditions, deny, except and join. */
export const GERMAN_CUES: readonly (readonly [string, Cue])[] = allCues();
