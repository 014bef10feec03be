import { Command, CommanderError } from 'commander';
import { addBalanceCommand } from './balance-command';
import { addEvaluateCommand } from './evaluate-command';
import { addExperimentCommand } from './experiment-command';
import { addFeaturesCommand } from './features-command';
import { addHealthCommand } from './health-command';
import { addImportCommand } from './import-command';
import { addResultCommand } from './result-command';

// Only warnings belong between a person and the progress bar.
process.env.LOG_LEVEL ??= 'warn';

const program = new Command('prosodia')
  .description('Speech emotion recognition without a browser: the same work as the web does.')
  .exitOverride();

addImportCommand(program);
addBalanceCommand(program);
addHealthCommand(program);
addFeaturesCommand(program);
addExperimentCommand(program);
addEvaluateCommand(program);
addResultCommand(program);

program.parseAsync().catch((error: unknown) => {
  // Commander has printed its own message; anything else ends in runCommand.
  process.exitCode = error instanceof CommanderError ? error.exitCode : 1;
  if (!(error instanceof CommanderError)) console.error(error);
});
