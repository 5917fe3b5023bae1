import type { Survivor } from './mutations.ts';

/** Kinds of changes that no test notices, and why that is so. */
export const kinds = {
  same: 'Equal in effect: no input tells the changed code from the code, since something before or after it sees to the same.',
  speed: 'Speed only: what is kept, looked up or left out early so that less is done. The answer is the same.',
  words:
    'Words of a message that are told to people, and nothing else. The tests hold what is said, not each word of it.',
  never:
    'Never met: a value that the types ask for, and that nothing makes, such as the first of a list that is not empty.',
  tested: 'Noticed by now: a test was written for it after this run.',
  open: 'Open: a test is missing.',
} as const;

export type Kind = keyof typeof kinds;

interface Explained extends Pick<Survivor, 'file' | 'was' | 'now'> {
  readonly kind: Exclude<Kind, 'open'>;
}

/** Survivors that somebody has read and understood. */
const explained: readonly Explained[] = [
  // Many are named, or one: the verb goes with them.
  {
    file: 'server/src/assessment/explain/explain-across.ts',
    was: 'unrated.length === 1',
    now: 'true',
    kind: 'words',
  },
  // No service has either for its name.
  { file: 'server/src/rules/rating/combined-ratings.ts', was: "''", now: '"Stryker was here!"', kind: 'same' },
  // Without a framework there are no such limits.
  { file: 'server/src/rules/rating/limit-ignored.ts', was: 'framework === null', now: 'false', kind: 'same' },
  // Without a framework the loop asks for one before it does anything.
  { file: 'server/src/rules/structure/unknown-statement.ts', was: '[]', now: '["Stryker was here"]', kind: 'same' },
  // Only what stands above the first heading has none.
  { file: 'server/src/rules/structure/skipped-heading-level.ts', was: 'heading === null', now: 'false', kind: 'never' },
  // A number is no part of itself.
  {
    file: 'server/src/claims/numbers/totals/shares.ts',
    was: 'whole.index > part.index',
    now: 'whole.index >= part.index',
    kind: 'never',
  },
];

/** Explanations of changes that the last record does not hold: they are to go with it. */
export function withoutSurvivor(survivors: readonly Survivor[]): readonly Explained[] {
  return explained.filter((one) => !survivors.some((survivor) => isOf(one, survivor)));
}

function isOf(one: Explained, { file, was, now }: Survivor): boolean {
  return one.file === file && one.was === was && one.now === now;
}

/** Why no test notices this change; `open` where nobody has said so. */
export function kindOf(survivor: Survivor): Kind {
  return explained.find((one) => isOf(one, survivor))?.kind ?? 'open';
}
