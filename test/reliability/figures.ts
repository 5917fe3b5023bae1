import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

const path = 'test/reliability/figures.json';

const figure = z.object({
  /** What was tried, such as "safe fixes come to rest". */
  what: z.string(),
  /** How many texts, stories or runs. */
  tried: z.number(),
  broken: z.number(),
  /** In seconds of the processor; null where other processes did the work. */
  seconds: z.nullable(z.number()),
  /** The most memory that the process had taken by then, in MB; null where other processes did the work. */
  memory: z.nullable(z.number()),
});

/** What one run of a command found of one promise. */
export type Figure = z.infer<typeof figure>;

const figures = z.record(z.string(), z.object({ command: z.string(), node: z.string(), figures: z.array(figure) }));

/** The kept figures, by the name of what was run. */
export function readFigures(): z.infer<typeof figures> {
  return existsSync(path) ? figures.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** Keeps the figures of a run in place of those of the last one; `npm run generate` then writes them into the page. */
export function keepFigures(run: string, command: string, found: readonly Figure[]): void {
  const kept = { ...readFigures(), [run]: { command, node: process.version, figures: [...found] } };
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
}

/** Notes what some work took of this process, beside what it found. */
export async function measured(
  what: string,
  work: () => Promise<{ readonly tried: number; readonly broken: number }>,
): Promise<Figure> {
  const before = process.cpuUsage();
  const found = await work();
  const { user } = process.cpuUsage(before);
  return {
    what,
    ...found,
    seconds: Math.round(user / 1e5) / 10,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
