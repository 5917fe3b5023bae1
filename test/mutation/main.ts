import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Change, nameOfChange, pathFromRoot } from './change.ts';
import { keepMutations, type Mutations, type Survivor } from './mutations.ts';
import { allChanges, installStryker, type Outcome, tryChanges } from './stryker.ts';

/**
 * `npm run mutation -- --room assessment --sample 150 --seed 1`: puts slips into the code of a room, one at a time, and
 * counts how many of them the tests notice. Without `--room` it does so for all four rooms, without `--sample` with every
 * slip there can be (hours). `--only bands` tries those in files with this word in their path. `--record` keeps the
 * figures and the survivors for docs/reliability.md. `--least 80` fails where fewer in a hundred are noticed.
 */
const { values } = parseArgs({
  options: {
    room: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    record: { type: 'boolean' },
    least: { type: 'string', default: '0' },
    concurrency: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const rooms = values.room === undefined ? ['assessment', 'framework', 'rules', 'claims'] : [values.room];

installStryker();
for (const room of rooms) {
  const found = await tryRoom(room);
  if (values.record === true && values.only === '') {
    keepMutations(room, found);
  }
  if (share(found) < Number(values.least)) {
    process.exitCode = 1;
  }
}

async function tryRoom(room: string): Promise<Mutations> {
  const all = await allChanges(filesOf(room));
  const drawn = values.sample === undefined ? all : draw(all, Number(values.sample));
  const which = values.sample === undefined ? '' : ` --sample ${drawn.length} --seed ${seed}`;
  // For test/mutation/vitest.config.ts.
  process.env.KEYLINE_CHANGED_ROOM = room;
  console.log(`${room}: ${drawn.length} of ${all.length} changes${which}.`);
  // Read now: the files may be edited while the tests run on a copy.
  const told = new Map(drawn.map((change) => [nameOfChange(change), tell(change)]));
  const results = (await tryChanges(drawn, Number(values.concurrency))).flatMap(({ change, outcome }) => {
    const slip = told.get(nameOfChange(change));
    return slip === undefined ? [] : [{ slip, outcome }];
  });
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  const survivors = results
    .filter(({ outcome }) => outcome === 'survived' || outcome === 'not reached')
    .map(({ slip, outcome }) => ({ ...slip, reached: outcome === 'survived' }));
  const found = {
    command: `npm run mutation -- --room ${room}${which} --record`,
    node: process.version,
    changes: all.length,
    drawn: drawn.length,
    atLoading: count('static'),
    noticed: count('noticed'),
    survivors,
  };
  for (const { file, line, reached, was, now } of survivors) {
    console.log(`${file}:${line}: ${reached ? '' : '(no test comes here) '}${was} → ${now}`);
  }
  console.log(`${room}: ${found.noticed} of ${found.noticed + survivors.length} noticed (${share(found)} %).`);
  return found;
}

function filesOf(room: string): readonly string[] {
  return readdirSync(`server/src/${room}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `server/src/${room}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts') && path.includes(values.only))
    .sort();
}

function draw(changes: readonly Change[], howMany: number): readonly Change[] {
  const size = Math.min(howMany, changes.length);
  const lists = fc.shuffledSubarray([...changes], { minLength: size, maxLength: size });
  return fc.sample(lists, { seed, numRuns: 1 })[0] ?? [];
}

function tell(change: Change): Omit<Survivor, 'reached'> {
  const { start, end } = change.location;
  const file = pathFromRoot(change);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  const last = lines.length - 1;
  const was = lines
    .map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined))
    .join('\n');
  return { file, line: start.line + 1, was: onOneLine(was), now: onOneLine(change.replacement) };
}

function onOneLine(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}

/** In a hundred of those tried. */
function share({ noticed, survivors }: Mutations): number {
  return Math.round((1000 * noticed) / Math.max(1, noticed + survivors.length)) / 10;
}
