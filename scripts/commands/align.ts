import type { Command } from 'commander';
import type { EvidenceKind, Mapping } from '../../src/index.ts';
import { alignLists, buildCatalogue, EVIDENCE_KINDS, UsageError } from '../../src/index.ts';
import { requireFacts } from '../io/choose.ts';
import type { CommonOptions } from '../io/options.ts';
import { addCommonOptions } from '../io/options.ts';
import { printJson, printTable } from '../io/print.ts';

/** Adds `align LIST LIST`: which provisions are about the same thing, with the evidence. */
export function defineAlign(program: Command): void {
  const command = program
    .command('align')
    .description('which provisions of two lists are about the same thing, with the evidence')
    .argument('<subject>', 'list id')
    .argument('<object>', 'list id');
  addCommonOptions(command)
    .option('--evidence <kinds>', 'kinds of evidence that may be used, joined by commas, or `all`', 'all')
    .option('--as-of <date>', 'the editions that stood for the law on this date')
    .action((subject: string, object: string, options: CommonOptions & { evidence: string; asOf?: string }) => {
      const catalogues = [subject, object].map((list) =>
        buildCatalogue(requireFacts(options.data, list, options.asOf)),
      );
      const [first, second] = catalogues;
      if (!first || !second) return;
      const mappings = alignLists(first, second, { evidence: parseEvidence(options.evidence) });
      if (options.json) printJson({ subject: first.facts.edition, object: second.facts.edition, mappings });
      else printMappings(mappings);
    });
}

function parseEvidence(text: string): ReadonlySet<EvidenceKind> {
  if (text === 'all') return new Set(EVIDENCE_KINDS);
  const names = text.split(',').map((name) => name.trim());
  const known = EVIDENCE_KINDS.filter((kind) => names.includes(kind));
  if (known.length === names.length) return new Set(known);
  throw new UsageError(
    `\`${text}\` names a kind of evidence that does not exist. Kinds: all, ${EVIDENCE_KINDS.join(', ')}.`,
  );
}

function printMappings(mappings: readonly Mapping[]): void {
  const cells = mappings.map((m) => [
    m.subject,
    m.not ? 'not' : '=',
    m.object,
    m.confidence.toFixed(2),
    Object.entries(m.evidence)
      .map(([kind, score]) => `${kind} ${score}`)
      .join(', '),
  ]);
  printTable(['subject', '', 'object', 'confidence', 'evidence'], cells);
}
