import type { Framework } from '../../framework/framework.ts';
import { isQuoted } from '../../framework/phrases/quotation.ts';
import { isOfAnyService } from '../generic.ts';
import { withWhatIsMeant } from '../named/back-references.ts';
import { isKind } from '../named/list-source.ts';
import { isMarked } from '../named/values.ts';
import { withFigures } from '../words/figures.ts';
import { longestSentence, sentencesOf } from '../words/sentences.ts';
import { ofAllServices, respectively } from './all-services.ts';
import { boundedRatings } from './bounded-ratings.ts';
import { type Alternative, type Check, nothingSaid } from './checks.ts';
import { gatedPieces } from './doubts.ts';
import { groupsFor, here, isService } from './likely-things.ts';
import { type Cue, cueIn, isDenied, isRefused, stepsIn, type Telling, takesAway, tellingOf, timeOf } from './marks.ts';
import { type KnownNames, type NamedToken, namedTokens } from './named-services.ts';
import { type ChangeSource, type Group, type Piece, type PlacedValue, piecesOf } from './pieces.ts';
import { isOfUnknown, isOneRating, possibleRatings } from './possible-ratings.ts';
import { ofTheOnly } from './the-only.ts';

/**
 * What the sentences of a text say of how ratings changed, and of the services that it names: each with all the ways
 * in which it can be read. A sentence in which something is left open says nothing. Linear in the length of the text.
 */
export function readChanges(framework: Framework, text: string, names: KnownNames): readonly Check[] {
  const checks: Check[] = [];
  const mentioned = new Set<string>();
  const parts = framework.keyQuestions.map(({ id }) => id);
  const ratings = framework.ratings.map(({ id }) => id);
  let spoken: Group | null = null;
  for (const { tokens, isQuestion, isHeadline } of sentencesOf(text, namedTokens(framework, text, names))) {
    if (tokens.length > longestSentence || isQuestion) {
      spoken = null;
      continue;
    }
    const source: ChangeSource = {
      tokens: withWhatIsMeant(withFigures(framework, tokens as readonly NamedToken[])),
      mentioned,
      counted: { kind: null, whole: null },
      isHeadline,
      parts,
      services: names.services,
      ratings,
    };
    const pieces = piecesOf(source);
    checks.push(...checksOf({ source, text, pieces, spoken }));
    spoken = pieces.flatMap(({ groups }) => groups).findLast(({ isSame }) => !isSame) ?? spoken;
  }
  return checks;
}

interface Sentence {
  readonly source: ChangeSource;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What the sentence before spoke of last. */
  readonly spoken: Group | null;
}

/** A rating with what it may be of, and when. */
interface Rated {
  readonly value: PlacedValue;
  readonly piece: number;
  readonly of: readonly Group[];
  readonly roles: readonly Role[];
}

type Role = 'before' | 'now' | 'same' | 'taken';

function checksOf(sentence: Sentence): readonly Check[] {
  const { source, pieces } = sentence;
  const isOfServices = pieces.some(({ groups }) => groups.some(isService));
  const counted = ofAllServices(source, sentence.text, pieces);
  const alone = counted.length > 0 ? counted : ofTheOnly(source, sentence.text, pieces);
  if (alone.length > 0) {
    return alone;
  }
  if (source.tokens.some(({ kind }) => kind === 'respectively')) {
    return respectively(source, sentence.text, pieces);
  }
  // “No home nearby was rated better.”
  const isOfNone = source.tokens.some(({ value }, at) => value === 'no' && isKind(source, at + 1, 'subject'));
  if (isOfNone || isOfAnyService(source.tokens)) {
    return [];
  }
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
          const of = groupsFor(sentence, index, value);
          const roles = telling === null ? (['now'] as const) : rolesOf(sentence, telling, index, value);
          return roles.length > 0 && (telling !== null || of.every(isService))
            ? [{ value, piece: index, of, roles }]
            : [];
        }),
  );
  if (bounded.length > 0) {
    // “No better than good”: its words of change are no change.
    return bounded;
  }
  return isHistory(rated) ? [] : [...ratingChecks(rated), ...moveChecks(sentence, gated, rated)];
}

function besides(checks: readonly Check[], others: readonly Check[]): readonly Check[] {
  return checks.filter(({ start }) => !others.some((other) => other.start === start));
}

/** “Good in 2021, requires improvement last year and inadequate now”: more times than before and now. */
function isHistory(rated: readonly Rated[]): boolean {
  const things = rated.map(({ of }) => JSON.stringify(of.map((group) => group.things)));
  return things.some((thing) => things.filter((other) => other === thing).length > 2);
}

/** A rating that describes something, or that somebody else says. */
function isOtherWord({ source, text }: Sentence, { words, at, start }: PlacedValue): boolean {
  return words.isAdjective || (isQuoted(text, start) && !isMarked(source, at, words));
}

/** When a rating was given: every time that its words allow; none where they deny it. */
function rolesOf({ source, pieces }: Sentence, telling: Telling, index: number, value: PlacedValue): readonly Role[] {
  const piece = pieces[index];
  if (piece === undefined || isOfUnknown(source, value.next)) {
    return [];
  }
  if (value.at === piece.from && isKind(source, piece.to - 1, 'deny')) {
    // “Good it is not”.
    return [];
  }
  const before = isKind(source, value.at - 1, 'quote') ? value.at - 2 : value.at - 1;
  if (takesAway(source, piece, value.at)) {
    return [isDenied(source, piece, value.at) ? 'same' : 'taken'];
  }
  if (isKind(source, before, 'from', 'instead') || isInstead(source, before)) {
    return ['before'];
  }
  const cue = cueIn(source, piece);
  if ((cue === null && isRefused(source, piece, value.at)) || isWished(source, piece, value.at)) {
    return [];
  }
  if (isKind(source, before, 'to') || source.tokens[before]?.value === 'by') {
    return [roleBehindTo(source, piece)];
  }
  if (isThen(source, pieces, value)) {
    return ['before'];
  }
  const time = timeBeside(source, piece, value);
  if ((isSame(source, pieces, cue) && time !== 'before') || opensSteady(source, pieces.slice(0, index))) {
    return ['same'];
  }
  if (time !== null) {
    return [time];
  }
  // “The home requires improvement.”
  const isPresent =
    piece.groups.some(({ next }) => next === value.at) && /^requires\b/iu.test(wordAt(source, value.at));
  return neighbourRoles(source, pieces, index) ?? (isPresent || telling === 'now' ? ['now'] : ['before', 'now']);
}

/** “Fell to inadequate”; “having fallen to inadequate at the last inspection”. */
function roleBehindTo(source: ChangeSource, { from, to }: Piece): 'before' | 'now' {
  const isHaving = /^having$/iu.test(wordAt(source, from)) && timeOf(source, from, to) === 'before';
  return isHaving ? 'before' : 'now';
}

/** Whether a rating stayed; not “requires improvement in 2019, good in 2021 and requires improvement again”. */
function isSame(source: ChangeSource, pieces: readonly Piece[], cue: Cue | null): boolean {
  return cue?.move === 'same' && (!isKind(source, cue.at, 'again') || isOneRating(pieces));
}

/** “What was good is now inadequate”: another rating behind it is that of now. */
function isThen(source: ChangeSource, pieces: readonly Piece[], { at, next }: PlacedValue): boolean {
  const verb = source.tokens.findLast(({ kind }, place) => place < at && kind === 'be');
  const other = pieces.flatMap(({ values }) => values).find((value) => value.at >= next);
  return other !== undefined && /^w/iu.test(verb?.text ?? '') && timeOf(source, next, other.at) === 'now';
}

/** “Replaces one of requires improvement”. */
function isInstead(source: ChangeSource, at: number): boolean {
  return isKind(source, at, 'of') && isKind(source, at - 1, 'number', 'rating') && isKind(source, at - 2, 'instead');
}

function wordAt({ tokens }: ChangeSource, at: number): string {
  return tokens[at]?.text ?? '';
}

/** “This is the second inspection in a row at which …”: what opens the sentence, and names nothing. */
function opensSteady(source: ChangeSource, before: readonly Piece[]): boolean {
  const isOpening = before.every(({ values, groups }) => values.length === 0 && groups.every(({ isSame }) => isSame));
  return isOpening && before.some((piece) => cueIn(source, piece)?.move === 'same');
}

/** By the words before a rating, back to the one before it; else by those behind it. */
function timeBeside(
  source: ChangeSource,
  { from, to, values }: Piece,
  { at, next }: PlacedValue,
): 'before' | 'now' | null {
  const last = values.findLast((one) => one.at < at)?.next ?? from;
  const following = values.find((one) => one.at > at)?.at ?? to;
  return timeOf(source, last, at) ?? timeOf(source, next, following);
}

/** “The ambition to be rated good”; not “found to be good”, “continues to be good”. */
function isWished(source: ChangeSource, { from }: Piece, at: number): boolean {
  const to = source.tokens.findLastIndex((_, place) => place < at && place >= from && isKind(source, place, 'to'));
  return (
    to !== -1 &&
    isKind(source, to + 1, 'be') &&
    !isKind(source, to - 1, 'find', 'give', 'stay', 'steady', 'move', 'name', 'subject')
  );
}

/** “At its last inspection, the home was rated good”: a time that stands before the piece. */
function neighbourRoles(source: ChangeSource, pieces: readonly Piece[], index: number): readonly Role[] | null {
  const left = pieces[index - 1];
  const piece = pieces[index];
  const isIntro = left !== undefined && left.values.length === 0 && piece?.joint === 'comma';
  const time = isIntro && cueIn(source, left) === null ? timeOf(source, left.from, left.to) : null;
  if (time !== null) {
    return [time];
  }
  const isPresent = source.tokens
    .slice(piece?.from, piece?.to)
    .some(({ text }, at) => /^(?:is|are)$/iu.test(text) && isKind(source, (piece?.from ?? 0) + at, 'be'));
  return isPresent ? ['now'] : null;
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

/** “The home”, under the heading of a key question, may stand for what it is there. */
function withHere(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.flatMap((one) => {
    const isWhole = one.things?.every(({ part, service, isHere }) => part === null && service === null && !isHere);
    return isWhole === true ? [one, { ...one, things: [here] }] : [one];
  });
}

/** “It had held a rating of good”: that it stayed was before. */
function isOfBefore(source: ChangeSource, { from, to }: Piece, { move }: Cue): boolean {
  return (move === 'same' || isKind(source, from, 'have')) && timeOf(source, from, to) === 'before';
}

/** What the words of rising, falling and staying say. */
function moveChecks(sentence: Sentence, gated: ReadonlySet<number>, rated: readonly Rated[]): readonly Check[] {
  const { source, pieces, text } = sentence;
  return pieces.flatMap((piece, index): readonly Check[] => {
    const cue = gated.has(index) ? null : cueIn(source, piece);
    const token = source.tokens[cue?.at ?? -1];
    if (cue === null || token === undefined || isQuoted(text, token.start) || isOfBefore(source, piece, cue)) {
      return [];
    }
    const steps = stepsIn(source, piece);
    const isOfRating =
      steps !== null ||
      rated.some((one) => one.piece === index) ||
      (rated.length > 0 &&
        piece.groups.some(({ isOfParts, things }) => isOfParts || things?.some(({ service }) => service !== null))) ||
      source.tokens.slice(piece.from, piece.to).some(({ kind }) => kind === 'rating');
    if (!isOfRating) {
      return [];
    }
    if (cue.move === 'same' && !isSame(source, pieces, cue)) {
      return [];
    }
    const of = groupsFor(sentence, index, cue);
    const alternatives = of.map(({ things }) => ({ ...nothingSaid, things, move: cue.move, steps }));
    return [{ start: token.start, end: token.end, alternatives: withHere(alternatives) }];
  });
}
