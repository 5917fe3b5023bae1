import type { Amount } from './amounts.ts';
import { type PlainContradiction, sumOf, sumsOf, wrong } from './contradiction.ts';
import { isBare, startsPart } from './links.ts';
import type { NumberSentence } from './number-sentences.ts';
import { areExclusive } from './totals/outcomes.ts';

/** More make too many readings: one of them will fit. */
const mostShares = 9;

/** Percentages of one whole that make more or less than all of it. Each may have been rounded by a half. */
export function percentages(sentence: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const shares = amounts.filter(({ unit }) => unit === 'percent');
  if (shares.length < 2 || shares.length > mostShares) {
    return [];
  }
  return shares.at(-1)?.isRest === true ? leftOfHundred(shares) : sorts(sentence, amounts, shares);
}

/** “62% were happy, 20% were not and the remaining 28% …”. */
function leftOfHundred(shares: readonly Amount[]): readonly PlainContradiction[] {
  const left = shares.at(-1);
  if (left === undefined || !isBare(left.text.replace(/^ (?=[a-z])/, ' x '))) {
    return [];
  }
  const others = shares.slice(0, -1).map(({ value }) => value);
  const leeway = shares.length / 2 + (shares.some(({ bound }) => bound !== 'exactly') ? 2 : 0);
  const fits = sumsOf(others).some((one) => Math.abs(one + left.value - 100) <= leeway);
  return fits ? [] : [notAll(shares, left.to)];
}

/** “54% were women and 56% were men”: each is of another sort. */
function sorts(
  { plain }: NumberSentence,
  amounts: readonly Amount[],
  shares: readonly Amount[],
): readonly PlainContradiction[] {
  const [first, ...others] = shares;
  const isRead =
    first !== undefined &&
    amounts.every(
      ({ unit, bound, index }) =>
        (unit === 'percent' && (bound === 'exactly' || index === first.index)) || index < first.index,
    ) &&
    others.every(
      ({ index, text }) => startsPart.test(plain.slice(0, index)) && !/ (?:of|in) (?!them|these|all)/.test(text),
    );
  const exclusive = isRead ? areExclusive(shares.map(({ text }) => text)) : null;
  const sum = sumOf(shares);
  const leeway = shares.length / 2 + (first?.bound === 'exactly' ? 0 : 3);
  const isWrong = sum > 100 + leeway || (exclusive === 'all' && sum < 100 - leeway && shares.length === 2);
  return exclusive !== null && isWrong ? [notAll(shares, shares.at(-1)?.to ?? 0)] : [];
}

function notAll(shares: readonly Amount[], to: number): PlainContradiction {
  const values = shares.map(({ value }) => `${value}%`).join(', ');
  return wrong('total', shares[0]?.index ?? 0, to, `${values} make ${sumOf(shares)}%, not 100%`);
}
