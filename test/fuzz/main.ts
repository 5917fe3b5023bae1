import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { cachedEdits, differenceWithCache, keptEdits } from '../cli/lint/cached-edits.ts';
import { keepCase } from '../common/kept-cases.ts';
import { differenceAfter } from '../lsp/one-truth/one-truth.ts';
import { keptStories, story } from '../lsp/one-truth/steps.ts';
import { type Figure, keepFigures, measured } from '../reliability/figures.ts';
import { keepTimes } from '../reliability/times.ts';
import { keepInput } from './kept-inputs.ts';
import { brokenByFix, mistakenReport } from './mistaken-reports.ts';
import { timePathological } from './pathological.ts';
import { promises } from './promises.ts';
import { tornReport } from './torn-reports.ts';

/**
 * `npm run fuzz -- --runs 2000 --seed 7`: tears reports and tries every promise on them; keeps what breaks one. Then one
 * story of an author for every twenty of these runs, or `--stories 100` of them, in the built server. `--only cache` tries
 * what has this word in its name. `--record` keeps the figures for docs/reliability.md. `--pathological` measures the
 * built command line instead, on texts that nobody writes, of `--length` characters (a million).
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    stories: { type: 'string' },
    only: { type: 'string', default: '' },
    record: { type: 'boolean' },
    pathological: { type: 'boolean' },
    length: { type: 'string' },
  },
});
if (values.pathological === true) {
  timeAndKeep();
  process.exit();
}
const numRuns = Number(values.runs ?? 500);
const stories = Number(values.stories ?? Math.ceil(numRuns / 20));
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const found: Figure[] = [];

console.log(`${numRuns} runs of each promise, with the seed ${seed}.`);
for (const { name, broken } of promises) {
  await tryOut(name, numRuns, tornReport, async (text) => broken(text), keepInput);
}
await tryOut(
  'a fix, alone or with others, is done when it is applied and writes no error',
  numRuns,
  mistakenReport,
  async (mistaken) => brokenByFix(mistaken),
  ({ text }, name) => keepInput(text, name),
);
await tryOut(
  'with a cache lint says what it says without, after any edits, renames, damage and other versions',
  numRuns,
  cachedEdits,
  differenceWithCache,
  (edits, name) => keepCase(keptEdits, edits, name),
);
await tryOut(
  'after any story of an author the server says what one started anew says',
  stories,
  story,
  differenceAfter,
  (told, name) => keepCase(keptStories, told, name),
);
if (values.record === true) {
  keepFigures('fuzz', `npm run fuzz -- --runs ${numRuns} --stories ${stories} --seed ${seed} --record`, found);
}

/** `broken` says in words what is wrong with an input, `keep` keeps one for good and gives its path. */
async function tryOut<Input>(
  name: string,
  runs: number,
  inputs: fc.Arbitrary<Input>,
  broken: (input: Input) => Promise<string | null>,
  keep: (input: Input, name: string) => string,
): Promise<void> {
  if (!name.includes(values.only)) {
    return;
  }
  const figure = await measured(name, async () => {
    const property = fc.asyncProperty(inputs, async (input) => (await broken(input)) === null);
    const result = await fc.check(property, { numRuns: runs, seed });
    const input = result.counterexample?.[0];
    if (input !== undefined) {
      const path = keep(input, `${name.replaceAll(/[ ,]+/g, '-')}-${seed}`);
      console.log(`BROKEN: ${name}: ${(await broken(input))?.slice(0, 500)}\n  The smallest one is kept in ${path}.`);
      process.exitCode = 1;
    }
    return { tried: result.numRuns, broken: input === undefined ? 0 : 1 };
  });
  found.push(figure);
  if (figure.broken === 0) {
    console.log(`held: ${name} (${figure.tried} times, ${figure.seconds} s)`);
  }
}

function timeAndKeep(): void {
  const { length = '1000000', only, record } = values;
  const texts = timePathological(Number(length), (name) => name.includes(only), console.log);
  if (record === true && only === '') {
    const command = `npm run fuzz -- --pathological --length ${length} --record`;
    keepTimes({ command, node: process.version, length: Number(length), texts });
  }
}
