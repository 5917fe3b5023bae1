import type { Element } from 'hast';
import { h } from 'hastscript';
import { serviceWithScores } from '../assessment/with-scores.ts';
import type { RatedPart } from '../rules/rated-parts.ts';
import { ratingLabel } from './rating-label.ts';
import type { RenderContext } from './render-context.ts';

/** What a key question or the whole would be given with the scores that are tried; empty where nothing is tried. */
export function triedResult(part: RatedPart, { analysis, framework, tried }: RenderContext): readonly Element[] {
  const tries = tried.filter(({ service }) => service === part.service);
  const service = analysis.assessment.services[part.service];
  if (framework === null || service === undefined || tries.length === 0) {
    return [];
  }
  const scores = new Map(tries.map(({ statement, score }) => [statement, score]));
  const result = serviceWithScores(analysis.report, service, scores, framework);
  const { percentage, rating } =
    part.keyQuestion === null
      ? result.overall
      : (result.keyQuestions.find(({ definition }) => definition.id === part.keyQuestion?.definition.id) ??
        result.overall);
  if (percentage?.score === part.percentage?.score && rating === part.rating) {
    return [];
  }
  return [
    h('p', { className: ['tried'] }, [
      'With the tried scores: ',
      ...(rating === null ? ['no rating'] : [ratingLabel(rating, framework)]),
      ...(percentage === null ? [] : [' ', h('strong', String(percentage.score)), ' out of 100']),
    ]),
  ];
}
