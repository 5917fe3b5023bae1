import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike, isYearAlone } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { asKind } from '../turns.ts';

/**
 * The tokens of a sentence without what it begins with and that tells nothing itself: “the board is asked to note that …”, “we
 * can report that …”, “in our judgement, …”, “when we put all this together, …”, “good news: …”. What is told begins behind it,
 * for every reader. Linear.
 */
export const openings: readonly Step[] = [
  { needs: ['news within steady stay'], put: withoutOtherSenses },
  {
    needs: ['that when unlike see report announce turning moving coming told news judgement judgment'],
    put: withoutOpenings,
  },
];

function withoutOpenings<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const heard = behindHearing(tokens);
  const start = Math.max(
    behindAnnouncement(tokens),
    behindWeighing(tokens),
    behindRemark(tokens),
    behindUnlike(tokens),
    heard,
  );
  const told = start === 0 ? tokens : tokens.slice(start);
  return heard === 0 ? told : told.map(asOfNow);
}

/** “Councillors heard on Monday that it had been rated good”, “it emerged last week that …”: as it is. 0 where none stands here. */
function behindHearing(tokens: readonly Token[]): number {
  const that = tokens.slice(0, longestOpening).findIndex((token) => isWritten(token, 'that'));
  const said = tokens.slice(0, Math.max(0, that));
  const verb = said.findIndex((token) => isWritten(token, 'heard learned learnt told emerged revealed announced'));
  const isTold = !isWritten(said[verb], 'told') || isKindAt(said, verb - 1, 'be');
  // “Staff had been told that …”: by anybody, and whenever.
  const isPast = said.slice(0, verb).some((token) => isWritten(token, 'had staff'));
  const time = said.slice(verb + 1);
  const isTime =
    time.length > 0 &&
    time.length <= longestTime &&
    time.every(
      ({ kind, text }) =>
        hearingTimes.has(kind) || isWritten({ text }, 'this yesterday week night month meeting morning'),
    );
  const isOpen = tokens.slice(that).some((token) => timesBefore.has(token.kind) || isYearAlone(token));
  return verb > 0 && verb < 5 && isTold && !isPast && isTime && !isOpen ? that + 1 : 0;
}

const longestTime = 4;
const hearingTimes: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'name',
  'break',
  'in',
  'now',
  'latest',
  'earlier',
  'before',
  'a',
  'subject',
]);
const timesBefore: ReadonlySet<TokenKind> = new Set<TokenKind>(['before', 'earlier', 'older', 'long-ago']);

/** “Had been” is “has been” to those who hear it. */
function asOfNow<Found extends Token>(token: Found, at: number, tokens: readonly Found[]): Found {
  return isWritten(token, 'had') && isKindAt(tokens, at + 1, 'be') ? { ...token, text: 'has', value: 'has' } : token;
}

/** “Unlike safe, caring is …”, “unlike at our last inspection, …”; not “unlike safe, which was good, caring …”. */
function behindUnlike(tokens: readonly Token[]): number {
  const comma = tokens.slice(0, longestOpening).findIndex(({ kind }) => kind === 'comma');
  const named = tokens.slice(1, Math.max(1, comma));
  const isPlain = named.every(({ kind }) => ['part', 'and', 'being', 'before', 'earlier'].includes(kind));
  const isOver = !isKindAt(tokens, comma + 1, 'relative', 'and', 'value', 'give');
  // “Unlike caring, no area …”: perhaps none but that.
  const isOfAll = tokens.slice(comma + 1).some(({ kind }) => ['area', 'all', 'everywhere', 'other'].includes(kind));
  return isWritten(tokens[0], 'unlike') && named.length > 0 && isPlain && isOver && !isOfAll ? comma + 1 : 0;
}

/** “Members will wish to note that”, “I am delighted to say that”: what is told is a fact. 0 where none stands here. */
function behindAnnouncement(tokens: readonly Token[]): number {
  const that = tokens.slice(0, longestOpening).findIndex((token) => isWritten(token, 'that'));
  const told = that === -1 ? [] : tokens.slice(0, that);
  // “To share with parents that”, “to tell families that”: to whom.
  const isTo = isOfKind(told.at(-1), 'other-voice') && !isOfKind(told.at(-2), 'regulator', 'subject', 'pronoun');
  const said = isTo ? told.slice(0, isWritten(told.at(-2), 'with to') ? -2 : -1) : told;
  const isHeard = isWritten(said.at(-1), 'note hear know learn read see recall remember');
  const isFact = said.some(
    (token, at) =>
      isWritten(token, 'can please invited') ||
      isWrittenLike(token, /^asked to$/iu) ||
      (isWritten(token, 'must should') && isWritten(said.at(-1), 'note know')) ||
      (isWritten(token, 'will may') && isWritten(said.at(-1), 'know recall remember')) ||
      (isWritten(token, 'wish want') && isWritten(said[at - 1], 'will may')) ||
      (isWritten(token, feelings) && isWritten(said[at + 1], 'to')),
  );
  const isTold = isHeard || isWritten(said.at(-1), 'report announce confirm say tell record share');
  // “We are delighted that”: nobody is glad of what is not so.
  const isFelt = isWritten(said.at(-1), feelings) && isWritten(said.at(-2), 'are am is all so very really');
  if (isImpersonal(said)) {
    return that + 1;
  }
  return ((isTold && isFact) || isFelt) && said.every((token, at) => isPlain(token, at, isHeard))
    ? that + 1
    : behindSight(tokens);
}

/** “It’s really encouraging that”, “it is a shame that”. */
function isImpersonal(said: readonly Token[]): boolean {
  const [first, ...others] = said;
  return (
    isWritten(first, 'it') &&
    isWritten(others.at(-1), impressions) &&
    others
      .slice(0, -1)
      .every((token) => isKindAt([token], 0, 'be', 'a') || isWritten(token, 'really so very most extremely hugely'))
  );
}

const impressions =
  'encouraging disappointing pleasing heartening worrying concerning reassuring great fantastic wonderful unacceptable sad shame pity positive impressive';

/** “I’m pleased to see the home has improved”: what is seen is so. */
function behindSight(tokens: readonly Token[]): number {
  const at = tokens.slice(0, longestOpening).findIndex((token) => isWritten(token, 'see report announce'));
  const before = tokens.slice(0, Math.max(0, at - 1));
  const isSeen = isKindAt(tokens, at - 1, 'to') && isWritten(before.at(-1), feelings);
  const isFact = isKindAt(tokens, at + 1, 'subject', 'pronoun', 'name', 'part', 'here');
  return isSeen && isFact && before.every((token, place) => isPlain(token, place, false)) ? at + 1 : 0;
}

const feelings =
  'pleased delighted glad happy proud sorry sad relieved thrilled disappointed interested encouraged reassured';

/** “Parents will be glad to hear” says no more than “we are glad to report”: nobody else gives the rating. */
function isPlain(token: Token, at: number, isHeard: boolean): boolean {
  switch (token.kind) {
    case 'hedge':
      return isWrittenLike(token, /^(?:can|will|must|should|may|asked to|wish|want|say|tell)$/iu);
    case 'name':
      return at === 0;
    case 'other-voice':
    case 'people':
      return isHeard;
    default:
      return announcing.has(token.kind) && !isWritten(token, 'was were had been he she only wrong unfair premature');
  }
}

const announcing: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'word',
  'regulator',
  'subject',
  'pronoun',
  'be',
  'have',
  'to',
  'act',
  'and',
  'of',
]);
const longestOpening = 14;

/** “When we put all this together, …”: how the regulator came to what follows. */
function behindWeighing(tokens: readonly Token[]): number {
  const isWeighing =
    isWritten(tokens[0], 'when') &&
    isKindAt(tokens, 1, 'regulator') &&
    isWritten(tokens[2], 'put weighed weigh take took bring brought add added consider considered');
  const comma = tokens.slice(0, longestOpening).findIndex(({ kind }) => kind === 'comma');
  const isEmpty = !tokens.slice(0, Math.max(0, comma)).some(({ kind }) => telling.has(kind));
  return isWeighing && comma !== -1 && isEmpty ? comma + 1 : 0;
}

const telling: ReadonlySet<TokenKind> = new Set<TokenKind>(['value', 'part', 'number', 'before', 'long-ago', 'deny']);

/** “In our judgement, …”, “turning to the ratings, …”, “all told, …”, “good news: …”. */
function behindRemark(tokens: readonly Token[]): number {
  const [first, second] = tokens;
  const isJudgement = isOfKind(first, 'in') && isOfKind(second, 'rating') && isWrittenLike(second, /^judge?ment$/iu);
  const isTopic = isWritten(first, 'turning moving coming') && isWritten(second, 'to') && isOfKind(tokens[2], 'rating');
  const isSum = isWritten(first, 'all') && isWritten(second, 'told');
  const isNews = isWrittenLike(second, /^news$/iu) && isKindAt(tokens, 2, 'dash');
  const end = isTopic ? 3 : 2;
  return (isJudgement || isTopic || isSum || isNews) && isKindAt(tokens, end, 'comma', 'dash') ? end + 1 : 0;
}

/** “Good news” is no rating, “within a year” denies nothing, and “good at keeping in touch” tells of no time before. */
function withoutOtherSenses<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return asKind(
    tokens,
    'word',
    (all, at) =>
      (isKindAt(all, at, 'value') && isWritten(all[at + 1], 'news')) ||
      // “Good at keeping in touch.”
      (isKindAt(all, at, 'steady', 'stay') &&
        isWritten(all[at - 1], 'at') &&
        isWrittenLike(all[at], /ing$/iu) &&
        isKindAt(all, at - 2, 'value')) ||
      (isWritten(all[at], 'within') &&
        isKindAt(all, at + 1, 'a', 'number', 'word') &&
        all.slice(at + 1, at + 3).some((next) => isWritten(next, lengths))),
  );
}

const lengths = 'day days week weeks month months year years fortnight';
