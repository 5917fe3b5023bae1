import type { Analysis } from '../../analysis/analysis.ts';
import { ratedParts } from '../../analysis/rated-parts.ts';
import { scaleInWords } from '../../assessment/explain/words.ts';
import { highestScore, isOnScale, lowestScore } from '../../assessment/scale.ts';
import type { Framework } from '../../framework/framework.ts';
import { findScore } from '../../framework/names.ts';
import type { StatedScore } from '../../report/report.ts';
import { unmasked } from '../../text/invisible-characters.ts';
import { byFramework } from '../by-framework.ts';
import { fixUnlessItSpoils } from '../fix-outcome.ts';
import { isPercentage } from '../printed-score.ts';
import type { Problem, Rule } from '../rule.ts';
import { obviousNumber } from './obvious-number.ts';
import { whatFollowsFromScores } from './what-follows.ts';

export const invalidScore: Rule = {
  id: 'score/invalid',
  severity: 'error',
  summary: 'A score that is not a whole number on the scale, or not written in figures.',
  fixable: true,
  missing: false,
  reads: 'parts',
  check: byFramework(function* (analysis, framework) {
    const { services } = analysis.report;
    if (framework.scoring.method === 'judged') {
      return;
    }
    for (const statement of services.flatMap(({ keyQuestions }) => keyQuestions.flatMap((part) => part.statements))) {
      const scores = [statement.score, ...statement.categories.map(({ score }) => score)];
      for (const score of scores) {
        yield* statementProblem(analysis, framework, score);
      }
    }
    for (const part of ratedParts(analysis)) {
      if (part.statements.length > 0) {
        yield* partProblem(analysis, part.statedScore, part.percentage?.score ?? null);
      }
    }
  }),
};

function* statementProblem(analysis: Analysis, framework: Framework, score: StatedScore | null): Iterable<Problem> {
  const written = score !== null && (inFigures(score) || findScore(framework, score.text) !== null);
  if (score === null || (written && score.value !== null && isOnScale(framework, score.value))) {
    return;
  }
  if (framework.scale.some(({ name }) => name !== undefined)) {
    yield { range: score.range, message: `${noScore(score.text)}: write ${scaleInWords(framework)}.` };
    return;
  }
  const highest = highestScore(framework);
  const meant = obviousNumber(asSeen(score.text), highest);
  const scale = `a whole number from ${lowestScore(framework)} to ${highest}`;
  yield problem(analysis, score, scale, meant !== null && isOnScale(framework, meant) ? meant : null);
}

function* partProblem(analysis: Analysis, score: StatedScore | null, computed: number | null): Iterable<Problem> {
  if (score === null || (inFigures(score) && score.value !== null && isPercentage(score.value))) {
    return;
  }
  const meant = obviousNumber(asSeen(score.text), 100) ?? computed;
  yield problem(
    analysis,
    score,
    'a whole number from 0 to 100',
    meant !== null && isPercentage(meant) ? meant : computed,
  );
}

function inFigures(score: StatedScore): boolean {
  return /^(?:0|[1-9]\d*)$/.test(score.text);
}

function problem(analysis: Analysis, score: StatedScore, wanted: string, meant: number | null): Problem {
  if (meant === null) {
    return { range: score.range, message: `${noScore(score.text)}: write ${wanted}.` };
  }
  const fix = { title: `Write ${meant}`, safe: true, edits: [{ ...score.range, text: String(meant) }] };
  return {
    range: score.range,
    message: `${noScore(score.text)}: a score is ${wanted}, in figures. Write ${meant}.`,
    fixes: fixUnlessItSpoils(analysis, fix, whatFollowsFromScores),
  };
}

/** The text without what nobody sees in it. */
function asSeen(text: string): string {
  return unmasked(text)?.text ?? text;
}

/** Says what is in the way where the text looks like a score. */
function noScore(text: string): string {
  const hidden = unmasked(text);
  return hidden === null
    ? `“${text}” is not a score here`
    : `“${hidden.text}” is not a score here, because it holds ${hidden.first}`;
}
