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
  // A text without two spaces in a row is the same when its spaces are collapsed.
  { file: 'server/src/framework/phrases/comparable-text.ts', was: "!value.includes(' ')", now: 'false', kind: 'speed' },
  // No template begins with a space.
  { file: 'server/src/framework/phrases/outer-slots.ts', was: 'begins > 0', now: 'true', kind: 'same' },
  // The list is a group that has matched.
  { file: 'server/src/claims/scores/counts.ts', was: 'list?.kind', now: 'list.kind', kind: 'never' },
  // The number of what was scored and the score are two numbers.
  {
    file: 'server/src/claims/scores/figures.ts',
    was: 'claim.start < said.start',
    now: 'claim.start <= said.start',
    kind: 'same',
  },
  // A group begins with one of the tokens.
  {
    file: 'server/src/claims/second-reading/second-reading.ts',
    was: 'source.tokens[start]?.value',
    now: 'source.tokens[start].value',
    kind: 'never',
  },
  // Without a row there is no cell, and then nothing is said.
  { file: 'server/src/rules/rating/grid-mismatch.ts', was: 'row?.name', now: 'row.name', kind: 'never' },
  // What begins with a quotation mark in YAML ends with it.
  {
    file: 'server/src/rules/date/written-dates.ts',
    was: '/^(?<quote>["\']).*\\k<quote>$/s',
    now: '/^(?<quote>["\']).*\\k<quote>/s',
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
