import type { Bound } from '../bounds.ts';
import { breaks, isBroken, isDenied, kinds, law } from './breach-words.ts';
import { boundBefore } from './gates.ts';
import { type NumberSentence, numberAt } from './number-sentences.ts';

/** How many breaches a sentence counts. Places are indices of `plain`, half-open. */
export interface BreachCount {
  readonly count: number;
  readonly bound: Bound;
  /** Those of the words that say how many. */
  readonly from: number;
  readonly to: number;
  /** Where the words end that count: what is named follows. */
  readonly behind: number;
}

const number = '(?<count>#|\\ba single)';
/** The forms in which a number of breaches is said. */
const forms: readonly RegExp[] = [
  new RegExp(
    `${number} (?:(?:separate|different|legal|regulatory|statutory|serious) )*breach(?:es)?\\b(?! notices?)`,
    'g',
  ),
  /\bin breach of (?<count>#)(?: of (?:these|them|those))?(?=$|[,;)]| and\b)(?<=\bregulations?\b.{0,400})/g,
  /\bin breach on (?<count>#) (?:separate |different )?counts?\b/g,
  /(?<count>#) requirement notices?\b(?=.{0,40}\bregulations? #)/g,
  new RegExp(`${breaks} (?:of )?${kinds}${number} ${kinds}${law}`, 'g'),
  new RegExp(`${number} ${kinds}${law} (?:that |which )?${isBroken}`, 'g'),
  new RegExp(
    `\\bbreaches (?:were|have been|had been)? ?(?:found |identified )?(?:of|in|against) ${number} ${kinds}${law}`,
    'g',
  ),
];
/** “One of three breaches”, “two of the breaches”. */
const ofMore = /(?:^|\s)(?:of the|(?:#|both|all|none|some|most|any|each) of(?: these| those| its| our)?) $/;
/** “Breaches of the visiting rules”, “breaches of confidentiality”: of something else than the law. */
const ofSomething =
  /^ (?:of|by|in) (?!(?:the |these |its |any |all |#%? )*(?:legal|statutory|regulat|law\b|hsca|cqc|health and social care act|fundamental|relation|respect|total|all\b|these\b|this\b|our\b|consent\b))/;

/** The number of breaches that a sentence states; null where it states none. `isNamed` says whether what it is of follows. */
export function countedBreaches(sentence: NumberSentence, isNamed: (behind: number) => boolean): BreachCount | null {
  const { plain } = sentence;
  for (const form of forms) {
    for (const match of plain.matchAll(form)) {
      const words = match.groups?.count ?? '#';
      const from = match.index + match[0].indexOf(words);
      const behind = match.index + match[0].length;
      const value = words === '#' ? (numberAt(sentence, from)?.value ?? null) : 1;
      const bound = boundBefore(plain, from);
      const isOfLaw = isNamed(behind) || !ofSomething.test(plain.slice(behind));
      if (
        value !== null &&
        bound !== null &&
        isOfLaw &&
        !isDenied(plain, match.index) &&
        !ofMore.test(plain.slice(0, from))
      ) {
        return { count: value, bound, from, to: from + words.length, behind };
      }
    }
  }
  return null;
}

const none =
  /\b(?:no|not (?:find|identify|have|see) any|n't (?:find|identify|have|see) any|without any|free of|not in|n't in|no longer in) (?:(?:legal|regulatory|current|new|outstanding|further|other) )*breach(?:es)?\b(?! notices?)|\b(?:no|none of the) (?:legal |statutory )?(?:regulations?|requirements?) (?:was|were|is|are|had been|has been|have been) (?:being |found to be )?breached\b(?! (?:by|at) )/;
const found = '(?:found|identified|seen|noted|recorded)';
const ofAll = new RegExp(
  `^(?: of| with)?(?: any| the| legal| of| these| hsca)* ?(?:legal requirements|regulations?(?! \\d| #)|the law)?(?: (?:were|was|have been|had been)? ?${found})?(?: (?:at|during|on) (?:this|our|the) (?:inspection|assessment|visit|occasion))?(?:$|[,;]| and\\b| but\\b)`,
);

/** Where a sentence says that there were no breaches at all; not “no breaches of Regulation 12”, “none in this area”. */
export function noBreaches({ plain }: NumberSentence): BreachCount | null {
  const match = none.exec(plain);
  const to = (match?.index ?? 0) + (match?.[0].length ?? 0);
  return match === null || !ofAll.test(plain.slice(to))
    ? null
    : { count: 0, bound: 'exactly', from: match.index, to, behind: to };
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
