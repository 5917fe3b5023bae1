import type { RuleDescription } from '../../server/src/rules/rule.ts';

const plain = { summary: 'Made up for tests.', fixable: false, missing: false } as const;

/** Two groups of rules, one with options. */
export const madeUpRules: readonly RuleDescription[] = [
  { ...plain, id: 'score/mismatch', severity: 'error' },
  { ...plain, id: 'score/missing', severity: 'error', missing: true },
  {
    ...plain,
    id: 'prose/long-sentence',
    severity: 'hint',
    options: {
      words: { type: 'number', default: 40, minimum: 1, description: 'The most words a sentence may have.' },
      names: { type: 'names', default: [], description: 'Names that count as one word.' },
    },
  },
];
