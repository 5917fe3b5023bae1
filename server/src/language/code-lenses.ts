import type { ServiceResult } from '../assessment/assessment.ts';
import { ratingName } from '../assessment/words.ts';
import type { Framework } from '../framework/framework.ts';
import type { ReportSection, StatedRating } from '../report/report.ts';
import type { Analysis } from '../rules/rule.ts';
import type { Range } from '../text/range.ts';
import { changeWords } from './code-lenses/change-words.ts';
import { missingFromKeyQuestion, missingFromOverall } from './code-lenses/missing-words.ts';
import { type PreviousReport, previousResult } from './code-lenses/previous-report.ts';
import type { PartAddress } from './explain-part.ts';
import { resultWords, type ScoreAndRating } from './result-words.ts';

/** A line that an editor shows above a heading; choosing it explains the part. */
export interface CodeLens {
  /** The heading. */
  readonly range: Range;
  readonly title: string;
  readonly part: PartAddress;
}

/** A key question or a whole, with what its line is made of. */
interface LensPart {
  readonly section: ReportSection | null;
  readonly keyQuestion: string | null;
  readonly computed: ScoreAndRating;
  readonly stated: StatedRating | null;
  readonly previousRating: StatedRating | null;
  /** Why nothing is computed; null where there never is. */
  readonly missing: string | null;
}

/**
 * One line for each heading of a key question and of a whole: its score and rating, or what is missing for them, and
 * what changed. `previous` holds the results of the previous report; null where it is not at hand. In the text's order.
 */
export function codeLenses({ report, assessment }: Analysis, previous: PreviousReport | null): readonly CodeLens[] {
  const { framework } = report;
  if (framework === null) {
    return [];
  }
  const lenses = assessment.services.flatMap((result, service) =>
    partsOf(result, framework).flatMap((part): readonly CodeLens[] => {
      const heading = part.section?.section.heading;
      const before = previousResult(previous, result.service.name, part.keyQuestion);
      const title = titleOf(part, before, framework);
      return heading && title !== null
        ? [{ range: heading.range, title, part: { service, keyQuestion: part.keyQuestion } }]
        : [];
    }),
  );
  return lenses.sort((left, right) => left.range.start - right.range.start);
}

function partsOf(result: ServiceResult, framework: Framework): readonly LensPart[] {
  const { overall, percentage, rating } = result.overall;
  const whole: LensPart = {
    section: overall.section,
    keyQuestion: null,
    computed: { score: percentage?.score ?? null, rating },
    stated: overall.rating,
    previousRating: overall.previousRating,
    missing: missingFromOverall(result.overall, framework),
  };
  const keyQuestions = result.keyQuestions.map(
    (part): LensPart => ({
      section: part.keyQuestion.section,
      keyQuestion: part.definition.id,
      computed: { score: part.percentage?.score ?? null, rating: part.rating },
      stated: part.keyQuestion.rating,
      previousRating: part.keyQuestion.previousRating,
      missing: missingFromKeyQuestion(part, framework),
    }),
  );
  return [...keyQuestions, whole];
}

/** "57, Requires improvement | stated Good | up from Inadequate"; null where there is nothing to say. */
function titleOf(part: LensPart, before: ScoreAndRating, framework: Framework): string | null {
  const { computed, stated, previousRating, missing } = part;
  const words = resultWords(computed, framework) ?? missing;
  const given = stated?.rating ?? null;
  const departs = given !== null && given !== computed.rating;
  const present = { score: computed.score, rating: given ?? computed.rating };
  const past = { score: before.score, rating: previousRating?.rating ?? before.rating };
  const title = [
    ...(words === null ? [] : [words]),
    ...(departs ? [`stated ${ratingName(framework, given)}`] : []),
    ...changeWords(past, present, framework),
  ];
  return title.length === 0 ? null : title.join(' | ');
}
