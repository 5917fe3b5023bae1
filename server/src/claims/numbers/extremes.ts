import { groupIn } from '../../text/matches.ts';
import type { Amount } from './amounts.ts';
import { sameMeasure } from './changes.ts';
import { type PlainContradiction, sumOf, wrong } from './contradiction.ts';
import { earlier } from './gates.ts';
import type { NumberSentence } from './number-sentences.ts';
import { areAllInTimeOrNone } from './totals/outcomes.ts';

/** Numbers that lie outside the range that their sentence gives, and averages that do not follow from it. */
export function extremes(sentence: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return [
    ...outOfRange(sentence, amounts),
    ...turnedRound(sentence, amounts),
    ...turnedRanges(sentence, amounts),
    ...means(sentence, amounts),
    ...meanOfList(sentence, amounts),
  ];
}

const least =
  'youngest|lowest|shortest|smallest|fewest|least|quickest|cheapest|lightest|slightest|minimum|low (?:of|as)';
const greatest = 'oldest|highest|longest|largest|biggest|greatest|most|slowest|dearest|heaviest|maximum|high (?:of|as)';
const eitherEnd = `(?:(?<least>${least})|(?<greatest>${greatest}))\\b`;
const ends = new RegExp(`\\b${eitherEnd}`);

/** Any word for an end of a range. */
const anEnd = new RegExp(`\\b(?:${least}|${greatest}|best|worst)\\b`);

const atEnd =
  /^(?: [a-z]+)? at (?:the |its |their )?(?:(?<least>least|lowest|shortest|minimum|best)|(?<greatest>most|highest|longest|maximum|worst))\b/;

const withEnd = new RegExp(`^ (?:on|in|at|for|by|among) [a-z' -]{0,40}?\\bwith the ${eitherEnd}`);

/** “The youngest was 94 and the oldest 67”, “71% on average, from a lowest of 92% to a highest of 84%”. */
function turnedRound({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const isRead = amounts.length <= 3 && amounts.every(({ bound, unit }) => bound === 'exactly' && unit !== 'label');
  if (!isRead || !anEnd.test(plain)) {
    return [];
  }
  const before = amounts.map(({ index }, at) => plain.slice(amounts[at - 1]?.to ?? 0, index).replace(atEnd, ''));
  // “14 weeks at most and three at least”, “51% on the ward with the lowest rate”.
  const behind = amounts.map(({ text }) => (atEnd.exec(text) ?? withEnd.exec(text))?.groups);
  // “The highest score of the five”: that many have one.
  const isOfAll = (words: string) => /\bof (?:the |all |its |their )+$/.test(words);
  const endBefore = before.map((words) => (isOfAll(words) ? undefined : ends.exec(words)?.groups));
  const [low, high] = (['least', 'greatest'] as const).map(
    (side) =>
      amounts.find((_, at) => behind[at]?.[side] !== undefined) ??
      amounts.find((_, at) => endBefore[at]?.[side] !== undefined),
  );
  if (low === undefined || high === undefined || low === high || !sameMeasure(low, high)) {
    return [];
  }
  if (low.value > high.value) {
    const [first, second] = low.index < high.index ? [low, high] : [high, low];
    const compares = first.value > second.value ? 'more' : 'less';
    return [wrong('change', first.index, second.to, `${first.value} is ${compares} than ${second.value}`)];
  }
  const mean = amounts.find(
    ({ text, index }) => /^ on average\b/.test(text) || saidAverage.test(plain.slice(0, index)),
  );
  const isOutside = mean !== undefined && (mean.value < low.value || mean.value > high.value);
  return isOutside && sameMeasure(mean, low)
    ? [wrong('change', mean.index, mean.to, `${mean.value} does not lie between ${low.value} and ${high.value}`)]
    : [];
}

const countedBehind =
  /^ (?:[a-z-]+ )?(?:weeks?|days?|months?|years?|hours?|minutes?|people|patients|residents|staff|beds|calls|falls)\b/;

/** “Ranged from 41 to 31 weeks”, “aged between 94 and 67”: the least comes first. */
function turnedRanges({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((high, at): readonly PlainContradiction[] => {
    const low = amounts[at - 1];
    if (low === undefined || low.value <= high.value) {
      return [];
    }
    const before = plain.slice(Math.max(0, low.index - longestRange), low.index);
    const isBetween = low.text === ' and ' && /\bbetween $/.test(before);
    const isFrom =
      low.text === ' to ' && /\b(?:rang(?:ed|es|ing)|var(?:ied|ies|ying)) (?:[a-z ]+ )?from $/.test(before);
    const isAge = /\baged? (?:from |between )?$/.test(before);
    const isClock = isBetween && / hours?\b| ago\b/.test(high.text);
    const isCounted = (countedBehind.test(high.text) || isAge) && !isClock;
    const isExact = [low, high].every(({ unit }) => unit === 'things' || unit === 'measure');
    return (isBetween || isFrom) && isCounted && isExact
      ? [wrong('change', low.index, high.to, `${low.value} is more than ${high.value}`)]
      : [];
  });
}

const each =
  /^(?: [a-z-]+){0,3} (?:each|apiece|per (?:person|head|week|day|month|home|ward|visit)|a (?:person|head))\b/;

/** “300 hours for 25 people, an average of 12 hours each”: one number by another makes the mean. */
function means({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const [a, b, mean, ...more] = amounts;
  if (a === undefined || b === undefined || mean === undefined || more.length > 0) {
    return [];
  }
  const isMean =
    /, (?:or |which is |that is )?an average of £?$/.test(plain.slice(b.to, mean.index)) && each.test(mean.text);
  const isRead = [a, b, mean].every(({ bound, unit }) => bound === 'exactly' && unit !== 'label' && unit !== 'percent');
  const [large, small] = [Math.max(a.value, b.value), Math.min(a.value, b.value)];
  const right = large / small;
  return !isMean || !isRead || Math.abs(right - mean.value) <= 0.05 * right + 0.5
    ? []
    : [
        wrong(
          'change',
          mean.index,
          mean.to,
          `${large} for ${small} is ${Math.round(10 * right) / 10} each, not ${mean.value}`,
        ),
      ];
}

const ranges =
  /\b(?:rang(?:ed|es|ing)|var(?:ied|ies|ying)|anything|anywhere|anyone|between|aged|ages|spread|stretched|differed|spanned)\b/;
const longestRange = 50;
/** “An average of”, “the mean being”, “averaged”. */
const saidAverage =
  /\b(?:(?:average|mean|median) (?:[a-z]+ ){0,4}(?:of|was|is|were|being|at|stood at|came to)|averag(?:ed|es|ing)(?: out)?(?: (?:at|to|about))?) £?$/;
const edge = new RegExp(`[,;] (?:and )?(?:the|one) [^;,]*\\b(?:(?<least>${least})|(?<greatest>${greatest}))\\b[^;,]*$`);

/** “From 12 to 30, with an average of 40”, “three to 14 weeks; the longest was 18”. */
function outOfRange({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  if (!ranges.test(plain)) {
    return [];
  }
  return amounts.flatMap((low, at): readonly PlainContradiction[] => {
    const high = amounts.slice(at + 1, at + 3).find((one) => isRange(plain, low, one));
    const before = amounts.slice(0, at).findLast(({ index }) => saidAverage.test(plain.slice(0, index)));
    const mean = high === undefined ? undefined : (before ?? amounts.find(({ index }) => index > high.index));
    if (high === undefined || mean === undefined || mean.bound === null || !sameMeasure(high, mean)) {
      return [];
    }
    const between = plain.slice(high.to, mean.index);
    if (!isOfSame(plain, low, high, mean)) {
      return [];
    }
    if (
      mean === before ||
      /\b(?:averag(?:e|ed|es|ing)|mean|median)\b[^;]*$/.test(between) ||
      /^ (?:\w+ ){0,2}on average\b/.test(mean.text)
    ) {
      return mean.value >= low.value && mean.value <= high.value
        ? []
        : [wrong('change', mean.index, mean.to, `${mean.value} does not lie between ${low.value} and ${high.value}`)];
    }
    const said = edge.exec(between)?.groups;
    const right = said === undefined ? mean.value : said.least === undefined ? high.value : low.value;
    return mean.value === right
      ? []
      : [
          wrong(
            'change',
            mean.index,
            mean.to,
            `the ${right === high.value ? 'most' : 'least'} is ${right}, not ${mean.value}`,
          ),
        ];
  });
}

/** Neither “41 calls a day” beside minutes, nor what was so in the winter, or the year before, beside the spring. */
function isOfSame(plain: string, low: Amount, high: Amount, mean: Amount): boolean {
  const noun = (text: string) => groupIn(/^ (?<noun>[a-z-]+)/, text, 'noun');
  const own = noun(mean.text);
  const isOther = averaged.test(plain.slice(0, mean.index)) && /[^s]s$/.test(own ?? '') && own !== noun(high.text);
  const range = plain.slice(Math.max(0, low.index - longestRange), high.to) + clauseOf(high.text);
  const rest = plain.slice(high.to + clauseOf(high.text).length, mean.index) + clauseOf(mean.text);
  return (
    !isOther &&
    areAllInTimeOrNone([range, rest]) &&
    areAtOneTime(range, rest) &&
    earlier.test(range) === earlier.test(rest)
  );
}

/** Not “from 12 to 30 in the winter”, beside “41 in the spring”: what each of them says of when is another time. */
function areAtOneTime(range: string, rest: string): boolean {
  const [first, second] = [range, rest].map((text) => timeIn.exec(text)?.[0]);
  return first === undefined || second === undefined || first === second;
}

const timeIn =
  /\b(?:spring|summer|autumn|winter|mornings?|afternoons?|evenings?|nights?|days?|weekdays?|weekends?|first|second|third|last|this|next)\b/;

const averaged = /\baverag(?:ed|es|ing) [a-z ]*£?$/;

/** What stands behind a number, up to the next clause. */
function clauseOf(text: string): string {
  return /^.*?(?=,|;| and | but | with |$)/.exec(text)?.[0] ?? '';
}

/** “Between 12 and 30”, “ranged from 12 in one home to 30”. */
function isRange(plain: string, low: Amount, high: Amount): boolean {
  const before = plain.slice(Math.max(0, low.index - longestRange), low.index);
  const between = plain.slice(low.to, high.index);
  const joint = /\bbetween £?$/.test(before) ? / and £?$/ : /\bfrom £?$/.test(before) ? / to £?$/ : null;
  const isOne = between.length <= longestRange && joint?.test(between) === true;
  return isOne && ranges.test(before) && low.value < high.value;
}

const averages =
  /^[^#;:]{0,24}(?:,| -|\))? ?(?:which |that |and )?(?:(?:average|averaged|averaging|averages)(?: out)?(?: (?:at|to|of))?|(?:make|makes|made|giving|gives|gave|with|have|had|or)? ?an? (?:average|mean)(?: score)? (?:of|is|was)) £?$/;
const joint = /^(?: (?:points|per cent|minutes|hours|days|weeks))?(?:,| and|, and) £?$/;

/** “The five scores – 63, 75, 80, 64 and 68 – average out at 70”: the mean of what is listed before it. */
function meanOfList({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  if (!/averag|mean/.test(plain)) {
    return [];
  }
  return amounts.flatMap((mean, at): readonly PlainContradiction[] => {
    const last = amounts[at - 1];
    if (last === undefined || !averages.test(plain.slice(last.to, mean.index))) {
      return [];
    }
    let first = at - 1;
    while (first > 0 && joint.test(plain.slice(amounts[first - 1]?.to, amounts[first]?.index))) {
      first -= 1;
    }
    const listed = amounts.slice(first, at);
    const right = sumOf(listed) / listed.length;
    const isRead = [...listed, mean].every(({ bound, unit }) => bound === 'exactly' && unit === mean.unit);
    return listed.length < 2 || !isRead || Math.abs(right - mean.value) < 1
      ? []
      : [wrong('change', mean.index, mean.to, `they are ${Math.round(10 * right) / 10} on average, not ${mean.value}`)];
  });
}
