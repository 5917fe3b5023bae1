import type { Analysis } from '../analysis/analysis.ts';
import type { ServiceResult } from '../assessment/assessment.ts';
import { resultWords, type ScoreAndRating } from '../assessment/explain/result-words.ts';
import { ratingName } from '../assessment/explain/words.ts';
import type { Framework } from '../framework/framework.ts';
import type { PreviousRating, Report, ReportSection, StatedRating } from '../report/report.ts';
import { keyQuestionBefore, serviceBefore } from '../report/sections/previous.ts';
import type { Range } from '../text/range.ts';
import { changeWords } from './code-lenses/change-words.ts';
import { missingFromKeyQuestion, missingFromOverall } from './code-lenses/missing-words.ts';
import type { PartAddress } from './scores/explain-part.ts';

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
  readonly previousRating: PreviousRating | null;
  readonly scoreBefore: number | null;
  /** Why nothing is computed; null where there never is. */
  readonly missing: string | null;
}

/**
 * One line for each heading of a key question and of a whole: its score and rating, or what is missing for them, and
 * what changed since the previous report. In the text's order.
 */
export function codeLenses({ report, assessment }: Analysis): readonly CodeLens[] {
  const { framework } = report;
  if (framework === null) {
    return [];
  }
  const lenses = assessment.services.flatMap((result, service) =>
    partsOf(result, report, framework).flatMap((part): readonly CodeLens[] => {
      const heading = part.section?.section.heading;
      const title = titleOf(part, framework);
      return heading && title !== null
        ? [{ range: heading.range, title, part: { service, keyQuestion: part.keyQuestion } }]
        : [];
    }),
  );
  return lenses.sort((left, right) => left.range.start - right.range.start);
}

function partsOf(result: ServiceResult, report: Report, framework: Framework): readonly LensPart[] {
  const { overall, percentage, rating } = result.overall;
  const { previous, services } = report;
  const before = previous && serviceBefore(previous.results, result.service.name, services.length === 1);
  const whole: LensPart = {
    section: overall.section,
    keyQuestion: null,
    computed: { score: percentage?.score ?? null, rating },
    stated: overall.rating,
    previousRating: overall.previousRating,
    scoreBefore: before?.overall.score ?? null,
    missing: missingFromOverall(result.overall, framework),
  };
  const keyQuestions = result.keyQuestions.map(
    (part): LensPart => ({
      section: part.keyQuestion.section,
      keyQuestion: part.definition.id,
      computed: { score: part.percentage?.score ?? null, rating: part.rating },
      stated: part.keyQuestion.rating,
      previousRating: part.keyQuestion.previousRating,
      scoreBefore: keyQuestionBefore(framework, before, part.definition)?.score ?? null,
      missing: missingFromKeyQuestion(part, framework),
    }),
  );
  return [...keyQuestions, whole];
}

/** "57, Requires improvement | stated Good | up from Inadequate"; null where there is nothing to say. */
function titleOf(part: LensPart, framework: Framework): string | null {
  const { computed, stated, previousRating, scoreBefore, missing } = part;
  const words = resultWords(computed, framework) ?? missing;
  const given = stated?.rating ?? null;
  const departs = given !== null && given !== computed.rating;
  const present = { score: computed.score, rating: given ?? computed.rating };
  const past = { score: scoreBefore, rating: previousRating?.rating ?? null };
  const title = [
    ...(words === null ? [] : [words]),
    ...(departs ? [`stated ${ratingName(framework, given)}`] : []),
    ...changeWords(past, present, framework),
  ];
  return title.length === 0 ? null : title.join(' | ');
}
