import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';

const judging = 'judged concluded decided determined ruled judge conclude';

const modals = 'should could can must need needs needed would able';

/**
 * The tokens of a sentence in which what others said, and what could or should have been done, is no doubt about the rating
 * that the regulator then gives: “having listened to what families told us, we judged that the home is good”, “it was all that
 * people should expect, and the service is rated good”. Linear.
 */
export const ownVerdicts: readonly Step[] = [
  { needs: ['comma', 'regulator', 'other-voice hedge', 'give find concluded decided'], put: withoutEvidence },
  { needs: ['us they', 'regulator', 'give find receive'], put: (tokens) => tokens.map(asRegulator) },
  { needs: [modals, 'hedge', 'comma', 'give', 'value'], put: withoutModals },
  { needs: [judging, 'that', 'regulator', 'value'], put: withJudged },
  { needs: ['overall', 'is was', 'value'], put: withOverall },
];

/** “Overall, the service is good”: it is good overall. */
function withOverall<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const subject = isKindAt(tokens, 1, 'comma') ? 2 : 1;
  let be = subject;
  while (isKindAt(tokens, be, 'name') || (be === subject && isKindAt(tokens, be, 'pronoun', 'subject'))) {
    be += 1;
  }
  const [overall] = tokens;
  const noun = tokens[subject];
  const isNamed = noun?.kind === 'name' ? noun.capital : noun?.kind === 'pronoun' || noun?.determined === true;
  const isTurn =
    overall?.kind === 'overall' &&
    isNamed &&
    be > subject &&
    isWritten(tokens[be], 'is was') &&
    isKindAt(tokens, be + 1, 'value') &&
    (tokens[be + 2] === undefined || isKindAt(tokens, be + 2, 'stop', 'comma', 'semicolon', 'dash', 'but'));
  return isTurn ? [...tokens.slice(subject, be + 2), overall, ...tokens.slice(be + 2)] : tokens;
}

/** “They” in “inspectors came in 2021, when they found the home to be good”; whom they “rated us” is the service. */
function asRegulator<Found extends Token>(token: Found, at: number, tokens: readonly Found[]): Found {
  if (isWritten(token, 'us') && isKindAt(tokens, at - 1, 'give', 'receive') && !isKindAt(tokens, at - 2, 'be')) {
    const isOfRegulator = tokens.slice(0, at).some(({ kind }) => kind === 'regulator');
    return isOfRegulator ? { ...token, kind: 'pronoun', value: 'it', text: 'it' } : token;
  }
  const verb = isKindAt(tokens, at + 1, 'have') ? at + 2 : at + 1;
  const isThey =
    isWritten(token, 'they') &&
    isKindAt(tokens, verb, 'give', 'find') &&
    isKindAt(tokens, verb + 1, 'pronoun', 'subject', 'part', 'here') &&
    isKindAt(tokens, 0, 'regulator');
  return isThey ? { ...token, kind: 'regulator' } : token;
}

/** “We concluded that the home is good”: the home is rated good. */
function withJudged<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const at = tokens.findIndex((token, place) => isWritten(token, judging) && isWritten(tokens[place + 1], 'that'));
  const who = isKindAt(tokens, at - 1, 'have') ? at - 2 : at - 1;
  const value = tokens.findIndex(({ kind }, place) => place > at && kind === 'value');
  const isVerb = isWrittenLike(tokens[value], /^requires? /iu);
  const be = isVerb ? value : value - 1;
  const [verb] = tokens.slice(be);
  const named = tokens.slice(at + 2, Math.max(at + 2, be));
  const [first] = named;
  const end = isKindAt(tokens, value + 1, 'overall') ? value + 2 : value + 1;
  const isTurn =
    at > 0 &&
    isKindAt(tokens, who, 'regulator') &&
    (who === 0 || isKindAt(tokens, who - 1, 'comma', 'and', 'semicolon', 'dash', 'but', 'result')) &&
    (isVerb || isWritten(verb, 'is was are were')) &&
    first !== undefined &&
    (first.kind === 'subject' ? first.determined : ['name', 'part', 'pronoun', 'here'].includes(first.kind)) &&
    named.every(({ kind }) => ['name', 'part', 'pronoun', 'here', 'subject', 'and', 'comma'].includes(kind)) &&
    (tokens[end] === undefined ||
      isKindAt(tokens, end, 'stop', 'comma', 'semicolon', 'dash', 'and', 'but') ||
      isWritten(tokens[end], 'because since'));
  return isTurn && verb !== undefined
    ? [
        ...tokens.slice(0, who),
        ...named,
        isVerb ? { ...verb, kind: 'be', value: 'is', text: 'is' } : verb,
        { ...verb, kind: 'give', value: 'rated', text: 'rated' },
        ...tokens.slice(value),
      ]
    : tokens;
}

function withoutEvidence<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const verdict = behindEvidence(tokens);
  return verdict === 0 ? tokens : tokens.slice(verdict);
}

/** The place behind “bearing in mind what people had said,” before “we rated …”; 0 where that does not stand here. */
function behindEvidence(tokens: readonly Token[]): number {
  const comma = tokens.findIndex((_, at) => isKindAt(tokens, at, 'comma') && isVerdict(tokens, at + 1));
  const before = tokens.slice(0, Math.max(0, comma));
  const isWeighing = isWrittenLike(before[0], /ing$/iu) || isWritten(before[0], 'after on from given despite');
  const isOfOthers = before.some(({ kind }) => kind === 'other-voice' || kind === 'hedge');
  return isWeighing && isOfOthers && !before.some(tells) ? comma + 1 : 0;
}

/** “We have rated”, “inspectors concluded that”. */
function isVerdict(tokens: readonly Token[], at: number): boolean {
  const verb = isKindAt(tokens, at + 1, 'have') ? at + 2 : at + 1;
  return (
    isKindAt(tokens, at, 'regulator') &&
    (isKindAt(tokens, verb, 'give', 'find') || isWritten(tokens[verb], 'concluded decided')) &&
    !isKindAt(tokens, verb + 1, 'to')
  );
}

function tells({ kind, text }: Token): boolean {
  return telling.has(kind) || isWritten({ text }, 'if unless whether') || /^(?:19|20)\d\d$/u.test(text);
}

const telling: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'value',
  'part',
  'before',
  'earlier',
  'older',
  'long-ago',
  'generic',
  'condition',
  'give',
  'rating',
]);

/** “There was more that it could do, and the home is rated good.” */
function withoutModals<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const comma = tokens.findIndex((_, at) => isKindAt(tokens, at, 'comma') && isOwnFact(tokens, at + 1));
  const before = tokens.slice(0, Math.max(0, comma));
  const isModal = (token: Token) => token.kind === 'hedge' && isWritten(token, modals);
  return before.some(isModal) && before.every((token) => !tells(token) && (token.kind !== 'hedge' || isModal(token)))
    ? tokens.map((token, at) => (at < comma && isModal(token) ? { ...token, kind: 'word' } : token))
    : tokens;
}

/** “And the home is rated good”: as it is, whatever stands before. */
function isOwnFact(tokens: readonly Token[], at: number): boolean {
  const verb = isKindAt(tokens, at + 2, 'have') ? at + 3 : at + 2;
  return (
    isKindAt(tokens, at, 'and') &&
    (isKindAt(tokens, at + 1, 'pronoun', 'here', 'part') ||
      (isKindAt(tokens, at + 1, 'subject') && tokens[at + 1]?.determined === true)) &&
    isKindAt(tokens, verb, 'be') &&
    isWritten(tokens[at + 2], 'is are has have was') &&
    isKindAt(tokens, verb + 1, 'give') &&
    isKindAt(tokens, verb + 2, 'value')
  );
}
