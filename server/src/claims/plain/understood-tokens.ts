import type { Framework } from '../../framework/framework.ts';
import type { Token } from '../words/tokens.ts';
import { allOfThem } from './phrases/all-of-them.ts';
import { apposedNames } from './phrases/apposed-names.ts';
import { asides } from './phrases/asides.ts';
import { answers } from './phrases/asked-parts.ts';
import { describedTimes } from './phrases/described-times.ts';
import { duties } from './phrases/duties.ts';
import { gladness } from './phrases/gladness.ts';
import { indirectQuestions } from './phrases/indirect-questions.ts';
import { listedPronouns } from './phrases/listed-pronouns.ts';
import { namedAgain } from './phrases/named-again.ts';
import { nouns } from './phrases/nouns.ts';
import { objectClauses } from './phrases/object-clauses.ts';
import { ofServices } from './phrases/of-services.ts';
import { openings } from './phrases/openings.ts';
import { others } from './phrases/others.ts';
import { ownVerdicts } from './phrases/own-verdicts.ts';
import { plainAreas } from './phrases/plain-areas.ts';
import { plainTimes } from './phrases/plain-times.ts';
import { plainTurns } from './phrases/plain-turns.ts';
import { spans } from './phrases/spans.ts';
import { calledSo } from './ratings/called-so.ts';
import { countedAreas } from './ratings/counted-areas.ts';
import { countedRatings } from './ratings/counted-ratings.ts';
import { deniedTurns } from './ratings/denied-turns.ts';
import { givenFigures } from './ratings/figures.ts';
import { gerunds } from './ratings/gerunds.ts';
import { judgedSo } from './ratings/judged-so.ts';
import { leftAt } from './ratings/left-at.ts';
import { leftBehind } from './ratings/left-behind.ts';
import { likened } from './ratings/likened.ts';
import { metStandards } from './ratings/met-standards.ts';
import { neither } from './ratings/neither-nor.ts';
import { objectRelatives } from './ratings/object-relatives.ts';
import { onlyThese } from './ratings/only-these.ts';
import { partsThatDescribe } from './ratings/parts-that-describe.ts';
import { plainExceptions } from './ratings/plain-exceptions.ts';
import { predicates } from './ratings/predicates.ts';
import { results } from './ratings/results.ts';
import { sameAsBefore } from './ratings/same-as-before.ts';
import { toldSo } from './ratings/told-so.ts';
import { toldToImprove } from './ratings/told-to-improve.ts';
import { type Had, hadBy, type Step, withStep } from './step.ts';

/**
 * How a sentence becomes plainer, in this order: each step sees what those before it have left. Nearly all of them have nothing
 * to do in nearly all sentences, and are not even asked there: what each needs stands beside it.
 */
export const steps: readonly Step[] = [
  allOfThem,
  nouns,
  listedPronouns,
  toldSo,
  ofServices,
  spans,
  indirectQuestions,
  answers,
  objectClauses,
  toldToImprove,
  gladness,
  ...openings,
  ...ownVerdicts,
  metStandards,
  neither,
  ...objectRelatives,
  onlyThese,
  partsThatDescribe,
  leftBehind,
  ...describedTimes,
  ...plainTimes,
  sameAsBefore,
  leftAt,
  judgedSo,
  plainAreas,
  namedAgain,
  plainExceptions,
  apposedNames,
  plainTurns,
  ...deniedTurns,
  ...calledSo,
  givenFigures,
  gerunds,
  countedAreas,
  countedRatings,
  likened,
  predicates,
  ...duties,
  others,
  ...results,
  asides,
];

/**
 * The tokens of a sentence as every reader of ratings takes them: figures as ratings, nouns as words, “rating safe
 * inadequate” as a verb, ratings that are counted as areas, whose without their owner, duties as the whole, others as other
 * voices, what is only asked behind a doubt, and without openings, asides and spans. Linear.
 */
export function understoodTokens<Found extends Token>(
  framework: Framework,
  written: readonly Found[],
): readonly Found[] {
  let tokens = written;
  let had: Had = hadBy(tokens);
  for (const step of steps) {
    const plain = withStep(step, tokens, framework, had);
    if (plain !== tokens) {
      tokens = plain;
      had = hadBy(tokens);
    }
  }
  return tokens;
}
