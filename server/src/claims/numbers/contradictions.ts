import { once } from '../../text/memory.ts';
import { amountsOf } from './amounts.ts';
import { changes } from './changes.ts';
import { clockTimes } from './clock-times.ts';
import type { Contradiction, PlainContradiction } from './contradiction.ts';
import { extremes } from './extremes.ts';
import { isDoubted } from './gates.ts';
import { intervals, monthsSince, turnedMonths, weekdaysBehind } from './intervals.ts';
import { hasSeveralNumbers, isQuotedAt, type NumberSentence } from './number-sentences.ts';
import { percentages } from './percentages.ts';
import { balance } from './totals/balance.ts';
import { capacity } from './totals/capacity.ts';
import { divisions, type Earlier } from './totals/divisions.ts';
import { exceptions } from './totals/exceptions.ts';
import { mixedLists, tallies } from './totals/mixed-lists.ts';
import { listedThings, namedItems } from './totals/named-items.ts';
import { placesListed, sortsBeside } from './totals/places-and-sorts.ts';
import { scoresOfPoints } from './totals/points.ts';
import { products } from './totals/products.ts';
import { shares } from './totals/shares.ts';
import { turns } from './totals/turns.ts';
import { vacancies } from './totals/vacancies.ts';
import { wholes } from './totals/wholes.ts';

/**
 * The numbers of a sentence that contradict each other, or what stands in the sentences before it, to which “of these”
 * may point. `next` is how the text goes on behind it.
 */
export function readContradictions(
  sentence: NumberSentence,
  earlier: Earlier = () => null,
  next = '',
): readonly Contradiction[] {
  if (sentence.isQuestion) {
    return [];
  }
  if (sentence.numbers.length === 0 && sentence.dates.length === 0) {
    return placed(sentence, turnedMonths(sentence));
  }
  const amounts = amountsOf(sentence);
  const previous = earlier(1);
  const amountsBefore = once(() => (previous === null ? [] : amountsOf(previous)));
  // With one number little is wrong, but for what it may be part of in the sentence before.
  const isAlone = !hasSeveralNumbers(sentence);
  const before =
    previous === null ||
    (isAlone && !/\bof (?:these|them|those)\b|^(?:(?:and|but) )?(?:all|each|every one)\b/.test(sentence.plain))
      ? []
      : amountsBefore();
  // What counts nothing, such as “two nights” alone, is part of nothing.
  const countsThings = !isAlone || amounts.some(({ unit }) => unit === 'things') || before.length > 0;
  const found = [
    ...(isAlone && before.length === 0 ? [] : wholes(sentence, amounts, before)),
    // “Almost half (62%) of the patients”: one number beside a word for another.
    ...(isAlone && !sentence.plain.includes('%') ? [] : shares(sentence, amounts)),
    ...(isAlone
      ? []
      : [
          ...percentages(sentence, amounts),
          ...changes(sentence, amounts),
          ...extremes(sentence, amounts),
          ...exceptions(sentence),
          ...scoresOfPoints(sentence, amounts),
          ...turns(sentence, amounts),
          ...vacancies(sentence, amounts),
          ...balance(sentence, amounts),
          ...tallies(sentence, amounts),
          ...placesListed(sentence, amounts),
          ...sortsBeside(sentence, amounts),
        ]),
    ...(countsThings
      ? [
          ...products(sentence, amounts),
          ...capacity(
            sentence,
            amounts,
            previous === null ? null : { plain: previous.plain, amounts: amountsBefore() },
          ),
          ...divisions(sentence, amounts, earlier, next.toLowerCase()),
          ...mixedLists(sentence, amounts),
          ...namedItems(sentence),
          ...listedThings(sentence),
        ]
      : []),
    ...(sentence.dates.length === 0 ? [] : [...intervals(sentence, amounts), ...weekdaysBehind(sentence)]),
    ...clockTimes(sentence, amounts),
    ...turnedMonths(sentence),
    ...monthsSince(sentence, amounts),
  ];
  return placed(sentence, found);
}

/** Each once, with its place in the text; without what is doubted or quoted. */
function placed(sentence: NumberSentence, found: readonly PlainContradiction[]): readonly Contradiction[] {
  return found
    .filter(({ from, to }, at) => !found.slice(0, at).some((other) => other.from < to && from < other.to))
    .filter(({ from }) => !isDoubted(sentence, from) && !isQuotedAt(sentence, from))
    .map(({ kind, from, to, reason }) => ({
      kind,
      start: sentence.originalIndex(from),
      end: to >= sentence.plain.length ? sentence.end : sentence.originalIndex(to),
      reason,
    }));
}
