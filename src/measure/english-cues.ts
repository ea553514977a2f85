import { AFTER, BEFORE } from './english-comparators.ts';
import type { Cue, CueRole, PrintedComparator } from './language.ts';

const ROLES: Readonly<Partial<Record<CueRole, string>>> = {
  between: 'between|ranging between',
  from: 'from|ranging from|in the range of|in the range|range of|of from|within the range of|in a range of',
  to: 'to|through|-|−|–|and up to|to and including|up and including|thru',
  and: 'and|and/or|but',
  or: 'or',
  circumstance:
    'at|across|along|for|in|per|during|after|relative to|with respect to|on|into|through|against|inside|around|to|while|referenced to|about|from|' +
    'within the|within a|within any|to within a|upon|under the|under a|using a|against a|while|using',
  condition:
    'when|measured|measured at|when measured|measured over|measured in|at a temperature of|at room temperature|reference|ref|referred to|' +
    'over a period of|over a distance of|at a distance of|when measured in|if|where|assuming|tested at|as measured|at an ambient temperature of|' +
    'at a reference temperature of|over any period of|during any|over any|at any|in any|per any|after exposure to|at a pressure of|under a pressure of|under standard|under simulated',
  property:
    'operate|operates|operating|operation|operational|operated|rated|designed|capable|having|have|has|with|optimized|optimised|lasing|tunable|transmit|tuned|' +
    'function|functioning|withstand|cooled|heated|heating|heat|maintaining|cooling|producing|produce|oscillating|specially|modified|' +
    'sensitive|containing|usable|used|use|emitting|sampling|digitizing|perform|performing|testing|evaporation|conducting|driven|detecting|hardened|' +
    'boiling|melting|transferring|handling|achieve|achieving|delivering|drawing|travel|running|rotating|formed|scanning|generating|generate|developed|flying|flight|imparting|evacuation|withstanding|consisting|consists|composed|while maintaining|in shipment of',
  span: 'entire|over the entire|throughout|over the full|full range|whole range|complete range|over the whole|through the entire',
  exception: 'except|excluding|unless|with the exception of',
  besides: 'other than',
  outside: 'outside the|outside of the|outside a',
  example: 'not limited to|but not limited to|e.g.|for example|such as|for instance|eg',
  rough: 'typically|nominally|approximately|about|usually',
  formula: 'square root of|times|log (|log #|log _|=|÷|√|the formula|formula|expression|equation',
  derived: 'product of|sum of|divided by|multiplied by',
  no: 'no',
  not: 'not|cannot',
  all: 'all of the following|both of the following|all the following|both',
  any: 'any|each|every|either',
  equivalence: 'equivalent to|the equivalent of|which is equivalent to|corresponding to',
  vacuous: 'one or more|at least one|one or both|one or two|at least one of|one or several',
};

const SPLIT: readonly (readonly [string, Cue])[] = [
  'more',
  'greater',
  'higher',
  'less',
  'lower',
  'larger',
  'longer',
  'smaller',
  'fewer',
  'better',
  'finer',
  'wider',
  'shorter',
].flatMap((word) => [
  [`or ${word} than`, { role: 'or', take: 1 }] as const,
  [`or ${word} ( better ) than`, { role: 'or', take: 1 }] as const,
  [`and ${word} than`, { role: 'and', take: 1 }] as const,
  [`and ${word} ( better ) than`, { role: 'and', take: 1 }] as const,
]);

/** Phrases that speak only with a value directly behind them: "capable of 300 km", "operates at 94 GHz", "less 13 kPa", "ref 1 µPa". */
const ADJACENT: readonly (readonly [string, Cue])[] = [
  ...['reference', 'ref', 're'].map((phrase) => [phrase, { role: 'condition', adjacent: true }] as const),
  ['capable of', { role: 'before', comparator: '>=', adjacent: true }],
  ...['diameter', 'width', 'workpiece capacity'].map(
    (size) => [`maximum ${size} of`, { role: 'before', comparator: '<=', adjacent: true }] as const,
  ),
  ['limited to', { role: 'before', comparator: '<=', adjacent: true }],
  ['less', { role: 'before', comparator: '<', adjacent: true }],
  ...['is', 'are', 'is a nominal', 'i.e.', 'i.e.,'].map(
    (phrase) => [phrase, { role: 'before', comparator: '=', adjacent: true }] as const,
  ),
  ['greater', { role: 'before', comparator: '>', adjacent: true }],
  ...['operate at', 'operates at', 'operating at'].flatMap((phrase): (readonly [string, Cue])[] => [
    [phrase, { role: 'before', comparator: '=', adjacent: true }],
    [`${phrase} a frequency of`, { role: 'before', comparator: '=', adjacent: true }],
  ]),
];

function phrases(list: string | undefined, cue: Cue): (readonly [string, Cue])[] {
  return (list ?? '')
    .split('|')
    .filter((p) => p !== '')
    .map((phrase) => [phrase, cue] as const);
}

const COMPARATORS: readonly PrintedComparator[] = ['<', '<=', '=', '>=', '>', 'better', 'better=', 'worse', 'worse='];

function allCues(): (readonly [string, Cue])[] {
  const comparing = COMPARATORS.flatMap((comparator) => [
    ...phrases(BEFORE[comparator], { role: 'before', comparator }),
    ...phrases(BEFORE[comparator], { role: 'before', comparator }).map(
      ([phrase, cue]) => [`${phrase} plus or minus`, cue] as const,
    ),
    ...phrases(AFTER[comparator], { role: 'after', comparator }),
  ]);
  const roles = Object.entries(ROLES).flatMap(([role, list]) => phrases(list, { role: role as CueRole }));
  const upTo = ['up to', 'up to and including', 'down to', 'down to and including'].map(
    (phrase) => [phrase, { role: 'before', comparator: '<=', range: true }] as const,
  );
  const joined = ['below or equal to', 'above or equal to'].map(
    (phrase) => [`and ${phrase}`, { role: 'and', take: 1 }] as const,
  );
  return [
    ...comparing,
    ...roles,
    ...SPLIT,
    ...upTo,
    ...joined,
    ...ADJACENT,
    ['over', { role: 'circumstance', comparator: '>' }],
  ];
}

/** The phrases of English that compare, open conditions, deny, except and join. */
export const ENGLISH_CUES: readonly (readonly [string, Cue])[] = allCues();
