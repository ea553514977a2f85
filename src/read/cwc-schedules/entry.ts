import { joinPrinted } from '../pdf/join-printed.ts';

/** A chemical that is printed below an entry with its CAS registry number, which is its only label. */
export interface Chemical {
  readonly cas: string;
  text: string;
  readonly at: string;
}

/** A numbered entry of a schedule while its lines are read. */
export interface Entry {
  readonly schedule: string;
  readonly part: string;
  readonly number: string;
  readonly at: string;
  /** Its own words; those of a family end with "e.g." or a colon. */
  text: string;
  /** Members or examples of a family. */
  readonly chemicals: Chemical[];
  /** Printed name of the exemptions, "Exemption"; empty where there are none. */
  exemptionName: string;
  readonly exempted: Chemical[];
  /** Whether lines belong to the entry, to the chemicals below it, or to its exemptions. */
  mode: 'entry' | 'chemicals' | 'exemptions';
  /** Words of a chemical whose number is still to come. */
  pending: string;
}

/** What stands on a printed line: its words, and the CAS registry number at its right. */
export interface EntryLine {
  readonly words: string;
  /** Empty where the line has none. */
  readonly cas: string;
  readonly at: string;
}

/** Begins an entry at its first line. A line that is a name with a colon and no more ("Lewisites:") opens a family. */
export function startEntry(place: Pick<Entry, 'schedule' | 'part' | 'number'>, line: EntryLine): Entry {
  const isFamily = /^[\w ]+:$/.test(line.words) && line.cas === '';
  return {
    ...place,
    at: line.at,
    text: withCas(line.words, line.cas),
    chemicals: [],
    exemptionName: '',
    exempted: [],
    mode: isFamily ? 'chemicals' : 'entry',
    pending: '',
  };
}

/** Adds a further line to an entry. */
export function addLine(entry: Entry, line: EntryLine): void {
  const example = /^e\.g\.\s*(.*)$/.exec(line.words);
  const exemption = /^(Exemptions?):\s*(.*)$/.exec(line.words);
  if (example) {
    entry.text = joinName(joinName(entry.text, entry.pending), 'e.g.');
    startChemicals(entry, 'chemicals', { ...line, words: example[1] ?? '' });
  } else if (exemption) {
    entry.text = joinName(entry.text, entry.pending);
    entry.exemptionName = exemption[1] ?? '';
    startChemicals(entry, 'exemptions', { ...line, words: exemption[2] ?? '' });
  } else if (entry.mode === 'entry') entry.text = joinName(entry.text, withCas(line.words, line.cas));
  else addChemical(entry, line);
}

function startChemicals(entry: Entry, mode: 'chemicals' | 'exemptions', line: EntryLine): void {
  entry.mode = mode;
  entry.pending = '';
  addChemical(entry, line);
}

function addChemical(entry: Entry, { words, cas, at }: EntryLine): void {
  const chemicals = entry.mode === 'exemptions' ? entry.exempted : entry.chemicals;
  const last = chemicals.at(-1);
  if (cas !== '') {
    chemicals.push({ cas, text: withCas(joinName(entry.pending, words), cas), at });
    entry.pending = '';
  } else if (last && entry.pending === '' && /^and\b/.test(words)) last.text = joinName(last.text, words);
  else entry.pending = joinName(entry.pending, words);
}

/** Joins two lines; names of chemicals break at hyphens, also behind brackets. */
function joinName(before: string, words: string): string {
  return before.endsWith('-') ? before + words : joinPrinted(before, words);
}

function withCas(words: string, cas: string): string {
  return cas === '' ? words : `${words} (${cas})`.trim();
}
