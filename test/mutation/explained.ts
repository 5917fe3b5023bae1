import type { Survivor } from './mutations.ts';

/** Kinds of changes that no test notices, and why that is so. */
export const kinds = {
  same: 'Equal in effect: no input tells the changed code from the code, since something before or after it sees to the same.',
  speed: 'Speed only: what is kept, looked up or left out early so that less is done. The answer is the same.',
  words:
    'Words of a message that are told to people, and nothing else. The tests hold what is said, not each word of it.',
  never:
    'Never met: a value that the types ask for, and that nothing makes, such as the first of a list that is not empty.',
  tested: 'Noticed by now, or gone: a test was written for it after this run, or the code was taken away.',
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
  // A stated score is a number.
  { file: 'server/src/assessment/explain/explain.ts', was: 'score !== null', now: 'true', kind: 'never' },
  // A text in place of a revision names no instruments and no release.
  { file: 'server/src/framework/check/check-framework-file.ts', was: '[]', now: '["Stryker was here"]', kind: 'same' },
  // A test was written for these, or they were taken away.
  { file: 'server/src/assessment/scoring/ladder.ts', was: 'score === null', now: 'false', kind: 'tested' },
  {
    file: 'server/src/assessment/what-if/what-if-ladder.ts',
    was: 'points + to - (statement.score ?? to)',
    now: 'points + to + (statement.score ?? to)',
    kind: 'tested',
  },
  { file: 'server/src/framework/check/check-names.ts', was: "'overallNames'", now: '""', kind: 'tested' },
  {
    file: 'server/src/framework/phrases/phrases.ts',
    was: "kind === 'breaches' || kind === 'dates'",
    now: 'true',
    kind: 'tested',
  },
  {
    file: 'server/src/rules/claim/news/counted-ratings.ts',
    was: 'rating === null',
    now: 'rating !== null',
    kind: 'tested',
  },
  {
    file: 'server/src/rules/claim/news/news-ratings.ts',
    was: "isWhole && /\\bTrust$/u.test(slots.service?.value ?? '') && isOfTrust(range, report)",
    now: 'false',
    kind: 'tested',
  },
  { file: 'server/src/rules/claim/wrong/wrong-scores.ts', was: 'here === undefined', now: 'false', kind: 'tested' },
  {
    file: 'server/src/rules/rating/missing.ts',
    was: "overall.method !== 'none' && !isOptional",
    now: 'true',
    kind: 'tested',
  },
  { file: 'server/src/claims/changes/doubts/settled-doubts.ts', was: "kind === 'comma'", now: 'false', kind: 'tested' },
  { file: 'server/src/claims/changes/forms/moved-parts.ts', was: "'of'", now: '""', kind: 'tested' },
  {
    file: 'server/src/claims/changes/forms/verdicts.ts',
    was: 'from >= source.tokens.length',
    now: 'from > source.tokens.length',
    kind: 'tested',
  },
  { file: 'server/src/claims/changes/forms/verdicts.ts', was: "'but'", now: '""', kind: 'tested' },
  { file: 'server/src/claims/changes/marks.ts', was: 'value.at > at', now: 'false', kind: 'tested' },
  { file: 'server/src/claims/dates/day-pieces.ts', was: 'token.start < days.start', now: 'true', kind: 'tested' },
  {
    file: 'server/src/claims/numbers/breaches/named-breaches.ts',
    was: 'tail.slice(0, from)',
    now: 'tail',
    kind: 'tested',
  },
  { file: 'server/src/claims/numbers/changes.ts', was: '{ return []; }', now: '{}', kind: 'tested' },
  { file: 'server/src/claims/numbers/totals/listed-parts.ts', was: "opening !== 'list'", now: 'true', kind: 'tested' },
  {
    file: 'server/src/claims/numbers/totals/named-items.ts',
    was: "boundBefore(plain, index) === 'exactly'",
    now: 'true',
    kind: 'tested',
  },
  { file: 'server/src/claims/numbers/totals/mixed-lists.ts', was: '/\\.$/', now: '/\\./', kind: 'tested' },
  {
    file: 'server/src/claims/other-subjects.ts',
    was: "kind === 'have' && /^ha[dv]/iu.test(text)",
    now: "kind === 'have' || /^ha[dv]/iu.test(text)",
    kind: 'tested',
  },
  { file: 'server/src/claims/plain/phrases/named-again.ts', was: 'tokens.slice(0, at)', now: 'tokens', kind: 'tested' },
  {
    file: 'server/src/claims/pieces/pieces.ts',
    was: '/(?:[£$€.:#]|\\d[-‐‑–])$/',
    now: '/(?:[£$€.:#]|\\d[^-‐‑–])$/',
    kind: 'tested',
  },
  { file: 'server/src/claims/plain/ratings/object-relatives.ts', was: 'value === be + 2', now: 'true', kind: 'tested' },
  {
    file: 'server/src/claims/second-reading/gates.ts',
    was: "kind === 'name' || kind === 'comma'",
    now: "kind === 'name' && kind === 'comma'",
    kind: 'tested',
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
