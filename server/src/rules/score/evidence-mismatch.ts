import type { Analysis } from '../../analysis/analysis.ts';
import { explainPercentage } from '../../assessment/explain/explain.ts';
import { isOnScale } from '../../assessment/scale.ts';
import { type EvidenceScore, evidenceScore } from '../../assessment/scoring/evidence.ts';
import type { StatedScore, Statement } from '../../report/report.ts';
import { writeNumberWord } from '../../text/whole-number.ts';
import { byFramework } from '../by-framework.ts';
import { fixUnlessItSpoils } from '../fix-outcome.ts';
import type { Problem, Rule } from '../rule.ts';
import { whatFollowsFromScores } from './what-follows.ts';

export const evidenceMismatch: Rule = {
  id: 'score/evidence-mismatch',
  severity: 'error',
  summary: 'A statement’s score is not the one that its evidence categories give.',
  fixable: true,
  missing: false,
  reads: 'parts',
  check: byFramework(function* (analysis, framework) {
    const { services } = analysis.report;
    for (const { keyQuestions } of services) {
      for (const statement of keyQuestions.flatMap(({ statements }) => statements)) {
        const { score } = statement;
        const evidence = evidenceScore(statement, framework);
        if (score?.value == null || evidence === null || !isOnScale(framework, score.value)) {
          continue;
        }
        // No published document settles which way an exact half goes, so both scores are right there.
        if (score.value !== evidence.score && score.value !== evidence.tiedWith) {
          yield problemOf(analysis, statement, score, evidence);
        }
      }
    }
  }),
};

function problemOf(analysis: Analysis, statement: Statement, stated: StatedScore, evidence: EvidenceScore): Problem {
  const categories = statement.categories.flatMap(({ definition, score }) =>
    score === null ? [] : [{ range: score.range, message: `${definition.name}: ${score.text}` }],
  );
  const count = new Set(statement.categories.map(({ definition }) => definition.id)).size;
  const give =
    count === 1 ? 'the only evidence category gives' : `the ${writeNumberWord(count)} evidence categories give`;
  const fix = {
    title: `Write the computed score ${evidence.score}`,
    safe: true,
    edits: [{ ...stated.range, text: String(evidence.score) }],
  };
  return {
    range: stated.range,
    message: `${statement.definition.name} is stated as ${stated.text}, but ${give} ${explainPercentage(evidence.percentage)}, which is a score of ${evidence.score}. Write ${evidence.score}, or correct the category scores.`,
    related: categories,
    fixes: fixUnlessItSpoils(analysis, fix, whatFollowsFromScores),
  };
}
