import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RatedPart } from '../../analysis/rated-parts.ts';
import { explainKeyQuestion } from '../../assessment/explain/explain.ts';
import { explainSteps } from '../../assessment/explain/explain-ladder.ts';
import { explainOverall } from '../../assessment/explain/explain-overall.ts';
import { resultWords } from '../../assessment/explain/result-words.ts';
import { isJudged } from '../../assessment/scoring/key-question.ts';
import { ratingTone } from '../../assessment/standing.ts';
import type { Framework } from '../../framework/framework.ts';
import { pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';
import { ratingLabel, statedLabel } from './rating-label.ts';
import { percentageBar } from './score-bar.ts';
import { triedLine } from './tried-line.ts';

/** What a key question or the whole is given, under its heading: rating, score, and on demand how they come about. */
export function ratedPart(part: RatedPart, context: RenderContext): readonly Element[] {
  const { framework } = context;
  if (framework === null) {
    return [];
  }
  const shown = [
    ...ratingLine(part, framework, context),
    ...scoreLine(part, framework, context),
    ...difference(part, framework, context),
    ...previousLine(part, framework, context),
    ...triedLine(part, context),
    ...arithmetic(part, framework, context),
  ];
  return shown.length === 0 ? [] : [h('div', { className: ['result'] }, shown)];
}

/** The rating that the report states, else the one that follows. */
function ratingLine(part: RatedPart, framework: Framework, { placeOf }: RenderContext): readonly Element[] {
  const place = placeOf(part.statedRating?.range ?? part.section?.section.heading?.range);
  const label =
    part.statedRating !== null
      ? statedLabel(part.statedRating, framework)
      : part.rating !== null
        ? ratingLabel(part.rating, framework)
        : null;
  return label === null ? [] : [h('p', { className: ['result-rating'], ...place }, [hidden(pageWords.rating), label])];
}

function scoreLine(part: RatedPart, framework: Framework, { placeOf }: RenderContext): readonly Element[] {
  const { statedScore, percentage } = part;
  const score = statedScore === null ? (percentage?.score ?? null) : statedScore.value;
  if (score === null) {
    return statedScore === null ? [] : [h('p', { className: ['result-score'] }, pageWords.score + statedScore.text)];
  }
  const tone = ratingTone(part.statedRating?.rating ?? part.rating, framework);
  const place = placeOf(statedScore?.range ?? part.section?.section.heading?.range);
  return [
    h('p', { className: ['result-score'], ...place }, [
      hidden(pageWords.score),
      h('strong', String(score)),
      ' out of 100',
      percentageBar(Math.min(100, Math.max(0, score)), tone, framework),
    ]),
  ];
}

/** What follows from the scores, where the report states something else. */
function difference(part: RatedPart, framework: Framework, { placeOf }: RenderContext): readonly Element[] {
  const { statedScore, statedRating, percentage, rating } = part;
  const scoreDiffers =
    statedScore !== null &&
    percentage !== null &&
    statedScore.value !== percentage.score &&
    statedScore.value !== percentage.tiedWith;
  const ratingDiffers = statedRating !== null && rating !== null && statedRating.rating !== rating;
  if (!scoreDiffers && !ratingDiffers) {
    return [];
  }
  const follows = resultWords(
    { score: scoreDiffers ? percentage.score : null, rating: ratingDiffers ? rating : null },
    framework,
  );
  const place = placeOf(scoreDiffers ? statedScore.range : statedRating?.range);
  return [h('p', { className: ['difference'], ...place }, `${pageWords.difference}${follows}.`)];
}

function previousLine(
  { previousRating }: RatedPart,
  framework: Framework,
  { placeOf }: RenderContext,
): readonly Element[] {
  return previousRating === null
    ? []
    : [
        h('p', { className: ['result-previous'], ...placeOf(previousRating.range) }, [
          pageWords.previousRating,
          statedLabel(previousRating, framework),
        ]),
      ];
}

/** Line by line how the score and rating come about, to be opened by those who want to know. */
function arithmetic(part: RatedPart, framework: Framework, context: RenderContext): readonly Element[] {
  const explanation = explanationOf(part, framework, context);
  if (explanation.length === 0) {
    return [];
  }
  const lines = explanation.map((line) => h('li', line));
  return [h('details', { className: ['arithmetic'] }, [h('summary', pageWords.arithmetic), h('ul', lines)])];
}

/**
 * Empty where people judge, since nothing is worked out then; ratings of several services are combined all the same, and
 * what a ladder leaves is worked out.
 */
function explanationOf(part: RatedPart, framework: Framework, { analysis }: RenderContext): readonly string[] {
  if (part.keyQuestion !== null) {
    const isBounded = explainSteps(part.keyQuestion.statements, framework) !== null;
    return isJudged(part.keyQuestion, framework) && !isBounded ? [] : explainKeyQuestion(part.keyQuestion, framework);
  }
  const service = analysis.assessment.services[part.service];
  return service === undefined || framework.overall.method === 'none' ? [] : explainOverall(service, framework);
}

function hidden(text: string): ElementContent {
  return h('span', { className: ['visually-hidden'] }, text);
}
