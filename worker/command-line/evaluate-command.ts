import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { AppError } from '@/lib/core/app-error';
import { boundFigures } from '@/lib/core/predictions/bound-figures';
import { evaluatePredictions } from '@/lib/core/predictions/evaluate-predictions';
import { readPredictions } from '@/lib/core/predictions/read-predictions';
import { decodeText } from '@/lib/domain/tables/decode-text';
import { parseCsv } from '@/lib/domain/tables/parse-csv';
import { describeEvaluation } from './describe-evaluation';
import { type Answer, answerAndExit } from './run-command';

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new AppError('not_found', `There is no file ${file} that can be read.`);
  }
}

async function runEvaluate(file: string): Promise<Answer> {
  const name = path.basename(file);
  const predictions = readPredictions(parseCsv(decodeText(await readBytes(file), name), name));
  const evaluation = evaluatePredictions(predictions);
  return {
    json: evaluation,
    text: describeEvaluation(evaluation, boundFigures(predictions)),
  };
}

export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description(
      'Score a CSV file of predictions: id, true, predicted, perhaps group, probabilities.',
    )
    .argument('<file>', 'a row per clip; a probability column is named as its label')
    .option('--json', 'one JSON document on stdout; shares are fractions of 1')
    .action((file: string, options: { readonly json?: boolean }) =>
      answerAndExit(options, () => runEvaluate(file)),
    );
}
