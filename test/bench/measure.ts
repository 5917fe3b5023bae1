import { spawnSync } from 'node:child_process';

/** A whole command to time. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
}

/** The medians of one contender, in milliseconds, and their ratios to the first contender's. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly ratio: number;
  /** Processor time, which a loaded machine changes least. */
  readonly processor: number;
  readonly processorRatio: number;
}

interface Taken {
  readonly time: number;
  readonly processor: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Times whole commands in turn, round by round, so that a machine that slows down slows all of them.
 * Rounds that warm the file cache come first and are not counted. A contender that cannot be started throws.
 */
export function timeCommands(contenders: readonly Contender[], rounds: number, warming = 1): readonly Measured[] {
  const times = new Map<string, Taken[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -warming; round < rounds; round += 1) {
    for (const { name, command, words } of contenders) {
      const taken = timeOnce(command, words);
      if (round >= 0) {
        times.get(name)?.push(taken);
      }
    }
  }
  const medians = contenders.map(({ name }) => {
    const taken = times.get(name) ?? [];
    return {
      name,
      median: median(taken.map(({ time }) => time)),
      processor: median(taken.map((one) => one.processor)),
    };
  });
  const [first] = medians;
  return medians.map((measured) => ({
    ...measured,
    ratio: measured.median / (first?.median ?? Number.NaN),
    processorRatio: measured.processor / (first?.processor ?? Number.NaN),
  }));
}

/** Times one command. The shell that runs it tells the processor time of what it ran. */
function timeOnce(command: string, words: readonly string[]): Taken {
  const start = process.hrtime.bigint();
  const { error, stdout } = spawnSync('sh', ['-c', '"$@" >/dev/null 2>&1; times', 'sh', command, ...words], {
    encoding: 'utf8',
  });
  if (error !== undefined) {
    throw error;
  }
  const [, minutes = Number.NaN, seconds = Number.NaN] = /\n(\d+)m([\d.]+)s/.exec(stdout) ?? [];
  return {
    time: Number(process.hrtime.bigint() - start) / 1e6,
    processor: 1000 * (60 * Number(minutes) + Number(seconds)),
  };
}

export function printTable(title: string, rows: readonly Measured[]): void {
  console.log(`\n${title}`);
  for (const { name, median: milliseconds, ratio, processor, processorRatio } of rows) {
    const wall = `${milliseconds.toFixed(0).padStart(8)} ms ${ratio.toFixed(2).padStart(8)}×`;
    const used = `${processor.toFixed(0).padStart(8)} ms ${processorRatio.toFixed(2).padStart(8)}×`;
    console.log(`  ${name.padEnd(20)} ${wall}   processor ${used}`);
  }
}
