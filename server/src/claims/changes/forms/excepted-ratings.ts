import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { exceptedFrom } from '../../named/excepted-parts.ts';
import { isKind } from '../../named/list-source.ts';
import { isGate } from '../../second-reading/gates.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isWrittenLike } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import type { ChangeSource } from '../pieces.ts';
import type { NamedToken } from '../subjects/named-services.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { partOf } from '../things.ts';

/**
 * What is taken out of all has not the rating that all have: “everything but safe was rated good”, “good in every area except
 * safe”, “good or better in all but safe”. Only where the sentence gives one rating, as it is now, and leaves no doubt.
 */
export function exceptedRatings({ source, text, pieces }: Sentence): readonly Check[] {
  const values = pieces.flatMap((piece) => piece.values);
  const [value] = values;
  const at = exceptionIn(source);
  if (
    value === undefined ||
    // “Apart from safe, which was inadequate, all are good.”
    values.some((one) => one.rating !== value.rating && (one.at < at || value.at > at)) ||
    value.words.isAdjective ||
    isQuoted(text, value.start) ||
    source.services.length > 0 ||
    source.tokens.some((token, at) => isDoubt(source, token, at))
  ) {
    return [];
  }
  const parts = at === -1 || !isOfAll(source, at) || !isGiven(source, value.at) ? [] : exceptedFrom(source, at + 1);
  const isLeast = /^or (?:better|above|higher|more)$/u.test(tokenAt(source.tokens, value.next).value);
  const isOther = !isLeast && isKind(source, value.next, 'or');
  const said = isLeast ? { bound: { side: 'below' as const, rating: value.rating } } : { notNow: value.rating };
  return parts.length === 0 || isOther
    ? []
    : [
        {
          start: value.start,
          end: value.end,
          // That it is so shows nothing of all the others.
          isLoose: true,
          alternatives: [{ ...nothingSaid, ...said, things: parts.map(partOf) }],
        },
      ];
}

/** The place of the one word that takes something out; -1 where there is none, or another one too. */
function exceptionIn({ tokens }: ChangeSource): number {
  const places = tokens.flatMap(({ kind }, at) => (kind === 'except' ? [at] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** “Every area except …”, “everything but …”; in front, “apart from safe, all areas …”. */
function isOfAll(source: ChangeSource, exception: number): boolean {
  const isAll = (at: number) => isKind(source, at, 'all', 'everywhere');
  const from = Math.max(0, exception - longestAll);
  const to = exception < 2 ? source.tokens.length : exception;
  return source.tokens.slice(from, to).some((_, at) => isAll(from + at));
}

const longestAll = 7;

/** Whether a verb of rating or being, or the word “rating”, gives it: not “a good leader in all areas but safe”. */
function isGiven(source: ChangeSource, at: number): boolean {
  return source.tokens.slice(0, at + 2).some(({ kind }) => giving.has(kind));
}

const giving: ReadonlySet<TokenKind> = new Set<TokenKind>(['give', 'be', 'receive', 'find', 'rating', 'have']);

/** Another time, another voice, a denial, or words of change: “all but safe remained good” leaves open what safe is. */
function isDoubt(source: ChangeSource, token: NamedToken, at: number): boolean {
  return (
    (isGate(source, token, at) && !isKind(source, at, 'or')) ||
    isKind(
      source,
      at,
      'earlier',
      'before',
      'older',
      'stay',
      'steady',
      'better',
      'worse',
      'move',
      'rise',
      'fall',
      'again',
      'still',
    ) ||
    isWrittenLike(token, /^(?:no|none|nothing|neither|already|had|(?:19|20)\d\d)$/iu)
  );
}
