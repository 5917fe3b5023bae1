import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { englishWords } from '../../../framework/words.ts';
import { isKind } from '../../named/list-source.ts';
import { isMarked } from '../../named/values.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isWritten, isWrittenLike, isYearAlone } from '../../words/written.ts';
import { type Alternative, type Check, nothingSaid } from '../checks.ts';
import type { ChangeSource, Group, PlacedValue } from '../pieces.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { areWhole, here } from '../things.ts';

/**
 * Ratings of clauses that stand by themselves, whatever the clauses before them leave open: “relatives may complain, and
 * the home was rated inadequate”, “families want answers after inspectors rated safe inadequate”. Empty where the sentence
 * speaks of others, of what would be so or of what somebody says.
 */
export function statedRatings({ source, text, pieces }: Sentence): readonly Check[] {
  if (source.tokens.some(isElse)) {
    return [];
  }
  const groups = pieces.flatMap((piece) => piece.groups);
  return pieces.flatMap(({ values }) =>
    values.flatMap((value): readonly Check[] => {
      const isSpeech = isQuoted(text, value.start) && !isMarked(source, value.at, value.words);
      const clause =
        isSpeech || value.words.isAdjective || !isOver(source, value) ? null : clauseOf(source, groups, value);
      const isSaid = clause !== null && standsAlone(source, clause);
      return isSaid ? [{ start: value.start, end: value.end, alternatives: saidOf(source, clause, value) }] : [];
    }),
  );
}

function isElse({ kind, value, text }: ChangeSource['tokens'][number]): boolean {
  return others.has(kind) || englishWords().condition.includes(value) || isYearAlone({ text });
}

const others: ReadonlySet<TokenKind> = new Set<TokenKind>(['older', 'long-ago', 'generic']);

/** A clause of nothing but what is rated, a verb of rating and the rating. */
interface Clause {
  readonly group: Group;
  /** The place of its first token. */
  readonly from: number;
  /** The text of its first verb. */
  readonly verb: string;
  readonly isOfRegulator: boolean;
}

/** “The home was rated”, “inspectors have rated safe”: what ends just before a rating; null where other words stand there. */
function clauseOf(source: ChangeSource, groups: readonly Group[], { at }: PlacedValue): Clause | null {
  let end = at;
  while (isKind(source, end - 1, 'as', 'a', 'quote')) {
    end -= 1;
  }
  const object = groups.find(({ next, isSame, things }) => next === end && !isSame && things !== null);
  if (object !== undefined && isKind(source, object.at - 1, 'give')) {
    const verb = isKind(source, object.at - 2, 'have', 'latest', 'now') ? object.at - 2 : object.at - 1;
    const isOfRegulator = isKind(source, verb - 1, 'regulator');
    return isOfRegulator
      ? { group: object, from: verb - 1, verb: tokenAt(source.tokens, verb).text, isOfRegulator }
      : null;
  }
  let verb = end - 1;
  while (isKind(source, verb - 1, 'be', 'have', 'latest', 'now')) {
    verb -= 1;
  }
  const group = groups.find(({ next, isSame, things }) => next === verb && !isSame && things !== null);
  const first = source.tokens.slice(verb, end).find(({ kind }) => kind === 'be' || kind === 'have');
  return isKind(source, end - 1, 'give') && group !== undefined && isWritten(first, 'is are was were has have')
    ? { group, from: group.at, verb: first?.text ?? '', isOfRegulator: false }
    : null;
}

/** Whether what is said of a rating ends behind it, or goes on with a reason, a time or “overall”. */
function isOver(source: ChangeSource, { next }: PlacedValue): boolean {
  const at = isKind(source, next, 'overall') ? next + 1 : next;
  const isBy = tokenAt(source.tokens, at).value === 'by' && !isKind(source, at + 1, 'regulator');
  return source.tokens[at] === undefined || (isKind(source, at, ...ends) && !isBy);
}

const ends: readonly TokenKind[] = [
  'stop',
  'comma',
  'semicolon',
  'dash',
  'but',
  'break',
  'now',
  'latest',
  'close',
  'while',
];

/** Whether a clause begins anew: behind “, and”, “after” or the like, where nobody is heard to say it. */
function standsAlone(source: ChangeSource, { from, verb, isOfRegulator }: Clause): boolean {
  let at = from - 1;
  while (isKind(source, at, 'latest', 'now')) {
    at -= 1;
  }
  const before = source.tokens.slice(0, at + 1);
  const isAfter = isWrittenLike(source.tokens[at], /^(?:after|because|since|now that|as)$/iu);
  const isAnd = isKind(source, at, 'and') && isKind(source, at - 1, 'comma');
  const isVoice = before.some(({ kind, value }) => kind === 'other-voice' && !englishWords().people.includes(value));
  const isHeard = before.some(({ value }) => englishWords().speech.includes(value));
  const isWish = before.some(({ text }) => wishes.test(text)) && isOneOf(verb, 'is are');
  const isThat = isHeard && before.some(({ kind, value }) => kind === 'relative' && value === 'that');
  return (isAfter || (isAnd && (isOfRegulator || !isHeard))) && !(isVoice || isWish || isThat);
}

const wishes = /^(?:hop|want|wish|aim|plan|intend|expect|imagin|suppos|pretend|dream)/iu;

/** What was rated “after” something, or beside words of before, may have been so before. */
function saidOf(source: ChangeSource, { group, from, verb }: Clause, { rating }: PlacedValue): readonly Alternative[] {
  const things = group.things ?? [];
  const named = areWhole(things) ? [things, [here]] : [things];
  const isNow = isKind(source, from - 1, 'latest', 'now') || isOneOf(verb, 'is are');
  const isOpen =
    !isNow &&
    (!isKind(source, from - 1, 'and') || source.tokens.some(({ kind }) => kind === 'earlier' || kind === 'before'));
  return named.flatMap((one) => [
    { ...nothingSaid, things: one, now: rating },
    ...(isOpen ? [{ ...nothingSaid, things: one, before: rating }] : []),
  ]);
}
