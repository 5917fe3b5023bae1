import type { Analysis } from '../../analysis/analysis.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ScoreDefinition } from '../../framework/model/rating.ts';
import type { Field } from '../../report/fields/fields.ts';
import type { ReportSection } from '../../report/report.ts';
import { statedBasis, statedScore } from '../../report/stated.ts';
import { touches } from '../../text/range.ts';
import { basisHelp, fieldHelp } from '../help/field-help.ts';
import type { Help } from '../help/help.ts';
import { ratingOrLabelHelp } from '../help/rating-help.ts';
import { scoreHelp } from '../help/score-help.ts';
import { sectionHelp } from '../help/section-help.ts';
import { triedRatingsHelp } from '../help/tried-ratings-help.ts';
import { triedScoresHelp } from '../help/tried-scores-help.ts';
import type { Hover } from './hover-help.ts';

/** What a field says: its name, a score with its arithmetic or its meaning, a rating with its band. */
export function fieldHover(analysis: Analysis, offset: number): Hover | null {
  const { framework, sections } = analysis.report;
  for (const section of framework === null ? [] : sections) {
    const field = section.fields.find(({ range }) => touches(range, offset));
    if (field !== undefined && framework !== null) {
      return hoverOf(analysis, framework, section, field, offset);
    }
  }
  return null;
}

function hoverOf(
  analysis: Analysis,
  framework: Framework,
  section: ReportSection,
  field: Field,
  offset: number,
): Hover | null {
  if (field.name === null) {
    return null;
  }
  const help = touches(field.valueRange, offset) ? valueHelp(analysis, framework, section, field) : null;
  if (help !== null) {
    return { range: field.valueRange, help };
  }
  return { range: field.nameRange, help: fieldHelp(field.name, framework) };
}

/** What the score means, and what others would change. */
function statementScoreHelp(
  analysis: Analysis,
  framework: Framework,
  section: ReportSection,
  score: ScoreDefinition,
): Help {
  const help = scoreHelp(score, framework);
  return { ...help, parts: [...help.parts, ...triedScoresHelp(analysis, section)] };
}

function valueHelp(analysis: Analysis, framework: Framework, section: ReportSection, field: Field): Help | null {
  switch (field.name) {
    case 'Score': {
      const value = statedScore(framework, [field])?.value;
      const isPart = section.role.kind === 'statement' || section.role.kind === 'evidence-category';
      const score = framework.scale.find((candidate) => candidate.value === value);
      if (!isPart) {
        return sectionHelp(analysis, section);
      }
      return score === undefined ? null : statementScoreHelp(analysis, framework, section, score);
    }
    case 'Rating': {
      const help = ratingOrLabelHelp(framework, field.value);
      return help && { ...help, parts: [...help.parts, ...triedRatingsHelp(analysis, section)] };
    }
    case 'Previous rating':
      return ratingOrLabelHelp(framework, field.value);
    case 'Basis': {
      const basis = statedBasis([field]);
      return basis === null ? null : basisHelp(basis.value, framework);
    }
    default:
      return null;
  }
}
