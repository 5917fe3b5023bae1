import type { Framework } from '../framework/framework.ts';
import { highestScore } from './scale.ts';
import type { Fall, Rise, WhatIf } from './what-if.ts';
import { joinWords, ratingName } from './words.ts';

/** More open statements than this are counted, not named. */
const namedAtMost = 3;

/**
 * What would change a rating, a line each: "3 points below Good: raise any 3 statements by 1",
 * "5 points can be lost before the rating falls to Inadequate". Empty where nothing is rated by scores.
 */
export function explainWhatIf({ rise, fall }: WhatIf, framework: Framework): readonly string[] {
  return [
    ...(rise === null ? [] : [explainRise(rise, framework)]),
    ...(fall === null ? [] : [explainFall(fall, framework)]),
  ];
}

function explainRise(rise: Rise, framework: Framework): string {
  const needed = rise.needed.map(({ statement, to }) => `raise ${statement.definition.name} to ${to}`);
  const free = rise.free === 0 ? [] : [explainFree(rise, framework)];
  return `${points(rise.points)} below ${ratingName(framework, rise.rating)}: ${joinWords([...needed, ...free])}`;
}

/** The points that may go to any open statement; one statement can take several where it has the room. */
function explainFree({ free, open }: Rise, framework: Framework): string {
  const names = open.map(({ statement }) => statement.definition.name);
  if (open.length < free) {
    return `raise ${joinWords(names)} by ${points(free)} in all`;
  }
  if (open.length <= namedAtMost) {
    return open.length === free ? `raise ${joinWords(names)} by 1` : `raise ${free} of ${joinWords(names)} by 1`;
  }
  const { statement } = framework.terms;
  const below = `below ${highestScore(framework)}`;
  return free === 1 ? `raise any ${statement} ${below} by 1` : `raise any ${free} ${statement}s ${below} by 1`;
}

function explainFall({ rating, points: lost, margin, statements }: Fall, framework: Framework): string {
  const to = ratingName(framework, rating);
  if (statements.length > 0) {
    const names = statements.map(({ definition }) => definition.name);
    const where =
      names.length <= namedAtMost ? joinWords(names, 'or') : `one of ${names.length} ${framework.terms.statement}s`;
    return `falls to ${to} when ${points(lost)} ${lost === 1 ? 'is' : 'are'} lost at ${where}`;
  }
  return margin === 0
    ? `falls to ${to} when 1 point is lost`
    : `${points(margin)} can be lost before the rating falls to ${to}`;
}

function points(count: number): string {
  return count === 1 ? '1 point' : `${count} points`;
}
