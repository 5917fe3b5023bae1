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
const explained: readonly Explained[] = [];

/** Why no test notices this change; `open` where nobody has said so. */
export function kindOf({ file, was, now }: Survivor): Kind {
  return explained.find((one) => one.file === file && one.was === was && one.now === now)?.kind ?? 'open';
}
