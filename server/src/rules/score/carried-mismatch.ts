import { ratingName } from '../../assessment/explain/words.ts';
import { isOnScale } from '../../assessment/scale.ts';
import { carriedScore } from '../../assessment/scoring/carried.ts';
import { byFramework } from '../by-framework.ts';
import { fixUnlessItSpoils } from '../fix-outcome.ts';
import { fromFile, previousPlace } from '../previous-words.ts';
import type { Rule } from '../rule.ts';
import { whatFollowsFromScores } from './what-follows.ts';

export const carriedMismatch: Rule = {
  id: 'score/carried-mismatch',
  severity: 'error',
  summary: 'A score carried forward is not the one that the previous rating carries.',
  fixable: true,
  missing: false,
  check: byFramework(function* (analysis, framework) {
    for (const { keyQuestions } of analysis.report.services) {
      for (const keyQuestion of keyQuestions) {
        for (const statement of keyQuestion.statements) {
          const { score, definition } = statement;
          const previous = statement.previousRating;
          const carried = carriedScore(statement, framework);
          if (score?.value == null || previous?.rating == null || carried === null) {
            continue;
          }
          if (score.value === carried || !isOnScale(framework, score.value)) {
            continue;
          }
          const from = ratingName(framework, previous.rating);
          const fix = {
            title: `Write the carried score ${carried}`,
            safe: true,
            edits: [{ ...score.range, text: String(carried) }],
          };
          yield {
            range: score.range,
            message: `${definition.name} is carried forward from ${from}${fromFile(previous)}, which gives a score of ${carried}, but ${score.text} is stated. Write ${carried}, or correct the previous rating.`,
            related: previousPlace(previous),
            fixes: fixUnlessItSpoils(analysis, fix, whatFollowsFromScores),
          };
        }
      }
    }
  }),
};
