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
  // All that are meant have a score by then.
  {
    file: 'server/src/rules/claim/wrong/scored-things.ts',
    was: 'first.statement?.score?.range',
    now: 'first.statement?.score.range',
    kind: 'never',
  },
  // More than one framework ships.
  { file: 'server/src/rules/frontmatter/fitting-framework.ts', was: 'second?.fit', now: 'second.fit', kind: 'never' },
  // The pattern asks for the end of the words.
  { file: 'server/src/rules/link/missing-address.ts', was: 'words.slice(from)', now: 'words', kind: 'speed' },
  {
    file: 'server/src/rules/link/missing-address.ts',
    was: '/^[\\s*_:]*(?<block>\\S[\\s\\S]*?)(?:\\r?\\n[ \\t]*\\r?\\n|$)/',
    now: '/^[\\s*_:]*(?<block>\\S[\\s\\S]*?)(?:\\r?\\n[ \\t]*\\r\\n|$)/',
    kind: 'tested',
  },
  {
    file: 'server/src/rules/printed-score.ts',
    was: "{ const value = Number(slots.score?.value); if (kind === 'score' && slots.score !== undefined && isP…",
    now: '{}',
    kind: 'tested',
  },
  // What has neither letter is counted on neither side.
  { file: 'server/src/rules/prose/mixed-spelling.ts', was: '[]', now: '["Stryker was here"]', kind: 'same' },
  {
    file: 'server/src/rules/structure/insert-section.ts',
    was: "({ role }) => role.kind === 'key-question' && role.definition.id === home.id",
    now: '() => undefined',
    kind: 'tested',
  },
  {
    file: 'server/src/rules/suppressions.ts',
    was: 'suppression.rules.length === 0',
    now: 'suppression.rules.length !== 0',
    kind: 'tested',
  },
  // Each kind of problem that a schema of frameworks can have is named.
  { file: 'server/src/framework/check/schema-issue.ts', was: "'is not valid'", now: '""', kind: 'never' },
  // Whether the file holds keys at all is asked before; the line is gone.
  { file: 'server/src/framework/check/schema-issue.ts', was: 'last === undefined', now: 'false', kind: 'never' },
  {
    file: 'server/src/framework/phrases/guard-words.ts',
    was: '(list) => list.includes(word)',
    now: '() => undefined',
    kind: 'tested',
  },
  { file: 'server/src/framework/phrases/quotation.ts', was: "single === '‘'", now: 'true', kind: 'tested' },
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
