import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

const path = 'test/reliability/times.json';

const times = z.object({
  command: z.string(),
  node: z.string(),
  /** Of each text, in characters. */
  length: z.number(),
  texts: z.array(
    z.object({
      name: z.string(),
      /** Seconds of the processor of each command, its start included; null where it was ended. */
      seconds: z.record(z.string(), z.nullable(z.number())),
    }),
  ),
});

/** What the commands took for texts that nobody writes. */
export type Times = z.infer<typeof times>;

/** The kept times; null where none were kept. */
export function readTimes(): Times | null {
  return existsSync(path) ? times.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** Keeps times in place of the last ones; `npm run generate` then writes them into the page. */
export function keepTimes(found: Times): void {
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
}
