import type { Framework } from '../framework.ts';
import { peopleJudge } from '../judged-ratings.ts';
import type { PhraseKind, SlotName } from '../model/phrase.ts';
import { templateSlots } from '../phrases/phrase-pattern.ts';
import { readTemplate } from '../phrases/phrase-template.ts';
import type { CheckProblem } from './check-problem.ts';
import { pathOfAcross } from './check-scoring.ts';
import { phrasePath } from './phrase-path.ts';

/** Limits hold for scores that there are, and leave a rating that is worse than the band's. */
export function* checkLimits({ limits, ratings, scale }: Framework): Iterable<CheckProblem> {
  const scores = scale.map(({ value }) => value);
  const rankOf = (rating: string) => ratings.findIndex(({ id }) => id === rating);
  for (const [index, { band, anyStatementAtMost, rating }] of limits.entries()) {
    if (scores.length > 0 && !scores.includes(anyStatementAtMost)) {
      yield {
        path: ['limits', index, 'anyStatementAtMost'],
        message: `${anyStatementAtMost} is not a score on the scale, which has: ${scores.join(', ')}.`,
      };
    }
    if (rankOf(band) !== -1 && rankOf(rating) !== -1 && rankOf(rating) <= rankOf(band)) {
      yield {
        path: ['limits', index, 'rating'],
        message: `A limit never lifts a rating: this must be one that comes after "${band}" in "ratings".`,
      };
    }
  }
}

/** A count that says neither how many nor whether they are enough would always hold. */
export function* checkCounts({ overall, acrossBySector }: Framework): Iterable<CheckProblem> {
  const sets = [
    { path: ['overall'], rules: overall.method === 'rules' ? overall.rules : [] },
    ...acrossBySector.map(({ rules }, index) => ({ path: pathOfAcross(acrossBySector, index), rules })),
  ];
  for (const { path, rules } of sets) {
    for (const [index, { counts }] of rules.entries()) {
      for (const [place, { atLeast, atMost, enough }] of counts.entries()) {
        if (atLeast === undefined && atMost === undefined && enough === undefined) {
          yield {
            path: [...path, 'rules', index, 'counts', place],
            message: 'How many must there be? Add "atLeast" or "atMost" with a number, or "enough".',
          };
        }
      }
    }
  }
}

/** The whole has a score where the overall rating follows from it. */
export function* checkOverallScore(framework: Framework): Iterable<CheckProblem> {
  const { overall, scoring } = framework;
  const onlyParts = scoring.method === 'percentage' && scoring.of === 'key-question';
  if (overall.method === 'score' && (onlyParts || peopleJudge(framework))) {
    yield {
      path: ['overall', 'method'],
      message: 'The whole has no score here: "score" needs "of: whole" in "scoring". Take "rules" or "none" instead.',
    };
  }
}

/** What the sentences of each kind must hold, one of these; other kinds state something without any. */
const stated: Partial<Readonly<Record<PhraseKind, readonly (SlotName | 'ratings')[]>>> = {
  score: ['score'],
  rating: ['rating', 'ratings'],
  'previous-rating': ['previous-rating'],
  'rating-remained': ['rating', 'ratings'],
  'rating-changed': ['rating', 'ratings'],
  'rating-first': ['rating', 'ratings'],
  'statements-assessed': ['count'],
  dates: ['dates'],
  'must-actions': ['count'],
};

/** Templates have the slot for what their phrase states. */
export function* checkStatedSlots(framework: Framework): Iterable<CheckProblem> {
  for (const [index, { kind, templates }] of framework.phrases.entries()) {
    const slots = (stated[kind] ?? []).map((name) => `{${name}}`);
    for (const [place, template] of templates.entries()) {
      const isReadable = readTemplate(template, templateSlots).problem === undefined;
      if (isReadable && slots.length > 0 && !slots.some((slot) => template.includes(slot))) {
        yield {
          path: [...phrasePath(framework, index), 'templates', place],
          message: `A sentence of kind "${kind}" states something only with ${slots.join(' or ')} in it.`,
        };
      }
    }
  }
}
