import { buildCatalogue } from '../graph/catalogue.ts';
import type { Issue } from '../model/issue.ts';
import type { ListFacts } from '../model/provision.ts';
import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

/** No label is skipped among the children of a provision. */
export const gapBefore: Check = {
  name: 'gap-before',
  description:
    'Among siblings no label is skipped (reserved ones count as present), or a paragraph of the law was lost.',
  scope: 'edition',
  check: ({ facts }) => facts.flatMap(findGaps),
};

function findGaps(list: ListFacts): readonly Issue[] {
  const catalogue = buildCatalogue(list);
  return list.provisions.flatMap((parent) => {
    const children = catalogue.children(parent.code).map(({ code }) => ({
      code,
      label: code.slice(parent.code.length).replace(/^\./, ''),
    }));
    const sequence = findSequence(children.map(({ label }) => label));
    if (!sequence) return [];
    const labels = new Set(children.map(({ label }) => label));
    let expected = 1;
    return children.flatMap(({ code, label }) => {
      const missing = expected;
      const position = sequence.parse(label);
      expected = position + 1;
      if (position <= missing || labels.has(sequence.format(missing))) return [];
      return [gap(list, code, `${parent.code}.${sequence.format(missing)}`)];
    });
  });
}

/** One manner of numbering siblings; positions count from 1. */
interface Sequence {
  readonly form: RegExp;
  /** A label that must be among them, since all others could be of another manner. */
  readonly proof?: string;
  parse(label: string): number;
  format(position: number): string;
}

/** How a family is numbered; one without `ii` is not roman but lettered, `i` alone included. Undefined for any other manner. */
function findSequence(labels: readonly string[]): Sequence | undefined {
  return SEQUENCES.find(
    ({ form, proof }) => labels.every((label) => form.test(label)) && (!proof || labels.includes(proof)),
  );
}

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** Manners of numbering, the narrower first. */
const SEQUENCES: readonly Sequence[] = [
  { form: /^\d+$/, parse: Number, format: String },
  {
    form: new RegExp(`^(?:${ROMAN.join('|')})$`),
    proof: 'ii',
    parse: (label) => ROMAN.indexOf(label) + 1,
    format: (position) => ROMAN[position - 1] ?? '',
  },
  {
    form: /^([a-z])\1*$/,
    parse: (label) => label.charCodeAt(0) - 96 + 26 * (label.length - 1),
    format: (position) => String.fromCharCode(97 + ((position - 1) % 26)).repeat(Math.ceil(position / 26)),
  },
];

function gap(list: ListFacts, code: string, missing: string): Issue {
  return {
    code: 'gap-before',
    severity: 'warning',
    at: formatProvisionPlace(list, code),
    message: 'A label is skipped before this one, so a paragraph of the law may have been lost.',
    value: missing,
    hint: 'Look it up in the official text; where the law itself skips it, say so in data/exceptions/gap-before.csv.',
  };
}
