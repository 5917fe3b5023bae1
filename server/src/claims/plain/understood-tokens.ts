import type { Framework } from '../../framework/framework.ts';
import type { Token } from '../words/tokens.ts';
import { withAllOfThem } from './phrases/all-of-them.ts';
import { withApposedNames } from './phrases/apposed-names.ts';
import { withoutAsides } from './phrases/asides.ts';
import { withAnswers } from './phrases/asked-parts.ts';
import { withDescribedTimes } from './phrases/described-times.ts';
import { withDuties } from './phrases/duties.ts';
import { withoutGladness } from './phrases/gladness.ts';
import { withIndirectQuestions } from './phrases/indirect-questions.ts';
import { withListedPronouns } from './phrases/listed-pronouns.ts';
import { withNamedAgain } from './phrases/named-again.ts';
import { withNouns } from './phrases/nouns.ts';
import { withObjectClauses } from './phrases/object-clauses.ts';
import { withoutOpenings } from './phrases/openings.ts';
import { withOthers } from './phrases/others.ts';
import { withOwnVerdicts } from './phrases/own-verdicts.ts';
import { withPlainAreas } from './phrases/plain-areas.ts';
import { withPlainTimes } from './phrases/plain-times.ts';
import { withPlainTurns } from './phrases/plain-turns.ts';
import { withoutSpans } from './phrases/spans.ts';
import { withCalledSo } from './ratings/called-so.ts';
import { withoutOwners } from './ratings/counted-areas.ts';
import { withCountedRatings } from './ratings/counted-ratings.ts';
import { withDeniedTurns } from './ratings/denied-turns.ts';
import { withFigures } from './ratings/figures.ts';
import { withGerunds } from './ratings/gerunds.ts';
import { withJudgedSo } from './ratings/judged-so.ts';
import { withLeftAt } from './ratings/left-at.ts';
import { withLeftBehind } from './ratings/left-behind.ts';
import { withLikened } from './ratings/likened.ts';
import { withMetStandards } from './ratings/met-standards.ts';
import { withoutNeither } from './ratings/neither-nor.ts';
import { withObjectRelatives } from './ratings/object-relatives.ts';
import { withParts } from './ratings/parts-that-describe.ts';
import { withPlainExceptions } from './ratings/plain-exceptions.ts';
import { withPredicates } from './ratings/predicates.ts';
import { withResults } from './ratings/results.ts';
import { withSameAsBefore } from './ratings/same-as-before.ts';
import { withToldToImprove } from './ratings/told-to-improve.ts';

/**
 * The tokens of a sentence as every reader of ratings takes them: figures as ratings, nouns as words, “rating safe
 * inadequate” as a verb, ratings that are counted as areas, whose without their owner, duties as the whole, others as other
 * voices, what is only asked behind a doubt, and without openings, asides and spans. Linear.
 */
export function understoodTokens<Found extends Token>(
  framework: Framework,
  tokens: readonly Found[],
): readonly Found[] {
  const own = withIndirectQuestions(withoutSpans(withListedPronouns(withNouns(withAllOfThem(tokens)))));
  const told = withoutOpenings(withoutGladness(withToldToImprove(withObjectClauses(withAnswers(own)))));
  const known = withMetStandards(framework, withOwnVerdicts(told));
  const timed = withSameAsBefore(
    withPlainTimes(withDescribedTimes(withLeftBehind(withParts(withObjectRelatives(withoutNeither(known)))))),
  );
  const judged = withPlainAreas(framework, withJudgedSo(withLeftAt(timed)));
  const named = withPlainExceptions(withNamedAgain(framework, judged));
  const plain = withCalledSo(withDeniedTurns(withPlainTurns(withApposedNames(named))));
  const rated = withCountedRatings(withoutOwners(withGerunds(withFigures(framework, plain))));
  return withoutAsides(withResults(withOthers(withDuties(framework, withPredicates(withLikened(rated))))));
}
