import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Condition, Criterion, Language, Measured } from '../../src/index.ts';
import { createMeasurer, UsageError } from '../../src/index.ts';
import { findLanguage, LANGUAGES } from '../io/languages.ts';
import type { CommonOptions } from '../io/options.ts';
import { addCommonOptions } from '../io/options.ts';
import { printJson, printText } from '../io/print.ts';
import { loadMeasureVocabulary } from '../io/vocabulary.ts';

/** Adds `extract --lang LANGUAGE`: the criteria of texts from standard input, one text a line. */
export function defineExtract(program: Command): void {
  const command = program.command('extract').description('the criteria of texts on standard input, one a line');
  addCommonOptions(command)
    .requiredOption('--lang <language>', `language of the texts: ${LANGUAGES.join(', ')}`)
    .option('--decimal-comma', 'read "1,25" as one and a quarter')
    .action(async (options: CommonOptions & { readonly lang: string; readonly decimalComma?: boolean }) => {
      const measure = createMeasurer(loadMeasureVocabulary(options.data), {
        language: requireLanguage(options.lang),
        ...(options.decimalComma === undefined ? {} : { decimalComma: options.decimalComma }),
      });
      const answers: object[] = [];
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        const { criteria, unparsed } = measure(line);
        const answer = { criteria: criteria.map(describeCriterion), unparsed };
        if (options.json) answers.push(answer);
        else printText(JSON.stringify(answer));
      }
      if (options.json) printJson(answers);
    });
}

function requireLanguage(text: string): Language {
  const found = findLanguage(text);
  if (found) return found;
  throw new UsageError(`Texts in \`${text}\` cannot be read. Languages: ${LANGUAGES.join(', ')}.`);
}

function describeCriterion(c: Criterion): object {
  const { quantity, comparator, printed, branch, object } = c;
  const at = c.at.map((a: Condition) => ({ quantity: a.quantity, comparator: a.comparator, ...describeValue(a) }));
  return {
    quantity,
    comparator,
    ...describeValue(c),
    base: c.base,
    baseUnit: c.baseUnit,
    printed,
    branch,
    ...(object === '' ? {} : { object }),
    ...(at.length === 0 ? {} : { at }),
    ...(c.restated.length === 0 ? {} : { restated: c.restated.map(describeValue) }),
  };
}

function describeValue({ value, unit }: Measured): { readonly value: number; readonly unit: string } {
  return { value, unit };
}
