/** The parts of an entry. `opening` is what stands before the first of them. */
export type Section = 'opening' | 'licence' | 'exceptions' | 'sta' | 'list' | 'items';

/** What the first words of a line begin: another part of the entry, a note on the item, or words without content. */
export interface SectionHead {
  readonly section: Section | 'same';
  /** Name and name in codes of the note on the item that begins; undefined where none does. */
  readonly note?: { readonly name: string; readonly slug: string };
  /** The words behind the head. */
  readonly rest: string;
}

interface HeadRule {
  readonly pattern: RegExp;
  readonly section: Section | 'same';
  /** Name in codes of the note that begins. */
  readonly slug?: string;
}

const RULES: readonly HeadRule[] = [
  { pattern: /^License Requirements?:?$/i, section: 'licence' },
  { pattern: /^License Requirements?(?: Notes?)?:(?= .)/i, section: 'licence', slug: 'licence-requirements' },
  { pattern: /^License Requirements? Notes?:?$/i, section: 'licence', slug: 'licence-requirements' },
  { pattern: /^Reasons? for Control:.*$/i, section: 'licence' },
  { pattern: /^(?:Control\(s\):?|Controls:|Country Chart\.)/, section: 'licence' },
  { pattern: /^Reporting Requirements:?/i, section: 'licence', slug: 'reporting-requirements' },
  { pattern: /^Special Reporting:/i, section: 'same', slug: 'reporting-requirements' },
  { pattern: /^License Exceptions? Note:/i, section: 'exceptions', slug: 'licence-exceptions' },
  { pattern: /^(?:List Based )?License Exceptions?(?: \(see part 740.*\))?$/i, section: 'exceptions' },
  { pattern: /^\(See Part 740 .*\)\.?$/i, section: 'exceptions' },
  { pattern: /^Special Conditions for (?:STA|Strategic Trade Authorization(?: \(STA\))?):?/i, section: 'sta' },
  { pattern: /^List of Items Controlled:?/i, section: 'list' },
  { pattern: /^Related Controls?(?::|(?= )|$)/i, section: 'list', slug: 'related-controls' },
  { pattern: /^Related Definitions?(?::|(?= )|$)/i, section: 'list', slug: 'related-definitions' },
  { pattern: /^ECCN Controls:/, section: 'list', slug: 'eccn-controls' },
  { pattern: /^Unit: .*$/, section: 'list' },
  { pattern: /^Items(?::|(?= a\.))/, section: 'items' },
];

/** Words that say nothing of their own. */
const EMPTY = /^(?:N\/A|None|The list of items controlled is contained in the ECCN heading)?[.:]?$/i;

/** Reads the head of a part of an entry at the start of a line; undefined where the line begins with none. */
export function parseSectionHead(text: string): SectionHead | undefined {
  const rule = RULES.find(({ pattern }) => pattern.test(text));
  if (!rule) return undefined;
  const head = rule.pattern.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length).replace(/^:/, '').trim();
  const name = head.replace(/:$/, '').trim();
  return { section: rule.section, rest, ...(rule.slug ? { note: { name, slug: rule.slug } } : {}) };
}

/** Whether words say nothing of their own: "N/A", or that the heading is the whole list. */
export function isEmptyStatement(text: string): boolean {
  return EMPTY.test(text);
}

/** Parts the heads that are printed on one line ("… 2B999. Related Definitions: N/A"). */
export function splitHeads(text: string): string[] {
  return text.split(/(?<=[.)]) (?=Related Definitions?:)/);
}
