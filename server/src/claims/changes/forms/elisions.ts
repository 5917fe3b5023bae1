import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { englishWords } from '../../../framework/words.ts';
import { isKind } from '../../named/list-source.ts';
import { isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isWrittenLike } from '../../words/written.ts';
import { type Alternative, type Check, nothingSaid } from '../checks.ts';
import type { ChangeSource, Group, Piece, PlacedValue } from '../pieces.ts';
import { groupsFor, type Sentence } from '../subjects/rated-things.ts';
import { areWhole, here, partOf, type Thing, theWhole } from '../things.ts';

/**
 * Clauses that end in their verb, so that the rating named before them is meant: “… were rated inadequate; now none is”,
 * “… could be rated good, as caring already is”, “safe is rated good, but well-led is not”. Empty where a doubt is left.
 */
export function elisions(sentence: Sentence): readonly Check[] {
  const { source, text, pieces } = sentence;
  if (source.tokens.some(isDoubt)) {
    return [];
  }
  return pieces.flatMap((piece, index): readonly Check[] => {
    const value = piece.values.length === 0 ? meantBy(source, pieces, index) : null;
    const said = value === null || isQuoted(text, value.start) ? null : saidIn(sentence, piece, index);
    const start = tokenAt(source.tokens, piece.from).start;
    const end = tokenAt(source.tokens, piece.to - 1).end;
    return value === null || said === null
      ? []
      : [{ start, end, alternatives: said.things.map((things) => ({ ...said.of(value.rating), things })) }];
  });
}

function isDoubt({ kind, value }: ChangeSource['tokens'][number]): boolean {
  const { condition, speech } = englishWords();
  return doubts.has(kind) || condition.includes(value) || speech.includes(value);
}

const doubts: ReadonlySet<TokenKind> = new Set<TokenKind>(['older', 'long-ago', 'generic', 'or', 'other-voice']);

/** The one rating of the last piece before this one that has any; null where it is none that is given. */
function meantBy(source: ChangeSource, pieces: readonly Piece[], index: number): PlacedValue | null {
  const last = pieces.slice(0, index).findLast(({ values }) => values.length > 0);
  const [value, ...others] = last?.values ?? [];
  if (value === undefined || others.length > 0 || value.words.isAdjective) {
    return null;
  }
  const words = source.tokens.slice(last?.from, last?.to);
  return value.words.isRating || words.some(({ kind }) => given.has(kind)) ? value : null;
}

const given: ReadonlySet<TokenKind> = new Set<TokenKind>(['give', 'rating', 'receive']);

interface Said {
  /** In every way in which they can be meant. */
  readonly things: readonly (readonly Thing[])[];
  readonly of: (rating: string) => Alternative;
}

/** What a piece says that is nothing but a subject and a verb; null for any other. */
function saidIn(sentence: Sentence, piece: Piece, index: number): Said | null {
  const { source } = sentence;
  let verb = piece.to - 1;
  while (verb > piece.from && isBeside(source, verb)) {
    verb -= 1;
  }
  const { text } = tokenAt(source.tokens, verb);
  if (!(isKind(source, verb, 'be') && plainVerbs.test(text)) && !deniedVerbs.test(text)) {
    return null;
  }
  let end = verb;
  while (end > piece.from && isBeside(source, end - 1)) {
    end -= 1;
  }
  let from = piece.from;
  while (from < end && (isKind(source, from, 'latest', 'now', 'as') || isWrittenLike(source.tokens[from], leadIns))) {
    from += 1;
  }
  // “As it is, it is rated …”.
  const isAsItIs = isKind(source, piece.from, 'as') && isKind(source, piece.from + 1, 'pronoun');
  const things = from < end ? subjectOf(sentence, piece, index, from, end) : before(sentence, piece, index);
  const words = source.tokens.slice(piece.from, piece.to);
  const isDenied = words.filter(({ kind }) => kind === 'deny' || kind === 'no-longer').length === 1;
  const isNow = /^(?:is|are)/iu.test(text) || words.some(({ kind }) => kind === 'latest' || kind === 'now');
  const isBefore = words.some(({ kind }) => kind === 'earlier' || kind === 'before');
  if (things === null || isNow === isBefore || (isAsItIs && isNow)) {
    return null;
  }
  return {
    things,
    of: (rating) => ({
      ...nothingSaid,
      ...(isDenied ? { notNow: rating } : isNow ? { now: rating } : { before: rating }),
    }),
  };
}

const plainVerbs = /^(?:is|are|was|were)$/iu;
const deniedVerbs = /^(?:is|are|was|were)n[’']t$/iu;
const nobody = /^(?:none|neither)$/iu;
const leadIns = /^(?:though|although|so)$/iu;

/** “Already”, “still”, “now”, “not”, “too”. */
function isBeside(source: ChangeSource, at: number): boolean {
  const { text } = tokenAt(source.tokens, at);
  return (
    (isKind(source, at, 'latest', 'now', 'still', 'steady', 'earlier', 'before', 'deny', 'no-longer') &&
      !deniedVerbs.test(text) &&
      !nobody.test(text)) ||
    isOneOf(text, 'already too also either')
  );
}

/** “None of them”, “all five of them”, “effective and caring”, “it”: what the words from here to there name, and no others. */
function subjectOf(sentence: Sentence, piece: Piece, index: number, from: number, to: number): Said['things'] | null {
  const { source, pieces } = sentence;
  const words = source.tokens.slice(from, to);
  const numbers = words.flatMap(({ kind, value }) => (kind === 'number' ? [Number(value)] : []));
  const isNone = isWrittenLike(words[0], nobody) || (isOfKind(words[0], 'deny') && words[1]?.value === '1');
  const isAll = isOfKind(words[0], 'all');
  const isCounted = words.every(({ kind }) => counting.has(kind));
  const isOfParts = pieces
    .slice(0, index)
    .some(
      ({ groups, from: start, to: end }) =>
        groups.some((group) => group.isOfParts) || source.tokens.slice(start, end).some(({ kind }) => kind === 'area'),
    );
  if ((isNone || isAll) && isCounted) {
    const isWhole = numbers.every((number) => number === source.parts.length || (isNone && number === 1));
    return isOfParts && isWhole ? [source.parts.map(partOf)] : null;
  }
  const group = piece.groups.find(({ at, next }) => at === from && next === to);
  const meant = group === undefined ? [] : group.isSame ? groupsFor(sentence, index, { at: from }) : [group];
  return meaningOf(meant);
}

/** Each of these, as what it may stand for; null where what one of them is is not known. */
function meaningOf(groups: readonly Group[]): Said['things'] | null {
  const things = groups.flatMap((one) => (one.things === null ? [] : [one.things]));
  return things.length === 0 || things.length < groups.length ? null : things.flatMap(wholeOrHere);
}

const counting: ReadonlySet<TokenKind> = new Set<TokenKind>(['all', 'deny', 'number', 'of', 'pronoun', 'area', 'word']);

/** “… was rated inadequate in every area, but no longer is”: what the rating named before it is of. */
function before(sentence: Sentence, { joint }: Piece, index: number): Said['things'] | null {
  const [value] = sentence.pieces[index - 1]?.values ?? [];
  const isJoined = joint === 'and' || joint === 'but';
  return value === undefined || !isJoined ? null : meaningOf(groupsFor(sentence, index - 1, value));
}

/** “The home”, under the heading of a key question, may stand for what it is there. */
function wholeOrHere(things: readonly Thing[]): Said['things'] {
  return areWhole(things) ? [[theWhole], [here]] : [things];
}
