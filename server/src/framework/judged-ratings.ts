import type { Framework } from './framework.ts';

/** Whether people decide how key questions are rated: by themselves, or within what a ladder leaves them. */
export function peopleJudge({ scoring }: Framework): boolean {
  return scoring.method === 'judged' || scoring.method === 'ladder';
}
