import type { Framework } from '../framework/framework.ts';
import { withoutAsides } from './named/asides.ts';
import { withAllOfThem } from './words/all-of-them.ts';
import { withApposedNames } from './words/apposed-names.ts';
import { withAnswers } from './words/asked-parts.ts';
import { withCalledSo } from './words/called-so.ts';
import { withoutOwners } from './words/counted-areas.ts';
import { withCountedRatings } from './words/counted-ratings.ts';
import { withDeniedTurns } from './words/denied-turns.ts';
import { withDuties } from './words/duties.ts';
import { withFigures } from './words/figures.ts';
import { withGerunds } from './words/gerunds.ts';
import { withIndirectQuestions } from './words/indirect-questions.ts';
import { withLikened } from './words/likened.ts';
import { withListedPronouns } from './words/listed-pronouns.ts';
import { withMetStandards } from './words/met-standards.ts';
import { withoutNeither } from './words/neither-nor.ts';
import { withNouns } from './words/nouns.ts';
import { withObjectClauses } from './words/object-clauses.ts';
import { withObjectRelatives } from './words/object-relatives.ts';
import { withoutOpenings } from './words/openings.ts';
import { withOthers } from './words/others.ts';
import { withOwnVerdicts } from './words/own-verdicts.ts';
import { withParts } from './words/parts-that-describe.ts';
import { withPlainTimes } from './words/plain-times.ts';
import { withPlainTurns } from './words/plain-turns.ts';
import { withPredicates } from './words/predicates.ts';
import { withResults } from './words/results.ts';
import { withSameAsBefore } from './words/same-as-before.ts';
import { withoutSpans } from './words/spans.ts';
import type { Token } from './words/tokens.ts';
import { withToldToImprove } from './words/told-to-improve.ts';

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
  const known = withMetStandards(
    framework,
    withOwnVerdicts(withoutOpenings(withToldToImprove(withObjectClauses(withAnswers(own))))),
  );
  const timed = withSameAsBefore(withPlainTimes(withParts(withObjectRelatives(withoutNeither(known)))));
  const plain = withCalledSo(withDeniedTurns(withPlainTurns(withApposedNames(timed))));
  const rated = withCountedRatings(withoutOwners(withGerunds(withFigures(framework, plain))));
  return withoutAsides(withResults(withOthers(withDuties(framework, withPredicates(withLikened(rated))))));
}
