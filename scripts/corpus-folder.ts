import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of real published documents, beside the checkout or one level above; null where it is missing. */
export function corpusFolder(): string | null {
  const places = [path.resolve('..', 'shared', 'corpus'), path.resolve('..', '..', 'shared', 'corpus')];
  return places.find((place) => existsSync(place)) ?? null;
}
