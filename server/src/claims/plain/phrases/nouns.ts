import { isKindAt } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isOneOf, isValueLike, isWritten, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { asKind } from '../turns.ts';

/**
 * The tokens of a sentence in which words that could be verbs, and are nouns there or are of something else, do nothing: “risks
 * to people were known”, “people’s needs are met”, “record keeping was good”, “staff failed to keep records”, “having looked
 * at everything”, “knew what good looked like”. Linear.
 */
export const nouns: Step = {
  needs: ['risk risks need needs wishes plans keeping lose what yet keep keeps kept less more everything'],
  put: withNouns,
};

function withNouns<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return asKind(tokens, 'word', isNothing);
}

function isNothing(tokens: readonly Token[], at: number): boolean {
  switch (tokens[at]?.kind) {
    case 'hedge':
      return isNoun(tokens, at);
    case 'stay':
    case 'steady':
      return isActivity(tokens, at);
    case 'lose':
      return isLossOfElse(tokens, at);
    case 'value':
      // “What good looks like” is so of any.
      return isWritten(tokens[at - 1], 'what') && isWrittenLike(tokens[at + 1], /^look(?:s|ed)?$/iu);
    case 'but':
      // “It could yet be rated inadequate.”
      return isWritten(tokens[at], 'yet') && isKindAt(tokens, at - 1, 'hedge');
    case 'part':
      return isKeptSo(tokens, at) || isMoreOrLess(tokens, at);
    case 'everywhere':
      return isWritten(tokens[at], 'everything') && isKindAt(tokens, at - 1, 'word', 'act', 'hedge', 'assess', 'have');
    default:
      return false;
  }
}

/** “Risks we had raised”, “their needs”; not “the home risks being rated inadequate”, “it needs to improve”. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isOneOf(token.value, 'risks needs')) {
    return isObject(tokens, at);
  }
  const isOwned = token.determined || tokens[at - 1]?.owner === true;
  const isPlural = isWritten(tokens[at + 1], 'were are had have') || isKindAt(tokens, at + 1, 'regulator');
  return isOwned || isPlural || (isOneOf(token.value, 'risks') && isKindAt(tokens, at + 1, 'to'));
}

/** “A grip on risk”, “a lack of need”: nothing follows that it could be a risk or a need of. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const isNamed = tokens[at]?.determined === true || isKindAt(tokens, at - 1, 'of', 'break', 'for', 'while');
  const isOver = tokens[at + 1] === undefined || isKindAt(tokens, at + 1, 'comma', 'and', 'stop', 'but', 'result');
  return isWritten(tokens[at], 'risk need wishes plans') && isNamed && isOver;
}

/** “Because it was less safe”: how it was. */
function isMoreOrLess(tokens: readonly Token[], at: number): boolean {
  return (
    isWritten(tokens[at - 1], 'less more') &&
    isKindAt(tokens, at - 2, 'be') &&
    isKindAt(tokens, at - 3, 'pronoun', 'subject', 'called')
  );
}

/** “Staff kept people safe, and …”; not “how it kept people safe”, “inadequate for keeping people safe”. */
function isKeptSo(tokens: readonly Token[], at: number): boolean {
  return (
    isWritten(tokens[at], 'safe') &&
    isWritten(tokens[at - 2], 'kept keeps keep') &&
    isKindAt(tokens, at - 1, 'word', 'other-voice', 'pronoun') &&
    isKindAt(tokens, at + 1, 'and', 'comma', 'stop') &&
    !tokens.slice(0, at).some(({ kind }) => ['how', 'give', 'value', 'rating', 'for', 'being', 'part'].includes(kind))
  );
}

/** “Record keeping was good”: not “the home is keeping its rating”. */
function isActivity(tokens: readonly Token[], at: number): boolean {
  const isNamed = isKindAt(tokens, at - 1, 'word', 'name');
  const isOver = tokens[at + 1] === undefined || isKindAt(tokens, at + 1, 'be', 'have', 'comma', 'and', 'stop');
  return isWritten(tokens[at], 'keeping') && isNamed && isOver;
}

/** “Failed to keep records”, “could not hold meetings”: no rating is near. */
function isLossOfElse(tokens: readonly Token[], at: number): boolean {
  const isFailure = isValueLike(tokens[at], /^(?:fail|unable|not |could|did|has|have|had)/u);
  const near = tokens.slice(at + 1, at + 1 + reach);
  return (
    isFailure && isKindAt(tokens, at + 1, 'word') && !near.some(({ kind }) => kind === 'value' || kind === 'rating')
  );
}

const reach = 4;
