import type { Framework } from '../../framework/framework.ts';
import type { Bound } from '../bounds.ts';
import { namedIn, readCitedBreaches } from './cited-breaches.ts';
import { boundBefore, isEarlier, isStated } from './gates.ts';
import { type NamedList, readRegulations } from './lists.ts';
import { type NumberSentence, numberAt, writtenBetween } from './number-sentences.ts';

/** What a sentence says of breaches of regulations. Places are UTF-16 indices of the text, half-open. */
export interface BreachClaim {
  /** How many; null where it names them without a number. */
  readonly count: number | null;
  readonly bound: Bound;
  /** The words that say how many: “three”, “no breaches”. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Those that it names; null where it names none, or they cannot be read whole. */
  readonly named: NamedList | null;
  /** How many the parts of the sentence make, as in “two of Regulation 12 and one of Regulation 17”; null without parts. */
  readonly sum: number | null;
}

const kinds =
  '(?:(?:separate|different|legal|statutory|regulatory|new|further|serious|multiple|the|of|these|cqc|fundamental) )*';
const regulations = String.raw`(?:(?:legal |statutory )?(?:regulations?|legal requirements?|requirements of the regulations)\b)`;
/** The forms in which a number of breaches is said. */
const forms: readonly RegExp[] = [
  /(?<count>#) (?:(?:separate|different|legal|regulatory|serious) )*(?:breach(?:es)?)\b(?! notices?)/g,
  /\bin breach on (?<count>#) (?:separate |different )?counts?\b/g,
  /(?<count>#) requirement notices?\b(?=.{0,40}\bregulations? #)/g,
  new RegExp(String.raw`\bbreach(?:ed|es|ing)? (?:of )?${kinds}(?<count>#) ${kinds}${regulations}`, 'g'),
  new RegExp(
    String.raw`(?<count>#) ${kinds}${regulations} (?:had been|have been|has been|were|was|are|is) (?:being )?breached\b`,
    'g',
  ),
  new RegExp(
    String.raw`\bbreaches (?:were|have been|had been)? ?(?:found |identified )?(?:of|in|against) (?<count>#) ${kinds}${regulations}`,
    'g',
  ),
];
const none =
  /\b(?:no|not (?:find|identify|have|see) any|n't (?:find|identify|have|see) any|without any|free of|not in|n't in|no longer in) (?:(?:legal|regulatory|current|new|outstanding|further|other) )*breach(?:es)?\b(?! notices?)|\b(?:no|none of the) (?:legal |statutory )?(?:regulations?|requirements?) (?:was|were|is|are|had been|has been|have been) (?:being |found to be )?breached\b(?! (?:by|at) )/g;
/** Breaches that are named without a number. */
const bare =
  /\bbreach(?:es)? of (?:the )?(?:legal )?regulations?(?= (?:relating|related|in relation|on|about|for|concerning|regarding|around)\b|:)/g;
const introduces =
  /^,? ?(?:(?:[:—–-] ?)?(?:those|that|these being|these were|being) )?(?:of (?:the )?(?:legal |health and social care act |hsca |cqc )*regulations?(?! \d)(?: (?:were|was|have been|had been) (?:found|identified|seen))? ?,?)? ?(?:(?:were|was|have been|had been) (?:found|identified|seen) ?,?)?(?: ?(?:at|during|on|in) (?:this|our|the) (?:inspection|assessment|visit) ?,?)? ?(?:(?:which|that|these) (?:were |are )?)?(?:one (?:each )?(?:for|under|about|on)|each for|relat(?:ing|ed|e) to|(?:were )?in relation to|with regards? to|in respect of|in the areas? of|concern(?:ing|ed)|regarding|around|about|covering|on|of|in|namely|[:—–-]|\() ?(?:(?:the )?areas? of )?:? ?/i;
const nextIntroduces =
  /^ ?(?:these|they|the breaches|those|these breaches|the regulations) (?:were |are |was )?(?:all )?(?:relat(?:ed|e|ing) to|in relation to|in respect of|in the areas? of|concern(?:ed|ing)?|cover(?:ed)?|about|for|in|on|of|:)? ?(?:the )?:? ?/i;
const others =
  /\b(?:other|another|elsewhere|most|many|all|some|every|each|both) (?:services?|homes?|providers?|practices?|locations?|trusts?|hospitals?|wards?)\b|\b(?:continued|repeated|remaining|outstanding|still) breach|\b(?:confidentiality|data|security|contract|code|information|privacy|planning|lease)\b/;
const byOthers = /\b(?:local authority|ofsted|council|ico|police|ombudsman|coroner|fire service)\b/;

/** The breaches that a sentence states, from a form of words with or without a number. `next` is the sentence behind it. */
export function readBreaches(
  framework: Framework,
  sentence: NumberSentence,
  next: NumberSentence | null,
): readonly BreachClaim[] {
  const { plain } = sentence;
  if (others.test(withoutParts(plain)) || byOthers.test(plain)) {
    return [];
  }
  const cited = readCitedBreaches(framework, sentence).map(
    (one): BreachClaim => ({ ...one, count: null, bound: 'exactly', sum: null }),
  );
  if (!/breach|requirement notice/.test(plain) || isEarlier(sentence)) {
    return cited;
  }
  const counted = forms.flatMap((form) =>
    [...plain.matchAll(form)].flatMap((match): readonly BreachClaim[] => {
      const at = match.index + match[0].indexOf('#');
      const count = numberAt(sentence, at);
      const bound = boundBefore(plain, at);
      return count === null || bound === null || isDenied(plain, match.index) || /\bof the $/.test(plain.slice(0, at))
        ? []
        : [
            {
              count: count.value,
              bound,
              text: count.text,
              start: count.start,
              end: count.end,
              ...namedBehind(framework, sentence, next, match.index + match[0].length),
            },
          ];
    }),
  );
  const found = counted.length > 0 ? counted.slice(0, 1) : withoutNumber(framework, sentence);
  const stated = found.filter(({ start }) => isStated(sentence, plainIndex(sentence, start)));
  const isNamed = stated.some(({ named }) => named?.known);
  return isNamed
    ? stated
    : [...stated, ...(cited.length > 0 ? cited : stated.flatMap((one) => inBrackets(framework, sentence, one)))];
}

/** “One breach only: consent had not been sought (Regulation 11)”: what stands in brackets behind what was wrong. */
function inBrackets(framework: Framework, sentence: NumberSentence, claim: BreachClaim): readonly BreachClaim[] {
  const from = plainIndex(sentence, claim.end);
  const rest = sentence.plain.slice(from);
  const named = /^[^#]*\((?:regulation )#\)$/.test(rest)
    ? namedIn(framework, sentence, from, sentence.plain.length)
    : null;
  return named === null || claim.count !== 1 ? [] : [{ ...claim, count: null, named, sum: null }];
}

function withoutNumber(framework: Framework, sentence: NumberSentence): readonly BreachClaim[] {
  const { plain, originalIndex } = sentence;
  const claimFrom = (match: RegExpMatchArray, count: number | null, named: NamedList | null): BreachClaim => {
    const [start, end] = [originalIndex(match.index ?? 0), originalIndex((match.index ?? 0) + match[0].length)];
    return { count, bound: 'exactly', text: sentence.text.slice(start, end), start, end, named, sum: null };
  };
  const [denied] = [...plain.matchAll(none)];
  if (denied !== undefined) {
    // “No breaches of Regulation 12”, “no breaches in the safe domain”: not of all.
    const rest = plain.slice(denied.index + denied[0].length);
    const ofAll =
      /^(?: of| with)?(?: any| the| legal| of| these| hsca)* ?(?:legal requirements|regulations?(?! \d| #)|the law)?(?: (?:were|was|have been|had been)? ?(?:found|identified|seen|noted))?(?: (?:at|during|on) (?:this|our|the) (?:inspection|assessment|visit))?(?:$|[,;]| and\b| but\b)/;
    return ofAll.test(rest) ? [claimFrom(denied, 0, null)] : [];
  }
  const [named] = [...plain.matchAll(bare)];
  if (named === undefined || isDenied(plain, named.index)) {
    return [];
  }
  const list = namedBehind(framework, sentence, null, named.index + named[0].length).named;
  return list?.known ? [claimFrom(named, null, list)] : [];
}

/** What is named behind a number of breaches: in the same sentence, or in the one behind it that goes on with “these”. */
function namedBehind(
  framework: Framework,
  sentence: NumberSentence,
  next: NumberSentence | null,
  index: number,
): Pick<BreachClaim, 'named' | 'sum'> {
  const tail = singleSpaced(writtenBetween(sentence, index, sentence.plain.length));
  const sum = sumOfParts(sentence, index);
  if (sum !== null) {
    return { named: null, sum };
  }
  const list = introduces.exec(tail)?.[0];
  const named = list === undefined ? null : readRegulations(framework, tail.slice(list.length));
  if (named !== null || next === null) {
    return { named, sum };
  }
  const following = singleSpaced(writtenBetween(next, 0, next.plain.length));
  const opening = nextIntroduces.exec(following)?.[0];
  return { named: opening === undefined ? null : readRegulations(framework, following.slice(opening.length)), sum };
}

/** “: one continued breach in relation to staffing and two new ones …”: each item of the list begins with a number. */
function sumOfParts(sentence: NumberSentence, index: number): number | null {
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

/** “continued breach” in the parts of a whole says what a part is, not what the whole is. */
function withoutParts(plain: string): string {
  return plain.replace(/[:(].*/s, '');
}

function isDenied(plain: string, index: number): boolean {
  const clause =
    plain
      .slice(Math.max(0, index - 60), index)
      .split(/[,;:]/)
      .at(-1) ?? '';
  return /\b(?:not|never|neither|nor|cannot)\b|n't\b/.test(clause);
}

function singleSpaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function plainIndex({ plain, originalIndex }: NumberSentence, start: number): number {
  for (let at = 0; at < plain.length; at += 1) {
    if (originalIndex(at) >= start) {
      return at;
    }
  }
  return plain.length;
}
