import { groupIn } from '../../text/matches.ts';
import { remembered } from '../../text/memory.ts';
import { type Amount, amountsOf, isExact } from './amounts.ts';
import type { NumberSentence } from './number-sentences.ts';

/** A number that is said to be part of another one; `others`: those that may be meant as well. */
export interface Link {
  readonly part: Amount;
  readonly whole: Amount;
  readonly others: readonly Amount[];
}

const determiner = "(?:(?:the|these|those|all|its|their|our|his|her|a (?:team|group|total) of|[a-z']*(?:'s|s')) )*";
/** Between a part and its whole: “12 of the home's 14 …”. */
const ofNext = new RegExp(`^(?: of| (?:[a-z-]+ )?(?:out of|among(?:st)?)) ${determiner}(?:[a-z-]+ )?$`);
export const ofThese = /^(?: [a-z]+)? of (?:these|them|those|whom|which)\b/;
/** Where a clause begins with its whole: “Of the 31 homes that …, 12 …”. */
const ofWhole = new RegExp(
  `(?:^|[.;:] |- |^(?:and|but|overall|so),? )(?:and |but |overall, |so )?(?:(?:out )?of|among(?:st)?) ${determiner}(?:[a-z-]+ )?$`,
);
export const startsPart =
  /(?:^|, |; |: | - | \(|\band |\bbut |\bwhile |\bthat |\bwith |\bof (?:which|whom),? )(?:(?:in|on|for) )?(?:only |just |all |some )?$/;

/** Which numbers of a sentence are said to be parts of which others of it. */
export const ownLinksOf = remembered((sentence: NumberSentence) => linksOf(sentence, amountsOf(sentence), []));

/** Which numbers of a sentence are said to be parts of which others. `before`: those of the sentence before it. */
export function linksOf(
  sentence: NumberSentence,
  amounts: readonly Amount[],
  before: readonly Amount[],
): readonly Link[] {
  const { plain } = sentence;
  const opening = amounts.findLast(
    ({ index, unit, text }) =>
      unit === 'things' && !/^ (?:[a-z-]+ )?scores?\b/.test(text) && ofWhole.test(plain.slice(0, index)),
  );
  const opensWithThese = /^(?:and |but )?(?:out )?of (?:these|them|those)\b[^#]*$/.test(
    plain.slice(0, amounts[0]?.index ?? 0),
  );
  return amounts.flatMap((part, at): readonly Link[] => {
    const next = amounts[at + 1];
    if (part.unit === 'label' || part.unit === 'percent' || part.bound === null || part.bound === 'at most') {
      return [];
    }
    if (next !== undefined && ofNext.test(part.text)) {
      return isWhole(next) ? [{ part, whole: next, others: [] }] : [];
    }
    const toEarlier = part.unit === 'things' ? (linkIn(amounts, at) ?? linkBack(plain, amounts, at, before)) : null;
    if (toEarlier !== null) {
      return toEarlier;
    }
    const isPart = part.unit === 'things' && startsPart.test(plain.slice(0, part.index)) && isBare(part.text);
    if (opening !== undefined && isExact(opening) && opening.index < part.index) {
      return isPart && isFirstBare(amounts, opening) ? [{ part, whole: opening, others: [] }] : [];
    }
    const [whole, ...others] = before;
    return whole !== undefined && opensWithThese && at === 0 && isPart ? [{ part, whole, others }] : [];
  });
}

/** Not “of the three teams, 14 staff had left and nine had joined”: nine staff. */
function isFirstBare(amounts: readonly Amount[], whole: Amount): boolean {
  const next = amounts[amounts.indexOf(whole) + 1];
  return next === undefined || isBare(next.text, whole.text);
}

/** “The 30 residents include 12 with dementia”: some of what was counted right before. */
function linkIn(amounts: readonly Amount[], at: number): readonly Link[] | null {
  const [whole, part] = amounts.slice(Math.max(0, at - 1), at + 1);
  const isIn =
    whole !== undefined &&
    part !== undefined &&
    isExact(whole) &&
    /^ (?:[a-z'-]+ ){1,3}?includ(?:e|es|ed) (?:only |just )?$/.test(whole.text) &&
    /^ (?:who|that|with|for|in|on|at|from|under|over|of (?:them|these|those))\b/.test(part.text);
  return isIn ? [{ part, whole, others: [] }] : null;
}

/** Not “12 of the two homes' residents”. */
function isWhole({ text, unit, bound }: Amount): boolean {
  return (unit === 'things' || unit === 'measure') && bound === 'exactly' && !/^ [a-z]+(?:'s|s')(?= )/.test(text);
}

/** “… of them”, “of which …”: part of a number before; null where the words say nothing of this. */
function linkBack(
  plain: string,
  amounts: readonly Amount[],
  at: number,
  before: readonly Amount[],
): readonly Link[] | null {
  const part = amounts[at];
  if (
    part === undefined ||
    !(
      ofThese.test(part.text) ||
      /\b(?:of|among) (?:which|whom|these|those|them),? (?:only |just )?$/.test(plain.slice(0, part.index))
    )
  ) {
    return null;
  }
  const own = amounts.slice(0, at);
  const doers = own.filter((one) => isExact(one) && doThat(one, part));
  const earlier = doers.length === 1 ? doers : own.filter(isExact);
  // “Five regulations, among them 12 and 17”: names.
  if (
    earlier.some(({ text }) => /^ (?:legal )?regulations?\b/.test(text)) &&
    /\b(?:of|among) [a-z]+,? $/.test(plain.slice(0, part.index))
  ) {
    return [];
  }
  const [whole, ...others] = earlier.length > 0 ? earlier : at === 0 ? before : [];
  const isVague = own.some(({ unit, bound }) => unit === 'things' && bound !== 'exactly');
  // “Six had a bath and nine a shower, which accounts for all 15 of them”: what they make together.
  const isSum = others.length > 0 && /\ball (?:the )?$/.test(plain.slice(0, part.index));
  return whole === undefined || isVague || isSum ? [] : [{ part, whole, others }];
}

/** “12 answered, and ten of those who answered …”. */
function doThat({ text: doer }: Amount, { text }: Amount): boolean {
  const verb = groupIn(/^ of (?:those|them|these) (?:who|that|which) (?:had |have )?(?<verb>[a-z]{4,})/, text, 'verb');
  return verb !== undefined && doer.split(/[^a-z]+/, 8).includes(verb);
}

const nouns = /^(?:staff|people|children|men|women|personnel|crew|clients|others|more|of|times|per|out)$/;
const noNouns =
  /^(?:was|has|is|does|needs|says|lacks|wants|requires|remains|uses|lives|works|as|its|this|always|plus|perhaps|upstairs|downstairs|indoors|outdoors|overseas)$/;

/** Whether nothing is counted behind a number but what was counted before: a verb, a place or nothing follows. */
export function isBare(text: string, things = ''): boolean {
  const behind = text.replace(/^,? of (?:them|these|those|whom|which)(?: [a-z]+s)?/, '');
  const [, word = '', next = ''] = /^ ([a-z'-]+)(?: ([a-z'-]+))?/.exec(behind) ?? [];
  if (word === '' || behind !== text || text.startsWith(' of ')) {
    return true;
  }
  const isNoun = nouns.test(word) || (/[^s]s$/.test(word) && !noNouns.test(word));
  return !isNoun || (things.includes(` ${word.replace(/s$/, '')}`) && next !== 'of');
}

/** “… and eight under way, six of them late”: what is “of them” behind other parts may be a part of these. */
export function hasPartOfPart([first = '', ...more]: readonly string[]): boolean {
  return !ofThese.test(first) && more.some((text) => ofThese.test(text));
}
