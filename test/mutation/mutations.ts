import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

const path = 'test/reliability/mutations.json';

const survivor = z.object({
  file: z.string(),
  line: z.number(),
  /** Whether a test runs this code at all. */
  reached: z.boolean(),
  /** The code and what took its place, each on one line and cut where it is long. */
  was: z.string(),
  now: z.string(),
});

/** A change of the code that no test noticed. */
export type Survivor = z.infer<typeof survivor>;

const mutations = z.object({
  command: z.string(),
  node: z.string(),
  /** How many changes of the room there can be, and how many of them were drawn. */
  changes: z.number(),
  drawn: z.number(),
  /** Of those drawn: code that runs once, while its file is loaded. It was left out. */
  atLoading: z.number(),
  noticed: z.number(),
  survivors: z.array(survivor),
});

/** What came of changes of one room. */
export type Mutations = z.infer<typeof mutations>;

/** What was kept last, by room. */
export function readMutations(): Readonly<Record<string, Mutations>> {
  return existsSync(path) ? z.record(z.string(), mutations).parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** Keeps what came of a room in place of its last run; `npm run generate` then writes it into the page. */
export function keepMutations(room: string, found: Mutations): void {
  writeFileSync(path, `${JSON.stringify({ ...readMutations(), [room]: found }, null, 2)}\n`);
}
