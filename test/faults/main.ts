import { parseArgs } from 'node:util';
import { killedRuns } from './killed-runs.ts';
import { writingCommands } from './writing-commands.ts';

/** `npm run kill -- --runs 500`: ends every command that writes at many moments and counts what is damaged or left. */
const { values } = parseArgs({ options: { runs: { type: 'string' } } });
const runs = Number(values.runs ?? 100);

for (const command of writingCommands) {
  const { killed, damaged, leftovers, wrong } = await killedRuns(command, runs);
  console.log(
    `${command.name}: ${runs} runs, ${killed} ended on the way, ${damaged} files damaged, ${leftovers} left over, ${wrong} next runs wrong.`,
  );
  process.exitCode = damaged + leftovers + wrong > 0 ? 1 : process.exitCode;
}
