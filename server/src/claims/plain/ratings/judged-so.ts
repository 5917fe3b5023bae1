import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which words of opinion that give a rating are verbs of rating: “its leadership was considered
 * inadequate”, “inspectors felt the home to be good”; not “they considered rating it good”. And where a regulator says one
 * thing and gives a rating, the rating stands in a clause of its own: “it said the home must improve; it rated it …”. Linear.
 */
export const judgedSo: Step = [
  { needs: ['considered declared felt held seen viewed', 'be regulator', 'value'], turnAt: considered },
  {
    needs: ['must should needs need wants expects has', 'hedge', 'regulator', 'and', 'give receive', 'value'],
    turnAt: saidAndRated,
  },
];

/** “Was considered good”, “was felt to be inadequate”, “inspectors considered the home to be outstanding”. */
function considered<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const isAlone = isWritten(verb, 'considered');
  if (!(isAlone || isWritten(verb, 'declared felt held seen viewed'))) {
    return null;
  }
  const adverb =
    isWrittenLike(tokens[at - 1], /ly$/iu) || isWritten(tokens[at - 1], 'also still now') ? at - 2 : at - 1;
  const value = behindToBe(tokens, at + 1);
  const isGiven = isKindAt(tokens, value, 'value') && !isKindAt(tokens, value + 1, 'word', 'called', 'subject');
  const given: Found = { ...verb, kind: 'give', value: 'judged' };
  if (isKindAt(tokens, adverb, 'be')) {
    return isGiven && (isAlone || value > at + 1) ? { plain: [given], next: value } : null;
  }
  return isKindAt(tokens, isKindAt(tokens, adverb, 'have') ? adverb - 1 : adverb, 'regulator') &&
    isOfThing(tokens, at + 1)
    ? { plain: [given], next: at + 1 }
    : null;
}

/** Behind “as”, “to be” or “to have been”. */
function behindToBe(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isKindAt(tokens, next, 'as', 'to', 'be', 'quote')) {
    next += 1;
  }
  return next;
}

/** “The home to be outstanding”, “that its leadership was good”, “safe inadequate”: what is rated and then a rating. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const first = isWritten(tokens[at], 'that') ? at + 1 : at;
  let next = first;
  while (
    next < first + longestThing &&
    isKindAt(tokens, next, 'subject', 'part', 'pronoun', 'name', 'and', 'overall')
  ) {
    next += 1;
  }
  return next > first && isKindAt(tokens, behindToBe(tokens, next), 'value');
}

const longestThing = 6;

/** “Inspectors said the home must do more and rated it inadequate for safety”: the regulator did both. */
function saidAndRated<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const [who] = tokens;
  const verb = isKindAt(tokens, at + 1, 'have') ? at + 2 : at + 1;
  const thing = tokens[verb + 1];
  const isRated =
    isKindAt(tokens, at, 'and') &&
    who !== undefined &&
    isOfKind(who, 'regulator') &&
    isKindAt(tokens, verb, 'give', 'receive') &&
    isOfKind(thing, 'pronoun', 'subject', 'part') &&
    tokens.slice(verb + 2, verb + 2 + longestThing).some(({ kind }) => kind === 'value');
  const said = tokens.slice(1, at);
  const isSaid = said.some(
    (token) => isWritten(token, 'must should needs need wants expects has') && isOfKind(token, 'hedge'),
  );
  // “It said that families praised the home and rated it good”: they did.
  const isOther = said.some(
    (token) => isOfKind(token, 'other-voice', 'condition', 'how') || isWritten(token, 'who council authority'),
  );
  const semicolon = tokens[at];
  return isRated && isSaid && !isOther && semicolon !== undefined
    ? {
        plain: [
          { ...semicolon, kind: 'semicolon', value: ';' },
          { ...who, start: semicolon.start, end: semicolon.end },
        ],
        next: at + 1,
      }
    : null;
}
