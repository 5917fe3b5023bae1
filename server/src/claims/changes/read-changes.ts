import type { Framework } from '../../framework/framework.ts';
import { isQuoted } from '../../framework/phrases/quotation.ts';
import { isOpenSpeech } from '../clauses/rating-steps.ts';
import { isOfAnyService } from '../generic.ts';
import { withWhatIsMeant } from '../named/back-references.ts';
import { isKind } from '../named/list-source.ts';
import { isRowOfRatings } from '../named/respectively.ts';
import { isMarked, valueAt } from '../named/values.ts';
import { withOwnSpeech } from '../own-speech.ts';
import { figuresOf } from '../plain/ratings/figures.ts';
import { understoodTokens } from '../plain/understood-tokens.ts';
import { isAtSomeTimes } from '../some-times.ts';
import { behindThen } from '../then-sentences.ts';
import { longestSentence, sentencesOf } from '../words/sentences.ts';
import { tokenAt } from '../words/token-at.ts';
import { isOneOf, isValueLike, isWritten } from '../words/written.ts';
import { type Alternative, type Check, nothingSaid, withHere } from './checks.ts';
import { comparisonBefore, isDeniedComparison } from './comparisons.ts';
import { gatedPieces } from './doubts/doubts.ts';
import { isUnsaid } from './doubts/unsaid-ratings.ts';
import { boundedRatings } from './forms/bounded-ratings.ts';
import { deniedAnywhere } from './forms/denied-anywhere.ts';
import { echoes } from './forms/echoes.ts';
import { elisions } from './forms/elisions.ts';
import { exceptedRatings } from './forms/excepted-ratings.ts';
import { figuresBeside } from './forms/figures-beside.ts';
import { leftOut } from './forms/left-out.ts';
import { majorities } from './forms/majorities.ts';
import { memberships } from './forms/memberships.ts';
import { movedParts } from './forms/moved-parts.ts';
import { placedAt } from './forms/placed-at.ts';
import { possibleRatings } from './forms/possible-ratings.ts';
import { presupposedRatings } from './forms/presupposed-ratings.ts';
import { standardsMet } from './forms/standards-met.ts';
import { statedRatings } from './forms/stated-ratings.ts';
import { verdicts } from './forms/verdicts.ts';
import { withoutHistory } from './histories.ts';
import {
  type Cue,
  cueIn,
  isBelowOrAbove,
  isOnlyAgain,
  isRefused,
  isWished,
  stepsIn,
  tellingOf,
  timeOf,
} from './marks.ts';
import { besides, isOver, isPlainer, withoutVague } from './one-of-two.ts';
import { type ChangeSource, type Group, type Piece, type PlacedValue, piecesOf } from './pieces.ts';
import { isSame, type Rated, type Role, rolesOf } from './roles.ts';
import { ofAllServices, respectively } from './subjects/all-services.ts';
import { type KnownNames, type NamedToken, namedTokens } from './subjects/named-services.ts';
import { groupsFor, isCountedList, isService, type Sentence } from './subjects/rated-things.ts';
import { ofTheOnly } from './subjects/the-only.ts';
import { partOf } from './things.ts';

/**
 * What the sentences of a text say of how ratings changed, and of the services that it names: each with all the ways
 * in which it can be read. A sentence in which something is left open says nothing. Linear in the length of the text.
 */
export function readChanges(
  framework: Framework,
  written: string,
  names: KnownNames,
  inNews = false,
): readonly Check[] {
  const text = withOwnSpeech(framework, written, inNews);
  if (isOpenSpeech(text)) {
    return [];
  }
  const checks: Check[] = [];
  const mentioned = new Set<string>();
  // Key questions with ratings of their own, as where something is met or not met, are none of “all”.
  const graded = framework.keyQuestions.filter((one) => one.ratings === undefined);
  const parts = (graded.length > 0 ? graded : framework.keyQuestions).map(({ id }) => id);
  const ratings = framework.ratings.map(({ id }) => id);
  let spoken: Group | null = null;
  let isBehindRating = false;
  const goesOnOfThen = behindThen();
  for (const { tokens, isQuestion, isHeadline } of sentencesOf(text, namedTokens(framework, text, names))) {
    if (tokens.length > longestSentence || isQuestion) {
      spoken = null;
      isBehindRating = false;
      continue;
    }
    const source: ChangeSource = {
      tokens: withWhatIsMeant(understoodTokens(framework, tokens as readonly NamedToken[])),
      mentioned,
      counted: { kind: null, whole: null },
      isHeadline,
      parts,
      services: names.services,
      ratings,
      figures: figuresOf(framework),
    };
    const pieces = piecesOf(source);
    const read = checksOf({ source, text, pieces, spoken, isBehindRating }).filter((check) => !isUnsaid(source, check));
    checks.push(...(goesOnOfThen(source) ? read.map(orThen) : read));
    isBehindRating = pieces.some(({ values }) => values.length > 0);
    spoken = ownerIn(source) ?? pieces.flatMap(({ groups }) => groups).findLast(({ isSame }) => !isSame) ?? spoken;
  }
  return checks;
}

/** “At our previous inspection, … It was rated good”: as it is, or as it was then. */
function orThen(check: Check): Check {
  const then = check.alternatives.flatMap((one) =>
    one.now !== null && one.before === null && one.move === null ? [{ ...one, before: one.now, now: null }] : [],
  );
  return { ...check, alternatives: [...check.alternatives, ...then] };
}

function checksOf(sentence: Sentence): readonly Check[] {
  const { source, pieces } = sentence;
  const isOfServices = pieces.some(({ groups }) => groups.some(isService));
  if (isOfAnyService(source.tokens) || isDefinition(source)) {
    return [];
  }
  const counted = ofAllServices(source, sentence.text, pieces);
  const alone = counted.length > 0 ? counted : ofTheOnly(source, sentence.text, pieces);
  if (alone.length > 0) {
    return alone;
  }
  if (isRowOfRatings(source.tokens) || source.tokens.some(({ kind }) => kind === 'respectively')) {
    return respectively(source, sentence.text, pieces);
  }
  if (isBeforeAct(source) || isNeverSo(source)) {
    return [];
  }
  const elided = elisions(sentence);
  const read = withoutVague([
    ...restOf(sentence, isOfServices).filter((check) => !elided.some((other) => isOver(check, other))),
    ...presupposedRatings(sentence),
    ...memberships(sentence),
    ...majorities(sentence),
    ...verdicts(sentence),
    ...elided,
    ...statedRatings(sentence),
    ...standardsMet(sentence),
    ...leftOut(sentence),
    ...placedAt(sentence),
    ...figuresBeside(sentence),
    ...deniedAnywhere(sentence),
    ...exceptedRatings(sentence),
  ]);
  const known = read.filter(({ alternatives }) => alternatives.every(({ things }) => things !== null));
  // What is understood word by word counts before what may be meant in several ways.
  const moved = movedParts(sentence);
  const open = read.filter((one) => !moved.some((other) => other.start === one.start && isPlainer(other, one)));
  return [
    ...open,
    ...besides(
      moved,
      known.filter((one) => open.includes(one)),
    ),
  ];
}

/** “‘Inadequate’ is the lowest of the four ratings that there are”: what a rating is, and nobody’s. */
function isDefinition(source: ChangeSource): boolean {
  const first = source.tokens.findIndex(({ kind }) => kind !== 'quote');
  const value = valueAt(source, first);
  const be = value === null ? -1 : isKind(source, value.next, 'quote') ? value.next + 1 : value.next;
  return isKind(source, be, 'be') && (valueAt(source, be + 1) !== null || isKind(source, be + 1, 'highest', 'lowest'));
}

/** “None of them has ever been rated lower than good”: at any time. */
function isNeverSo({ tokens }: ChangeSource): boolean {
  return (
    tokens.some(({ text }) => isOneOf(text, 'ever')) && tokens.some(({ text }) => isOneOf(text, 'no none neither nor'))
  );
}

/** “Our rating of the kitchen went down”, “we rated surgery as good”: what “it” is in the next sentence is not known. Null where no such thing is named. */
function ownerIn(source: ChangeSource): Group | null {
  const at = source.tokens.findIndex((_, place) => isRatedElse(source, place));
  const { start, end } = tokenAt(source.tokens, at);
  return at === -1 ? null : { things: null, isSame: false, isOfParts: false, start, end, at, next: at + 1 };
}

/** Whether what is rated is named by this word, and is none of what the report rates. */
function isRatedElse(source: ChangeSource, at: number): boolean {
  const isOwner = isKind(source, at - 2, 'rating') && isKind(source, at - 1, 'of', 'for');
  const isObject = isKind(source, at - 1, 'give');
  // “Elm Court was rated good.”
  const verb = isUnknown(source, 0) ? source.tokens.findIndex((_, place) => !isUnknown(source, place)) : -1;
  const isSubject = at < verb && isKind(source, verb, 'be') && isKind(source, verb + 1, 'give');
  return isUnknown(source, at) && (isOwner || isObject || isSubject);
}

function isUnknown(source: ChangeSource, at: number): boolean {
  const token = source.tokens[at];
  return (
    (isKind(source, at, 'word', 'name') && token?.service === null) ||
    (isKind(source, at, 'subject') && token?.determined === false)
  );
}

/** “Before a charity sold it, the home was rated good”: at any time before. */
function isBeforeAct(source: ChangeSource): boolean {
  return isWritten(source.tokens[0], 'before') && isKind(source, 1, 'name', 'subject', 'word', 'a');
}

function restOf(sentence: Sentence, isOfServices: boolean): readonly Check[] {
  const { source, pieces } = sentence;
  const gated = gatedPieces(source, sentence.text, pieces);
  const bounded = boundedRatings(source, sentence.text, pieces);
  const telling = tellingOf(source, pieces, gated);
  if (telling === null && !isOfServices) {
    return [...bounded, ...besides(possibleRatings(sentence, gated), bounded)];
  }
  const rated = pieces.flatMap((piece, index): readonly Rated[] =>
    gated.has(index)
      ? []
      : piece.values.flatMap((value) => {
          if (isOtherWord(sentence, value)) {
            return [];
          }
          // “An overall rating of good, with requires improvement in safe”: of no key question.
          const of = groupsFor(sentence, index, value).filter((group) => !(value.words.isPlain && group.isOfParts));
          const roles =
            telling === null
              ? isWished(source, piece, value.at)
                ? []
                : (['now'] as const)
              : rolesOf(sentence, telling, piece, index, value);
          return roles.length > 0 && of.length > 0 && (telling !== null || of.every(isService))
            ? [{ value, piece: index, of, roles }]
            : [];
        }),
  );
  if (bounded.length > 0) {
    // “No better than good”: its words of change are no change.
    return bounded;
  }
  const told = withoutHistory(source, pieces, rated);
  return told === null
    ? []
    : [...ratingChecks(told), ...moveChecks(sentence, gated, told), ...echoes(sentence, gated, told)];
}

/** A rating that describes something, or that somebody else says. */
function isOtherWord({ source, text }: Sentence, { words, at, next, start }: PlacedValue): boolean {
  const comparison = comparisonBefore(source, at);
  const isBound = comparison !== null && isDeniedComparison(source, comparison.at);
  return (
    isBound ||
    isBelowOrAbove(source, at) ||
    isAtSomeTimes(source, next) ||
    words.isAdjective ||
    (isQuoted(text, start) && !isMarked(source, at, words))
  );
}

/** What the ratings say: one alone, or two of the same thing, one before and one now. */
function ratingChecks(rated: readonly Rated[]): readonly Check[] {
  const checks: Check[] = [];
  const used = new Set<Rated>();
  for (const [index, one] of rated.entries()) {
    const two = rated[index + 1];
    if (used.has(one)) {
      continue;
    }
    const pair = two === undefined ? [] : pairOf(one, two);
    if (two !== undefined && pair.length > 0) {
      used.add(two);
      checks.push({ start: one.value.start, end: two.value.end, alternatives: withHere(pair) });
    } else {
      const alternatives = one.of.flatMap(({ things }) =>
        one.roles.map((role) => said(things, one.value.rating, role)),
      );
      checks.push({ start: one.value.start, end: one.value.end, alternatives: withHere(alternatives) });
    }
  }
  return checks;
}

function pairOf(one: Rated, two: Rated): readonly Alternative[] {
  // Of another thing each, if the likeliest differ.
  const isShared =
    one.of[0] === two.of[0] || (one.roles.length === 1 && two.roles.length === 1 && one.roles[0] !== 'same');
  const shared = isShared ? one.of.filter((group) => two.of.includes(group)) : [];
  const orders = [
    { before: one, now: two },
    { before: two, now: one },
  ].filter(({ before, now }) => before.roles.includes('before') && now.roles.includes('now'));
  return shared.flatMap(({ things }) =>
    orders.map(({ before, now }) => ({
      ...nothingSaid,
      things,
      before: before.value.rating,
      now: now.value.rating,
    })),
  );
}

function said(things: Alternative['things'], rating: string, role: Role): Alternative {
  switch (role) {
    case 'before':
      return { ...nothingSaid, things, before: rating };
    case 'now':
      return { ...nothingSaid, things, now: rating };
    case 'same':
      return { ...nothingSaid, things, before: rating, now: rating };
    case 'taken':
      return { ...nothingSaid, things, before: rating, notNow: rating };
  }
}

/** “It had held a rating of good”: that it stayed was before. */
function isOfBefore(source: ChangeSource, { from, to }: Piece, { move }: Cue): boolean {
  return (move === 'same' || isKind(source, from, 'have')) && timeOf(source, from, to) === 'before';
}

/** “It was rated good and has improved further”: nothing else that could be better is named. */
function isGoingOn(pieces: readonly Piece[], index: number, { at }: Cue, rated: readonly Rated[]): boolean {
  const piece = pieces[index];
  const isAlone = piece?.joint === 'and' && piece.groups.length === 0 && at === piece.to - 1;
  return isAlone && rated.some((one) => one.piece === index - 1 && one.roles.join() === 'before');
}

/** “Not one key question has a lower rating”: what is denied of one of them is denied of each. */
function eachOf(source: ChangeSource, group: Group): Group {
  const isOne = tokenAt(source.tokens, group.at).value === '1' && isKind(source, group.at + 1, 'area', 'of');
  const isNone = isOne && isKind(source, group.at - 1, 'deny');
  return isNone ? { ...group, things: source.parts.map(partOf) } : group;
}

/** “Safe is rated as it was before”; “rated again” says nothing of how. */
function isRatedAs(source: ChangeSource, { from }: Piece, { at }: Cue): boolean {
  const isGiven = source.tokens.slice(from, at).some(({ kind }) => kind === 'give');
  return isGiven && isValueLike(source.tokens[at], /^(?:as|just|exactly|the same|the way|where|no different)\b/u);
}

/** “Safe was rated inadequate. At this inspection it has remained the same”: the rating did. */
function isStaying({ source, isBehindRating }: Sentence, { from, to, groups }: Piece, { at, move }: Cue): boolean {
  const isSteady =
    /^(?:(?:stayed|remained|remains|kept|is|has stayed) )?(?:the same|unchanged|no different|not changed|same)$/iu;
  const words = source.tokens.slice(at, to);
  const isOver = words.every(({ kind }) => ['stay', 'steady', 'unchanged', 'move', 'now', 'latest'].includes(kind));
  return (
    isBehindRating &&
    move === 'same' &&
    isOver &&
    words.some(({ text }) => isSteady.test(text)) &&
    groups[0]?.isSame === true &&
    source.tokens
      .slice(from, at)
      .every(({ kind }) => ['pronoun', 'rating', 'have', 'be', 'now', 'latest', 'deny', 'a', 'here'].includes(kind))
  );
}

/** What the words of rising, falling and staying say. */
function moveChecks(sentence: Sentence, gated: ReadonlySet<number>, rated: readonly Rated[]): readonly Check[] {
  const { source, pieces, text } = sentence;
  return pieces.flatMap((piece, index): readonly Check[] => {
    const cue = gated.has(index) ? null : cueIn(source, piece);
    const { start, end } = tokenAt(source.tokens, cue?.at ?? -1);
    if (cue === null || isQuoted(text, start) || isOfBefore(source, piece, cue)) {
      return [];
    }
    const steps = stepsIn(source, piece);
    const isOfRating =
      steps !== null ||
      rated.some((one) => one.piece === index) ||
      isGoingOn(pieces, index, cue, rated) ||
      isCountedList(source, pieces, index) ||
      isRatedAs(source, piece, cue) ||
      isStaying(sentence, piece, cue) ||
      (rated.length > 0 &&
        piece.groups.some(({ isOfParts, things }) => isOfParts || things?.some(({ service }) => service !== null))) ||
      source.tokens.slice(piece.from, piece.to).some(({ kind }) => kind === 'rating');
    if (!isOfRating) {
      return [];
    }
    // “For the third time running it has failed to reach good”: it was not good then, either.
    const isRefusedAgain = isOnlyAgain(source, cue) && piece.values.some((value) => isRefused(source, piece, value.at));
    if (cue.move === 'same' && (isRefusedAgain || !isSame(source, pieces, cue))) {
      return [];
    }
    const of = groupsFor(sentence, index, cue).map((group) => eachOf(source, group));
    // “It improved in every area except responsive, which …”: of all but that.
    if (of.some(({ at }) => isKind(source, at - 1, 'except'))) {
      return [];
    }
    const alternatives = of.map(({ things }) => ({ ...nothingSaid, things, move: cue.move, steps }));
    return [{ start, end, alternatives: withHere(alternatives) }];
  });
}
