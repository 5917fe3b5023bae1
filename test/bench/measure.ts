import { spawnSync } from 'node:child_process';

/** A whole command to time. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
}

/** The median of one contender's times, in milliseconds, and its ratio to the first contender's. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Times whole commands in turn, round by round, so that a machine that slows down slows all of them.
 * The first round warms the file cache and is not counted. A contender that cannot be started throws.
 */
export function timeCommands(contenders: readonly Contender[], rounds: number): readonly Measured[] {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, command, words } of contenders) {
      const start = process.hrtime.bigint();
      const { error } = spawnSync(command, words, { stdio: 'ignore' });
      if (error !== undefined) {
        throw error;
      }
      if (round > 0) {
        times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
      }
    }
  }
  const medians = contenders.map(({ name }) => ({ name, median: median(times.get(name) ?? []) }));
  const floor = medians[0]?.median ?? Number.NaN;
  return medians.map((measured) => ({ ...measured, ratio: measured.median / floor }));
}

export function printTable(title: string, rows: readonly Measured[]): void {
  console.log(`\n${title}`);
  for (const { name, median: milliseconds, ratio } of rows) {
    console.log(`  ${name.padEnd(28)} ${milliseconds.toFixed(0).padStart(8)} ms ${ratio.toFixed(2).padStart(8)}×`);
  }
}
