import type { Framework } from '../framework.ts';

/** Where the phrase at this place stands in the framework's file: those of releases come after all others. */
export function phrasePath({ phrases, release }: Framework, index: number): readonly (string | number)[] {
  const own = phrases.length - (release?.phrases.length ?? 0);
  return index < own ? ['phrases', index] : ['release', 'phrases', index - own];
}
