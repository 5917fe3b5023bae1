import { monthNames } from '../../../text/dates/calendar.ts';
import type { Amount } from '../amounts.ts';
import { type PlainContradiction, sumOf, sumsOf, wrong, wrongTotal } from '../contradiction.ts';
import { isBare } from '../links.ts';
import { type NumberSentence, numberAt } from '../number-sentences.ts';
import { areExclusive } from './outcomes.ts';
import { multiplies } from './products.ts';

/** Words before a number that is said to be a sum: “making a team of”, “bringing the total to”, “in all,”. */
const makes =
  /(?:[,;:] |\(|- |\band )(?:so |which )?(?:(?:making|makes|made|bringing the (?:total|number) to|a total of)(?: a (?:total|team|group|staff) of| an? [a-z]+ of)?|a (?:total|workforce|staff|complement|sample|party|membership|tally|headcount) of|accounts for all|accounted for all|(?:in all|in total|altogether|all told),?) $/;
const opensSum = /(?:[,;:] |\(|- )(?:so |making |or |that is )?(?:a total of )?$/;
/** “Nine residents and four relatives – 13 people.” */
function isPeople(before: string, text: string): boolean {
  return (
    /(?: - | \()(?:that is,? )?$|, (?:so |that is |or )$/.test(before) &&
    /^ (?:people|persons|individuals|voices)(?:$|\))/.test(text)
  );
}

const overAll =
  /^(?: [a-z'-]+){0,2} (?:over|across|between|in|for|from) (?:the|all|these|those|all the) (?=# (?:months|weeks|quarters|years|days|visits|homes|houses|wards|sites|units|services|surveys|practices|audits))/;

/** “12 in May and 18 in June, 30 over the two months”: as many as there are parts. */
function isOverAll(sentence: NumberSentence, parts: number, { index, to }: Amount): boolean {
  const { plain } = sentence;
  const groups = overAll.exec(plain.slice(to))?.[0].length;
  return (
    groups !== undefined &&
    numberAt(sentence, to + groups)?.value === parts &&
    /(?:, | - | \(|\bor )$/.test(plain.slice(0, index))
  );
}

const inAll = /^(?: [a-z'-]+){0,2} (?:altogether|in all|in total|all told|between (?:us|them|the two|the three))\b/;

/** “Nine residents and four relatives, 13 people in all”: the sum of some of the numbers before it. */
export function totals(sentence: NumberSentence, counts: readonly Amount[]): readonly PlainContradiction[] {
  const { plain } = sentence;
  const isDoubled = counts.some(({ text }) =>
    / and (?:just )?(?:as many|the same number of|an equal number of)\b/.test(text),
  );
  const total = counts.slice(isDoubled ? 1 : 2).find((one) => {
    const { index, text } = one;
    const before = plain.slice(0, index);
    return (
      makes.test(before) ||
      isOverAll(sentence, counts.indexOf(one), one) ||
      (inAll.test(text) && opensSum.test(before)) ||
      isPeople(before, text)
    );
  });
  const parts = counts.slice(0, total === undefined ? 0 : counts.indexOf(total));
  // “All but two of the 20 rooms, 18 in all”: what that leaves.
  const isAllBut = /\ball (?:but|except) $/.test(plain.slice(0, parts[0]?.index));
  if (
    total === undefined ||
    isAllBut ||
    multiplies(sentence) ||
    [...parts, total].some(({ bound }) => bound !== 'exactly')
  ) {
    return [];
  }
  // “Three nurses and as many carers”.
  const asMany = parts.flatMap((one) =>
    / and (?:just )?(?:as many|the same number of|an equal number of)\b/.test(one.text) ? [one] : [],
  );
  const values = [...parts, ...asMany].map(({ value }) => value);
  const isOne = values.includes(total.value) && 2 * total.value !== sumOf(parts);
  const end = inAll.exec(total.text)?.[0].length ?? 0;
  // “… which accounts for all 15”: none of them is left out.
  const isAll =
    /\baccount(?:s|ed) for all $/.test(plain.slice(0, total.index)) ||
    (parts.length > 2 && areExclusive(parts.map(({ text }) => text)) !== null);
  const fits = isAll ? sumOf([...parts, ...asMany]) === total.value : sumsOf(values).includes(total.value);
  return fits && !isOne
    ? []
    : [wrongTotal([...parts, ...asMany], total.value, parts[0]?.index ?? total.index, total.to + end)];
}

/** “We read nine files, and all eight held …”, “all 30 rooms had a bell, but 14 of the 31 did not work”. */
export function allOfThem({ plain }: NumberSentence, counts: readonly Amount[]): readonly PlainContradiction[] {
  const saidAll = (one: Amount | undefined) =>
    one !== undefined &&
    /\b(?:all|every #|each)(?: of)?(?: the| our| its| their| these)? $/.test(plain.slice(0, one.index));
  const [whole, ...more] = counts;
  if (whole === undefined || whole.bound !== 'exactly') {
    return [];
  }
  const again = more.find(
    (one) => saidAll(one) && isBare(one.text) && /, (?:and|but) all $/.test(plain.slice(0, one.index)),
  );
  if (again !== undefined && !saidAll(whole)) {
    return counts.some((one) => one !== again && one.value === again.value)
      ? []
      : [wrong('part', again.index, again.to, `all of them are ${whole.value}, not ${again.value}`)];
  }
  const contrast = /(?:,|;| -) (?:but|although|though|while|yet) (?:only |just )?$/;
  const [part, of] = more;
  if (!saidAll(whole) || part === undefined || !contrast.test(plain.slice(0, part.index))) {
    return [];
  }
  if (of !== undefined && /^ of (?:the|these|those) $/.test(part.text) && of.value !== whole.value && isBare(of.text)) {
    return [wrong('part', of.index, of.to, `all of them are ${whole.value}, not ${of.value}`)];
  }
  return part.value > whole.value && isBare(part.text)
    ? [wrong('part', part.index, part.to, `${part.value} is more than ${whole.value}`)]
    : [];
}

const allNext = /^(?:and |but )?(?:all|each|every one)(?: of)?(?: the| these| those)? (?=#)/;

/** “We read 12 cards. All 14 were positive.” `before`: the numbers of the sentence before. */
export function allOfBefore(
  { plain }: NumberSentence,
  counts: readonly Amount[],
  before: readonly Amount[],
): readonly PlainContradiction[] {
  const [all] = counts;
  const [whole, ...more] = before.filter(({ unit }) => unit !== 'label');
  const isAll = all !== undefined && allNext.exec(plain)?.[0].length === all.index && isBare(all.text);
  const isWhole = whole !== undefined && more.length === 0 && whole.unit === 'things' && whole.bound === 'exactly';
  return isAll && isWhole && all.bound !== null && all.value !== whole.value && all.value > 1 && whole.value > 1
    ? [wrong('part', all.index, all.to, `all of them are ${whole.value}, not ${all.value}`)]
    : [];
}

const month = monthNames.map((name) => name.toLowerCase()).join('|');
const daysInMonth = new RegExp(`^ days (?:in|of) (?<month>${month})\\b(?! (?:and|or|to|until)\\b|,| -)`);
const thirty = ['april', 'june', 'september', 'november'];

/** “On 26 of the 31 days in June”: a month has no more than its days. */
export function daysOfMonths({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap(({ value, index, to, text }): readonly PlainContradiction[] => {
    const match = daysInMonth.exec(text);
    if (match === null) {
      return [];
    }
    const name = match.groups?.month ?? '';
    const most = name === 'february' ? 29 : thirty.includes(name) ? 30 : 31;
    const isAll = /\b(?:of|all|the|all of) (?:the |its )?$/.test(plain.slice(0, index));
    const reason = `${name.charAt(0).toUpperCase()}${name.slice(1)} has ${most} days`;
    return !isAll || value <= most ? [] : [wrong('part', index, to + match[0].length, reason)];
  });
}

const cameTo =
  /\b(?:came|comes|come|coming|amount(?:ed|s|ing)?|add(?:ed|s|ing)?(?: up)?) to (?:a total of |about )?£?$|\btotal(?:led|ling|s) £?$|\b(?:in all|in total|altogether|all told),? £?$|(?:,| -) (?:a total of|making) £?$/;

/** “Fines of £400 and £250, with costs of £65, came to £715”: money, or things that a verb adds up. */
export function addedUp({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((total, at): readonly PlainContradiction[] => {
    const parts = amounts.slice(0, at).filter(({ unit }) => unit === total.unit);
    if (parts.length < 2) {
      return [];
    }
    const values = parts.map(({ value }) => value);
    const before = plain.slice(0, total.index);
    const isRead =
      (total.unit === 'money' ||
        (total.unit === 'things' &&
          /to (?:a total of )?$/.test(before) &&
          !/^ (?:out of|points?)\b/.test(total.text) &&
          !/\bscor/.test(plain))) &&
      parts.length <= 8 &&
      [...parts, total].every(({ bound }) => bound === 'exactly') &&
      cameTo.test(before) &&
      !multiplies({ plain });
    const differences = values.flatMap((one) => values.map((other) => one - other));
    return isRead && ![...sumsOf(values), ...differences].includes(total.value)
      ? [wrongTotal(parts, total.value, parts[0]?.index ?? total.index, total.to)]
      : [];
  });
}
