import type { Alternative, Check } from '../../claims/changes/checks.ts';
import type { Thing } from '../../claims/changes/things.ts';
import { ratingNameIn } from '../../claims/words/token-meanings.ts';
import type { Framework } from '../../framework/framework.ts';

/** What words on a change or a service say, in each way that they can be meant: “Safe: Good before; or Overall: …”. */
export function checkInWords(framework: Framework, { alternatives }: Check): string {
  const ways = alternatives.map((said) => alternativeInWords(framework, said));
  return [...new Set(ways)].join('; or ');
}

function alternativeInWords(framework: Framework, said: Alternative): string {
  const nameOf = (rating: string) => ratingNameIn(framework, rating);
  const { before, now, notNow, bound, boundBefore, move, steps } = said;
  const parts = [
    ...(before === null ? [] : [`rated ${nameOf(before)} before`]),
    ...(now === null ? [] : [`rated ${nameOf(now)} now`]),
    ...(notNow === null ? [] : [`not rated ${nameOf(notNow)} now`]),
    ...(bound === null ? [] : [`rated ${sides[bound.side]} ${nameOf(bound.rating)} now`]),
    ...(boundBefore === null ? [] : [`rated ${sides[boundBefore.side]} ${nameOf(boundBefore.rating)} before`]),
    ...(move === null ? [] : [moves[move]]),
    ...(steps === null ? [] : [`by ${steps} ${steps === 1 ? 'rating' : 'ratings'}`]),
  ];
  const things = said.things?.map((thing) => thingInWords(framework, thing)) ?? ['Something that is not known'];
  const of = said.count === null ? '' : `${said.count} of `;
  return `${of}${things.join(', ')}: ${parts.join(', ')}`;
}

const sides = {
  'at least': 'no lower than',
  'at most': 'no higher than',
  below: 'lower than',
  above: 'higher than',
} as const;

const moves = {
  up: 'went up',
  down: 'went down',
  same: 'is what it was',
  changed: 'changed',
  'not up': 'did not go up',
  'not down': 'did not go down',
} as const;

function thingInWords({ keyQuestions, overallNames }: Framework, { part, isHere, service }: Thing): string {
  const name = keyQuestions.find(({ id }) => id === part)?.name ?? null;
  const whole = isHere ? 'What the sentence stands under' : (overallNames[0] ?? 'Overall');
  return service === null ? (name ?? whole) : name === null ? `“${service}”` : `${name} of “${service}”`;
}
