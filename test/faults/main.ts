import { parseArgs } from 'node:util';
import { type Figure, keepFigures } from '../reliability/figures.ts';
import { keepingOnFullDisk, killedWhileKeeping } from './cached-lint.ts';
import { canFillDisks, fullDisk } from './full-disk.ts';
import { killedCache } from './killed-cache.ts';
import { type KilledRuns, killedRuns } from './killed-runs.ts';
import { writingCommands } from './writing-commands.ts';

/**
 * `npm run kill -- --runs 500`: ends every command that writes at many moments and counts what is damaged or left; then
 * has it write to disks that become full, where small disks can be made. `--record` keeps the figures for
 * docs/reliability.md.
 */
const { values } = parseArgs({ options: { runs: { type: 'string' }, record: { type: 'boolean' } } });
const runs = Number(values.runs ?? 100);
const figures: Figure[] = [];

await Promise.all([
  ...writingCommands.map(async (command) => tellKilled(command.name, await killedRuns(command, runs))),
  killedCache(runs).then((seen) => tellKilled('the first run, which keeps its compiled code', seen)),
  killedWhileKeeping(runs).then((seen) => tellKilled('lint --cache', seen)),
]);
if (canFillDisks) {
  for (const command of writingCommands) {
    const seen = await fullDisk(command, 12);
    console.log(
      `${command.name}: ${seen.runs} runs, ${seen.full} with a full disk, ${seen.damaged} with files damaged, ${seen.wrong} wrong.`,
    );
    const what = `${command.name} on a disk with too little room damages no file and says so; with room it is right`;
    tell(what, seen.full, seen.damaged + seen.wrong);
  }
  const { full, damaged, wrong } = keepingOnFullDisk(12);
  console.log(`lint --cache: ${full} runs that could keep nothing, ${damaged} with files damaged, ${wrong} wrong.`);
  tell('lint --cache on a disk with too little room, or none to write to, only notes it', full, damaged + wrong);
}
if (values.record === true) {
  keepFigures('kill', `npm run kill -- --runs ${runs} --record`, figures);
}
process.exitCode = figures.some(({ broken }) => broken > 0) ? 1 : 0;

function tellKilled(name: string, { killed, damaged, leftovers, wrong }: KilledRuns): void {
  console.log(
    `${name}: ${runs} runs, ${killed} ended on the way, ${damaged} files damaged, ${leftovers} left over, ${wrong} next runs wrong.`,
  );
  const what = `${name}, ended on the way, damages no file and leaves none over; the next run is right`;
  tell(what, killed, damaged + leftovers + wrong);
}

function tell(what: string, tried: number, broken: number): void {
  figures.push({ what, tried, broken, seconds: null, memory: null });
}
