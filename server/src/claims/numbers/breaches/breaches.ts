import type { Framework } from '../../../framework/framework.ts';
import { matchesIn } from '../../../text/matches.ts';
import type { Bound } from '../../bounds.ts';
import { isDoubted } from '../gates.ts';
import { type NumberSentence, writtenBetween } from '../number-sentences.ts';
import { type NamedList, readRegulations } from '../totals/lists.ts';
import { type BreachCount, countedBreaches, noBreaches, speaksOfBreaches, sumOfParts } from './breach-counts.ts';
import { clauseAt, isOfAny, isSaidNow } from './breach-words.ts';
import {
  type NamedBreaches,
  namedBehind,
  namedBreaches,
  namedInBrackets,
  namedInTurn,
  namedNext,
  namedOnwards,
  subjectsBehind,
} from './named-breaches.ts';
import { namedOneByOne } from './told-one-by-one.ts';

/** What a sentence says of breaches of regulations. Places are UTF-16 indices of the text, half-open. */
export interface BreachClaim {
  /** How many; null where it names them without a number. */
  readonly count: number | null;
  readonly bound: Bound;
  /** The words that say how many: “three”, “no breaches”. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Those that it names; null where it names none, or they cannot be read. */
  readonly named: NamedList | null;
  /** Whether it says that what it names is not, or no longer, breached. */
  readonly isNot: boolean;
  /** How many the parts of the sentence make, as in “two of Regulation 12 and one of Regulation 17”; null without parts. */
  readonly sum: number | null;
  /** Whether a list may follow below: the sentence ends with a colon, and nothing is named. */
  readonly isOpen: boolean;
}

const guard = /breach|requirement notice|\bregulation|legal requirement|fundamental standard/;
const elsewhere =
  /\balso (?:runs?|owns?|operates?|manages?)\b|\b(?:sister|neighbouring|nearby|same (?:company|provider|owner|group|trust|charity)'s (?:care |nursing )?(?:homes?|services?|hospitals?)|(?:in|of) (?:scotland|wales|northern ireland|ireland))\b|\b(?:other|another|elsewhere|most|many|all|some|every|each|both) (?:services?|homes?|providers?|practices?|locations?|trusts?|hospitals?|wards?)\b|\b(?:confidentiality|data|security|contract|code|information|privacy|planning|lease)\b/;
/** Beside these, a number may be of some breaches only. */
const someOf = /\b(?:continued|repeated|remaining|outstanding) breach/;
const others = 'local authority|ofsted|council|ico|police|ombudsman|coroner|fire service|health and safety executive';
const byOthers = new RegExp(`\\b(?:${others})\\b`);

/** Where it is told why, or what came of it: “because two allegations had not been passed to the local authority”. */
const furtherWords =
  /,? (?:because|after|since|as|so|when)\b|,? and (?=(?:we|the|it|has|have|had|shared|asked|told)\b)/;
const finder = new RegExp(`\\b(?:found|identified|recorded|reported|seen|raised) by (?:the |its )?(?:${others})\\b`);

/** Whether a sentence tells of breaches that somebody else found, or of somebody else’s. */
function isByOthers(plain: string): boolean {
  const word = plain.search(guard);
  const tail = word === -1 ? '' : plain.slice(word);
  const further = furtherWords.exec(tail)?.index ?? tail.length;
  return byOthers.test(plain.slice(0, Math.max(0, word) + further)) || finder.test(plain);
}

/** Of breaches that the sentence before spoke of: “There are now two, on …”. */
const goesOnNow = /^(?:[a-z' ]{0,30}, )?(?:there|we|inspectors|this time|now|at this)\b.{0,40}#/;

/** The breaches that a sentence states, counted or named in any order of words. `previous` and `next` stand around it. */
export function readBreaches(
  framework: Framework,
  sentence: NumberSentence,
  previous: NumberSentence | null,
  next: NumberSentence | null,
): readonly BreachClaim[] {
  const { plain } = sentence;
  const wereBreaches = previous !== null && isGoingOn(plain) && speaksOfBreaches(previous);
  if (!(wereBreaches || guard.test(plain)) || elsewhere.test(withoutParts(plain)) || isByOthers(plain)) {
    return [];
  }
  const stated = ({ from, to }: { readonly from: number; readonly to: number }) => isSaidNow(sentence, from, to);
  const count =
    countedBreaches(
      sentence,
      (behind) => {
        const list = namedBehind(framework, sentence, behind);
        return list?.known === true || list?.isOfLaw === true;
      },
      stated,
      wereBreaches,
    ) ?? noBreaches(sentence);
  // “Breached twice”: one regulation may be breached more often than it is listed.
  const isCounted =
    count !== null &&
    (count.isNow || stated(count)) &&
    (count.isOfEarlier || !someOf.test(withoutParts(plain))) &&
    !/\b(?:twice|# times)\b/.test(plain);
  const told = namedBreaches(framework, sentence).filter(
    (one) => stated(one) || (one.isMended === true && !sentence.isQuestion && !isDoubted(sentence, one.from)),
  );
  const read = isCounted ? countClaim(framework, sentence, next, count, told) : null;
  const named = told
    .filter((one) => !(isCounted && one.from <= count.behind && count.from <= one.to))
    .map(({ named: list, isNot, isOnly, from, to }): BreachClaim => {
      const isAll = isOnly || definite.test(plain.slice(Math.max(0, from - 4), to + 24));
      const whole = isAll && list?.isWhole === true && !isNot ? list.names.length : null;
      return claim(sentence, from, to, { count: whole, named: list, isNot });
    });
  // “Breaches of …, three in all”: what was named before the number.
  const [list] = named.filter(({ named: of, isNot }) => of?.isWhole === true && !isNot);
  const isBehind = read?.named === null && read.sum === null && list !== undefined && list.end <= read.start;
  const isListed = isBehind && inAll.test(plain.slice(count?.from));
  const counted = read !== null && isListed ? { ...read, named: list.named } : read;
  const others = isListed ? named.filter((one) => one !== list) : named;
  const claims = counted === null ? named : [counted, ...(counted.count === 0 ? [] : others)];
  return [...claims, ...namedBeside(framework, sentence, claims)];
}

/** Whether a sentence without the word speaks of how many there are now. */
function isGoingOn(plain: string): boolean {
  return goesOnNow.test(plain) && /\b(?:now|this time|at this|today|currently)\b/.test(plain);
}

/** “The breaches relate to …”, “the breaches, of regulations 12 and 13, …”: all that there are. */
const definite =
  /^the (?:regulations? (?:that (?:was|were) )?breached (?:was|were|is|are)\b|breaches(?: (?:were|are|found|identified))?(?:,| (?:were|are|relate|related|concern|concerned|cover|covered)))/;
const inAll = /^# (?:breaches )?(?:in all|in total|altogether)\b/;
const broken = /\b(?:breach|contraven)/;
/** Words before “of regulation 16” that count one more breach: “a second, of …”, “and, for the first time, of …”. */
const goesOn = /(?:#|\bthat|\bone|\bsecond|\banother|\band)(?:,[^#;:,]{0,40})?,? (?:of|in|for) $/;
const mended =
  /\b(?:not|no|none|nor|never|neither|without|longer|met|meets|meeting|complied|complies|complying|remedied|put right|resolved|rectified|lifted|closed|addressed|improved|under|requires?)\b/;

/** Regulations that no form of words ties to a breach, in a clause that speaks of one and denies nothing. */
function namedBeside(
  framework: Framework,
  sentence: NumberSentence,
  claims: readonly BreachClaim[],
): readonly BreachClaim[] {
  const { plain } = sentence;
  const known = new Set(claims.flatMap(({ named }) => named?.names ?? []));
  return matchesIn(/\bregulations? (?=#)/g, plain).flatMap(({ index, 0: words }): readonly BreachClaim[] => {
    const to = index + words.length;
    const list = readRegulations(framework, writtenBetween(sentence, index, plain.length));
    const names = list?.known === true ? list.names.filter((name) => !known.has(name)) : [];
    const clause = clauseAt(plain, index, to);
    const before = plain.slice(0, index);
    const isBroken = broken.test(clause) || (goesOn.test(before) && broken.test(before));
    const isGeneral = matchesIn(/\bbreach(?:es)?\b/g, before).some((word) =>
      isOfAny(plain, word.index, word.index + word[0].length),
    );
    return names.length === 0 || isGeneral || !isBroken || mended.test(clause) || !isSaidNow(sentence, index, to)
      ? []
      : [claim(sentence, index, to, { named: { names, known: true, isWhole: false } })];
  });
}

function claim(
  { text, plain, originalIndex }: NumberSentence,
  from: number,
  to: number,
  said: Partial<BreachClaim>,
): BreachClaim {
  const [start, end] = [originalIndex(from), originalIndex(to)];
  const open = said.named == null && /:\s*$/.test(plain);
  const base = { count: null, bound: 'exactly', named: null, isNot: false, sum: null, isOpen: open } as const;
  return { ...base, text: text.slice(start, end), start, end, ...said };
}

function countClaim(
  framework: Framework,
  sentence: NumberSentence,
  next: NumberSentence | null,
  { count, bound, from, to, behind, isOfEarlier }: BreachCount,
  told: readonly NamedBreaches[],
): BreachClaim | null {
  const sum = sumOfParts(sentence, behind);
  const own = sum === null && count > 0 ? subjectsBehind(framework, sentence, behind) : null;
  const inTurn = count > 1 ? namedInTurn(framework, sentence, behind) : null;
  const named =
    (inTurn !== null && inTurn.names.length > 1 ? inTurn : null) ??
    own ??
    (sum === null && count > 0 ? namedOnwards(framework, sentence, behind, count) : null) ??
    (sum === null && count > 0 ? namedOneByOne(sentence, behind, count, told) : null) ??
    (sum === null && count > 0 && next !== null ? namedNext(framework, next, count) : null) ??
    namedInTurn(framework, sentence, behind) ??
    namedInBrackets(framework, sentence, behind);
  // “Two breaches of Regulation 12”: not so many in all.
  const isOfOne = named?.known === true && named.names.length === 1 && count > 1;
  // “Five breaches, covering staffing, consent and governance”: a field may have several.
  const isShared =
    named !== null && (named.most ?? named.names.length) < count && fields.test(sentence.plain.slice(behind));
  // Of some of them only what is named can be held against the number.
  const isSome = isOfEarlier && /\bbreach/.test(sentence.plain.slice(from, behind));
  if (isSome && named?.known !== true) {
    return null;
  }
  return claim(sentence, from, to, {
    count: isOfOne && sum === null ? null : count,
    // Beside those that are still there may be new ones.
    bound: isOfEarlier && bound === 'exactly' ? 'at least' : bound,
    named: isShared ? null : named,
    sum,
  });
}

/** Words before the fields that breaches are in. */
const fields = /^[^;:.]{0,60}?\b(?:covering|spanning|touching|across|concerning|about|around|regarding)\b/;

/** “continued breach” in the parts of a whole says what a part is, not what the whole is. */
function withoutParts(plain: string): string {
  return plain.replace(/[:(].*/s, '');
}
