import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence in which words that give its outcome begin anew: “people told us that they were happy, so caring is
 * rated good”, “the work stopped when she left, and responsive is rated inadequate”, “audits had missed faults, so we rated
 * safe inadequate”. The regulator’s “pleased to say that we have rated …” is no doubt, and neither is “when we inspected”. Linear.
 */
export const results: readonly Step[] = [
  {
    needs: ['hedge', 'say could might will when mean means meant'],
    put: withoutDoubts,
  },
  { needs: ['comma', 'value', 'so hence thus hedge needed wanted required other-voice'], put: withResults },
];

function withoutDoubts<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return tokens.some(({ kind }) => kind === 'hedge') ? withMeaning(tokens.map(withoutDoubt)) : tokens;
}

function withResults<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const at = tokens.findLastIndex((_, place) => isResult(tokens, place) || isJudgement(tokens, place));
  return at === -1 ? tokens : tokens.with(at, { ...(tokens[at] as Found), kind: 'result', value: 'so' });
}

/** “These shortfalls mean that the rating for safe is inadequate”: so it is; not “a score of 63 means that it is good”. */
function withMeaning<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const at = tokens.findIndex((token, place) => place > 0 && isWritten(token, 'mean means meant'));
  const next = isWritten(tokens[at + 1], 'that') ? at + 2 : at + 1;
  const before = tokens.slice(0, Math.max(0, at));
  const isOf = partsEnd(tokens, next) !== -1 || isRegulatorRating(tokens, next);
  const isFact =
    isKindAt(tokens, at - 1, 'word', 'find', 'level') &&
    !before.some(({ kind }, place) => scoring.has(kind) || (kind === 'a' && place === 0)) &&
    !before.some((token) => isWritten(token, 'if unless whether score scores scored'));
  const verb = tokens[at];
  return at > 0 && isOf && isFact && verb !== undefined
    ? [...before, { ...verb, kind: 'result' as const, value: 'so' }, ...tokens.slice(next)]
    : tokens;
}

const scoring: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'value',
  'hedge',
  'number',
  'all',
  'generic',
  'rating',
  'quote',
]);

function withoutDoubt<Found extends Token>(token: Found, at: number, tokens: readonly Found[]): Found {
  if (token.kind !== 'hedge') {
    return token;
  }
  const isSaid = isWritten(token, 'say') && isKindAt(tokens, at - 1, 'to');
  const that = isWritten(tokens[at + 1], 'that') ? at + 2 : at + 1;
  if (isSaid && isWritten(tokens[that], 'we') && isRegulatorRating(tokens, that)) {
    return { ...token, kind: 'word' };
  }
  if (isDoneAlready(tokens, at) || isStayingSo(tokens, at)) {
    return { ...token, kind: 'word' };
  }
  return isWritten(token, 'when') && isVisit(tokens, at + 1) ? { ...token, kind: 'break' } : token;
}

/** “Could hardly have done better on safety”: what it did is over. */
function isDoneAlready(tokens: readonly Token[], at: number): boolean {
  const have = isKindAt(tokens, at + 1, 'have') ? at + 1 : at + 2;
  const isOpen = tokens.some((token) => isWritten(token, 'reach grasp sight'));
  return (
    !isOpen &&
    isWritten(tokens[at], 'could might') &&
    isWritten(tokens[have], 'have') &&
    isWritten(tokens[have + 1], 'done')
  );
}

/** “The home will remain inadequate”: it is so now, unless somebody only hopes for it. */
function isStayingSo(tokens: readonly Token[], at: number): boolean {
  const isPlain = tokens.every(
    (token, place) => place === at || (token.kind !== 'hedge' && !isWritten(token, 'confident sure certain')),
  );
  return (
    isWritten(tokens[at], 'will') &&
    isWritten(tokens[at + 1], 'remain stay continue keep retain') &&
    isKindAt(tokens, at - 1, 'subject', 'pronoun', 'name', 'rating', 'part', 'here', 'value', 'overall') &&
    isPlain
  );
}

/** “We inspected in 2021 we rated”: a visit, and what the regulator did then. */
function isVisit(tokens: readonly Token[], at: number): boolean {
  const isMade =
    isKindAt(tokens, at, 'regulator') && isWritten(tokens[at + 1], 'inspected visited assessed came went returned');
  const we = tokens.findIndex(({ kind }, place) => place > at && kind === 'regulator');
  const between = tokens.slice(at + 2, we);
  const isPlain = between.every(({ kind }) =>
    ['in', 'number', 'name', 'subject', 'pronoun', 'comma', 'break'].includes(kind),
  );
  return isMade && we !== -1 && isPlain && isRegulatorRating(tokens, we);
}

/** “So we rated”, “, and inspectors have rated”: the regulator’s own word, whatever others found. */
function isJudgement(tokens: readonly Token[], at: number): boolean {
  const isJoint =
    isKindAt(tokens, at - 1, 'comma') && (isWritten(tokens[at], 'so hence thus') || isKindAt(tokens, at, 'and'));
  const before = tokens.slice(0, at);
  return (
    isJoint &&
    isRegulatorRating(tokens, at + 1) &&
    before.some(({ kind }) => kind === 'other-voice') &&
    !before.some((token) => isWritten(token, 'if unless whether') || ['hedge', 'quote', 'generic'].includes(token.kind))
  );
}

/** “We have rated …”, and a rating behind it. */
function isRegulatorRating(tokens: readonly Token[], at: number): boolean {
  let verb = at + 1;
  while (isKindAt(tokens, verb, 'have', 'now', 'again')) {
    verb += 1;
  }
  return (
    isKindAt(tokens, at, 'regulator') &&
    isKindAt(tokens, verb, 'give') &&
    tokens.slice(verb).some(({ kind }) => kind === 'value')
  );
}

function isResult(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at];
  const verb = joint === undefined || !isKindAt(tokens, at - 1, 'comma') ? -1 : partsEnd(tokens, at + 1);
  if (verb === -1 || !isRated(tokens, verb)) {
    return false;
  }
  const isSo = isWritten(joint, 'so hence thus');
  if (isSo || !isKindAt(tokens, at, 'and')) {
    return isSo;
  }
  const isWhole = isKindAt(tokens, verb - 1, 'subject');
  return tokens.slice(0, at).some((token, place) => isNeeded(tokens, place) || (!isWhole && isOver(token, place)));
}

/** “The training that they needed”: what had been so, and holds for nothing behind it. */
function isNeeded(tokens: readonly Token[], at: number): boolean {
  return isWritten(tokens[at], 'needed wanted required') && isKindAt(tokens, at - 1, 'pronoun', 'word', 'other-voice');
}

/** “Told us”, “when she left”: what was said or happened, and does not hold for what is joined to it. */
function isOver(token: Token, at: number): boolean {
  return token.kind === 'hedge' && at > 0 && isWritten(token, 'told said felt thought asked when');
}

/** Where the key questions end that begin here; -1 where none do. */
function partsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isKindAt(tokens, at, 'part', 'and', 'comma', 'both')) {
    at += 1;
  }
  const isHere = at === from && isKindAt(tokens, at, 'here', 'rating');
  const isWhole = at === from && isKindAt(tokens, at, 'subject') && tokens[at]?.determined === true;
  if (isKindAt(tokens, at, 'rating') && isKindAt(tokens, at + 1, 'for', 'of') && isKindAt(tokens, at + 2, 'part')) {
    // “The rating for safe and caring.”
    return partsEnd(tokens, at + 2);
  }
  return isHere || isWhole ? at + 1 : at > from && isKindAt(tokens, at - 1, 'part') ? at : -1;
}

/** “Is rated good”, “are both good”. */
function isRated(tokens: readonly Token[], verb: number): boolean {
  let at = verb + 1;
  while (isKindAt(tokens, at, 'both', 'all', 'now', 'still', 'give', 'as', 'a', 'quote')) {
    at += 1;
  }
  const isGiven = tokens.slice(verb, at).some(({ kind }) => kind === 'give');
  return isWritten(tokens[verb], isGiven ? 'is are was were' : 'is are') && isKindAt(tokens, at, 'value');
}
