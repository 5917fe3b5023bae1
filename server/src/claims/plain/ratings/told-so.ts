import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence in which a service is told its rating: “has been told by inspectors that it requires improvement” as
 * “has been rated …”, “inspectors told the home that it is good” as “the home was rated good”, “staff were told that the home is
 * inadequate” as “the home was rated …”. Linear.
 */
export const toldSo: Step = { needs: ['told', 'value'], put: withToldSo };

function withToldSo<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const told = tokens.findIndex((token) => isOfKind(token, 'hedge') && isWritten(token, 'told'));
  const verb = tokens[told];
  const isOpen = tokens
    .slice(0, told)
    .some((token) => isOfKind(token, 'hedge', 'deny', 'value') || isWritten(token, 'had'));
  if (verb === undefined || isOpen) {
    return tokens;
  }
  const given: Found = { ...verb, kind: 'give', value: 'rated', text: 'rated' };
  const be: Found = { ...verb, kind: 'be', value: 'was', text: 'was' };
  if (isKindAt(tokens, told - 1, 'be')) {
    const by = behindDoer(tokens, told + 1);
    const said = saidAt(tokens, by);
    const isDone = by > told + 1 || isKindAt(tokens, told - 2, 'have') || isOfPlace(tokens, told - 2);
    const isRead = said !== null && isWritten(tokens[told - 1], 'was were been') && isDone;
    return !isRead
      ? tokens
      : said.subject === null
        ? [...tokens.slice(0, told), given, ...tokens.slice(said.at)]
        : [said.subject, be, given, ...tokens.slice(said.at)];
  }
  const doer = isKindAt(tokens, told - 1, 'have') ? told - 2 : told - 1;
  const whom = tokens.findIndex((_, at) => at > told + 1 && saidAt(tokens, at) !== null);
  const said = isKindAt(tokens, doer, 'regulator') && whom !== -1 ? saidAt(tokens, whom) : null;
  const who = tokens.slice(told + 1, whom);
  if (said === null || who.some((token) => isOfKind(token, 'comma', 'and', 'hedge', 'give', 'find'))) {
    return tokens;
  }
  const rated = said.subject === null ? who : [said.subject];
  return rated.some(({ kind }) => kind === 'subject')
    ? [...tokens.slice(0, doer), ...rated, be, given, ...tokens.slice(said.at)]
    : tokens;
}

/** “The home was told”, “Elm Court, which is in Kent, was told”; not “the manager was told”. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const isOwn = isKindAt(tokens, at, 'name', 'subject', 'here');
  return isOwn || (isKindAt(tokens, at, 'comma') && isKindAt(tokens, 0, 'name', 'subject'));
}

/** The place behind “by inspectors”; the same place where nobody is named. */
function behindDoer(tokens: readonly Token[], at: number): number {
  const who = isKindAt(tokens, at + 1, 'word') ? at + 2 : at + 1;
  return isWritten(tokens[at], 'by') && isKindAt(tokens, who, 'regulator') ? who + 1 : at;
}

/** “That it is good”, “it requires improvement”, “that the home was good”: what is rated, null for “it”, and where the rating stands. */
function saidAt<Found extends Token>(
  tokens: readonly Found[],
  from: number,
): { readonly subject: Found | null; readonly at: number } | null {
  const what = isWritten(tokens[from], 'that') ? from + 1 : from;
  const thing = tokens[what];
  const isIt = isOfKind(thing, 'pronoun') && isWritten(thing, 'it they');
  const isThing = what > from && isOfKind(thing, 'subject') && thing.determined && !thing.owner;
  const be = isKindAt(tokens, what + 1, 'be') ? what + 2 : what + 1;
  const value = isKindAt(tokens, be, 'quote') ? be + 1 : be;
  const end = isKindAt(tokens, value + 1, 'quote') ? value + 2 : value + 1;
  const isOver =
    tokens[end] === undefined ||
    isKindAt(tokens, end, 'stop', 'comma', 'dash', 'semicolon', 'and', 'but') ||
    isWritten(tokens[end], 'by after following');
  return thing !== undefined && (isIt || isThing) && isKindAt(tokens, value, 'value') && isOver
    ? { subject: isIt ? null : thing, at: be }
    : null;
}
