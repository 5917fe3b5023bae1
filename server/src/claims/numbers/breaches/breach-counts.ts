import type { Bound } from '../../bounds.ts';
import { boundBefore } from '../gates.ts';
import { type NumberSentence, numberAt } from '../number-sentences.ts';
import { breaks, isBroken, isDenied, isOfAnyProvider, kinds, law } from './breach-words.ts';

/** How many breaches a sentence counts. Places are indices of `plain`, half-open. */
export interface BreachCount {
  readonly count: number;
  readonly bound: Bound;
  /** Those of the words that say how many. */
  readonly from: number;
  readonly to: number;
  /** Where the words end that count: what is named follows. */
  readonly behind: number;
  /** Whether it is told beside a number of an earlier time, and so is that of now. */
  readonly isNow: boolean;
  /** Whether it counts only some: those of earlier ones that are still there, or those that are new. */
  readonly isOfEarlier: boolean;
}

const number = '(?<count>#|\\ba single)';
/** The forms in which a number of breaches is said. */
const forms: readonly RegExp[] = [
  // “Of the six breaches of last year, one, of regulation 17, continues.”
  /\bbreach(?:es|ed)?\b[^;:]{0,160}?(?:,| -) (?:but |and )?(?:only |just )?(?<count>#),? (?:(?:of|under|in relation to) )?(?=regulations? [^;:]{1,80}?,? (?:continue[sd]?|remain(?:s|ed)?|persist(?:s|ed)?|was found again|were found again|has not been|have not been)\b)/g,
  // “Of last year’s five breaches, two have not been put right: those on …”.
  /\bbreach(?:es)?\b[^;:]{0,160}?(?:,| -) (?:but |and )?(?:only |just )?(?<count>#) (?:(?:have|had|has) (?:still )?not (?:yet )?been (?:put right|[a-z]+ed)|(?:still )?(?:remain|continue|persist)(?:s|ed|d)?|(?:were|was|are|is) (?:still )?(?:outstanding|unresolved|there|in place))(?=:)/g,
  new RegExp(
    `${number} (?:(?:separate|different|legal|regulatory|statutory|serious) )*breach(?:es)?\\b(?! notices?)`,
    'g',
  ),
  /\bin breach of (?<count>#)(?: of (?:these|them|those))?(?: only| alone)?(?=$|[,;)]| and\b)(?<=\bregulations?\b.{0,400})/g,
  // “It remained in breach of two of them, Regulation 12 and Regulation 17”: those of the sentence before.
  /\b(?:remain(?:s|ed)?|(?:is|was) still|still) in breach of (?:just |only )?(?<count>#) of (?:these|them|those)(?=(?:,|:| -| \() ?(?:namely )?regulations? )/g,
  /\bin breach on (?<count>#) (?:separate |different )?counts?\b/g,
  /(?<count>#) requirement notices?\b(?=.{0,40}\bregulations? #)/g,
  // “Requirement notices in respect of three regulations (9, 11 and 13).”
  new RegExp(
    `\\brequirement notices? (?:were (?:served|issued) )?(?:in respect of|in relation to|relating to|for|under|against|on|covering) (?:just |only )?${number} ${kinds}${law}`,
    'g',
  ),
  new RegExp(`${breaks} (?:of )?(?:just |only |exactly |a total of )?${kinds}${number} ${kinds}${law}`, 'g'),
  // “In breach of a further three regulations, 12, 13 and 18.”
  new RegExp(`${breaks} (?:of )?(?:a further |another |an additional |an extra )${number} ${kinds}${law}`, 'g'),
  new RegExp(`${breaks} (?:of )?(?:the )?${number} (?:more |other |further |additional )${kinds}${law}`, 'g'),
  /(?<count>#) (?:more|other|additional) (?:legal |regulatory )?breaches\b/g,
  new RegExp(`${number} ${kinds}${law} (?:that |which )?${isBroken}`, 'g'),
  new RegExp(
    `\\bbreaches (?:were|have been|had been)? ?(?:found |identified )?(?:of|in|against) ${number} ${kinds}${law}`,
    'g',
  ),
  // “The number of breaches has come down from six to two”, “… stands at two”.
  /\b(?:number of (?:legal |regulatory )?breaches|breaches (?:are|were|is|was|have gone|went|has gone) (?:down|up))\b[^#;:.]{0,60}(?:\bfrom # [^#;:.]{0,60}?)?\b(?:to|at|is|was|now) (?<count>#)(?!%)/g,
  // “Three of the 12 regulations”, “of the 12 regulations that we looked at, three were not met”.
  new RegExp(`\\bof the # ${kinds}${law}[^#;:]{0,60}, (?:only |just )?(?<count>#) ${isBroken}`, 'g'),
  // “There are three regulations that the home does not meet.”
  new RegExp(
    `${number} ${kinds}${law} (?:that|which) [a-z ]{0,40}?(?:(?:does|do|did|is|are|was|were|has|have|had) not (?:been )?(?:meet|meeting|met)\\b|(?:has|have|had) (?:breached|broken))`,
    'g',
  ),
  /\bbreaches(?: of (?:the |legal )*regulations?| found| identified)*: (?<count>#)$/g,
  // “Three continued breaches, of …, and one new breach”: of some of them, which it names.
  /(?<count>#) (?:legal |regulatory )?(?:continu(?:ed|ing)|repeat(?:ed)?|ongoing|outstanding|remaining|new|further) (?:legal |regulatory )?breach(?:es)?\b/g,
  // “The breaches, of which there were two, concerned …”.
  /\bbreaches\b[^#;:]{0,60}, of which there (?:were|was) (?<count>#)(?=,)/g,
];
/** Where breaches were spoken of before, in the sentence or in the one before it, a number alone can count them. */
const shortForms: readonly RegExp[] = [
  // “Half of the breaches had been addressed, which left three: …”.
  /\b(?:left|leaves|leaving|leaving just|left only) (?:just |only )?(?<count>#)(?=:| -|,|$| (?:breaches|in place|outstanding|of regulation))/g,
  // “… in 2023; this time there were two, of regulations 9 and 14”, “this time we found three, on consent, …”.
  /\b(?:there (?:was|were|is|are)|(?:we|inspectors) (?:have )?(?:now )?(?:found|identified|recorded)) (?:now |only |just |again )?(?<count>#)(?=(?:,| -|:)? ?(?:of|on|under|in relation|relating|concerning|covering|in respect)\b|$|[.;])/g,
  // “… and a new one, on consent, which brings the total to three”.
  /\b(?:bring|brings|bringing|brought|takes|taking|took|making|makes) (?:the|a|their|its) (?:total|number)(?: of breaches)? (?:to|of|up to) (?<count>#)/g,
  // “Breaches of … and of …, three in all”.
  /(?:,|:| -| \() (?<count>#) (?:breaches )?(?:in all|in total|altogether)\b/g,
];
/** Numbers of what is listed right behind them, in a sentence on breaches: “in breach in four respects: …”. */
const listForms: readonly RegExp[] = [
  /\b(?:breach(?:ed|es)?|broken|broke|contravened)\b[^,;:#]{0,60} (?:in|on|in respect of|in relation to|to do with) (?<count>#) (?:separate |different )?(?:areas|respects|ways|cases|counts|matters|things)(?=:| -|,| \()/g,
  /^(?:in|on) (?<count>#) (?:separate |different )?(?:areas|respects|counts|matters)(?=:| -|,| \()(?=.{0,400}\bbreach)/g,
];
/** “There are three things that the practice must do, and they come under regulation 12 and …”: one may ask for several. */
const demandForms: readonly RegExp[] = [
  /(?<count>#) (?:things|actions|requirements|areas|matters|changes|improvements) (?:(?:that|which|where) )?(?:the |this |it )?(?:[a-z]+ ){0,2}?(?:must|needs? to|has to|is required to|was told to)\b[^#;:.]{0,60}(?=\bregulations? #)/g,
];
const spokenOf = /\bbreach(?:es|ed)?\b/;
/** Beside these, a number may be of some breaches only. */
const someOf = /^# (?:[a-z]+ )?(?:continu|repeat|ongoing|outstanding|remaining|new|further)/;
const moreThanThose = /\b(?:a further|another|an additional|an extra) #|# (?:more|other|further|additional) /;
const sinceThen =
  /^(?:number of|(?:left|leaves|leaving)\b|breaches? (?:are|were|is|was|have|went|has) |breach(?:es|ed)?\b[^;:]*(?:,| -) (?:but |and )?(?:only |just )?#)/;
/** “One of three breaches”, “two of the breaches”. */
/** “Of the three breaches that we found, one …”: all of them are counted. */
const opensWithFound =
  /^(?:and |but )?of the # (?:legal |regulatory )?breaches (?:that )?(?:we|inspectors) (?:have )?(?:found|identified)\b/;
const ofMore = /(?:^|\s)(?:of the|(?:#|both|all|none|some|most|any|each) of(?: these| those| its| our)?) $/;
/** “Breaches of the visiting rules”, “breaches of confidentiality”: of something else than the law. */
const ofSomething =
  /^ (?:of|by|in) (?!(?:the |these |its |any |all |#%? )*(?:legal|statutory|regulat|law\b|hsca|cqc|health and social care act|fundamental|relation|respect|total|all\b|these\b|this\b|our\b|consent\b))/;

/** Whether a sentence speaks of breaches, and of none of something else than the law. */
export function speaksOfBreaches({ plain }: NumberSentence): boolean {
  const [word] = /\bbreach(?:es|ed)?\b/.exec(plain) ?? [];
  const behind = word === undefined ? '' : plain.slice(plain.indexOf(word) + word.length);
  // “Four breaches in 2022”: of the law, at another time.
  return word !== undefined && (!ofSomething.test(behind) || /^ in /.test(behind));
}

/**
 * The number of breaches that a sentence states; null where it states none. `isNamed` says whether what it is of follows,
 * `isStated` whether it is said of now.
 */
export function countedBreaches(
  sentence: NumberSentence,
  isNamed: (behind: number) => boolean,
  isStated: (count: BreachCount) => boolean,
  wereBreaches: boolean,
): BreachCount | null {
  const { plain } = sentence;
  const isSpokenOf = (end: number) => wereBreaches || spokenOf.test(plain.slice(0, end));
  for (const form of [...forms, ...shortForms, ...listForms, ...demandForms]) {
    for (const match of plain.matchAll(form)) {
      const isOfLaw = (behind: number) =>
        isNamed(behind) || (!listForms.includes(form) && !ofSomething.test(plain.slice(behind)));
      const isSpoken = !shortForms.includes(form) || isSpokenOf(match.index);
      const count = isSpoken ? countAt(sentence, match, isOfLaw) : null;
      if (count !== null && (count.isNow || isStated(count))) {
        return demandForms.includes(form) && count.bound === 'exactly' ? { ...count, bound: 'at most' } : count;
      }
    }
  }
  return null;
}

/** The number that a form of words counts with; null where it is only of some, is denied, or is of something else. */
function countAt(
  sentence: NumberSentence,
  match: RegExpExecArray,
  isOfLaw: (behind: number) => boolean,
): BreachCount | null {
  const { plain } = sentence;
  const words = match.groups?.count ?? '#';
  const from = match.index + match[0].lastIndexOf(words);
  const behind = match.index + match[0].length;
  const value = words === '#' ? (numberAt(sentence, from)?.value ?? null) : 1;
  // “A further three” are three, and not all.
  // “Under two regulations”: by them, and not fewer than two.
  const isUnder = /\bnotices?\b[^#]* under #$/.test(plain.slice(0, from + 1));
  const bound = moreThanThose.test(match[0]) || isUnder ? 'exactly' : boundBefore(plain, from);
  const isOfMore = ofMore.test(plain.slice(0, from)) && !opensWithFound.test(plain);
  if (
    value === null ||
    bound === null ||
    isOfMore ||
    isOfAnyProvider(plain, match.index) ||
    isDenied(plain, match.index) ||
    !isOfLaw(behind)
  ) {
    return null;
  }
  const isNow = sinceThen.test(match[0]);
  const isLeft = /^breach(?:es|ed)?\b[^;:]*#/.test(match[0]) && isNow && !/\b(?:only|just) #/.test(match[0]);
  const isOfEarlier = isLeft || someOf.test(match[0]) || moreThanThose.test(match[0]);
  return { count: value, bound, from, to: from + words.length, behind, isNow, isOfEarlier };
}

/** “Did not find a single”, “have not identified any”: before what there is none of. */
export const notFoundAny =
  "(?:not|n't)(?: (?:also|now))* (?:find|found|identif(?:y|ied)|have|had|see|seen|record|recorded|note|noted|uncover|uncovered|report|reported) (?:(?:even )?(?:a single|#(?= breach\\b))|any|an?)";

const none: readonly RegExp[] = [
  new RegExp(
    `(?:\\b(?:no|not (?:a single|#(?= breach\\b))|without any|free of|not in|n't in|no longer in|${notFoundAny}) )(?:(?:legal|regulatory|current|new|outstanding|further|other) )*breach(?:es)?\\b(?! notices?)(?: (?:now|today|currently|at present|at all|any (?:more|longer)|left|this time|whatsoever|remain(?:s|ed)?|persist(?:s|ed)?)\\b)*`,
  ),
  /\b(?:no|none of the) (?:legal |statutory )?(?:regulations?|requirements?|rules) (?:was|were|is|are|had been|has been|have been) (?:being |found to (?:be|have been) )?(?:breached|broken|contravened)\b(?! (?:by|at) )/,
  /\bnot find [^,;:]{0,40}\bin breach(?: of any)?/,
  /(?<=\b(?:found|identified|saw|there (?:was|were|is|are)) )none(?=$|[,;.]| (?:now|today|currently|left)\b)/,
  /(?<!\bnot |n't )\ball (?:of )?(?:the )?(?:legal requirements|regulations|fundamental standards)(?: (?:that |which )?(?:we|inspectors) (?:have |had )?(?:checked|looked at|inspected|assessed|reviewed|considered|examined|tested))? (?:were|are|had been|have been) (?:now )?(?:being )?(?:met|complied with)/,
  /\b(?:(?<!not )breached|broke|(?<!not been )broken|contravened) (?:no|none of the)(?= (?:legal |statutory )?(?:regulations?|requirements?|fundamental standards?)\b)/,
  /(?:\bnot|n't) (?:been )?(?:breach(?:ed)?|broken?|contravened?) any(?: of)?(?: the)?(?= (?:legal |statutory )?(?:regulations?|requirements?|fundamental standards?)\b)/,
  /(?:met|meeting|complied with|complying with) (?:the |its )?(?:legal requirements|regulations|fundamental standards) in full/,
  /\bneither (?:a )?breach(?:es)? nor\b[^;:]*/,
  /\bin breach of none\b(?! of)/,
  /\bnothing (?:that )?(?:[a-z]+ ){0,4}?(?:was|is|were|amounts to|amounted to|constituted|came to) (?:an? |in )?(?:actual )?breach\b/,
  /\b(?:meeting|met|meets|compl(?:ying|ied|ies|iant) with) (?:all|every|each)(?: of)?(?: the)?(?= (?:legal |statutory )?(?:regulations?|requirements?|fundamental standards?)\b)/,
];
const found = '(?:found|identified|seen|noted|recorded)';
const ofAll = new RegExp(
  `^(?: of| with)?(?: any| the| legal| of| these| hsca)* ?(?:legal requirements?|statutory requirements?|fundamental standards?|regulations?(?! \\d| #)|the law)?(?: (?:that |which )?(?:(?:we|inspectors|they) (?:have |had )?(?:checked|looked at|inspected|assessed|reviewed|considered|examined|tested)|appl(?:y|ied) to (?:it|them|the [a-z]+)))?(?: (?:were|was|have been|had been|has been)? ?${found}(?: by (?:us|inspectors|the (?:team|regulator|inspectors|cqc|commission)))?| to report)?(?: (?:at|during|on) (?:this|our|the) (?:inspection|assessment|visit|occasion)| (?:at|in) (?:[a-z'-]+ ){0,5}(?:home|house|lodge|court|service|hospital|surgery|practice|trust|hospice|care|clinic|agency|provider|ward))?(?: (?:after|during|following|on|at|in) (?:an? |the |our |this )?(?:[a-z-]+ ){0,2}(?:visit|inspection|assessment|check|checks))?(?:$|[,;]| and\\b| but\\b)`,
);

const noNew = /\bno (?:new|other|further|fresh) (?:ones|breaches)\b/;
const allMended = [
  /\b(?:both|all|each)\b[^;:]{0,40}\bbreach/,
  /\b(?:put right|remedied|rectified|resolved|addressed|corrected|closed)\b/,
];

/** “Both breaches of last year had been put right, and we found no new ones”: where that stands; null where it does not. */
function noneLeft(plain: string): RegExpExecArray | null {
  const match = noNew.exec(plain);
  return match !== null && allMended.every((words) => words.test(plain.slice(0, match.index))) ? match : null;
}

/** Where a sentence says that there were no breaches at all; not “no breaches of Regulation 12”, “none in this area”. */
export function noBreaches({ plain }: NumberSentence): BreachCount | null {
  const left = noneLeft(plain);
  if (left !== null) {
    const to = left.index + left[0].length;
    return {
      count: 0,
      bound: 'exactly',
      from: left.index,
      to,
      behind: to,
      isNow: true,
      isOfEarlier: false,
    };
  }
  const match = none.map((form) => form.exec(plain)).find((found) => found !== null) ?? null;
  // “We found none”: of what was spoken of.
  if (match?.[0] === 'none' && !/\bbreach/.test(plain.slice(0, match.index))) {
    return null;
  }
  const to = (match?.index ?? 0) + (match?.[0].length ?? 0);
  // “Not meeting every regulation”.
  const isDenial = match !== null && /^(?:meet|met|compl)/.test(match[0]) && isDenied(plain, match.index);
  // “Apart from Regulation 12, all regulations were met.”
  const isAllBut = /\b(?:apart|aside) from\b|\bexcept\b|\bother than\b|\bwith the exception of\b|\bbarring\b/.test(
    plain,
  );
  return match === null || isDenial || isAllBut || !ofAll.test(plain.slice(to))
    ? null
    : { count: 0, bound: 'exactly', from: match.index, to, behind: to, isNow: false, isOfEarlier: false };
}

/** “: one continued breach in relation to staffing and two new ones …”: what the parts behind a number make. */
export function sumOfParts(sentence: NumberSentence, index: number): number | null {
  const tail = sentence.plain.slice(index);
  const opening = /^[^:#]{0,60}(?::| - |, of which| \() ?(?=#)/.exec(tail)?.[0];
  if (opening === undefined) {
    return null;
  }
  const list = tail.slice(opening.length);
  const parts = [
    ...list.matchAll(
      /(?:^|, (?:and )?| and )(?<part>#)(?= (?:\w+ ){0,2}(?:breach|ones?\b|of\b|in\b|relat|for\b|under\b|against\b|at\b|by\b|on\b|from\b))/g,
    ),
  ];
  const values = parts.flatMap(
    (part) => numberAt(sentence, index + opening.length + part.index + part[0].length - 1)?.value ?? [],
  );
  return values.length < 2 ? null : values.reduce((total, value) => total + value, 0);
}
