import type { Framework } from '../framework/framework.ts';
import { withoutAsides } from './named/asides.ts';
import { withApposedNames } from './words/apposed-names.ts';
import { withCalledSo } from './words/called-so.ts';
import { withoutOwners } from './words/counted-areas.ts';
import { withCountedRatings } from './words/counted-ratings.ts';
import { withDeniedTurns } from './words/denied-turns.ts';
import { withDuties } from './words/duties.ts';
import { withFigures } from './words/figures.ts';
import { withGerunds } from './words/gerunds.ts';
import { withIndirectQuestions } from './words/indirect-questions.ts';
import { withJudgedSo } from './words/judged-so.ts';
import { withLikened } from './words/likened.ts';
import { withListedPronouns } from './words/listed-pronouns.ts';
import { withMetStandards } from './words/met-standards.ts';
import { withNamedAgain } from './words/named-again.ts';
import { withNouns } from './words/nouns.ts';
import { withObjectClauses } from './words/object-clauses.ts';
import { withoutOpenings } from './words/openings.ts';
import { withOthers } from './words/others.ts';
import { withPlainExceptions } from './words/plain-exceptions.ts';
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
  const own = withIndirectQuestions(withoutSpans(withListedPronouns(withNouns(tokens))));
  const known = withMetStandards(framework, withoutOpenings(withToldToImprove(withObjectClauses(own))));
  const timed = withSameAsBefore(withPlainTimes(known));
  const plain = withCalledSo(
    withDeniedTurns(withPlainTurns(withApposedNames(withPlainExceptions(withNamedAgain(withJudgedSo(timed)))))),
  );
  const rated = withCountedRatings(withoutOwners(withGerunds(withFigures(framework, plain))));
  return withoutAsides(withResults(withOthers(withDuties(framework, withPredicates(withLikened(rated))))));
}
