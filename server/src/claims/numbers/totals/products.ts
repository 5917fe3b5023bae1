import { matchesIn } from '../../../text/matches.ts';
import type { Amount } from '../amounts.ts';
import { type PlainContradiction, wrong } from '../contradiction.ts';
import type { NumberSentence } from '../number-sentences.ts';

/** Numbers that are multiplied: so many of one thing in each of so many others, or so often for so long. */

const noun = "(?: [a-z'-]+){0,5}?";
const inEach = `${noun} (?:in|from|at|on|for|to|with|by|of|per) (?:each|every one) of (?:(?:the|its|our|their|these|those|his|her) )?(?:[a-z'-]+ ){0,3}?`;
const has =
  '(?:has|have|had|took|takes?|holds?|held|with|got|reads?|gave|gives|received|receives|saw|keeps?|kept|having|holding|containing|contains?|contained|of|offers?|offering|provides?|employs?|employing|sleeps|sleeping|houses|housing)(?: (?:space|room|places?) for)?';
/** Before a total: “making”, “, a total of”, “giving the home”. */
const makes =
  "(?:,|;| -| \\(|:)? ?(?:and |or |so |that is,? )?(?:(?:giving|gives|gave|makes|made|making|bringing the (?:total|number) to|comes to|came to|which (?:is|was|makes|made|gives|gave|came to|comes to)|for|in all,|in total,|altogether,|all told,)(?: (?:it|them|us|this|that|the [a-z'-]+))? ?)?(?:a (?:total|team|group) of |an? [a-z]+ of )?";
const whole = '(?<whole>#)(?!%)';
const inAll = "(?=(?: [a-z'-]+){0,3} (?:altogether|in all|in total|all told|overall|between (?:us|them))\\b)";
const isMade =
  "(?<=(?:giving|gives|gave|mak(?:es|ing)|made|total of|to|all,|total,|altogether,|told,|team of|group of) ?(?:(?:it|them|us|this|that|the [a-z'-]+) )?#)";
const total = `(?:${makes}|, so there (?:are|were) )${whole}(?:${inAll}|${isMade})`;
const each = '(?<each>#)(?!%)';
const groups = '(?<groups>#)(?!%)';
const units = '(?:day|night|week|fortnight|month|quarter|year|visit|shift|hour)';

const forms: readonly RegExp[] = [
  // “12 care plans, three from each of the four units”.
  `${whole}${noun}(?:(?:,| -|:) | \\()(?:that is,? |or )?${each}${inEach}${groups}`,
  // “Two nurses in each of the three units, six in all”.
  `${each}${inEach}${groups}${noun}${total}`,
  // “Three wards of 18 beds each, 54 in all”, “three units, each with 12 bedrooms, making 36”.
  `${groups}${noun},? ${has} ${each}${noun} (?:each|apiece)${noun}${total}`,
  `${groups}${noun},? (?:that |which |and )?each (?:one )?(?:of (?:which|them|these) )?${has} ${each}${noun}${total}`,
  // “Each of the three wards has 12 beds, a total of 36”.
  `\\beach of (?:(?:the|its|our|their|these|those) )?(?:[a-z'-]+ )?${groups}${noun} ${has} ${each}${noun}${total}`,
  // “54 beds in three wards of 18”.
  `${whole}${noun},? (?:in|on|over|across|from|spread over|spread across|split between|divided (?:between|among|into)|arranged (?:in|as)) (?:its |the )?${groups}${noun} of ${each}(?:${noun} (?:each|apiece))?(?= each|[,.;)]|$)`,
].map((form) => new RegExp(form, 'dg'));

/** “Twice a week for six weeks, 12 visits in all”. */
const overTime = new RegExp(
  `(?:(?<often>once|twice)|${each}(?: [a-z-]+){0,2}) (?:a|per|each|every) (?<unit>${units}),? (?:for|over|during) (?:the |a period of )?(?:[a-z]+ )?${groups} \\k<unit>s\\b${noun}${total}`,
  'dg',
);
const longest = 6;

/** Numbers in a sentence whose product is not what it says. */
export function products(sentence: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const { plain } = sentence;
  if (
    amounts.length > longest ||
    !/\b(?:each|every|apiece|of #|once|twice|per|half|third|quarter|month|week)/.test(plain)
  ) {
    return [];
  }
  const [found] = [...forms, overTime].flatMap((form) => matchesIn(form, plain));
  if (found === undefined) {
    return [...ofYear(plain, amounts), ...fractions(plain, amounts)];
  }
  const places = found.indices?.groups ?? {};
  const at = (name: string) => amounts.find(({ index }) => index === places[name]?.[0]);
  const often = found.groups?.often === 'twice' ? 2 : 1;
  const [all, one, many] = [at('whole'), at('each'), at('groups')];
  const isExact =
    [all, one, many].every((amount) => amount === undefined || amount.bound === 'exactly') &&
    [all, many].every((amount) => amount?.unit !== 'label');
  // “Four nurses for 41 patients, one in each of three bays and one at the desk”: more than what is multiplied.
  const first = Math.min(...[all, one, many].map((amount) => amount?.index ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...[all, one, many].map((amount) => amount?.to ?? 0));
  const isMore =
    /(?:,| and) (?:another |a further |the other )?#/.test(plain.slice(last)) ||
    amounts.some(({ index }) => index < first);
  if (all === undefined || many === undefined || !isExact || isMore || /\bscor/.test(plain)) {
    return [];
  }
  const value = (one?.value ?? often) * many.value;
  const reason = `${one?.value ?? often} times ${many.value} is ${value}, not ${all.value}`;
  return value === all.value ? [] : [wrong('total', first, last, reason)];
}

/** Whether a sentence multiplies: what its numbers make as a sum is then nothing. */
export function multiplies({ plain }: Pick<NumberSentence, 'plain'>): boolean {
  return /\b(?:each|apiece)\b|\b(?:a|per|every) (?:day|night|week|fortnight|month|quarter|year|visit|shift|hour)\b/.test(
    plain,
  );
}

const perYear: Readonly<Record<string, number>> = {
  month: 12,
  monthly: 12,
  quarter: 4,
  quarterly: 4,
  week: 52,
  weekly: 52,
};
const regularly = /\b(?:(?:each|every|once a) (?<unit>month|quarter|week)|(?<word>monthly|quarterly|weekly))\b/;
const done =
  /\b(?:met|meets?|meetings?|held|holds|reports?|reported|reviewed|audited|checked|took place|sat|done|carried out)\b/;
const allOf = /\ball (?:of )?(?:the |its |their )?$/;
const inYear =
  /^ (?:[a-z-]+ ){0,3}?(?:in|of|for|during|over) (?:(?:the (?:whole )?(?:last |past |previous )?year|last year)(?! (?:to|ended|ending|so far))|(?:19|20)\d\d(?= |[,.;)]|$)(?! (?:so far|to)))/;

/** “They met every month, and we read the minutes of all 12 meetings of 2024”. */
function ofYear(plain: string, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap(({ value, bound, index, to, text }): readonly PlainContradiction[] => {
    const before = plain.slice(0, index);
    const isAll = allOf.test(before) && done.test(before);
    const { unit, word } = (isAll ? regularly.exec(before)?.groups : null) ?? {};
    const times = perYear[unit ?? word ?? ''];
    const isRead =
      times !== undefined &&
      bound === 'exactly' &&
      inYear.test(text) &&
      !/\b(?:except|but|bar|apart from)\b/.test(plain);
    return isRead && times !== value && !(times === 52 && value === 53)
      ? [
          wrong(
            'total',
            index,
            to,
            `${unit === undefined ? word : `every ${unit}`} makes ${times} in a year, not ${value}`,
          ),
        ]
      : [];
  });
}

const sizes: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
};
const share =
  /(?:^|[ ,;])(?:(?<top>an?|one|two|three|four)[ -])?(?<bottom>half|thirds?|quarters?|fifths?) (?:of )?(?:the |these |those |its |our |their )?$/;
const tops: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, '#': 0 };
const leaves = /^[^#;:]*(?:,|;| -|\band) (?:(?:which|that|this|and) )?(?:left|leaves|leaving)(?: just| only)? $/;
const fallenTo = /^[^#;:]*(?:,|;| -|\band) (?:that|which) is (?:just |only )?$/;

/** “Half of the eight breaches had been put right, which left four”. */
function fractions(plain: string, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((all, at): readonly PlainContradiction[] => {
    const left = amounts[at + 1];
    const before = plain.slice(0, all.index);
    const { top = 'a', bottom } = share.exec(before)?.groups ?? {};
    const counted = amounts[at - 1];
    const top1 =
      counted !== undefined &&
      /^[ -](?:thirds|quarters|fifths) (?:of )?(?:the )?$/.test(plain.slice(counted.to, all.index))
        ? counted.value
        : (tops[top] ?? 1);
    const size = bottom === undefined ? null : top1 / (sizes[bottom] ?? 1);
    if (size === null || left === undefined || all.bound !== 'exactly' || left.bound !== 'exactly') {
      return [];
    }
    const between = plain.slice(all.to, left.index);
    const right = leaves.test(between)
      ? all.value * (1 - size)
      : fallenTo.test(between)
        ? all.value * size
        : left.value;
    return Math.abs(right - left.value) < 0.7
      ? []
      : [wrong('total', all.index, left.to, `that leaves ${Math.round(right)} of ${all.value}, not ${left.value}`)];
  });
}
