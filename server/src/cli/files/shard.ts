import { statSync } from 'node:fs';
import { UserError } from '../program/user-error.ts';
import type { Found } from './find-reports.ts';

/** One of several runs that share the work: the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The shard that `2/4` names. Throws a UserError for what names none. */
export function shardNamed(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) {
    throw new UserError(`--shard takes which run of how many it is, such as 1/4, not "${text}".`);
  }
  return { index, count };
}

/** What was found, with its place among all of it, from 0. */
export type Placed = Found & { readonly at: number };

/** All that is found with its place; of several runs that share the work, what falls to this one. */
export async function* placed(all: AsyncIterable<Found>, shard: Shard | null): AsyncGenerator<Placed> {
  if (shard !== null) {
    yield* await shareOf(all, shard);
    return;
  }
  let at = 0;
  for await (const found of all) {
    yield { ...found, at };
    at += 1;
  }
}

/**
 * The largest files are dealt out first, each to the run that has the least to read so far, so that all runs have about
 * as much and each finds the same by itself. What is only to be said falls to the first run.
 */
async function shareOf(all: AsyncIterable<Found>, { index, count }: Shard): Promise<readonly Placed[]> {
  const found: Placed[] = [];
  for await (const each of all) {
    found.push({ ...each, at: found.length });
  }
  const sizes = new Map(found.map((each) => [each, each.kind === 'file' ? sizeOf(each.file) : 0]));
  const bySize = found
    .filter(({ kind }) => kind === 'file')
    .sort((left, right) => (sizes.get(right) ?? 0) - (sizes.get(left) ?? 0) || left.at - right.at);
  const loads = Array.from({ length: count }, () => 0);
  const mine = new Set(index === 1 ? found.filter(({ kind }) => kind !== 'file') : []);
  for (const each of bySize) {
    const least = loads.indexOf(Math.min(...loads));
    // An empty file is work too.
    loads[least] = (loads[least] ?? 0) + (sizes.get(each) ?? 0) + 1;
    if (least === index - 1) {
      mine.add(each);
    }
  }
  return found.filter((each) => mine.has(each));
}

/** Bytes; none where nobody can tell. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
