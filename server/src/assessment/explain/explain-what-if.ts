import type { Framework } from '../../framework/framework.ts';
import { highestScore } from '../scale.ts';
import type { Change, Fall, Rise, WhatIf } from '../what-if/change.ts';
import { joinWords, plural, ratingName, scoreName } from './words.ts';

/** More open statements than this are counted, not named. */
const namedAtMost = 3;

/**
 * What would change a rating, a line each: "3 points below Good: raise any 3 statements by 1",
 * "5 points can be lost before the rating falls to Inadequate" or, where a limit lies near, "falls to
 * Requires improvement when Safeguarding loses 1 point". Empty where nothing is rated by scores.
 */
export function explainWhatIf({ rise, fall }: WhatIf, framework: Framework): readonly string[] {
  return [
    ...(rise === null ? [] : [explainRise(rise, framework)]),
    ...(fall === null ? [] : [explainFall(fall, framework)]),
  ];
}

function explainRise(rise: Rise, framework: Framework): string {
  const ways = [
    ...(rise.needed.length === 0 ? [] : [explainNeeded(rise.needed, framework)]),
    ...(rise.free === 0 ? [] : [explainFree(rise, framework)]),
  ];
  return `${points(rise.points)} below ${ratingName(framework, rise.rating)}: ${joinWords(ways)}`;
}

/** All needed changes bring their statements to the same score, the lowest that no limit holds against. */
function explainNeeded(needed: readonly Change[], framework: Framework): string {
  const names = needed.map(({ statement }) => statement.definition.name);
  return `raise ${joinWords(names)} to ${needed[0] === undefined ? '' : scoreName(framework, needed[0].to)}`;
}

/** The points that may go to any open statement; one statement can take several where it has the room. */
function explainFree({ free, open }: Rise, framework: Framework): string {
  const names = open.map(({ statement }) => statement.definition.name);
  if (open.length < free) {
    return `raise ${joinWords(names)} by ${points(free)} in all`;
  }
  if (open.length <= namedAtMost) {
    const which =
      free === 1 ? joinWords(names, 'or') : `${open.length === free ? '' : `${free} of `}${joinWords(names)}`;
    return `raise ${which} by 1`;
  }
  const { statement } = framework.terms;
  const below = `below ${highestScore(framework)}`;
  return free === 1 ? `raise any ${statement} ${below} by 1` : `raise any ${free} ${plural(statement)} ${below} by 1`;
}

function explainFall({ rating, points: lost, margin, through }: Fall, framework: Framework): string {
  const to = ratingName(framework, rating);
  if (through.length > 0) {
    const names = through.map(({ statement }) => statement.definition.name);
    const { statement: term } = framework.terms;
    const which = names.length <= namedAtMost ? joinWords(names, 'or') : `one of ${names.length} ${plural(term)}`;
    const alone = through.every(({ statement, to: level }) => (statement.score ?? 0) - level === lost);
    const how = alone ? `${which} loses ${points(lost)}` : `${points(lost)} are lost, some of them at ${which}`;
    return `falls to ${to} when ${how}`;
  }
  return margin === 0
    ? `falls to ${to} when 1 point is lost`
    : `${points(margin)} can be lost before the rating falls to ${to}`;
}

function points(count: number): string {
  return count === 1 ? '1 point' : `${count} points`;
}
