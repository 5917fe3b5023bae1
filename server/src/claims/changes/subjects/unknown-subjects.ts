import { isKind } from '../../named/list-source.ts';
import { isUnknownService } from '../../named/unknown-services.ts';
import { isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isWritten, isWrittenLike } from '../../words/written.ts';
import { isTurn } from '../doubts/fresh-starts.ts';
import { type ChangeSource, type Piece, pieceAt } from '../pieces.ts';

/** The places of the pieces that are about somebody or something that is not known. `starts`: those that begin anew. */
export function ofUnknown(
  source: ChangeSource,
  pieces: readonly Piece[],
  starts: readonly number[],
): ReadonlySet<number> {
  const unknown = new Set<number>();
  let isNamingOn = false;
  let isUnknown = false;
  for (const [index, piece] of pieces.entries()) {
    const isAnew = starts.includes(index);
    const isCutOff = index === 0 && isBesideAside(source, pieces);
    const isService = namesService(source, piece);
    const isTold = !isService && isToldByRegulator(source, piece);
    const isOfElse = isService || (!isTold && (isCutOff || isOfUnknown(source, piece) || isOfAnyOther(source, piece)));
    const isNaming =
      (piece.from === 0 && piece.groups.length === 0 && piece.values.length === 0) ||
      isNameBeside(source, pieces, index);
    isNamingOn = !(isTold || isAnew || isTurn(piece)) && isNamingOn;
    isNamingOn ||= isOfElse && isNaming;
    isUnknown = isOfElse || (isUnknown && !isAnew && !isTold && goesOn(source, pieces, index));
    if (isUnknown || isNamingOn) {
      unknown.add(index);
    }
    // “Rated inadequate last time, surgery is now good.”
    if (isService && index === 1 && piece.joint === 'comma' && pieceAt(pieces, 0).groups.length === 0) {
      unknown.add(0);
    }
  }
  return unknown;
}

/** “The group’s home in the next town, Elm Court, was rated good”: the name of another one. */
function isNameBeside(source: ChangeSource, pieces: readonly Piece[], index: number): boolean {
  const { from, to, joint } = pieceAt(pieces, index);
  const next = pieces[index + 1];
  const isOwned = source.tokens.slice(0, from).some(({ owner }) => owner);
  const words = source.tokens.slice(from, to);
  const isName =
    words.length > 0 && words.every(({ kind, capital, service }) => kind === 'name' && capital && service === null);
  return (
    index === 1 &&
    isOwned &&
    isName &&
    joint === 'comma' &&
    next?.joint === 'comma' &&
    isKind(source, next.from, ...verbs)
  );
}

const inner = /^(?:unit|clinic)$/u;

/** “Surgery is rated good”, “the children’s ward went down”: a service that the document does not rate apart. */
function namesService(source: ChangeSource, { from, to, values }: Piece): boolean {
  const last = values.at(-1)?.at ?? to;
  const isOfSeveral = source.services.length > 1;
  return source.tokens
    .slice(from, last)
    .some(
      ({ kind, value, service }, place) =>
        service === null &&
        (isUnknownService(source, from + place) || (isOfSeveral && kind === 'subject' && inner.test(value))),
    );
}

/** “Sunnymead, a mile away, slipped from …”, “records, which …, were good”: a name alone, and behind an aside its verb. */
function isBesideAside(source: ChangeSource, pieces: readonly Piece[]): boolean {
  const others = pieces.slice(1);
  const words = source.tokens.slice(0, pieceAt(pieces, 0).to);
  const isName = words.every(({ kind }) => kind === 'name');
  const isThing = words.every(({ kind, service }) => ['name', 'word', 'level'].includes(kind) && service === null);
  const verb = others.findIndex(({ joint, from }) => joint === 'comma' && isKind(source, from, ...verbs));
  const asides = others.slice(0, Math.max(0, verb));
  return (
    (isName || (isThing && asides[0]?.joint === 'relative')) &&
    verb > 0 &&
    asides.every(
      ({ joint, from, groups, values }) =>
        joint === 'relative' ||
        (joint === 'comma' &&
          groups.every(({ things }) => things === null) &&
          (values.length === 0 || isWritten(source.tokens[from], 'once'))),
    )
  );
}

/** “Elm Court, which requires improvement”, “her time there had ended with a rating of good”. */
function goesOn(source: ChangeSource, pieces: readonly Piece[], index: number): boolean {
  const { from, joint, values } = pieceAt(pieces, index);
  const before = pieceAt(pieces, index - 1);
  const isNamed = before.groups.some(({ next }) => next === before.to);
  const isWith = isWritten(source.tokens[from - 1], 'with');
  // “Elm Court was rated good for safe and inadequate for caring.”
  const isAnd = joint === 'and' && values[0]?.at === from;
  return ((joint === 'relative' || isWith || isAnd) && !isNamed) || isDoing(source, from);
}

/** “An insurer had assessed the home, and rated it good”: with no other subject, the same one does it. */
function isDoing(source: ChangeSource, at: number): boolean {
  return isKind(source, at, 'give') && isKind(source, at + 1, 'pronoun', 'subject', 'part', 'here');
}

/** Whether a piece is about somebody or something that is not known: “the kitchen went from …”, “Elm Court fell”. */
function isOfUnknown(source: ChangeSource, piece: Piece): boolean {
  const { from, to, groups, values } = piece;
  const names: number[] = [];
  // “… requires improvement in how it meets Care Act duties”: names behind a rating are not what it is of.
  const last = values.at(-1)?.at ?? to;
  for (let at = from; at < last; at += 1) {
    const { kind, text, service } = tokenAt(source.tokens, at);
    const isName = kind === 'name' && service === null;
    // “Staff are …”: a word that begins a sentence, and no one service.
    const isPlural = isWritten(source.tokens[1], 'are were have');
    // “Activities are good”: they are.
    const isRated = isKind(source, isKind(source, 2, 'give', 'steady', 'now', 'latest') ? 3 : 2, 'value', 'as');
    const isFirst =
      at === 0 && (text === 'What' || (isPlural && !isRated) || !isKind(source, at + 1, 'name', 'steady', ...verbs));
    const isPlace = isInPlace(source, at) || isKind(source, at + 1, 'number', 'subject');
    if (isName && !isFirst && !isPlace) {
      names.push(at);
    }
  }
  const verb = source.tokens.findIndex((_, at) => at >= from && at < to && isKind(source, at, ...verbs));
  const isKnown = groups.some(({ next }) => next <= verb);
  const before = source.tokens[verb - 1];
  // “Her time there had ended …”, and not “there had been …”.
  const isThere = before?.value === 'there' && verb - 1 === from;
  const isWord =
    isOfKind(before, 'word') &&
    verb > from &&
    !isThere &&
    !isOneOf(
      before.value,
      'what all so have had team inspection assessment visit review evidence findings result outcome score scores',
    );
  return (
    names.length > 0 ||
    isCustom(source, piece) ||
    isForThing(source, piece) ||
    (verb !== -1 && !isKnown && isWord) ||
    isOtherRating(source, from, to) ||
    isGivenElsewhere(source, piece)
  );
}

/** “For the care that staff give, inspectors …”: what that comes under is not known. */
function isForThing(source: ChangeSource, { from, groups }: Piece): boolean {
  return from === 0 && groups.length === 0 && isKind(source, 0, 'for') && isKind(source, 1, 'called');
}

/** “Practice had stayed good throughout”: what people do there. */
function isCustom(source: ChangeSource, { from }: Piece): boolean {
  const { value, determined } = tokenAt(source.tokens, from);
  return value === 'practice' && !determined && !source.isHeadline && isKind(source, from + 1, 'steady', ...verbs);
}

/** “The kitchen’s hygiene rating”, “Elm Court’s rating”, “the rating of endoscopy”: no rating of the service. */
function isOtherRating(source: ChangeSource, from: number, to: number): boolean {
  return source.tokens.slice(from, to).some(({ kind }, place) => {
    const at = from + place;
    const before = source.tokens.slice(Math.max(from, at - longestName), at);
    const isOwned = before.some(
      (token) => ['word', 'name'].includes(token.kind) && token.owner && token.service === null,
    );
    const isBehind = isKind(source, at + 1, 'of', 'for') && isKind(source, at + 2, 'word');
    return kind === 'rating' && (isOwned || isBehind || isWrittenLike(before.at(-1), otherRatings));
  });
}

/** “The rating of good given to its other home, Elm Court, …”. */
function isGivenElsewhere(source: ChangeSource, { values }: Piece): boolean {
  return values.some(
    ({ next }) =>
      isKind(source, next, 'receive', 'give') &&
      isKind(source, next + 1, 'to') &&
      source.tokens.slice(next + 2, next + 5).some(({ kind, service }) => kind === 'name' && service === null),
  );
}

const longestName = 3;
const otherRatings = /^(?:hygiene|food|energy|efficiency|credit|satisfaction|review|customer|google|risk|fire)$/iu;

/** “She came from a service that was rated good, and had run one that …”, “services that are rated inadequate”. */
function isOfAnyOther(source: ChangeSource, { from, to, joint }: Piece): boolean {
  if (
    source.tokens
      .slice(from, to)
      .some((_, at) => isKind(source, from + at, 'called') && isKind(source, from + at + 1, 'give'))
  ) {
    return true;
  }
  const noun = source.tokens[from - 2];
  if (joint !== 'relative' || noun === undefined) {
    return false;
  }
  if (isOfThings(source, from)) {
    return true;
  }
  if (isKind(source, from - 2, 'subject') && noun.value.endsWith('s') && !noun.determined) {
    return !source.isHeadline;
  }
  const isOne = isWritten(noun, 'one');
  const article = isOne ? from - 2 : isKind(source, from - 3, 'a') ? from - 3 : from - 4;
  const isAny = isOne || (isKind(source, from - 2, 'subject') && isKind(source, article, 'a'));
  return isAny && isKind(source, article - 1, 'from', 'of', 'for', 'in', 'break', 'word');
}

/** “Records, which had required improvement in places, …”: they had. */
function isOfThings(source: ChangeSource, from: number): boolean {
  const noun = isKind(source, from - 2, 'comma') ? from - 3 : from - 2;
  const verb = isKind(source, from, 'have') ? from + 1 : from;
  return (
    isKind(source, noun, 'word') && isKind(source, verb, 'value') && tokenAt(source.tokens, verb).text.includes(' ')
  );
}

/** “In Pinder Lane”, “at 12 Mill Road”; “at Elm Court” may be another home. */
function isInPlace(source: ChangeSource, at: number): boolean {
  let first = at;
  while (isKind(source, first - 1, 'name') && tokenAt(source.tokens, first - 1).capital) {
    first -= 1;
  }
  return isKind(source, first - 1, 'in', 'number', 'of') || (first === at && isKind(source, first - 1, 'break'));
}

/** “… after inspectors found it inadequate”, “…, all of which adds up to a rating of good”: what is rated is known again. */
function isToldByRegulator(source: ChangeSource, { from, to, joint }: Piece): boolean {
  const who = isKind(source, from - 2, 'comma') ? from - 3 : from - 2;
  const isWho = joint === 'relative' && isKind(source, who, 'regulator');
  const isSum = joint === 'relative' && isKind(source, from, 'lead');
  return isWho || isSum || (joint !== 'relative' && isRatedBy(source, from, to));
}

/** “Inspectors found it …”; not “Elm Court, which inspectors rated …”. */
function isRatedBy(source: ChangeSource, from: number, to: number): boolean {
  return source.tokens.slice(from, to).some((_, place) => {
    const at = from + place;
    const verb = isKind(source, at + 1, 'have') ? at + 2 : at + 1;
    return isKind(source, at, 'regulator') && isKind(source, verb, 'give', 'find') && !isKind(source, verb + 1, 'name');
  });
}

const verbs: readonly TokenKind[] = [
  'be',
  'have',
  'give',
  'receive',
  'rise',
  'fall',
  'better',
  'worse',
  'move',
  'stay',
  'act',
];
