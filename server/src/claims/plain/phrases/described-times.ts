import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind, lastBefore } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { asKind } from '../turns.ts';

/**
 * The tokens of a sentence without the times that belong to what only describes a service: “a care home criticised last year has
 * been rated good” is rated so now, and so is “a practice which looks after 8,400 patients”. What it was rated then stays, parted
 * by a comma: “the home that was inadequate last year is rated good”. Behind “and”, “it was rated good last year and has been
 * rated inadequate” tells of now. A rating that came later than another, “before it was rated good”, is of no time that is
 * known. Linear.
 */
export const describedTimes: readonly Step[] = [
  { needs: ['relative act where whose', 'has have is are', 'give receive'], put: withoutDescriptions },
  { needs: ['better worse rise fall step-up step-down', 'for', 'relative', 'comma'], put: withStepsApart },
  { needs: ['before earlier older long-ago', 'and', 'has have is are', 'give receive'], put: withNow },
  {
    needs: ['before', 'give', 'value', 'was were being is'],
    put: (tokens) => asKind(tokens, 'word', isLater),
  },
];

function withoutDescriptions<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const verb = tokens.findIndex((_, at) => isPresentVerb(tokens, at));
  const described = verb === -1 ? null : descriptionBefore(tokens, verb);
  return described === null ? tokens : withoutDescription(tokens, described, verb);
}

/** “Has been rated”, “is now rated”: of now, whatever time stands before it. */
function isPresentVerb(tokens: readonly Token[], at: number): boolean {
  const first = isKindAt(tokens, at + 1, 'be', 'now', 'latest') ? at + 2 : at + 1;
  const verb = isKindAt(tokens, first, 'now', 'latest') ? first + 1 : first;
  return isWritten(tokens[at], 'has have is are') && isKindAt(tokens, verb, 'give', 'receive');
}

/** The place where words begin that only describe what the verb is of; null where there are none. */
function descriptionBefore(tokens: readonly Token[], verb: number): number | null {
  const start = lastBefore(tokens, verb, ({ kind }) => kind === 'semicolon' || kind === 'dash') + 1;
  const names = firstBehind(tokens, start - 1, ({ kind }) => kind !== 'name' && kind !== 'level') - 1;
  const noun = names >= start ? names : firstBehind(tokens, start - 1, ({ kind }) => kind === 'subject');
  const place = behindPlace(tokens, noun);
  const first = isKindAt(tokens, place, 'comma') ? place + 1 : place;
  const words = tokens.slice(first, Math.max(first, verb));
  const isPlain = noun !== -1 && noun - start <= longestName && isNoun(tokens.slice(start, noun));
  const isDescription = isKindAt(tokens, first, 'relative', 'act') || isWritten(tokens[first], 'where whose');
  // “The trust that runs the hospital” is another one.
  const isJoined = words.some(({ kind }) => ['but', 'and', 'subject'].includes(kind));
  const isTimed = words.some(({ kind }) => times.has(kind));
  return isPlain && isDescription && !isJoined && (isTimed || isNews(tokens, start, words, verb)) ? place : null;
}

/** “A home in Ashby”: the place behind it. */
function behindPlace(tokens: readonly Token[], noun: number): number {
  let next = noun + 1;
  if (isWritten(tokens[next], 'in near at')) {
    next += 1;
    while (isKindAt(tokens, next, 'name')) {
      next += 1;
    }
  }
  return isKindAt(tokens, next - 1, 'name') ? next : noun + 1;
}

/** “A practice which looks after 8,400 patients has been rated good”: the one that a piece of news is about. */
function isNews(tokens: readonly Token[], start: number, words: readonly Token[], verb: number): boolean {
  return (
    start === 0 &&
    // “Which has been rated” is what describes it.
    words.length > 1 &&
    isWritten(tokens[verb], 'has') &&
    isKindAt(tokens, verb + 1, 'be') &&
    !words.some(
      ({ kind }, at) =>
        ['value', 'part', 'generic', 'condition', 'regulator'].includes(kind) ||
        // “8,400”.
        (kind === 'comma' && !(isKindAt(words, at - 1, 'number') && isKindAt(words, at + 1, 'number'))),
    )
  );
}

function isNoun(tokens: readonly Token[]): boolean {
  return tokens.every((token) => ['a', 'word', 'name', 'number', 'called'].includes(token.kind));
}

/** In tokens. */
const longestName = 4;
const times: ReadonlySet<TokenKind> = new Set<TokenKind>(['earlier', 'before', 'older', 'long-ago']);

function withoutDescription<Found extends Token>(
  tokens: readonly Found[],
  start: number,
  verb: number,
): readonly Found[] {
  const isRated = tokens.slice(start, verb).some(({ kind }) => kind === 'value' || kind === 'part');
  const [last] = tokens.slice(verb - 1, verb);
  if (!isRated) {
    return [...tokens.slice(0, start), ...tokens.slice(verb)];
  }
  return last === undefined || last.kind === 'comma'
    ? tokens
    : [
        ...tokens.slice(0, verb),
        { ...last, kind: 'comma', value: ',', text: ',', start: last.end, end: last.end },
        ...tokens.slice(verb),
      ];
}

/** “… last year and has been rated inadequate”: “and has now been …”. */
function withNow<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const time = tokens.findIndex(({ kind }) => times.has(kind));
  return tokens.flatMap((token, at) => {
    const isTold = time !== -1 && time < at && isKindAt(tokens, at - 1, 'and') && isPresentVerb(tokens, at);
    return isTold ? [token, { ...token, kind: 'now', value: 'now', text: 'now', start: token.end }] : [token];
  });
}

/** “A step down for the home, which was rated good last time”: “…; it was rated good last time”. */
function withStepsApart<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const at = tokens.findIndex(
    (_, place) =>
      isKindAt(tokens, place, 'better', 'worse', 'rise', 'fall', 'step-up', 'step-down') &&
      isKindAt(tokens, place + 1, 'for') &&
      isKindAt(tokens, place + 2, 'subject', 'name') &&
      isKindAt(tokens, place + 3, 'comma') &&
      isKindAt(tokens, place + 4, 'relative') &&
      isKindAt(tokens, place + 5, 'be', 'have'),
  );
  return at === -1
    ? tokens
    : tokens.map((token, place) =>
        place === at + 3
          ? { ...token, kind: 'semicolon' as const }
          : place === at + 4
            ? { ...token, kind: 'pronoun' as const, value: 'it', text: 'it' }
            : token,
      );
}

/** “Before it was rated good”, “before being rated good”: the rating. */
function isLater(tokens: readonly Token[], at: number): boolean {
  const verb = isKindAt(tokens, at - 1, 'as') ? at - 2 : at - 1;
  const be = verb - 1;
  const whom = isWritten(tokens[be], 'being') ? be : be - 1;
  const isVerb = isKindAt(tokens, verb, 'give') && isWritten(tokens[be], 'was were being is');
  const isNamed = whom === be || isKindAt(tokens, whom, 'pronoun', 'subject', 'name');
  return isKindAt(tokens, at, 'value') && isVerb && isNamed && isWritten(tokens[whom - 1], 'before');
}
