import { join } from 'node:path';
import type { Score, TextScore } from '../src/index.ts';
import { addScores, createMeasurer, createNameJudge, rateScore, scoreText } from '../src/index.ts';
import { DATA_FOLDER } from './io/data-folder.ts';
import { LIST_READERS } from './io/list-readers.ts';
import type { MeasureCase } from './io/measure-cases.ts';
import { groupInOrder, loadMeasureCases } from './io/measure-cases.ts';
import { printTable, printText } from './io/print.ts';
import { loadMeasureVocabulary } from './io/vocabulary.ts';

const ROOT = join(import.meta.dirname, '..');
const CASES = join(ROOT, 'test/cases/measure');
const SOURCES = join(ROOT, '../shared/sources');
const WORST = 10;
/** The readers that tell a provision's parent. */
const READERS = Object.fromEntries(Object.entries(LIST_READERS).map(([list, [reader]]) => [list, reader]));

interface Scored extends MeasureCase {
  readonly score: TextScore;
}

async function scoreCases(): Promise<readonly Scored[]> {
  const vocabulary = loadMeasureVocabulary(DATA_FOLDER);
  const judge = createNameJudge(vocabulary);
  const cases = await loadMeasureCases(CASES, SOURCES, vocabulary, READERS);
  const kindOf = ({ language, decimalComma, blankThousands }: MeasureCase) => ({
    language,
    decimalComma,
    ...(blankThousands ? { blankThousands } : {}),
  });
  return [...groupInOrder(cases, (c) => JSON.stringify(kindOf(c))).values()].flatMap((alike) => {
    const [first] = alike;
    const measure = first && createMeasurer(vocabulary, kindOf(first));
    return alike.map((c) => ({ ...c, score: scoreText(c.labels, measure?.(c.text, c.lead).criteria ?? [], judge) }));
  });
}

function describeScore(cases: number, score: Score): readonly string[] {
  const { recall, precision, names } = rateScore(score);
  const counts = [cases, score.labelled, score.found, score.matched, score.named].map(String);
  return [...counts, ...[recall, precision, names].map((share) => share.toFixed(3))];
}

function printScores(scored: readonly Scored[]): void {
  const row = (name: readonly string[], own: readonly Scored[]) => [
    ...name,
    ...describeScore(own.length, addScores(own.map((c) => c.score))),
  ];
  const languages = [...groupInOrder(scored, (c) => c.language)].flatMap(([language, own]) => [
    row([language, 'all'], own),
    ...[...groupInOrder(own, (c) => c.list)].map(([list, few]) => row([language, list], few)),
  ]);
  const columns = ['language', 'list', 'cases', 'labelled', 'found', 'matched', 'named'];
  printTable([...columns, 'recall', 'precision', 'names'], languages);
}

/** The texts with the most that is missed or found beyond the labels, then those with wrong names. */
function printWorst(scored: readonly Scored[], language: string | undefined, number: number): void {
  const wrong = ({ score }: Scored) => 2 * (score.missed.length + score.surplus.length) + score.misnamed.length;
  const worst = scored.filter((c) => wrong(c) > 0 && (language === undefined || c.language === language));
  for (const { name, score } of worst.toSorted((a, b) => wrong(b) - wrong(a)).slice(0, number)) {
    printText(name);
    for (const l of score.missed) printText(`  missed   ${l.quantity} ${l.comparator} ${l.base} ${l.baseUnit}`);
    for (const f of score.surplus) printText(`  surplus  ${f.quantity} ${f.comparator} ${f.base} ${f.baseUnit}`);
    for (const { label, found } of score.misnamed)
      printText(
        `  misnamed ${found.quantity} for ${label.quantity} ${label.comparator} ${label.base} ${label.baseUnit}`,
      );
  }
}

/**
 * Prints how well the labelled provisions are read, and the worst misses of those to develop with. With `--held-out` instead the
 * figures of those kept aside, and nothing but the figures. `--lang de` and `--worst 30` choose what is shown of the misses.
 */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const aside = args.includes('--held-out');
  const scored = (await scoreCases()).filter((c) => (c.set === 'held-out') === aside);
  if (scored.length === 0) printText('No official files beside the project (../shared/sources): nothing to measure.');
  printScores(scored);
  if (!aside) printWorst(scored, option('--lang'), Number(option('--worst') ?? WORST));
}

await main(process.argv.slice(2));
