import type { Command } from 'commander';
import type { Catalogue, Provision } from '../../src/index.ts';
import { buildCatalogue, explainProvision, findLanguagePlaces, formatDestinations } from '../../src/index.ts';
import { requireFacts, requireProvision } from '../io/choose.ts';
import { buildComparer } from '../io/compare-facts.ts';
import { loadEditions } from '../io/data-folder.ts';
import type { CommonOptions } from '../io/options.ts';
import { formatLanguagePlace } from '../io/format-language-place.ts';
import { formatControl, formatException } from '../io/format-licensing.ts';
import { addCommonOptions } from '../io/options.ts';
import { printJson, printText } from '../io/print.ts';

/** Adds `show LIST CODE`: all facts of one provision. */
export function defineShow(program: Command): void {
  const command = program
    .command('show')
    .description('one provision: path, criteria, notes, references, terms, source')
    .argument('<list>', 'list id')
    .argument('<code>', 'code as its own law writes it, without blanks')
    .option('--as-of <date>', 'the edition in force on this date (default: the newest)');
  addCommonOptions(command).action(
    (list: string, code: string, options: CommonOptions & { readonly asOf?: string }) => {
      const facts = requireFacts(options.data, list, options.asOf);
      const provision = requireProvision(facts, code);
      const catalogue = buildCatalogue(facts);
      const mappings = findMappings(options.data, catalogue, provision.code, options.asOf);
      const shown = { ...describeProvision(catalogue, provision), mappings };
      if (options.json) printJson(shown);
      else printText(formatProvision(shown));
    },
  );
}

function describeProvision(catalogue: Catalogue, provision: Provision) {
  const { facts } = catalogue;
  const { code } = provision;
  const item = catalogue.path(code)[0]?.code ?? code;
  const brief = (p: Provision) => ({ code: p.code, label: p.label, restatement: explainProvision(catalogue, p.code) });
  return {
    list: facts.edition.list,
    edition: facts.edition.edition,
    code,
    kind: provision.kind,
    status: provision.status,
    label: provision.label,
    restatement: explainProvision(catalogue, code),
    path: catalogue.path(code).map(brief),
    junction: provision.junction ?? null,
    connective: provision.connective,
    criteria: catalogue.criteria(code),
    unparsed: facts.unparsed.get(code) ?? [],
    notes: catalogue.notes(code).map((note) => describeNote(catalogue, note)),
    children: catalogue.children(code).map(brief),
    below: catalogue.subtree(code).slice(1).map(brief),
    references: catalogue.references(code),
    terms: provision.terms,
    localTerms: provision.localTerms,
    cas: provision.cas,
    marks: provision.marks,
    destinations: findDestinations(catalogue, code),
    languages: findLanguagePlaces(catalogue, code),
    controls: facts.controls.get(item) ?? [],
    exceptions: facts.exceptions.get(item) ?? [],
    source: facts.edition.source,
  };
}

/** Where the provision applies, by its own words or those of the nearest place above that says so; null where none does. */
function findDestinations(catalogue: Catalogue, code: string): string | null {
  const stated = catalogue.path(code).findLast((place) => place.destinations)?.destinations;
  return stated ? formatDestinations(stated) : null;
}

function describeNote(catalogue: Catalogue, note: Provision) {
  const parts = catalogue.subtree(note.code).map((p) => ({
    code: p.code,
    label: p.label,
    restatement: explainProvision(catalogue, p.code),
    criteria: catalogue.criteria(p.code),
    references: catalogue.references(p.code),
  }));
  const { code, label, noteRole = 'explains' } = note;
  return { code, role: noteRole, label, criteria: catalogue.criteria(code), parts };
}

/** The provision's counterparts in every other list held on that date, read from this one: "wider" means that this one is the wider. */
function findMappings(folder: string, subject: Catalogue, code: string, date: string | undefined) {
  const { list } = subject.facts.edition;
  const compare = buildComparer(folder);
  const editions = loadEditions(folder).filter(({ edition }) => date === undefined || edition <= date);
  const others = [...new Set(editions.map((edition) => edition.list))].filter((other) => other !== list);
  return others.flatMap((other) =>
    compare(subject, buildCatalogue(requireFacts(folder, other, date)), code)
      .filter((row) => row.subject === code)
      .map(({ object, relation, basis, confidence, gap, witness }) => ({
        list: other,
        code: object,
        relation,
        basis,
        confidence,
        gap: gap ?? null,
        device: witness?.text ?? null,
      })),
  );
}

type Shown = ReturnType<typeof describeProvision> & { readonly mappings: ReturnType<typeof findMappings> };

function formatProvision(shown: Shown): string {
  const list = (title: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${title}: ${values.join(', ')}`];
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
  const line = (p: { readonly code: string; readonly restatement: string }) => `${p.code}  ${p.restatement}`.trimEnd();
  const { title, url, published } = shown.source;
  return [
    `${shown.list} ${shown.code} (edition ${shown.edition}, ${shown.kind}, ${shown.status})`,
    ...block('Path', shown.path.map(line)),
    ...(shown.junction === null ? [] : [`Children join by: ${shown.junction}`]),
    ...block('Below', shown.below.map(line)),
    ...block(
      'Not read',
      shown.unparsed.map((u) => `${u.printed} (${u.reason})`),
    ),
    ...block(
      'Notes',
      shown.notes.flatMap((note) => note.parts.map((part) => `${line(part)} [${note.role}]`)),
    ),
    ...block(
      'Counterparts',
      shown.mappings.map((m) => [m.list, m.code ?? 'none found', m.relation, m.device].filter(Boolean).join(' · ')),
    ),
    ...block(
      'References',
      shown.references.map((r) => `${r.role} ${r.target}`),
    ),
    ...list('Defined terms', shown.terms),
    ...list('Terms defined on the spot', shown.localTerms),
    ...list('CAS', shown.cas),
    ...list('Regime marks', shown.marks),
    ...(shown.destinations === null ? [] : [`Destinations: ${shown.destinations}`]),
    ...block('Language versions that disagree', shown.languages.map(formatLanguagePlace)),
    ...block('Licence requirements of the entry', shown.controls.map(formatControl)),
    ...block('Licence exceptions of the entry', shown.exceptions.map(formatException)),
    `Source: ${title} (${published}) ${url}`,
  ].join('\n');
}
