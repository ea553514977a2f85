import type { RawProvision } from '../../model/raw.ts';
import type { Chemical, Entry } from './entry.ts';
import type { ReadSchedules, SchedulePart } from './read-entries.ts';

/** Code of the heading that holds the words before Schedule 1. */
const PREAMBLE = 'Schedules';

/**
 * The provisions of the schedules: headings `Schedules`, `Schedule1`, `1.A`, items `1.A.4`, below them the chemicals that are
 * printed with a number of their own (`1.A.4.505-60-2`), and exemptions as a note (`2.B.4#exemption`).
 */
export function buildProvisions({ preamble, parts }: ReadSchedules): readonly RawProvision[] {
  const heading = (code: string, text: string, at: string): Wanted => ({ code, kind: 'heading', parent: '', text, at });
  const provisions = parts.flatMap((part) => ('chemicals' in part ? fileEntry(part) : [fileTitle(part)]));
  return number([...(preamble === '' ? [] : [heading(PREAMBLE, preamble, parts[0]?.at ?? '')]), ...provisions]);
}

/** A provision before it has its position. */
type Wanted = Pick<RawProvision, 'code' | 'kind' | 'parent' | 'text' | 'at'> &
  Partial<Pick<RawProvision, 'noteName' | 'marks' | 'references'>>;

function fileTitle({ schedule, part, title, at }: SchedulePart): Wanted {
  const code = part === '' ? `Schedule${schedule}` : `${schedule}.${part}`;
  return { code, kind: 'heading', parent: '', text: title, at };
}

function fileEntry(entry: Entry): readonly Wanted[] {
  const { schedule, part, text, chemicals, exemptionName, exempted, at } = entry;
  const code = `${schedule}.${part}.${entry.number}`;
  const except = /\bexcept for those listed in Schedule (\d)/.exec(text)?.[1];
  const item: Wanted = {
    code,
    kind: 'item',
    parent: '',
    text,
    at,
    ...(text.includes('(*)') ? { marks: ['*'] } : {}),
    ...(except === undefined ? {} : { references: [{ role: 'excluded-by', target: `Schedule${except}` }] }),
  };
  const note = `${code}#${exemptionName.toLowerCase()}`;
  const exemption: Wanted = { code: note, kind: 'note', parent: code, text: '', noteName: exemptionName, at };
  return [
    item,
    ...fileChemicals(code, chemicals),
    ...(exempted.length === 0 ? [] : [exemption, ...fileChemicals(note, exempted)]),
  ];
}

function fileChemicals(parent: string, chemicals: readonly Chemical[]): readonly Wanted[] {
  return chemicals.map(({ cas, text, at }) => ({ code: `${parent}.${cas}`, kind: 'paragraph', parent, text, at }));
}

function number(provisions: readonly Wanted[]): readonly RawProvision[] {
  const counts = new Map<string, number>();
  return provisions.map((provision) => {
    const family = provision.kind === 'note' ? `${provision.parent}#` : provision.parent;
    const order = (counts.get(family) ?? 0) + 1;
    counts.set(family, order);
    return { noteName: '', references: [], ...provision, order };
  });
}
