import type { Framework } from '../../../framework/framework.ts';
import { leadingRegulations } from '../../../framework/leading-regulations.ts';
import { type NumberSentence, writtenBetween } from '../number-sentences.ts';
import { type NamedList, readRegulations } from '../totals/lists.ts';
import { notFoundAny } from './breach-counts.ts';
import { readSubjects } from './breach-subjects.ts';
import { breaks, isBroken, isDenied, isOfAny } from './breach-words.ts';

/** Regulations that a sentence calls breached, or, where `isNot`, no longer so. Places are indices of `plain`. */
export interface NamedBreaches {
  /** Null where a colon ends the sentence, and a list may follow below. */
  readonly named: NamedList | null;
  readonly isNot: boolean;
  /** Whether it says that there are no others: “Regulation 17 alone”. */
  readonly isOnly: boolean;
  /** Whether it says of earlier breaches that they are put right. */
  readonly isMended?: boolean;
  readonly from: number;
  readonly to: number;
}

/** To whom, by whom, where and when: “on the registered provider,”, “by the team on the first day,”. */
const aside = String.raw`(?:at|in|by|to|on|during)\s+(?:the|this|our|its)\s+(?:[\p{L}-]+\s+)?(?:home|service|practice|hospital|trust|surgery|agency|ward|clinic|provider|location|partners|company|partnership|owners?|manager|inspectors|team|visit|day|time|inspection|assessment)\b,?|(?:at|in|by|across)\s+(?:[\p{L}’'-]+\s+){1,4}(?:home|house|lodge|court|hall|grange|manor|hospital|surgery|practice|hospice|clinic|centre)\b,?|by\s+(?:us|inspectors)\b,?|this\s+time\b,?|across\s+the\s+(?:service|home)\b,?|in\s+our\s+(?:view|opinion|judgement),?|(?:having\s+)?to\s+do\s+with\b|sent\b`;
/** Words between “breach” and what is breached, in any order. */
const glue = new RegExp(
  String.raw`^(?:\b(?:${aside})|[\s,:–—(-]|\b(?:to\s+do\s+with|in\s+(?:relation\s+to|respect\s+of|the\s+areas?\s+of|terms\s+of)|with\s+regards?\s+to|relat(?:ing|ed|e)\s+to|health\s+and\s+social\s+care\s+act(?:\s+2008)?(?:\s+\(\p{L}+\s+\p{L}+\))?(?:\s+regulations\s+\d{4})?|(?:at|during|on)\s+(?:the\s+time\s+of\s+)?(?:this|our|the)\s+(?:inspection|assessment|visit|occasion)|one\s+(?:each\s+)?(?:for|under|about|on|of)|each\s+for|(?:the\s+)?areas?\s+of|in\s+(?:total|all)|altogether|(?:we|inspectors)(?:\s+have|\s+had)?\s+(?:found|identified)|(?:the\s+)?following|as\s+follows|including\s+(?:those|breaches|regulations)(?=\s)|among\s+(?:them|these)|regulations?(?!\s+\d)|requirements?|rules?|breach(?:es)?|concern(?:ing|ed|s)?|cover(?:ing|ed|s)?|regarding|around|about|namely|found|identified|seen|noted|recorded|reported|uncovered|exposed|revealed|highlighted|emerged|(?:came|come|coming|brought)\s+to\s+light|confirmed|listed|issued|served|given|made|were|was|are|is|have|has|had|been|being|those|that|these|which|they|one\s+each|specifically|(?:linked|tied|connected|associated)\s+(?:to|with)|under\s+the\s+headings?\s+of|and\s+(?=these\b|they\b|those\b)|our|law|of|on|over|in|for|to|the|legal|statutory|fundamental|standards|hsca|cqc|all|both|now|still|under)\b)*`,
  'iu',
);
const goesOnWith =
  /^\s*(?:(?:it|this|that)\s+(?=was|is|concern|relat|regard|cover)|both|these|they|those|the\s+breaches|the\s+regulations|all(?:\s+of\s+(?:these|them))?)\b/i;
const breakWords = new RegExp(`${breaks}|\\brequirement notices?\\b`, 'g');
const regulationWords =
  /\bregulations? (?=#|on |about |for |concerning |covering |relating |in relation |in respect )/g;
const noLonger =
  /(?:\b(?:no longer|not)|n't)(?: (?:now|currently|therefore|also|any longer|found to (?:be|have been)))* (?:in )?(?:an? )?$/;
const only =
  /\b(?:only|sole|solely|just) (?:(?:in |a |one )*|(?:legal )?(?:regulation|requirement) (?:[a-z]{1,20} ){0,5})$/;

/** How many characters of words without weight a text begins with, those of a place among them: “at the home, to do with”. */
function glueIn(text: string): number {
  return glue.exec(text)?.[0].length ?? 0;
}

/** The regulations that a text lists by number or title, or else by what they are about. */
function readNamed(framework: Framework, text: string): NamedList | null {
  const list = readRegulations(framework, text);
  const isOne = list?.names.length === 1 && !/^\s*regulation/i.test(text);
  const subjects = list?.known === true && list.isWhole && !isOne ? null : readSubjects(framework, text);
  // “Staffing, on premises and on complaints”: the first is a title, and the others say what theirs are about.
  const isShorter = isOne && list.known && list.isWhole && (subjects?.names.length ?? 0) < 2;
  return isShorter ? list : (subjects ?? list);
}

/** The same, or by what they are about: behind a number of breaches. */
export function subjectsBehind(framework: Framework, sentence: NumberSentence, index: number): NamedList | null {
  const tail = writtenBetween(sentence, index, sentence.plain.length);
  const from = glueIn(tail);
  const list = from === 0 ? readRegulations(framework, tail) : readNamed(framework, tail.slice(from));
  const isPart = /\b(?:including|among)\b/i.test(tail.slice(0, from));
  return list !== null && isPart ? { ...list, isWhole: false } : list;
}

/** The regulations named behind a place of a sentence, whatever words of no weight stand between. */
export function namedBehind(
  framework: Framework,
  sentence: NumberSentence,
  index: number,
  isNot = false,
): NamedList | null {
  const tail = writtenBetween(sentence, index, sentence.plain.length);
  const list = tail.slice(glueIn(tail));
  // Behind a denial “or” leaves nothing open.
  return readRegulations(framework, isNot ? list.replace(/\bor\b/i, '& ') : list);
}

/** “The list of regulations breached is a long one: …”. */
function namedBehindColon(framework: Framework, sentence: NumberSentence, index: number): NamedList | null {
  const opening = /^(?:[^:;#]|(?<=\ba [a-z]{3,10} )#){0,40}: /.exec(sentence.plain.slice(index))?.[0];
  const list = opening === undefined ? null : namedBehind(framework, sentence, index + opening.length);
  return list?.known === true && list.names.length > 1 ? list : null;
}

/** Whether nothing but such words stands behind a place. */
function glueEnds(sentence: NumberSentence, index: number): boolean {
  const tail = writtenBetween(sentence, index, sentence.plain.length);
  return glueIn(tail) === tail.length;
}

/** Those named in a sentence that goes on with “these related to …”, or “one related to …, the other to …”. */
export function namedNext(framework: Framework, next: NumberSentence, count: number): NamedList | null {
  return namedFrom(framework, next, 0, count);
}

/** “We found two breaches; these relate to …”: in the same sentence, behind a mark. */
export function namedOnwards(
  framework: Framework,
  sentence: NumberSentence,
  index: number,
  count: number,
): NamedList | null {
  const head = /^[^;:#]{0,60}(?:[;:]|, and) (?=(?:these|they|those|both|all|it|this|that)\b)/.exec(
    sentence.plain.slice(index),
  )?.[0];
  return head === undefined ? null : namedFrom(framework, sentence, index + head.length, count);
}

function namedFrom(framework: Framework, next: NumberSentence, from: number, count: number): NamedList | null {
  const text = writtenBetween(next, from, next.plain.length);
  const opening = goesOnWith.exec(text)?.[0];
  if (opening === undefined) {
    const isInTurn =
      from === 0 && count > 1 && /^\s*(?:the first|one)\b/i.test(text) && /\b(?:other|second|another)\b/i.test(text);
    return isInTurn ? (namedInBrackets(framework, next, 0) ?? namedInTurn(framework, next, 0)) : null;
  }
  const tail = text.slice(opening.length);
  return readNamed(framework, tail.slice(glueIn(tail)));
}

/** “One, on consent, because …, and the other, on staffing”: each in its turn, behind a number. */
export function namedInTurn(framework: Framework, sentence: NumberSentence, index: number): NamedList | null {
  const turns =
    /(?:^|[\s(])(?:one|another|the\s+(?:other|first|second|third|last)),?\s+(?=(?:(?:was|is|were)\s+)?(?:to|of|on|about|under|in\s+relation\s+to|in\s+respect\s+of|for|over|concern|relat|regard))/gi;
  const tail = writtenBetween(sentence, index, sentence.plain.length);
  const found = [...tail.matchAll(turns)];
  const lists = found.map((match, at) => {
    const next = found[at + 1]?.index;
    const turn = tail.slice(match.index + match[0].length, next);
    const rest = next === undefined ? turn : withoutJoint(turn);
    return readNamed(framework, rest.slice(glueIn(rest)));
  });
  const names = lists.flatMap((list) => (list?.known === true ? list.names : []));
  const isWhole = names.length === lists.length;
  return names.length === 0 ? null : { names, known: true, isWhole };
}

/** What stands before the next turn, without its “, and”. */
function withoutJoint(text: string): string {
  const words = text.trimEnd();
  const isJoined = words.toLowerCase().endsWith(' and');
  return (isJoined ? words.slice(0, -' and'.length).trimEnd() : words).replace(/[,;:]$/, '');
}

/** “One breach: consent had not been sought (Regulation 11)”: in brackets, behind what was wrong. */
export function namedInBrackets(framework: Framework, sentence: NumberSentence, index: number): NamedList | null {
  const tail = writtenBetween(sentence, index, sentence.plain.length);
  const names = [...tail.matchAll(/\((?=regulations? \d)([^()]{1,60})/gi)].flatMap(
    ({ 1: inside = '' }) => readRegulations(framework, inside)?.names ?? [],
  );
  return names.length === 0 ? null : { names, known: true, isWhole: false };
}

/** Everything that a sentence calls breached by its number or title, behind the verb or before it. */
export function namedBreaches(framework: Framework, sentence: NumberSentence): readonly NamedBreaches[] {
  const { plain } = sentence;
  const behindVerb = [...plain.matchAll(breakWords)].flatMap((match): readonly NamedBreaches[] => {
    const isNot = noLonger.test(plain.slice(0, match.index));
    const behind = match.index + match[0].length;
    const named = namedBehind(framework, sentence, behind, isNot) ?? namedBehindColon(framework, sentence, behind);
    const isOpen = named === null && plain.endsWith(':') && glueEnds(sentence, behind);
    const isRead = (named?.known === true || isOpen) && (isNot || !isDenied(plain, match.index));
    return isRead && !isOfAny(plain, match.index, behind)
      ? [{ named, isNot, ...placeOf(plain, match.index, match[0].length) }]
      : [];
  });
  const beforeVerb = [...plain.matchAll(regulationWords)].flatMap((match) => passive(framework, sentence, match));
  const mendedOrNot = [...notBreached(framework, sentence), ...deniedBreaches(framework, sentence)];
  // “The breaches of regulation 12 had been put right”: the words for the breach say nothing of now.
  const said = [...behindVerb, ...beforeVerb].filter(
    (one) => !mendedOrNot.some((other) => other.isMended === true && other.from === one.to + 1),
  );
  const now = new Set(said.flatMap(({ named, isNot }) => (isNot ? [] : (named?.names ?? []))));
  const denied = mendedOrNot.filter(({ named, isNot }) => !isNot || named?.names.every((name) => !now.has(name)));
  return [...said, ...denied];
}

const mended =
  /^(?: from last (?:year|time)| that (?:we|inspectors) found[^,;]{0,40}?)?,? (?:(?:had|have|has|were|was) )(?:all |both |now |since |each )*(?:been )?(?:put right|remedied|rectified|resolved|addressed|corrected|closed|met again|dealt with)\b/;

const notMended =
  /^(?: from last (?:year|time)| that (?:we|inspectors) found[^,;]{0,40}?)?,? (?:had|have|has|was|were|is|are) (?:still )?not (?:yet )?(?:been )?(?:put right|remedied|rectified|resolved|addressed|corrected|closed|dealt with)\b/;

/** “… but none of regulations 12 or 17”, “the breaches of regulations 12 and 17 had been put right”. */
function notBreached(framework: Framework, sentence: NumberSentence): readonly NamedBreaches[] {
  const { plain } = sentence;
  return [...plain.matchAll(/(?<none>\b(?:none|but not|not one) )?\bof (?=regulations? #)/g)].flatMap(
    (match): readonly NamedBreaches[] => {
      const start = match.index + match[0].length;
      const written = writtenBetween(sentence, start, plain.length);
      const text = match.groups?.none === undefined ? written : written.replace(/\bor\b/i, '& ');
      const { regulations, rest } = leadingRegulations(framework, text);
      const verbAt = start + plainLength(sentence, start, text.length - rest.length);
      const isBefore = /\bbreach(?:es)?\b/.test(plain.slice(0, match.index));
      const isMended = mended.test(plain.slice(verbAt)) && !isDenied(plain, match.index);
      const isNone = match.groups?.none !== undefined;
      const isStill = !isNone && notMended.test(plain.slice(verbAt));
      const named = regulations.length === 0 ? null : readRegulations(framework, text);
      const isRead = isBefore && (isMended || isNone || isStill) && named?.known === true;
      const told = { named, isNot: !isStill, isOnly: false, isMended: isMended || isStill };
      return isRead ? [{ ...told, from: match.index, to: verbAt }] : [];
    },
  );
}

const neither = new RegExp(
  [
    '\\bneither (?:of )?(?=regulations? #)',
    `(?:\\bno |${notFoundAny} |(?:\\bnot|n't) (?:find|identify|see) )(?:breach(?:es)? of )(?=regulations? #)`,
    // “Was now meeting regulation 12”, “had complied with regulations 12 and 17”.
    `(?:\\b(?:was|were|is|are)(?: (?:now|again|also|fully|still))* (?:meeting|complying with|compliant with|in compliance with)|\\b(?:has|have|had|now|again|fully) (?:now |again |fully )*(?:met|complied with)) (?=regulations? #)`,
    '\\bregulations? (?=#)',
  ].join('|'),
  'g',
);
const isMet =
  /^,? (?:was|were|had been|have been|has been|is|are) (?:now |both |all |each |again |fully )*(?:being )?(?:met|complied with|not (?:been )?(?:breached|broken))\b(?! (?:in part|by))/;
const isBreachedBehind =
  /^,? (?:was|were|had been|have been|has been|is|are) (?:found to have been |being )?(?:breached|broken|contravened)\b/;
/** Before “is meeting regulation 12”: what is looked into, or to be shown, need not be so. */
const lookedInto =
  /\b(?:how|whether|if|once|when|until|means?|that (?:would|will)|ensur\w*|make sure|be sure|(?:show\w*|demonstrat\w*|evidence|prove\w*|check\w*) (?:that|it|they|the (?:provider|service|home|practice|trust)))\b/;

/** “Neither regulation 12 nor regulation 18 had been breached”, “regulations 12 and 18 were met”. */
function deniedBreaches(framework: Framework, sentence: NumberSentence): readonly NamedBreaches[] {
  const { plain } = sentence;
  return [...plain.matchAll(neither)].flatMap((match): readonly NamedBreaches[] => {
    const [words] = match;
    const start = match.index + (/^regulation/.test(words) ? 0 : words.length);
    const text = writtenBetween(sentence, start, plain.length).replace(/\bn?or\b/i, (or) => '&'.padEnd(or.length));
    const { regulations, rest } = leadingRegulations(framework, text);
    const verbAt = start + plainLength(sentence, start, text.length - rest.length);
    const behind = plain.slice(verbAt);
    const isNeither = words.startsWith('neither') && isBreachedBehind.test(behind);
    const isNone = /\bbreach(?:es)? of $/.test(words) && !/^[^,;:#]{0,20}\b(?:would|could|should|will)\b/.test(behind);
    const isMeeting = /\b(?:met|with|meeting) $/.test(words) && !lookedInto.test(plain.slice(0, match.index));
    const isSaidMet =
      (isMeeting || isMet.test(behind)) &&
      !isDenied(plain, match.index) &&
      !/\b(?:if|once|when|until)\b/.test(plain) &&
      !/^ in (?:part|some)\b/.test(behind);
    const isRead = isNeither || isNone || isSaidMet;
    const named = isRead && regulations.length > 0 ? readRegulations(framework, text) : null;
    return named?.known === true ? [{ named, isNot: true, isOnly: false, from: match.index, to: verbAt }] : [];
  });
}

const onlyBehind =
  /^[^;:]*\b(?:(?:alone|only)\b(?=$|[.,;)])|the (?:only|sole) (?:ones?\b|#|breach(?:es)?\b|(?:legal )?(?:regulation|requirement)s?\b))/;
const noOthers =
  /\b(?:and|but) (?:there (?:were|was|are) )?(?:no others?|none other|nothing else|for nothing else)\b|\b(?:all the|the|all) others? (?:were|was|had been|are)(?=$|[.,;)]| met\b)/;

/** Whether what stands behind a breach says that there are no others. */
function isOnlyOne(behind: string): boolean {
  return onlyBehind.test(behind) || noOthers.test(behind);
}

function placeOf(plain: string, from: number, length: number): Pick<NamedBreaches, 'isOnly' | 'from' | 'to'> {
  const to = from + length;
  return { isOnly: only.test(plain.slice(0, from)) || isOnlyOne(plain.slice(to)), from, to };
}

/** “… was the only one to have been breached”. */
const theOnly =
  '(?:was|were|is|are) the only (?:#|one|ones|regulations?|requirements?)(?: (?:to (?:be|have been)|that (?:was|were|had been|is|are)|which (?:was|were)|found to (?:be|have been)))? ?(?:breached|broken|contravened|not (?:being )?met|in breach)\\b';
const broken = new RegExp(`^ ?,? ?(?:and no others?,? )?(?:${isBroken}|${theOnly})`);

/** “Regulations 17 (good governance) and 18 (staffing) were breached.” */
function passive(framework: Framework, sentence: NumberSentence, match: RegExpMatchArray): readonly NamedBreaches[] {
  const { plain } = sentence;
  const from = match.index ?? 0;
  const isNumbered = plain.startsWith('#', from + match[0].length);
  const start = isNumbered ? from : from + match[0].length;
  const text = writtenBetween(sentence, start, plain.length);
  const { regulations, rest } = leadingRegulations(framework, text);
  const verbAt = start + plainLength(sentence, start, text.length - rest.length);
  const verb = broken.exec(plain.slice(verbAt).toLowerCase());
  const named = regulations.length === 0 || verb === null ? null : readRegulations(framework, text);
  // “Regulation 12 and regulation 17 are the only ones”: not the last of them alone.
  const isListed = /(?:,|&|\band) $/.test(plain.slice(0, from));
  return named?.known !== true || isDenied(plain, from)
    ? []
    : [
        {
          named,
          isNot: false,
          isOnly: !isListed && (only.test(plain.slice(0, from)) || isOnlyOne(plain.slice(verbAt))),
          from,
          to: verbAt + (verb?.[0].length ?? 0),
        },
      ];
}

/** How many characters of `plain` a stretch of the text makes that begins at an index of `plain`. */
function plainLength({ plain, originalIndex }: NumberSentence, start: number, length: number): number {
  const end = originalIndex(start) + length;
  let at = start;
  while (at < plain.length && originalIndex(at) < end) {
    at += 1;
  }
  return at - start;
}
