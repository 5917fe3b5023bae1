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
  {
    file: 'server/src/assessment/explain/explain-ladder.ts',
    was: 'statements.length > namedAtMost',
    now: 'statements.length >= namedAtMost',
    kind: 'tested',
  },
  {
    file: 'server/src/assessment/explain/release-sentences.ts',
    was: '[]',
    now: '["Stryker was here"]',
    kind: 'tested',
  },
  { file: 'server/src/assessment/explain/release-sentences.ts', was: 'known === null', now: 'false', kind: 'same' },
  {
    file: 'server/src/assessment/assess.ts',
    was: 'result !== undefined',
    now: 'true',
    kind: 'never',
  },
  {
    file: 'server/src/assessment/explain/explain.ts',
    was: 'score > tiedWith',
    now: 'score >= tiedWith',
    kind: 'same',
  },
  {
    file: 'server/src/assessment/explain/explain.ts',
    was: "framework.scoring.method === 'percentage'",
    now: 'true',
    kind: 'never',
  },
  {
    file: 'server/src/assessment/explain/explain-overall.ts',
    was: '{ ...whole, limit: null }',
    now: '{}',
    kind: 'tested',
  },
  // The words stand nowhere but at the beginning of days in house style.
  {
    file: 'server/src/assessment/explain/release-sentences.ts',
    was: '/^(?:between|from|on)\\s/iu',
    now: '/(?:between|from|on)\\s/iu',
    kind: 'same',
  },
  {
    file: 'server/src/assessment/overall/across-services.ts',
    was: 'counting.length === 0',
    now: 'false',
    kind: 'tested',
  },
  {
    file: 'server/src/assessment/overall/adjusted.ts',
    was: '({ on }) => on === undefined',
    now: '() => undefined',
    kind: 'tested',
  },
  { file: 'server/src/assessment/overall/lowest-of.ts', was: 'found === undefined', now: 'false', kind: 'same' },
  { file: 'server/src/assessment/overall/weighted.ts', was: 'found?.rating', now: 'found.rating', kind: 'never' },
  {
    file: 'server/src/assessment/scoring/scored.ts',
    was: "scoring.method !== 'percentage'",
    now: 'false',
    kind: 'tested',
  },
  // Every sum lies in a band: a framework without one for each is refused.
  { file: 'server/src/assessment/what-if/what-if.ts', was: 'band === null', now: 'false', kind: 'never' },
  { file: 'server/src/assessment/what-if/what-if-weighted.ts', was: '-1', now: '+1', kind: 'tested' },
  {
    file: 'server/src/assessment/what-if/what-if-weighted.ts',
    was: "''",
    now: '"Stryker was here!"',
    kind: 'never',
  },
  { file: 'server/src/assessment/explain/explain.ts', was: 'band === null', now: 'false', kind: 'never' },
  { file: 'server/src/assessment/release-facts.ts', was: 'name === null', now: 'true', kind: 'tested' },
  { file: 'server/src/assessment/release-facts.ts', was: 'name !== null', now: 'true', kind: 'tested' },
  {
    file: 'server/src/assessment/scale.ts',
    was: 'framework.scale.length > 0 && framework.scale.every(({ value }) => Number.isInteger(value))',
    now: 'framework.scale.length > 0 || framework.scale.every(({ value }) => Number.isInteger(value))',
    kind: 'same',
  },
  {
    file: 'server/src/assessment/scoring/key-question.ts',
    was: "case 'judged': return !decided;",
    now: "case 'judged':",
    kind: 'same',
  },
  {
    file: 'server/src/framework/check/check-framework-file.ts',
    was: 'other === undefined',
    now: 'false',
    kind: 'tested',
  },
  {
    file: 'server/src/framework/check/framework-source.ts',
    was: "['There is no framework in this file yet.', ...missing]",
    now: '[]',
    kind: 'tested',
  },
  {
    file: 'server/src/framework/check/likely-meant.ts',
    was: "issue.code === 'invalid_type' && issue.expected === 'string' && Number.isInteger(written)",
    now: "issue.code === 'invalid_type' && issue.expected === 'string' || Number.isInteger(written)",
    kind: 'tested',
  },
  {
    file: 'server/src/framework/check/likely-meant.ts',
    was: "values.filter((value) => typeof value === 'string')",
    now: 'values',
    kind: 'never',
  },
  {
    file: 'server/src/framework/file/library.ts',
    was: 'likely.length === 1',
    now: 'likely.length !== 1',
    kind: 'tested',
  },
  // A name without a character and a template that cannot be read are refused when the file is checked.
  { file: 'server/src/framework/phrases/name-patterns.ts', was: '[]', now: '["Stryker was here"]', kind: 'never' },
  { file: 'server/src/framework/phrases/phrases.ts', was: 'parts === undefined', now: 'false', kind: 'never' },
  {
    file: 'server/src/framework/check/check-scoring.ts',
    was: 'index - 1',
    now: 'index + 1',
    kind: 'tested',
  },
  {
    file: 'server/src/framework/check/schema-issue.ts',
    was: "expected === 'array'",
    now: 'true',
    kind: 'tested',
  },
  {
    file: 'server/src/framework/check/template-readings.ts',
    was: 'sum + count',
    now: 'sum - count',
    kind: 'tested',
  },
  {
    file: 'server/src/framework/citations.ts',
    was: '/(?<![\\p{L}\\p{N}])\\p{L}/gu',
    now: '/(?<![\\p{L}\\p{N}])\\P{L}/gu',
    kind: 'tested',
  },
  {
    file: 'server/src/framework/names.ts',
    was: '({ id }) => ({ rating: null, label: id })',
    now: '() => undefined',
    kind: 'tested',
  },
  // What the words may name has forty letters at the most, and no key question ends in so long a name.
  {
    file: 'server/src/rules/claim/news/news-subject.ts',
    was: '/^(.{2,40}?) (?:at|for|of|in) (.+)$/u',
    now: '/(.{2,40}?) (?:at|for|of|in) (.+)$/u',
    kind: 'same',
  },
  // A phrase on a rating that remained or changed has a slot for it: a framework without is refused.
  {
    file: 'server/src/rules/claim/wrong/wrong-changes.ts',
    was: 'claim.read === null',
    now: 'false',
    kind: 'never',
  },
  {
    file: 'server/src/rules/date/weekdays.ts',
    was: 'days.length === 1',
    now: 'days.length !== 1',
    kind: 'tested',
  },
  {
    file: 'server/src/rules/prose/percent-decimals.ts',
    was: "''",
    now: '"Stryker was here!"',
    kind: 'never',
  },
  // No word of a text is the same as these three.
  {
    file: 'server/src/rules/prose/spelling.ts',
    was: '[]',
    now: '["Stryker was here"]',
    kind: 'same',
  },
  {
    file: 'server/src/rules/rating/breach-capped.ts',
    was: 'claim.service === index',
    now: 'true',
    kind: 'tested',
  },
  {
    file: 'server/src/rules/rating/expected-rating.ts',
    was: "'score'",
    now: '""',
    kind: 'tested',
  },
  {
    file: 'server/src/rules/rating/expected-rating.ts',
    was: 'rating === null',
    now: 'false',
    kind: 'same',
  },
];

/** Why no test notices this change; `open` where nobody has said so. */
export function kindOf({ file, was, now }: Survivor): Kind {
  return explained.find((one) => one.file === file && one.was === was && one.now === now)?.kind ?? 'open';
}
