import { monthNames } from '../../text/dates/calendar.ts';
import { matchesIn } from '../../text/matches.ts';
import { valuesOf } from './changes.ts';
import type { PlainContradiction } from './contradiction.ts';
import { boundBefore } from './gates.ts';
import { hasSeveralNumbers, type NumberSentence, numberAt } from './number-sentences.ts';

/** Parts that leave nothing over, and what they are said to make: remainders, sums, and the days of a month. */
export function wholes(sentence: NumberSentence): readonly PlainContradiction[] {
  const ofSeveral = hasSeveralNumbers(sentence) ? [...remainders(sentence), ...sums(sentence)] : [];
  return [...ofSeveral, ...daysOfMonths(sentence)];
}

/** What is left over: “the remaining 12%”, “the other four”, “the rest, 14, …”, “and 12 of whom did not”. */
const remainder =
  /\bthe (?:remaining|other) (?=#%?(?: of (?:them|these|those))?(?: [a-z'-]+)?(?: (?:did|do|had|have|has|was|were|is|are|could|said|told|felt|lacked|needed|for|in|on|at|[a-z]{3,}ed)\b|[.,;)]|$))|\bthe (?:rest|remainder)(?:, | \(| - )(?=#)|(?:, | )(?:and|but|while) the (?=# who (?:stayed|remained|were left|did not|had not|were not)\b)|(?:, | )(?:and|but|while) (?=# (?:of (?:whom|which|them|these) )?(?:did|do|had|have|was|were|is|are|could) not(?: yet)?$)/;
/** A whole that stands before its parts. */
const wholeFirst =
  /^(?:[^#:;]{0,60}: )?(?:and |but |overall, |so )?(?:out )?of (?:the |these |those |all |all the |its |their |our )?(?:a (?:team|group|total) of )?(?:\w+ )?# ?[a-z'-]?[^#]*?, (?=(?:(?:only|just) )?#)|^[^#]*?#(?!%) (?:[a-z'-]+ ){0,8}[a-z'-]+(?:,? of (?:which|whom) |: | - |, (?=# of (?:which|whom)\b))(?=#)/;
/** Where one part begins: nothing before the number makes it part of something else. */
const beginsPart =
  /(?:^|[,;:(] |\band |\bbut |\bwhile |\bthe (?:remaining|other) |- |\bof (?:which|whom) )(?:only |just )?$/;
const within = /^#%? (?:(?:of (?:them|these|those)|more|times|days?|weeks?|months?|years?|hours?|minutes?|more)\b)/;

function remainders(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  const rest = remainder.exec(plain);
  if (rest === null) {
    return [];
  }
  const restAt = rest.index + rest[0].length;
  const places = [...plain.matchAll(/#/g)].map(({ index }) => index);
  const opening = wholeFirst.exec(plain)?.[0] ?? null;
  const ofPercent = opening === null && places.every((index) => plain.startsWith('%', index + 1));
  const [first = 0] = places;
  const parts = places.filter((index) => ofPercent || index > first);
  const values = parts.flatMap((index) => numberAt(sentence, index)?.value ?? []);
  const isRead =
    (opening !== null || ofPercent) &&
    parts.length >= 2 &&
    parts.at(-1) === restAt &&
    values.length === parts.length &&
    boundBefore(plain, first) === 'exactly' &&
    parts.every((index) => isPart(plain, index, rest[0]) && plain.startsWith('%', index + 1) === ofPercent);
  const whole = ofPercent ? 100 : numberAt(sentence, first)?.value;
  const sum = values.reduce((total, value) => total + value, 0);
  // Each percentage may have been rounded by a half.
  const fits = whole !== undefined && Math.abs(sum - whole) <= (ofPercent ? parts.length / 2 : 0);
  const sign = ofPercent ? '%' : '';
  return !isRead || whole === undefined || fits
    ? []
    : [
        {
          kind: 'total',
          from: first,
          to: restAt + 1 + sign.length,
          reason: `${values.map((value) => `${value}${sign}`).join(', ')} make ${sum}${sign}, not ${whole}${sign}`,
        },
      ];
}

function isPart(plain: string, index: number, rest: string): boolean {
  const before = plain.slice(0, index);
  return (beginsPart.test(before) || before.endsWith(rest)) && !within.test(plain.slice(index));
}

const thing = "# [a-z' -]{1,40}?";
const list = `${thing}(?:, ${thing})*,? and ${thing}`;
const allTold = '(?:altogether|in all|in total|all told|overall)';
/** “Nine residents and four relatives, so 13 people altogether”, “…, making 13”, “…, a total of 13”. */
const listThenSum = new RegExp(
  `(?<list>${list})(?:,| -|:|;| \\() ?(?:(?:so|or|that is|i\\.e\\.)?,? ?# (?:[a-z'-]+ ){0,2}${allTold}\\b|(?:so |or |making |which makes |which made )?(?:a total of|${allTold},?) #|making #)`,
  'g',
);

function sums(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  return matchesIn(listThenSum, plain).flatMap((match): readonly PlainContradiction[] => {
    // A number before may belong to the list: “14 residents, including three new ones, and eight relatives”.
    const isWhole = !plain.slice(0, match.index).includes('#') && !match[0].includes('%');
    const values = valuesOf(sentence, match.index, match[0]);
    const total = values.at(-1);
    const parts = values.slice(0, -1);
    const sum = parts.reduce((all, value) => all + value, 0);
    const isVague = [...match[0].matchAll(/#/g)].some(
      ({ index }) => boundBefore(plain, match.index + index) !== 'exactly',
    );
    return !isWhole || isVague || total === undefined || sum === total
      ? []
      : [
          {
            kind: 'total',
            from: match.index,
            to: match.index + match[0].length,
            reason: `${parts.join(', ')} make ${sum}, not ${total}`,
          },
        ];
  });
}

const month = monthNames.map((name) => name.toLowerCase()).join('|');
const ofMonth = new RegExp(
  `\\b(?:of|all|the|all of) (?:the |its )?(?<days>#) days (?:in|of) (?<month>${month})\\b(?! (?:and|or|to|until)\\b|,| -)`,
  'g',
);
const thirty = ['april', 'june', 'september', 'november'];

/** “On 26 of the 31 days in June”: a month has no more than its days. */
function daysOfMonths(sentence: NumberSentence): readonly PlainContradiction[] {
  return matchesIn(ofMonth, sentence.plain).flatMap((match): readonly PlainContradiction[] => {
    const at = match.index + match[0].indexOf('#');
    const days = numberAt(sentence, at)?.value ?? 0;
    const { month: name = '' } = match.groups ?? {};
    const most = name === 'february' ? 29 : thirty.includes(name) ? 30 : 31;
    const reason = `${name.charAt(0).toUpperCase()}${name.slice(1)} has ${most} days`;
    return days <= most ? [] : [{ kind: 'part', from: at, to: match.index + match[0].length, reason }];
  });
}
