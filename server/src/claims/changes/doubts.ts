import { isQuoted } from '../../framework/phrases/quotation.ts';
import { englishWords } from '../../framework/words.ts';
import { isKind } from '../named/list-source.ts';
import { isGate } from '../second-reading/gates.ts';
import type { TokenKind } from '../words/lexicon.ts';
import type { ChangeSource, Piece } from './pieces.ts';

/** What ends the reach of a doubt. */
const strong: ReadonlySet<TokenKind> = new Set<TokenKind>(['semicolon', 'dash', 'but', 'result']);

/** The places of the pieces in which, by a word in them or before them, nothing is claimed. */
export function gatedPieces(source: ChangeSource, text: string, pieces: readonly Piece[]): ReadonlySet<number> {
  const gated = noneIn(source, pieces);
  const last = pieces.findLastIndex(({ values }) => values.length > 0);
  const starts = freshStarts(source, pieces);
  let isOpen = false;
  let isUnknown = false;
  for (const [index, piece] of pieces.entries()) {
    if ((piece.joint !== null && strong.has(piece.joint)) || starts.includes(index)) {
      isOpen = false;
      isUnknown = starts.includes(index) ? false : isUnknown;
    }
    // “Elm Court, which requires improvement”, “her time there had ended with a rating of good”.
    const before = pieces[index - 1];
    const isNamed = before?.groups.some(({ next }) => next === before.to) === true;
    const goesOn = piece.joint === 'relative' || /^with$/iu.test(source.tokens[piece.from - 1]?.text ?? '');
    isUnknown = isOfUnknown(source, piece) || (isUnknown && goesOn && !isNamed);
    const doubt = doubtIn(source, text, piece, index > last) ?? (isUnknown ? 'here' : null);
    isOpen ||= doubt === 'onwards';
    if (doubt === 'all') {
      const next = starts.find((start) => start > index) ?? pieces.length;
      for (let at = 0; at < next; at += 1) {
        gated.add(at);
      }
      continue;
    }
    if (isOpen || (doubt !== null && doubt !== 'behind')) {
      gated.add(index);
    }
    isOpen ||= doubt === 'behind';
  }
  return gated;
}

/** “No home nearby was rated better”: what is said up to the next full turn of the sentence is of none. */
function noneIn(source: ChangeSource, pieces: readonly Piece[]): Set<number> {
  const gated = new Set<number>();
  let isNone = false;
  for (const [index, { from, to, joint }] of pieces.entries()) {
    isNone = joint !== null && strong.has(joint) ? false : isNone;
    isNone ||= source.tokens.slice(from, to).some((_, at) => isNoHome(source, from + at));
    if (isNone) {
      gated.add(index);
    }
  }
  return gated;
}

/** “No home nearby”, “no other home”. */
function isNoHome(source: ChangeSource, at: number): boolean {
  const isNo = source.tokens[at]?.value === 'no';
  return isNo && (isKind(source, at + 1, 'subject', 'generic') || isKind(source, at + 2, 'subject'));
}

/** The places of the pieces for which no doubt before them counts. */
function freshStarts(source: ChangeSource, pieces: readonly Piece[]): readonly number[] {
  const [first] = pieces;
  const opening = source.tokens[first?.joint === null ? 0 : (first?.from ?? 1) - 1];
  const isConcession =
    opening?.kind === 'but' || opening?.kind === 'while' || /^(?:despite|notwithstanding)$/iu.test(opening?.text ?? '');
  const main = pieces.findIndex((piece, index) => index > 0 && piece.joint === 'comma' && beginsAnew(source, piece));
  return pieces.flatMap((piece, index) =>
    isAfterFact(source, piece) || (isConcession && index === main && main === lastBegun(source, pieces)) ? [index] : [],
  );
}

/** The only comma behind which something is named: a concession with a list in it may end at another one. */
function lastBegun(source: ChangeSource, pieces: readonly Piece[]): number {
  return pieces.findLastIndex(
    (piece, index) => index > 0 && piece.joint === 'comma' && beginsAnew(source, piece) && piece.values.length > 0,
  );
}

function beginsAnew(source: ChangeSource, { from, groups }: Piece): boolean {
  return groups[0]?.at === from || isKind(source, from, 'regulator') || source.tokens[from]?.determined === true;
}

/** “Families are sorry that …”, “a sad day in that …”: what follows is so, whoever says it. */
function isAfterFact(source: ChangeSource, { joint, from }: Piece): boolean {
  const isThat = joint === 'relative' && source.tokens[from - 1]?.value === 'that';
  const before = source.tokens.slice(Math.max(0, from - 1 - longestFact), from - 1);
  const fact = before.findLastIndex(({ kind }) => kind === 'fact');
  return (
    isThat &&
    fact !== -1 &&
    !before.slice(fact).some(({ kind, value }) => kind === 'hedge' && !/^(?:hear|told)/u.test(value))
  );
}

const longestFact = 9;

type Reach = 'here' | 'behind' | 'onwards' | 'all';

/** “The rating of good means …”, “accepted the rating of good, he said”: what is said stands behind the ratings. */
function isSaidOfRating(source: ChangeSource, { values }: Piece, at: number): boolean {
  // “A rating of good means …” is so of any.
  const isAny = values.some((value) => isKind(source, value.at, 'a'));
  const isBehind = values.length > 0 && values.every((value) => value.at < at);
  return isBehind && !isAny && englishWords().speech.includes(source.tokens[at]?.value ?? '');
}

/** How far the doubts of a piece reach: over it alone, over what follows, or over the whole sentence. */
function doubtIn(source: ChangeSource, text: string, piece: Piece, isBehind: boolean): Reach | null {
  const isNaming = piece.from === 0 && piece.groups.length === 0 && piece.values.length === 0;
  let reach: Reach | null = isOfUnknown(source, piece) ? (isNaming ? 'onwards' : 'here') : null;
  for (let at = piece.from; at < piece.to; at += 1) {
    const token = source.tokens[at];
    // What somebody says within a quotation is no doubt about the words outside it.
    const isDoubt =
      token !== undefined && isGate(source, token, at) && !isQuoted(text, token.start) && !isBetweenMarks(source, at);
    const found = isDoubt ? reachOf(source, piece, at, isBehind) : null;
    if (found === 'all') {
      return found;
    }
    reach = found === 'onwards' || reach === null ? (found ?? reach) : reach;
  }
  return reach;
}

/** How far the doubt at this place reaches; null where it leaves the ratings standing. */
function reachOf(source: ChangeSource, piece: Piece, at: number, isBehind: boolean): Reach | null {
  const kind = source.tokens[at]?.kind ?? 'word';
  if (isBehind && isAside(source, piece, kind)) {
    return 'here';
  }
  switch (kind) {
    case 'hedge':
      if (isSaidOfRating(source, piece, at)) {
        return 'behind';
      }
      return isDone(source, at) ? null : 'onwards';
    case 'or':
      return 'here';
    case 'deny':
    case 'no-longer':
      return null;
    case 'long-ago':
      return isOfVisits(source, at) ? null : 'all';
    case 'generic':
      return source.tokens[at - 1]?.value === 'no' ? 'here' : 'all';
    case 'other-voice':
      return isBesideAgent(source, at) ? null : 'all';
    default:
      return 'all';
  }
}

/** “We were able to raise it” tells that they did, and “could not fault it” that they did not. */
function isDone(source: ChangeSource, at: number): boolean {
  const { value = '' } = source.tokens[at] ?? {};
  const isAble = value === 'able' && isKind(source, at - 1, 'be');
  return (
    isAble ||
    (/^(?:could|can)$/u.test(value) && isKind(source, at + 1, 'deny')) ||
    isShown(source, at, value) ||
    isDecided(source, at, value)
  );
}

/** “You will see from the table that …”. */
function isShown({ tokens }: ChangeSource, at: number, value: string): boolean {
  const that = tokens.findIndex((token, place) => place > at && token.value === 'that');
  const between = that === -1 || that - at > longestFact ? [] : tokens.slice(at + 1, that);
  return /^(?:will|can|may)$/u.test(value) && between.some(({ text }) => /^(?:see|seen|note|notice)$/iu.test(text));
}

/** “We concluded that safe should be rated good.” */
function isDecided(source: ChangeSource, at: number, value: string): boolean {
  const verb = source.tokens.findLastIndex(({ text }, place) => place <= at && decisions.test(text));
  return (
    (value === 'should' || verb === at) &&
    verb > 0 &&
    isKind(source, verb - 1, 'regulator', 'have') &&
    isOfUs(source, verb)
  );
}

const decisions = /^(?:concluded|decided|agreed|determined|judged)$/iu;

function isOfUs(source: ChangeSource, verb: number): boolean {
  return isKind(source, verb - 1, 'regulator') || isKind(source, verb - 2, 'regulator');
}

/** “Returned twice before rating it”: how often they came, and not when. */
function isOfVisits({ tokens }: ChangeSource, at: number): boolean {
  const isTimes = /(?:^|\s)(?:once|twice|times)$/u.test(tokens[at]?.value ?? '');
  return isTimes && /^(?:returned|visited|inspected|came|went|called|met|back)$/iu.test(tokens[at - 1]?.text ?? '');
}

/** “What visitors took for a hotel was rated inadequate by the regulator”: its agent is named. */
function isBesideAgent({ tokens }: ChangeSource, at: number): boolean {
  const by = tokens.findIndex(({ value }, place) => place > at && value === 'by');
  const value = tokens.findLastIndex(({ kind }, place) => place < by && kind === 'value');
  const isPerson = englishWords().people.includes(tokens[at]?.value ?? '');
  return (
    isPerson &&
    value > at &&
    tokens[by + 1]?.kind === 'regulator' &&
    !tokens.slice(at, value).some(({ kind }) => kind === 'hedge')
  );
}

/** Within the single quotation marks of a headline. */
function isBetweenMarks({ tokens }: ChangeSource, at: number): boolean {
  const isOpen = tokens.slice(0, at).filter(({ kind }) => kind === 'quote').length % 2 === 1;
  return isOpen && tokens.slice(at).some(({ kind }) => kind === 'quote');
}

/** “…, a rating shared by few homes”, “…, which opened years ago”: words behind all ratings, about something else. */
function isAside({ tokens }: ChangeSource, { joint, from, to }: Piece, kind: TokenKind): boolean {
  const isComma = joint === 'comma' || joint === 'relative' || joint === 'open';
  const isTime = tokens.slice(from, to).every((token) => token.kind !== 'act' && token.kind !== 'be');
  return isComma && (kind === 'generic' || (kind === 'long-ago' && !isTime && joint === 'relative'));
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

/** Whether a piece is about somebody or something that is not known: “the kitchen went from …”, “Elm Court fell”. */
function isOfUnknown(source: ChangeSource, { from, to, groups, values }: Piece): boolean {
  const names: number[] = [];
  // “… requires improvement in how it meets Care Act duties”: names behind a rating are not what it is of.
  const last = values.at(-1)?.at ?? to;
  for (let at = from; at < last; at += 1) {
    const token = source.tokens[at];
    const isName = token?.kind === 'name' && token.service === null;
    const isFirst = at === 0 && (token?.text === 'What' || !isKind(source, at + 1, 'name', ...verbs));
    const isPlace = isInPlace(source, at) || isKind(source, at + 1, 'number', 'subject');
    if (isName && !isFirst && !isPlace) {
      names.push(at);
    }
  }
  const verb = source.tokens.findIndex((_, at) => at >= from && at < to && isKind(source, at, ...verbs));
  const isKnown = groups.some(({ next }) => next <= verb);
  const before = source.tokens[verb - 1];
  const isWord = before?.kind === 'word' && verb > from && !/^(?:what|there|all|so|have|had)$/u.test(before.value);
  return names.length > 0 || (verb !== -1 && !isKnown && isWord);
}

/** “In Pinder Lane”, “at 12 Mill Road”; “at Elm Court” may be another home. */
function isInPlace(source: ChangeSource, at: number): boolean {
  let first = at;
  while (isKind(source, first - 1, 'name') && source.tokens[first - 1]?.capital === true) {
    first -= 1;
  }
  return isKind(source, first - 1, 'in', 'number', 'of') || (first === at && isKind(source, first - 1, 'break'));
}
