import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { keepStory } from '../lsp/one-truth/kept-stories.ts';
import { differenceAfter } from '../lsp/one-truth/one-truth.ts';
import { story } from '../lsp/one-truth/steps.ts';
import { keepInput } from './kept-inputs.ts';
import { promises } from './promises.ts';
import { tornReport } from './torn-reports.ts';

/**
 * `npm run fuzz -- --runs 2000 --seed 7`: tears reports and tries every promise on them; keeps what breaks one. Then one
 * story of an author for every twenty of these runs, or `--stories 100` of them, in the built server.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, stories: { type: 'string' } },
});
const numRuns = Number(values.runs ?? 500);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

console.log(`${numRuns} runs of each promise, with the seed ${seed}.`);
for (const { name, broken } of promises) {
  const start = performance.now();
  const result = fc.check(
    fc.property(tornReport, (text) => broken(text) === null),
    { numRuns, seed },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const text = result.counterexample?.[0];
  if (text === undefined) {
    console.log(`held: ${name} (${seconds} s)`);
  } else {
    const path = keepInput(text, `${name.replaceAll(' ', '-')}-${seed}`);
    console.log(`BROKEN: ${name}: ${broken(text)?.slice(0, 500)}\n  The smallest text is kept in ${path}.`);
    process.exitCode = 1;
  }
}

const stories = Number(values.stories ?? Math.ceil(numRuns / 20));
const told = await fc.check(
  fc.asyncProperty(story, async (one) => (await differenceAfter(one)) === null),
  { numRuns: stories, seed },
);
const wrong = told.counterexample?.[0];
if (wrong === undefined) {
  console.log(`held: after ${stories} stories the server says what one that is started anew says`);
} else {
  const path = keepStory(wrong, `story-${seed}`);
  console.log(
    `BROKEN: another answer after a story: ${await differenceAfter(wrong)}\n  The shortest one is kept in ${path}.`,
  );
  process.exitCode = 1;
}
