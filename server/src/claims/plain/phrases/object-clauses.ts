import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { asKind } from '../turns.ts';

const wants =
  'expect expects expected need needs needed want wants wanted require requires required hope hoped deserve told said tell say think thought felt feel believe';

/**
 * The tokens of a sentence in which what somebody expects, needs or told is only named, and is no doubt about what follows: “it
 * meets the standards that people expect, and is rated good”, “the rating reflects what staff told us”. Linear.
 */
export const objectClauses: Step = { needs: ['hedge', wants], put: withObjectClauses };

function withObjectClauses<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return asKind(tokens, 'word', isNamed);
}

/** “Expects” in “what the regulator expects of it”; not in “what people expect to be good”. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  if (!isKindAt(tokens, at, 'hedge') || !isWritten(tokens[at], wants)) {
    return false;
  }
  const helper = isKindAt(tokens, at - 1, 'hedge', 'have', 'be') ? at - 2 : at - 1;
  const who = isKindAt(tokens, helper, ...speakers) ? helper : -1;
  const joint = isKindAt(tokens, who - 1, 'a', 'word') && isKindAt(tokens, who - 2, 'relative') ? who - 2 : who - 1;
  const isWhat = who > 0 && isWritten(tokens[joint], 'what where everything all');
  const isThat = who > 1 && isKindAt(tokens, joint, 'relative') && isKindAt(tokens, joint - 1, 'word', 'level');
  const end = firstBehind(tokens, at, ({ kind }) => clauseEnds.has(kind));
  const behind = tokens.slice(at + 1, end === -1 ? undefined : end);
  return (
    (isWhat || isThat) &&
    !isKindAt(tokens, at + 1, 'relative', 'to') &&
    !behind.some(({ kind }) => kind === 'value' || kind === 'hedge' || kind === 'give')
  );
}

const speakers: readonly TokenKind[] = ['regulator', 'pronoun', 'word', 'name', 'other-voice', 'subject'];
const clauseEnds: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'semicolon', 'dash', 'and', 'but']);
