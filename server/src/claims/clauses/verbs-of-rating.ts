import { isKind } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import type { ValueWords } from '../named/values.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { tokenAt } from '../words/token-at.ts';
import { isWritten, isWrittenLike } from '../words/written.ts';
import { listBehind } from './behind-rating.ts';
import { type Clause, follows, type SentenceReader, type Spoken, type Verb } from './clauses.ts';

/** The verb that gives the rating: that of the clause, or one that goes on from the clause before. */
export function verbFor(reader: SentenceReader, at: number, value: ValueWords): Verb | null {
  const { clause } = reader;
  if (clause.verb === 'be' && clause.list !== null && isToBe(reader, clause.list.next, at)) {
    return 'give';
  }
  if (clause.verb !== null) {
    return clause.verb;
  }
  const { list } = clause;
  if (value.isVerb && clause.list?.isRating !== true && (clause.topic !== null || isSaidOf(reader, value))) {
    return 'give';
  }
  const isBeside = list !== null && (list.next === at || (list.next === at - 1 && follows(reader, at, 'as')));
  if (clause.inBrackets || (isBeside && reader.lastVerb !== null)) {
    return 'give';
  }
  return isBeside && value.isVerb && list.targets.some(({ kind }) => kind === 'part') ? 'give' : null;
}

/** “We judged safe to be good and caring to be inadequate”: “to be” between what is rated and the rating. */
function isToBe({ source }: SentenceReader, from: number, at: number): boolean {
  return from === at - 2 && isKind(source, from, 'to');
}

/** “The home requires improvement for being safe.” “Inspectors judged that the home requires improvement.” */
function isSaidOf(reader: SentenceReader, value: ValueWords): boolean {
  const { clause } = reader;
  if (clause.list === null && !clause.hasUnknown) {
    return false;
  }
  const behind = listBehind(reader, value);
  return behind === null
    ? clause.isJudged && endsWell(reader, value.next)
    : behind.list.targets.every((target) => target.kind !== 'whole' || target.isPlain);
}

/** Whether the verb can stand between this subject and this rating. */
export function fits(verb: Verb, clause: Clause, value: ValueWords, subject: Spoken, reader: SentenceReader): boolean {
  const at = value.next;
  switch (verb) {
    case 'give':
      return true;
    case 'receive':
      return true;
    case 'find':
      // “Found to require improvement” is of nothing else.
      return endsWell(reader, at) || (value.isVerb && isKind(reader.source, value.next - 2, 'to'));
    case 'be':
      return (
        subject.isRating ||
        value.isRating ||
        (clause.isRemained && value.isVerb) ||
        isBareRating(reader, value, subject)
      );
    case 'have':
      return value.isRating && (!clause.isHad || clause.hasBefore);
    case 'stay':
      return (
        clause.isGiven || subject.isRating || value.isRating || value.isVerb || isOfParts(subject) || clause.isUnchanged
      );
    case 'lose':
    case 'lead':
      return value.isRating;
    case 'meet':
      return isOfParts(subject) && endsWell(reader, at);
    case 'change':
      return isKind(reader.source, at - 2, 'to', 'as') || isKind(reader.source, at - 4, 'to');
    default:
      return false;
  }
}

export function isOfParts({ targets }: Pick<Spoken, 'targets'>): boolean {
  return targets.every(({ kind }) => kind === 'part' || kind === 'here' || kind === 'all');
}

/** “Safe and caring are good”, “is inadequate for being safe”, “is good overall”, and after another rating “is now good”. */
function isBareRating(reader: SentenceReader, value: ValueWords, subject: Spoken): boolean {
  const { source, clause, lastValue, bare } = reader;
  if (!endsWell(reader, value.next)) {
    return false;
  }
  if (clause.topic !== null || (clause.isNow && bare !== null)) {
    // “In the other two it is good.” “It was good and is now inadequate.”
    return true;
  }
  const isTimed = lastValue !== null && (clause.isNow || clause.isHad || (clause.isRemained && subject.named !== null));
  if (isTimed) {
    return true;
  }
  const isIt = subject.named === null && subject.targets.every(({ kind }) => kind === 'same');
  const behind = listBehind(reader, value);
  if (behind?.list.targets.every(({ kind }) => kind === 'part' || kind === 'all') === true) {
    const isMarked = source.tokens.slice(value.next, behind.next).some(({ kind }) => besideParts.has(kind));
    return isMarked || lastValue !== null;
  }
  if (isKind(source, value.next, 'overall')) {
    return !isIt || lastValue !== null;
  }
  if (subject.targets.every(({ kind }) => kind === 'count' || kind === 'all')) {
    // “Four of the five key questions are good.”
    return true;
  }
  if (subject.targets.every(({ kind }) => kind === 'part')) {
    const isNow = isNamedByAdjective(reader, subject) && !isBesideWord(source, value.next);
    return (subject.targets.length > 1 || lastValue !== null || isNow) && isPlainList(reader, subject);
  }
  return false;
}

/** “Well-led is outstanding”: nothing else can be well-led; not “leadership is good”. */
function isNamedByAdjective({ source, clause }: SentenceReader, { targets, named }: Spoken): boolean {
  const place = targets[0]?.start;
  const isAdjective = isWrittenLike(
    source.tokens.find(({ start }) => start === place),
    /(?:\bsafe|ive|ing|\bled)$/iu,
  );
  return isAdjective && named === null && isWritten(source.tokens[clause.verbPlace], 'is are');
}

/** “Caring is good and busy”: no rating, but how it is. */
function isBesideWord(source: SentenceReader['source'], at: number): boolean {
  return isKind(source, at, 'and') && isKind(source, at + 1, 'word', 'a');
}

/** Words beside a key question that leave no doubt of what is meant. */
const besideParts: ReadonlySet<TokenKind> = new Set<TokenKind>(['area', 'being', 'how', 'all', 'everywhere']);

/** Key questions by their own names, with nothing before them. */
function isPlainList({ source, clause }: SentenceReader, { targets }: Spoken): boolean {
  const places = new Set(targets.map(({ start }) => start));
  const own = source.tokens.filter(({ start }) => places.has(start));
  // “Only two of the key questions, safe and caring, …”
  let first = clause.start;
  while (isKind(source, first, 'only', 'number', 'of', 'area', 'comma', 'dash')) {
    first += 1;
  }
  // “…, which was outstanding” behind the key question, “… and are still good” behind several.
  const isBehind = clause.isRelative || (clause.list === null && clause.isRemained);
  const isFirst = places.has(tokenAt(source.tokens, first).start);
  return own.every(({ spoken }) => spoken !== true) && (isBehind || isFirst);
}

/** “Found” often speaks of something else: then the sentence goes on about it. */
function endsWell({ source }: SentenceReader, at: number): boolean {
  const isAt = isKind(source, at, 'for', 'in');
  return (
    source.tokens[at] === undefined ||
    isKind(source, at, 'overall', 'comma', 'semicolon', 'dash', 'now', 'and', 'but', 'everywhere', 'while', 'close') ||
    (isAt && listAt(source, at + 1) !== null)
  );
}
