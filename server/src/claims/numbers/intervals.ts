import { daysBetween, monthNames, weekdayOf } from '../../text/dates/calendar.ts';
import { type DateSpan, readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import { groupIn, matchesIn } from '../../text/matches.ts';
import type { Amount } from './amounts.ts';
import { type PlainContradiction, wrong } from './contradiction.ts';
import type { NumberSentence } from './number-sentences.ts';

/** A date of a sentence, at its `@`. */
interface Dated {
  readonly at: number;
  readonly span: DateSpan;
  readonly text: string;
}

/** So many days, give or take: what is said in weeks or months is rarely meant to the day. */
interface Duration {
  readonly days: number;
  readonly leeway: number;
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

const units: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 0],
  week: [7, 4],
  fortnight: [14, 3],
  month: [30.44, 17],
  year: [365.25, 200],
};
const unit = /^(?<more> (?:calendar|full|more|further|consecutive))? (?<name>day|week|fortnight|month|year)s?\b/;
const vague =
  /\b(?:about|around|over|under|nearly|almost|roughly|more than|less than|some|at least|up to|within|every) $/;
/** Words for a time without a number: “the next day”, “a month late”. */
const worded = /(?<!\bto )\b(?:the next|the following|the|a) (?<name>day|week|fortnight|month|year)\b/g;
const behindWords = /^(?: (?:later|late|early|after|before|from|earlier)\b|[.,;)]|$)/;

/** Dates of a sentence that do not lie as far apart as it says: “on 2 June, three days later, on 9 June”. */
export function intervals(sentence: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const dates = datesOf(sentence);
  const [first, second, ...more] = dates;
  if (first === undefined || more.length > 0) {
    return [];
  }
  const found = durationsOf(sentence, amounts).flatMap((one) => {
    const relation = relationOf(sentence.plain, one, first, second);
    return relation === null ? [] : [{ ...one, relation }];
  });
  const [duration, ...others] = found;
  if (duration === undefined || others.length > 0) {
    return [];
  }
  const { at, to, days, leeway, relation } = duration;
  const isOne = second === undefined;
  const apart = isOne ? lengthOf(first) : signed(relation, first, second);
  const count = `${Math.abs(apart)} ${Math.abs(apart) === 1 ? 'day' : 'days'}`;
  const reason = isOne
    ? `“${first.text}” makes ${count}`
    : `${first.text} and ${second.text} are ${count} apart${apart < 0 ? ', the other way round' : ''}`;
  const isRight = relation === 'within' ? days - leeway <= apart : Math.abs(apart - days) <= leeway;
  return isRight ? [] : [wrong('change', at, to, reason)];
}

const dayNames = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const always = new RegExp(
  `@(?:,| -| \\() ?(?:always|each(?: of them)?|all(?: of them)?|every one|both(?: of them)?|which (?:was|were)|which (?:was|were) (?:both|all))? ?(?:on )?(?:an? )?(?<day>${dayNames})s?(?=[,;.)]|$)`,
  'g',
);

/** “5 May, 12 May and 19 May 2025, always a Monday”: the weekday behind a date, of the last one where it is a list. */
export function weekdaysBehind(sentence: NumberSentence): readonly PlainContradiction[] {
  const dates = datesOf(sentence);
  return matchesIn(always, sentence.plain).flatMap((match): readonly PlainContradiction[] => {
    const date = dates.find(({ at }) => at === match.index);
    const said = match.groups?.day ?? '';
    const right = date === undefined ? said : weekdayOf(date.span.last);
    const to = match.index + match[0].length;
    return date === undefined || right.toLowerCase() === said
      ? []
      : [
          wrong(
            'change',
            match.index,
            to,
            `${writeDateSpan({ first: date.span.last, last: date.span.last })} is a ${right}`,
          ),
        ];
  });
}

type Relation = 'on' | 'back' | 'apart' | 'length' | 'within';

/** How a time stands to the dates around it; null where nothing says that it lies between them. */
function relationOf(plain: string, { at, to }: Duration, first: Dated, second: Dated | undefined): Relation | null {
  const behind = plain.slice(to);
  if (second === undefined) {
    return lengthRelation(plain, at, to, first);
  }
  if (at > second.at) {
    return /^,? (?:some |only |just )?$/.test(plain.slice(second.at + 1, at)) &&
      /^(?: later| afterwards| on)?(?=[.,;)]|$)/.test(behind)
      ? 'on'
      : null;
  }
  if (at < first.at) {
    return /^(?: had)?(?: passed| went by| elapsed| lay)? between\b/.test(behind) ? 'apart' : null;
  }
  if (/[;:]/.test(plain.slice(first.at, second.at))) {
    return null;
  }
  if (/^ (?:later|late)\b|^,/.test(behind)) {
    return 'on';
  }
  const word = groupIn(/^ (?<word>before|after|from|since)\b[^@,]*(?:,(?: on)? )?@/, behind, 'word');
  return word === undefined ? null : word === 'before' ? 'on' : 'back';
}

const lasts =
  /\b(?:lasted|took|spent|over|ran for|ran over|went on for|stayed for|lasting|(?:visit|inspection|assessment) (?:of|for)|(?:visited|inspected|closed|empty|there|on site|at the [a-z]+|in the [a-z]+)(?: [a-z]+)? for) $/;
const beforeDates =
  /^(?: (?:at|in|inside|with) (?:the|this|our|its) [a-z]+(?: [a-z]+)?| on site| there)?(?:,| -| \(|:)? ?(?:(?:running|lasting|ran|which ran|and ran) )?(?:from |on )?$/;
const behindDates = /^(?:,| -| \()(?: for)?(?: a (?:period|time|span|stretch) of)? $/;
const inAll = /^ (?:in all|in total|altogether)\b/;

/** “For five days, from 3 to 7 June”, “from 3 to 7 June, five days in all”; “between 3 and 7 June … for two days”: no more. */
function lengthRelation(plain: string, at: number, to: number, { at: date, text }: Dated): Relation | null {
  if (!/\b(?:to|until|till|and)\b|[-–]/.test(text)) {
    return null;
  }
  // “On two days: 8, 9 and 15 July”.
  const isTold =
    lasts.test(plain.slice(0, at)) || (listed.test(text) && /\bon (?:each of )?$/.test(plain.slice(0, at)));
  if (at < date) {
    const between = plain.slice(to, date);
    // “Between” may stand before the date, or be part of it.
    const isWithin = /^between\b/i.test(text) || / between $/.test(between);
    return isTold && beforeDates.test(between.replace(/ between $/, ' ')) ? (isWithin ? 'within' : 'length') : null;
  }
  const between = plain.slice(date + 1, at);
  const isBehind = behindDates.test(between) && (/ of $/.test(between) || inAll.test(plain.slice(to)));
  return isBehind ? 'length' : isTold && !/[;:]/.test(between) ? 'within' : null;
}

const listed = /^(?:\d{1,2}(?:, | and ))+\d{1,2} \p{L}+(?: \d{4})?$/u;

/** The days from the first to the last, or those of a list: “3, 4 and 6 July”. */
function lengthOf({ span, text }: Dated): number {
  const days = listed.test(text) ? text.match(/\b\d{1,2}\b/g) : null;
  return days?.length ?? daysBetween(span.first, span.last) + 1;
}

/** From the one to the other, as the words have it: behind the first, or before it. */
function signed(relation: Relation, { span: first }: Dated, { span: second }: Dated): number {
  const apart = daysBetween(first.last, second.first);
  return relation === 'on' ? apart : relation === 'back' ? daysBetween(second.last, first.first) : Math.abs(apart);
}

function datesOf({ plain, dates }: NumberSentence): readonly Dated[] {
  const places = matchesIn(/@/g, plain).map(({ index }) => index);
  return places.flatMap((at, order): readonly Dated[] => {
    const text = dates[order]?.text ?? '';
    const reading = readDateSpan(text);
    return 'span' in reading ? [{ at, span: reading.span, text }] : [];
  });
}

function durationsOf({ plain }: NumberSentence, amounts: readonly Amount[]): readonly Duration[] {
  const counted = amounts.flatMap((one): readonly Duration[] => {
    const match = one.unit === 'measure' ? unit.exec(one.text) : null;
    const [days = 0, leeway = 0] = units[match?.groups?.name ?? ''] ?? [];
    const isVague = vague.test(plain.slice(Math.max(0, one.index - 24), one.index));
    const text = match?.[0] ?? '';
    return match === null
      ? []
      : [
          {
            days: one.value * days,
            leeway: leeway + (isVague ? days : 0),
            at: one.index,
            to: one.to + text.length,
            text,
          },
        ];
  });
  const inWords = matchesIn(worded, plain).flatMap(({ index, 0: text, groups = {} }): readonly Duration[] => {
    const [days, leeway] = units[groups.name ?? ''] ?? [0, 0];
    const to = index + text.length;
    return behindWords.test(plain.slice(to)) ? [{ days, leeway, at: index, to, text }] : [];
  });
  return [...counted, ...inWords];
}

const monthYear = `(?:(?:${monthNames.join('|').toLowerCase()}) )?(?:19|20)\\d\\d`;
const turned = new RegExp(`\\bfrom (?<from>${monthYear}) (?:to|until|till) (?<to>${monthYear})(?![\\d/-])`, 'g');
const sinceThen = new RegExp(
  `\\b(?:in|by) (?<now>${monthYear})[^@;:.]{0,120}?\\bfor # (?<unit>months|years),? since (?<then>${monthYear})(?![\\d/-])`,
  'g',
);
const monthsInYear = 12;

/** Months counted from the year nought; null where a year stands alone. */
function monthOf(words: string): number | null {
  const [name = '', year = ''] = words.split(' ');
  const at = monthNames.findIndex((month) => month.toLowerCase() === name);
  return at === -1 ? null : Number(year) * monthsInYear + at;
}

/** “From March 2023 to January 2022”: the end lies before the start. */
export function turnedMonths({ plain }: NumberSentence): readonly PlainContradiction[] {
  return matchesIn(turned, plain).flatMap(({ index, 0: words, groups = {} }): readonly PlainContradiction[] => {
    const { from = '', to = '' } = groups;
    const [start, end] = [monthOf(from), monthOf(to)];
    const isTurned = start === null || end === null ? Number(to.slice(-4)) < Number(from.slice(-4)) : end < start;
    return isTurned ? [wrong('change', index, index + words.length, 'the second lies before the first')] : [];
  });
}

/** “In June 2025 it had been registered for eight months, since October 2024”. */
export function monthsSince({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return matchesIn(sinceThen, plain).flatMap((match): readonly PlainContradiction[] => {
    const { now = '', then = '', unit: name } = match.groups ?? {};
    const at = match.index + match[0].indexOf('#');
    const said = amounts.find(({ index }) => index === at);
    const [start, end] = [monthOf(then), monthOf(now)];
    if (start === null || end === null || said?.bound !== 'exactly') {
      return [];
    }
    const months = said.value * (name === 'years' ? monthsInYear : 1);
    const leeway = name === 'years' ? monthsInYear - 1 : 1;
    return Math.abs(end - start - months) <= leeway
      ? []
      : [wrong('change', at, match.index + match[0].length, `that is ${end - start} months`)];
  });
}
