import { groupIn, matchesIn } from '../../text/matches.ts';
import { isOneOf } from '../words/written.ts';
import type { Amount } from './amounts.ts';
import { type PlainContradiction, wrong } from './contradiction.ts';
import type { NumberSentence } from './number-sentences.ts';

/** Words of a rise, a fall, or a change by a factor. */
const rise =
  'rose|risen|rising|rises|increased?|increases|increasing|grew|grown|growing|climbed|climbs|lengthened|got longer|went up|gone up|going up|goes up|rise|growth|jumped';
const fall =
  'fell|fallen|falling|falls|decreased?|decreasing|dropped|declined|went down|gone down|going down|goes down|came down|come down|reduced|reduction|fall|drop|shrank|shrunk|shortened|got shorter|cut|dipped';
const upOrDown = '(?<=(?:,|was|were|is|are|been) )(?:up|down)';
const factors: ReadonlyMap<string, number> = new Map([
  ['halved', 1 / 2],
  ['doubled', 2],
  ['trebled', 3],
  ['tripled', 3],
  ['quadrupled', 4],
]);
/** What these are said of may be named by a word of the others: “falls ranged from three to nine”. */
const neutral =
  'went|gone|going|goes|moved|changed|shifted|rang(?:ed?|es|ing)|var(?:y|ied|ies|ying)|differed|fluctuated|ran|spread';
const verb = `(?:${rise}|${fall}|${upOrDown}|${neutral}|${[...factors.keys()].join('|')})`;
const isNeutral = new RegExp(`^(?:${neutral})$`);
const goesUp = new RegExp(`^(?:${rise}|up)$`);
const change = new RegExp(
  `(?<![a-z-])(?<verb>${verb})(?![a-z-])(?<between>(?:(?! ${verb}\\b)[^.;:@]){0,60}?),? (?:from £?(?<a>#)[^.;:@]{0,40}? to £?(?<b>#)|to £?(?<now>#)[^#.;:@]{0,24}?,? from £?(?<old>#))`,
  'dg',
);
/** Something that a smaller number makes better or later, or a place: nothing is compared. */
const unclear =
  /\b(?:not|never|n't|grades?|rank(?:ed|ing)?|place|position|age|aged|band|page|step|level|room|floor|ward|number \w+ in)\b/;
const unclearBefore = /\b(?:not|never|n't|grades?|rank|position)\b/;
/** Between a verb and its numbers: “falls sharply from 12 to 3”. Behind the noun others stand: “falls a month were from …”. */
const atOnce = /^(?: (?:again|further|back|[a-z]+ly|by [^,;]*))?$/;
const time = /^ (days?|weeks?|months?|years?|hours?|minutes?)\b/;

/** Rises that fall, falls that rise, differences that are others and halves that are none. */
export function changes(sentence: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const [first] = [
    ...fromTo(sentence, amounts),
    ...differences(sentence, amounts),
    ...compared(sentence, amounts),
    ...atTheEnd(sentence, amounts),
    ...timesAs(sentence, amounts),
  ];
  return first === undefined ? [] : [first];
}

function fromTo({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const at = (place: readonly [number, number] | undefined) => amounts.find(({ index }) => index === place?.[0]);
  const found = plain.includes('from ') && plain.includes('to ') ? matchesIn(change, plain) : [];
  return found.flatMap((match): readonly PlainContradiction[] => {
    const { verb: word = '', between = '' } = match.groups ?? {};
    const places = match.indices?.groups;
    const [a, b] = [at(places?.a ?? places?.old), at(places?.b ?? places?.now)];
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    const isNoun = isOneOf(word, 'falls rises drops cuts') && !atOnce.test(between);
    const isSaid = !(isNoun || unclear.test(between) || unclearBefore.test(before));
    if (a === undefined || b === undefined || !isSaid || !sameMeasure(a, b)) {
      return [];
    }
    const from = plain.lastIndexOf(a.index < b.index ? 'from ' : 'to ', Math.min(a.index, b.index));
    const reason = wrongWay(word, before, a.value, b.value);
    return reason === null
      ? wrongDifference(plain, match.index, a, b, amounts)
      : [wrong('change', from, Math.max(a.to, b.to), reason)];
  });
}

/** Why a number cannot have gone from one to the other in this way; null where it can. */
function wrongWay(word: string, before: string, a: number, b: number): string | null {
  const factor = factors.get(word);
  if (isNeutral.test(word)) {
    return null;
  }
  if (factor !== undefined) {
    return isFactor(a, b, factor, before) ? null : `${a} ${word} is not ${b}`;
  }
  const compares = a === b ? 'the same as' : b > a ? 'more than' : 'less than';
  return goesUp.test(word) === b > a && a !== b ? null : `${b} is ${compares} ${a}`;
}

/** “Rose by 50%, from 12 to 18”, “from 18 to 12, a fall of six”: by how much, beside both numbers. */
function wrongDifference(
  plain: string,
  from: number,
  a: Amount,
  b: Amount,
  amounts: readonly Amount[],
): readonly PlainContradiction[] {
  const [start, end] = a.index < b.index ? [a, b] : [b, a];
  const by = amounts.find(({ index, text }) =>
    index < start.index
      ? byBefore.test(plain.slice(from, index))
      : index > end.index &&
        (byBehind.test(plain.slice(end.to, index)) ||
          (upBehind.test(plain.slice(end.to, index)) && !/^[^,;.]* (?:on|from|compared|since|than)\b/.test(text))),
  );
  if (by === undefined || by.bound !== 'exactly') {
    return by === undefined ? wrongShare(plain, from, a, b) : [];
  }
  const noun = groupIn(byBehind, plain.slice(end.to, by.index), 'noun') ?? '';
  const turned = by.index > end.index && directionOf(noun) * Math.sign(b.value - a.value) < 0;
  if (turned) {
    return [wrong('change', Math.min(from, by.index), by.to, `from ${a.value} to ${b.value} is no ${noun}`)];
  }
  return isDifference(a, b, by)
    ? []
    : [wrong('change', Math.min(from, by.index), Math.max(end.to, by.to), differenceOf(a, b, by))];
}

/** 1 for what rises, -1 for what falls, 0 for what may do either. */
function directionOf(noun: string): number {
  return isOneOf(noun, 'increase rise growth jump')
    ? 1
    : isOneOf(noun, 'drop fall reduction decrease cut saving')
      ? -1
      : 0;
}

const partOf = '(?<part>half|a half|a third|two[- ]thirds|a quarter|three[- ]quarters|a fifth|a tenth)';
const byPart = new RegExp(
  `\\bby (?<vague>(?:about|around|nearly|almost|over|more than|just over|at least) )?${partOf}\\b`,
);
const ofPart = new RegExp(
  `^[^#;.]{0,40}?(?:,| -| \\() ?an? (?:[a-z]+ )?(?:increase|rise|growth|drop|fall|reduction|decrease|cut) of (?<vague>(?:about|around|nearly|almost|over|more than|just over|at least) )?${partOf}\\b`,
);
const sizes: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 2 / 3,
  quarter: 1 / 4,
  quarters: 3 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};

/** “Fell by a third, from 90 to 60”, “from 24 to 12, a drop of half”. */
function wrongShare(plain: string, from: number, a: Amount, b: Amount): readonly PlainContradiction[] {
  const [start, end] = a.index < b.index ? [a, b] : [b, a];
  const said = byPart.exec(plain.slice(from, start.index)) ?? ofPart.exec(plain.slice(end.to));
  const { part = '', vague } = said?.groups ?? {};
  const size = sizes[/[a-z]+$/.exec(part)?.[0] ?? ''];
  const real = Math.abs(b.value - a.value) / a.value;
  const leeway = vague === undefined ? 0.05 : 0.15;
  return size === undefined || a.value === 0 || Math.abs(real - size) <= leeway
    ? []
    : [wrong('change', from, end.to, `from ${a.value} to ${b.value} is ${Math.round(100 * real)}%, not ${part}`)];
}

const byBefore = / by £?$/;
const byBehind =
  /^[^#;.]{0,40}?(?:,| -| \()? ?(?:which is )?an? (?:[a-z]+ )?(?<noun>increase|rise|growth|drop|fall|reduction|decrease|difference|improvement|jump|cut|saving) of £?$/;
/** “From 41% to 55%, up 12 points.” */
const upBehind = /^(?: per cent)?(?:,| -| \() ?(?:up|down)(?: by)? £?$/;

/** “Weeks” and “days” are not compared, nor pounds and people. */
export function sameMeasure(a: Amount, b: Amount): boolean {
  const [left, right] = [time.exec(a.text)?.[1], time.exec(b.text)?.[1]];
  const isTime = left === undefined || right === undefined || left.replace(/s$/, '') === right.replace(/s$/, '');
  const kinds = new Set([a.unit, b.unit]);
  return (
    isTime &&
    !kinds.has('label') &&
    (kinds.size === 1 || !(kinds.has('money') || (kinds.has('percent') && [a, b].some((one) => countsSomething(one)))))
  );
}

/** “12 falls”; in “from 41 to 55%” the sign is said once for both. */
function countsSomething({ unit, text }: Amount): boolean {
  return (
    unit !== 'percent' && /^ (?!(?:and|to|from|in|at|on|by|since|last|this|now|before|per|a year)\b)[a-z]/.test(text)
  );
}

function isFactor(a: number, b: number, factor: number, before: string): boolean {
  const right = a * factor;
  if (/\b(?:more than|over) $/.test(before)) {
    return factor < 1 ? b < right : b > right;
  }
  if (/\b(?:less than|not quite) $/.test(before)) {
    return factor < 1 ? b > right && b < a : b < right && b > a;
  }
  const isNear =
    /\b(?:nearly|almost|about|around|roughly|approximately|virtually|just about|all but|practically) $/.test(before);
  return Math.abs(b - right) <= (isNear ? 0.2 * right + 1 : Math.max(0.51, 0.05 * right));
}

/** A percentage may be of the first number, or points between two percentages. */
function isDifference(a: Amount, b: Amount, by: Amount): boolean {
  const difference = Math.abs(b.value - a.value);
  const isPoints = /^ (?:percentage )?points?\b/.test(by.text);
  const relative = a.value === 0 ? Number.NaN : (100 * difference) / a.value;
  if (by.unit !== 'percent') {
    return Math.abs(difference - by.value) <= 0.051 || (a.unit !== by.unit && !isPoints);
  }
  return Math.abs(relative - by.value) <= 1.5 || (a.unit === 'percent' && Math.abs(difference - by.value) <= 1);
}

function differenceOf(a: Amount, b: Amount, by: Amount): string {
  const difference = Math.abs(b.value - a.value);
  const isShare = by.unit === 'percent' && a.unit !== 'percent';
  const real = isShare ? `${Math.round((100 * difference) / a.value)}%` : `${Math.round(10 * difference) / 10}`;
  return `from ${a.value} to ${b.value} is ${real}, not ${by.value}${isShare ? '%' : ''}`;
}

const moreThan =
  /^(?:%)?(?: percentage points?| points?| [a-z-]+)? (?<word>more|fewer|less|higher|lower|up on|down on|above|below|short of|longer|shorter) (?:than |on )?(?:in )?(?:the |its |their |of the )?(?:previous |earlier |last )?(?:[a-z-]+ of )?£?$/;

/** “19 homes, five more than the 14 of a year before”: some number before it must be the other by so many. */
function differences({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((by, at): readonly PlainContradiction[] => {
    const other = amounts[at + 1];
    const word = other === undefined ? undefined : groupIn(moreThan, plain.slice(by.to, other.index), 'word');
    if (other === undefined || word === undefined || by.bound !== 'exactly') {
      return [];
    }
    const isBeside =
      /(?:,|:| -| \(|(?<!\bthere )\b(?:was|were|is|are|which is|that is|this is|this was)) (?:just |only )?£?$/.test(
        plain.slice(0, by.index),
      );
    if (!isBeside) {
      return [];
    }
    const earlier = amounts
      .slice(0, at)
      .filter(({ unit, bound }) => unit !== 'label' && unit !== 'measure' && bound === 'exactly');
    const sign = /^(?:more|higher|up on|above|longer)$/.test(word) ? 1 : -1;
    const right = other.value + sign * by.value;
    const isRead = earlier.length > 0 && by.unit !== 'percent' && by.unit !== 'label' && other.unit !== 'label';
    return !isRead || amounts.some((one, order) => order !== at && order !== at + 1 && one.value === right)
      ? []
      : [
          {
            kind: 'change',
            from: earlier.at(-1)?.index ?? by.index,
            to: other.to,
            reason: `${by.value} ${word.replace(/ on$/, '')} ${word.endsWith('on') ? 'from' : 'than'} ${other.value} is ${right}`,
          },
        ];
  });
}

const ofSo =
  /,? (?:-|which is|that is|this is|and so)? ?an? (?:[a-z]+ )?(?<noun>increase|rise|growth|drop|fall|reduction|decrease|difference|improvement|gap) of £?$/;
const gap = /\b(?:there is|there was|with|is|was|leaving) (?:a|the) (?:gap|difference) (?:of|between them of) $/;

/** “…, so it was two short”, “…, five fewer”. */
const apart = /^(?: [a-z]+)? (?:short|too few|too many|fewer|more|less|higher|lower)(?=$|[.,;)])/;
const besides =
  /(?:,|;| -| \() ?(?:so |and so |which |that |and )?(?:it |they |this |that |the [a-z]+ )?(?:was|were|is|are|left (?:it|them)|leaves (?:it|them)|leaving (?:it|them))? ?(?:just |only )?$/;

/** “61 last year and 71 now, an increase of ten”: what lies between the two numbers before it. */
function atTheEnd({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const [a, b, by, ...more] = amounts;
  if (a === undefined || b === undefined || by === undefined || more.length > 0 || a.unit !== b.unit) {
    return [];
  }
  const before = plain.slice(b.to, by.index);
  const isSaid = ofSo.test(before) || gap.test(before) || (apart.test(by.text) && besides.test(before));
  const isRead = by.bound === 'exactly' && by.unit !== 'percent' && by.unit !== 'label' && !/[;:]/.test(before);
  const real = Math.round(10 * Math.abs(a.value - b.value)) / 10;
  return isSaid && isRead && real !== by.value
    ? [wrong('change', by.index, by.to, `${a.value} and ${b.value} are ${real} apart, not ${by.value}`)]
    : [];
}

const upFrom =
  /^(?: [a-z-]+| (?:19|20)\d\d){0,6}(?:,| \(| -) (?<word>up|down|a (?:rise|fall|drop)) (?:on|from) (?:the )?£?$/;

/** The “more” or “fewer” of a clause that ends with a bracket. */
function moreIn(before: string): string | undefined {
  const [clause = ''] = before.split(/[.;:]/).slice(-1);
  return /\b(?:more|fewer|less) (?!than)/.exec(clause)?.[0].trimEnd();
}

/** “13 incidents, more than the 17 of the year before”: what stood there before, not a bound. */
const thanThe = /(?:,| -| \() (?:that is |which is |which was )?(?<word>more|fewer|less) than (?:the|its|their) $/;
const ofBefore = /^ (?:[a-z-]+ )?(?:of|in|at|last|for|that|we|it|reported|found|recorded|seen|before|earlier)\b/;

/** “More liked it (six) than did not (four)”, “19, up from 14”. */
function compared({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.slice(1).flatMap((b, at): readonly PlainContradiction[] => {
    const a = amounts[at];
    if (a === undefined || !sameMeasure(a, b)) {
      return [];
    }
    const between = plain.slice(a.to, b.index);
    const isBoth = between.startsWith(')') && between.endsWith('(') && between.includes(' than ');
    const before = plain.slice(amounts[at - 1]?.to ?? 0, a.index);
    const than = a.bound === 'exactly' && ofBefore.test(b.text) ? groupIn(thanThe, between, 'word') : undefined;
    const word = isBoth ? moreIn(before) : (groupIn(upFrom, between, 'word') ?? than);
    const isUp = /^(?:more|up|a rise)$/.test(word ?? '');
    if (word === undefined || (isUp ? a.value > b.value : a.value < b.value)) {
      return [];
    }
    const compares = a.value === b.value ? 'the same as' : a.value > b.value ? 'more than' : 'less than';
    return [wrong('change', a.index, b.to, `${a.value} is ${compares} ${b.value}`)];
  });
}

const timesAsMany =
  /(?:,| -| \(|:|\b(?:was|were|is|are|which is|that is)) (?:exactly )?(?<times>twice|double|half|three times|four times|a third of|a quarter of)(?: as (?:many|much|high|large|long|great)(?: as)?)? (?:the |its |their |in the )?(?:(?:number|figure|total|rate|count) (?:of )?)?£?$/;
const timesOf: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  half: 1 / 2,
  'three times': 3,
  'four times': 4,
  'a third of': 1 / 3,
  'a quarter of': 1 / 4,
};

/** “Eight, twice the four of a year before”. */
function timesAs({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.slice(1).flatMap((b, at): readonly PlainContradiction[] => {
    const a = amounts[at];
    const { times = '' } = timesAsMany.exec(plain.slice(0, b.index))?.groups ?? {};
    const factor = timesOf[times];
    const isRead =
      a !== undefined && a.unit === b.unit && a.bound === 'exactly' && b.bound === 'exactly' && a.unit !== 'label';
    return factor === undefined || !isRead || isFactor(b.value, a.value, factor, '')
      ? []
      : [wrong('change', a.index, b.to, `${a.value} is not ${times} ${b.value}`)];
  });
}
