import type { Framework } from '../../framework/framework.ts';
import type { ScoreDefinition } from '../../framework/model/rating.ts';
import { type Help, helpTexts } from './help.ts';

/** What one score of the framework's scale says. */
export function scoreHelp(score: ScoreDefinition, framework: Framework): Help {
  const carries = framework.ratings.filter((rating) => rating.carries === score.value).map(({ name }) => name);
  return {
    title: `Score ${score.name ?? score.value}`,
    parts: helpTexts(
      `${score.meaning}.`,
      carries.length === 0 ? null : `Carried forward from a previous rating of ${carries.join(' or ')}.`,
    ),
  };
}
