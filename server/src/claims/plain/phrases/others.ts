import { isOfKind } from '../../words/kinds.ts';
import { firstBehind, lastBefore } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isValueLike, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence in which those who rate and are no regulator are other voices, and the homes that people had
 * or have besides this one are none in particular: “the council had graded the home as good”, “the manager’s last home
 * went from inadequate to good”. Linear.
 */
export const others: Step = { needs: ['give subject'], put: withOthers };

function withOthers<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const changed = new Map<number, 'other-voice' | 'generic'>();
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'give') {
      const agent = agentOf(tokens, at) ?? raterOf(tokens, at);
      if (agent !== null) {
        changed.set(agent, 'other-voice');
      }
    } else if (kind === 'subject' && (isAnotherOf(tokens, at) || isOneElsewhere(tokens, at))) {
      changed.set(at, 'generic');
    }
  }
  return changed.size === 0 ? tokens : tokens.map((token, at) => ({ ...token, kind: changed.get(at) ?? token.kind }));
}

/** “The council had graded the home as good”, “an insurer came and rated it good”: who did; null where nobody else did. */
function agentOf(tokens: readonly Token[], verb: number): number | null {
  let agent = verb - 1;
  while (isOfKind(tokens[agent], 'have', 'now', 'latest', 'before', 'earlier')) {
    agent -= 1;
  }
  const at = isOfKind(tokens[agent], 'and') ? opening(tokens, agent) : agent;
  const who = tokens[at];
  const isAgent = isOfKind(who, 'subject', 'name') || (at !== agent && isOfKind(who, 'word'));
  return isAgent && who?.owner !== true && isOfObject(tokens, verb) ? at : null;
}

/** “An insurer had assessed the home and …”: who opens the sentence; -1 where a regulator may be meant. */
function opening(tokens: readonly Token[], end: number): number {
  const isOne = isOfKind(tokens[0], 'a') && isOfKind(tokens[1], 'word') && !isValueLike(tokens[1], teams);
  return isOne && !tokens.slice(0, end).some((token) => isOfKind(token, 'regulator', 'comma')) ? 1 : -1;
}

/** “Every person we asked rated the care outstanding”: people whom inspectors met; null where nobody like that rates. */
function raterOf(tokens: readonly Token[], verb: number): number | null {
  const start = lastBefore(tokens, verb, (token) =>
    isOfKind(token, 'comma', 'semicolon', 'and', 'but', 'dash', 'result'),
  );
  const who = firstBehind(tokens, start, (token) => isWrittenLike(token, people));
  const first = isOfKind(tokens[verb - 1], 'have', 'now', 'latest') ? verb - 2 : verb - 1;
  const isPassive = isOfKind(tokens[first], 'be', 'regulator') || isOfKind(tokens[verb - 1], 'be');
  const isObject = isOfKind(tokens[verb + 1], 'pronoun', 'part', 'subject', 'called', 'word');
  return who !== -1 && who < verb && !isPassive && isObject ? who : null;
}

const people =
  /^(?:people|persons?|everyone|everybody|someone|staff|colleagues|nurses?|doctors?|professionals?|clients?|councils?|agency|auditors?|pharmacists?|insurers?|reviewers?)$/iu;

const teams = /^(?:team|panel|inspection|assessment|visit|review|follow|unannounced|short|new|second)/u;

/** “… rated the home as good”, “… rated it good”. */
function isOfObject(tokens: readonly Token[], verb: number): boolean {
  const what = tokens[verb + 1];
  const isObject = isOfKind(what, 'pronoun', 'part', 'subject') && (what.kind !== 'subject' || what.determined);
  const behind = tokens.slice(verb + 2, verb + 2 + longestObject);
  const value = behind.findIndex(({ kind }) => kind === 'value');
  return (
    isObject &&
    value !== -1 &&
    behind.slice(0, value).every((token) => isOfKind(token, 'as', 'a', 'quote', 'and', 'part', 'to'))
  );
}

const longestObject = 8;

/** “A place at a home rated outstanding”, “people who had moved from one”: where no regulator is spoken of. */
function isOneElsewhere(tokens: readonly Token[], at: number): boolean {
  return (
    isOfKind(tokens[at - 1], 'a') &&
    isOfKind(tokens[at - 2], 'from', 'of', 'in', 'to', 'for', 'break') &&
    isOfKind(tokens[at + 1], 'give') &&
    isOfKind(tokens[at + 2], 'value', 'as') &&
    !tokens.some((token) => isOfKind(token, 'regulator'))
  );
}

/** “The manager’s previous home”, “the group’s first service”; not “the home’s last inspection”. */
function isAnotherOf(tokens: readonly Token[], at: number): boolean {
  if (isOfKind(tokens[at - 1], 'only') && tokens[at - 2]?.owner === true) {
    // “The county’s only home with an inadequate rating has closed”; not “it is the county’s only home …”.
    return at === 2 && isOfKind(tokens[at + 1], 'while', 'give', 'relative');
  }
  const isElse = isValueLike(tokens[at - 1], elses);
  return isElse && tokens[at - 2]?.owner === true && !isValueLike(tokens[at + 1], visits);
}

const elses = /^(?:last|previous|former|first|next|old|other|earlier)$/u;
const visits = /^(?:inspection|assessment|visit|review|report|rating|score)/u;
