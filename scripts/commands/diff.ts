import type { Command } from 'commander';
import type { EditionDiff, ListFacts } from '../../src/index.ts';
import { buildCatalogue, diffEditions, NotFoundError } from '../../src/index.ts';
import { requireEdition, requireEditions } from '../io/choose.ts';
import { loadFacts } from '../io/data-folder.ts';
import type { CommonOptions } from '../io/options.ts';
import { addCommonOptions } from '../io/options.ts';
import { printJson, printText } from '../io/print.ts';

/** Adds `diff LIST EDITION EDITION`: what changed between two editions. */
export function defineDiff(program: Command): void {
  const command = program
    .command('diff')
    .description('what changed between two editions of one list')
    .argument('<list>', 'list id')
    .argument('<earlier>', 'edition that is read as the subject')
    .argument('<later>', 'edition that is read as the object');
  addCommonOptions(command).action((list: string, earlier: string, later: string, options: CommonOptions) => {
    const held = requireEditions(options.data, list);
    const chosen = [requireEdition(held, earlier), requireEdition(held, later)];
    const [subject, object] = loadFacts(options.data, chosen).map((facts: ListFacts) => buildCatalogue(facts));
    if (!subject || !object) throw new NotFoundError(`No facts of \`${list}\` are held.`);
    const diff = diffEditions(subject, object);
    if (options.json) printJson(diff);
    else printText(formatDiff(diff));
  });
}

function formatDiff({ added, removed, changed }: EditionDiff): string {
  const lines = [
    ...added.map((code) => `+ ${code}`),
    ...removed.map((code) => `- ${code}`),
    ...changed.flatMap(({ code, differences }) => [
      `~ ${code}`,
      ...differences.map((d) => `    ${d.kind}${d.about && ` (${d.about})`}: ${d.subject || '—'} → ${d.object || '—'}`),
    ]),
  ];
  return [...lines, `${added.length} added, ${removed.length} removed, ${changed.length} changed`].join('\n');
}
