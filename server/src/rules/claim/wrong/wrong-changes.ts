import type { Analysis } from '../../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../../analysis/rated-parts.ts';
import { isWorse } from '../../../assessment/bands.ts';
import { ratingName } from '../../../assessment/explain/words.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../../framework/model/definitions.ts';
import { findRatingOf } from '../../../framework/names.ts';
import type { Claim, PreviousRating } from '../../../report/report.ts';
import type { Document } from '../../../syntax/document.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import { byFramework } from '../../by-framework.ts';
import { fromFile, previousPlace } from '../../previous-words.ts';
import type { Problem } from '../../rule.ts';
import { newsChangeSubjects } from '../news/news-changes.ts';
import { type PresentRating, presentRating } from './present-rating.ts';

/** What a sentence says of a change, its ratings by their ids. */
interface Change {
  readonly claim: Claim;
  /** Null for the whole. */
  readonly keyQuestion: KeyQuestionDefinition | null;
  /** What messages call the part. */
  readonly name: string;
  /** The rating before, by the report. */
  readonly previous: PreviousRating | null;
  /** The rating now, by the report. */
  readonly present: PresentRating | null;
  /** The rating before, by the sentence. */
  readonly from: string | null;
  /** The rating now, by the sentence. */
  readonly to: string | null;
}

/** The sentences on previous ratings and changes that are wrong in themselves or against the report; one problem each. */
export const wrongChanges = byFramework((analysis, framework): readonly Problem[] => {
  const { kind, document } = analysis.report;
  return kind === 'news'
    ? wrongChangesInNews(analysis, framework)
    : ratedParts(analysis).flatMap((part) => wrongChangesOn(part, framework, document));
});

/** A release rates no part itself; what its front matter gives as previous ratings counts where no sentence does. */
function wrongChangesInNews(analysis: Analysis, framework: Framework): readonly Problem[] {
  const parts = ratedParts(analysis);
  return newsChangeSubjects(analysis, framework).flatMap(({ claim, keyQuestion, name, previous, present }) => {
    const part = parts.find(({ claims }) => claims.includes(claim));
    const said = { claim, keyQuestion, name, previous: previous ?? part?.previousRating ?? null, present };
    return problemsOf(said, framework, analysis.report.document);
  });
}

/** Those of the sentences on one part. */
export function wrongChangesOn(part: RatedPart, framework: Framework, document: Document): readonly Problem[] {
  const present = presentRating(part);
  const keyQuestion = part.keyQuestion?.definition ?? null;
  return part.claims.flatMap((claim) =>
    problemsOf({ claim, keyQuestion, name: part.name, previous: part.previousRating, present }, framework, document),
  );
}

function problemsOf(said: Omit<Change, 'from' | 'to'>, framework: Framework, document: Document): readonly Problem[] {
  const { claim } = said;
  const from = ratingIn(framework, said, 'previous-rating');
  const to = ratingIn(framework, said, 'rating');
  const words = textBetween(document, claim.range.start, claim.range.end);
  const problem = problemOf({ ...said, from, to }, words, framework);
  return problem === null ? [] : [problem];
}

function ratingIn(
  framework: Framework,
  { claim, keyQuestion }: Pick<Change, 'claim' | 'keyQuestion'>,
  slot: 'rating' | 'previous-rating',
): string | null {
  return findRatingOf(framework, claim.slots[slot]?.value ?? '', keyQuestion).rating;
}

function problemOf(change: Change, words: string, framework: Framework): Problem | null {
  switch (change.claim.kind) {
    case 'rating-remained':
      return wrongRemained(change, framework) ?? againstReport(change, framework);
    case 'rating-changed':
      return wrongChanged(change, words, framework) ?? againstReport(change, framework);
    case 'rating-first':
      return notTheFirst(change, framework);
    case 'previous-rating':
      return againstPrevious(change, framework);
    default:
      return null;
  }
}

function wrongRemained({ claim, previous, present, from, to: said }: Change, framework: Framework): Problem | null {
  const before = from ?? previous?.rating ?? null;
  const to = said ?? (claim.read === null ? null : (present?.rating ?? null));
  if (to === null || before === null || to === before) {
    return null;
  }
  return {
    range: claim.range,
    message: `This sentence says that the rating remained, but it was ${ratingName(framework, before)}${from === null ? fromFile(previous) : ''} and is now ${ratingName(framework, to)}. Say that it changed, or correct the rating.`,
    related: from === null ? previousPlace(previous) : [],
  };
}

function wrongChanged(change: Change, words: string, framework: Framework): Problem | null {
  const { claim, previous, present, from } = change;
  const before = from ?? previous?.rating ?? null;
  const to = change.to ?? (claim.read === null ? null : (present?.rating ?? null));
  if (to === null || before === null) {
    return null;
  }
  const related = from === null ? previousPlace(previous) : [];
  const was = ratingName(framework, before) + (from === null ? fromFile(previous) : '');
  const is = ratingName(framework, to);
  if (before === to) {
    return {
      range: claim.range,
      message: `This sentence says that the rating changed, but it was ${was} and still is ${is}. Say that it remained, or correct one of the ratings.`,
      related,
    };
  }
  const wentDown = isWorse(framework, to, before);
  if (
    claim.read === null
      ? !(wentDown ? saysUp : saysDown).test(words)
      : claim.read.direction !== (wentDown ? 'up' : 'down')
  ) {
    return null;
  }
  return {
    range: claim.range,
    message: `This sentence says that the rating ${wentDown ? 'improved' : 'went down'}, but ${is} is ${wentDown ? 'worse' : 'better'} than ${was}. Say what it did, or correct one of the ratings.`,
    related,
  };
}

const saysUp = /\b(?:improved|risen|rose|gone\s+up|went\s+up)\b/i;
const saysDown = /\b(?:deteriorated|declined|dropped|fallen|fell|gone\s+down|went\s+down|worsened)\b/i;

function notTheFirst({ claim, name, previous }: Change, framework: Framework): Problem | null {
  if (previous?.rating == null) {
    return null;
  }
  return {
    range: claim.range,
    message: `This sentence says that this is the first assessment, but the previous rating of ${name}${fromFile(previous)} is ${ratingName(framework, previous.rating)}. Remove one of the two.`,
    related: previousPlace(previous),
  };
}

function againstReport(change: Change, framework: Framework): Problem | null {
  return againstPrevious(change, framework) ?? againstPresent(change, framework);
}

function againstPrevious({ claim, name, previous: known, from }: Change, framework: Framework): Problem | null {
  const slot = claim.slots['previous-rating'];
  if (known?.rating == null || from === null || slot === undefined || from === known.rating) {
    return null;
  }
  return {
    range: slot.range,
    message: `This sentence says that the rating was “${slot.value}”, but the previous rating of ${name}${fromFile(known)} is ${ratingName(framework, known.rating)}. Make the two agree.`,
    related: previousPlace(known),
  };
}

function againstPresent({ claim, name, present, to }: Change, framework: Framework): Problem | null {
  const slot = claim.slots.rating;
  if (present === null || to === null || slot === undefined || to === present.rating) {
    return null;
  }
  return {
    range: slot.range,
    message: `This sentence says that the rating is now “${slot.value}”, but ${name} is rated ${ratingName(framework, present.rating)}. Make the two agree.`,
    related: present.range === null ? [] : [{ range: present.range, message: 'The rating is stated here.' }],
  };
}
