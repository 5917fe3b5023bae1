import type { Framework } from '../framework/framework.ts';
import { isQuoted } from '../framework/phrases/quotation.ts';
import { remembered } from '../text/memory.ts';
import type { RatingClaim, Reading, Stopped, Target } from './claim.ts';
import {
  finishClause,
  isSameTarget,
  isYear,
  newClause,
  type SentenceReader,
  type Spoken,
  saidBy,
} from './clauses/clauses.ts';
import { step } from './clauses/steps.ts';
import { isOfAnyService, isOfNone } from './generic.ts';
import { withWhatIsMeant } from './named/back-references.ts';
import { isKind, type ListSource } from './named/list-source.ts';
import { withPlainNames } from './named/named-things.ts';
import { withoutNotOnly } from './named/not-only.ts';
import { isRowOfRatings, pairedClaims, withoutRespectively } from './named/respectively.ts';
import type { ValueWords } from './named/values.ts';
import { isLastChange, isOfAnotherService, isOfOther } from './other-subjects.ts';
import { withOwnSpeech } from './own-speech.ts';
import { readPairs, withPairs } from './pairing/pairs.ts';
import { readTallies } from './pairing/tallies.ts';
import { figuresOf } from './plain/ratings/figures.ts';
import { understoodTokens } from './plain/understood-tokens.ts';
import { answerTo, askedIn } from './second-reading/answers.ts';
import { readAgain } from './second-reading/second-reading.ts';
import { withoutSplit } from './split-ratings.ts';
import { behindThen, withoutThen } from './then-sentences.ts';
import { longestSentence, sentencesOf } from './words/sentences.ts';
import { tokensOf } from './words/tokens.ts';
import { isOneOf, isWritten } from './words/written.ts';

/** What a text, such as a paragraph, says of ratings. Linear in its length. */
export function readRatingClaims(framework: Framework, written: string, inNews = false): Reading {
  const text = withOwnSpeech(framework, written, inNews);
  const sentences = sentencesOf(text, tokensOf(framework, text));
  const mentioned = new Set<string>();
  const claims: RatingClaim[] = [];
  const stopped: Stopped[] = [];
  let spoken: Spoken | null = null;
  let years: readonly number[] = [];
  let lastValue: ValueWords | null = null;
  let asked: Spoken | null = null;
  const goesOnOfThen = behindThen();
  const counted: ListSource['counted'] = { kind: null, whole: null };
  const partCount = countOfParts(framework);
  for (const { tokens: all, isQuestion, isHeadline } of sentences) {
    if (all.length > longestSentence) {
      spoken = null;
      continue;
    }
    const { tokens, isPaired: isSaidSo } = withoutRespectively(
      withWhatIsMeant(withoutNotOnly(understoodTokens(framework, all))),
    );
    const goesOn = goesOnOfThen({ tokens });
    const isPaired = isSaidSo || isRowOfRatings(tokens);
    const source: ListSource = {
      tokens,
      mentioned,
      counted,
      isHeadline,
      ratings: framework.ratings.map(({ id }) => id),
      partCount,
    };
    const spokenBefore = spoken;
    const fresh = { ...source, mentioned: new Set(mentioned), counted: { ...counted } };
    const read = readSentence(source, text, { spoken, years, lastValue });
    lastValue = read.reader.claims.length > 0 ? read.reader.lastValue : null;
    spoken = read.spoken;
    years = read.reader.years;
    stopped.push(...read.reader.stopped);
    const first = {
      source,
      text,
      claims: read.reader.claims,
      stopped: read.reader.stopped,
      spoken: spokenBefore,
      years,
    };
    const again = readAgain(first);
    // “No key question was rated inadequate”: none of them, and not one that is called so.
    const isDenied = ({ value }: RatingClaim) =>
      again.some((claim) => claim.relation === 'not' && claim.value?.start === value?.start);
    read.reader.claims.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...read.reader.claims.filter((claim) => !isDenied(claim)),
      ...again,
    );
    read.reader.claims.push(...answerTo(asked, first));
    read.reader.claims.push(...readTallies(first));
    read.reader.claims.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...withPairs(source, read.reader.claims, readPairs({ ...first, source: fresh })),
    );
    asked = isQuestion ? askedIn(source) : null;
    read.reader.exceptions.push(...exceptionsIn(source));
    const named = withinScales(framework, withPlainNames(source, withoutReturns(source, withExceptions(read.reader))));
    const isNone = (claim: RatingClaim) =>
      // “The rating did not change,” a relative said.
      (claim.value === null && isQuoted(text, claim.range.start)) ||
      isOfNone(source, text, claim) ||
      isOfOther(source, claim) ||
      isLastChange(source, claim) ||
      isOfAnotherService(source, claim, named);
    const said = isOfAnyService(tokens) ? [] : named.filter((claim) => !isNone(claim));
    stopped.push(...named.filter((claim) => !said.includes(claim)).map(asStopped));
    const paired = isPaired ? pairedClaims(said) : said;
    const gate = isQuestion ? 'question' : paired === null ? 'respectively' : null;
    if (gate !== null || paired === null) {
      stopped.push(...said.map(({ range }): Stopped => ({ ...range, gate: gate ?? 'respectively' })));
    } else {
      const own = isPaired ? paired : withoutSplit(source, paired);
      claims.push(...withoutThen(own, goesOn));
    }
  }
  return { claims, stopped };
}

/**
 * “It meets the safeguarding standards, and achievement is at the expected standard”: what has ratings of its own shares
 * none with the part that follows it.
 */
function withinScales({ keyQuestions }: Framework, claims: readonly RatingClaim[]): readonly RatingClaim[] {
  const isGiven = ({ target, value }: RatingClaim) => {
    const own = target.kind === 'part' ? keyQuestions.find(({ id }) => id === target.id)?.ratings : undefined;
    return own === undefined || value === null || own.some(({ id }) => id === value.rating);
  };
  return claims.filter(
    (claim) => isGiven(claim) || !claims.some((other) => isGiven(other) && other.value?.start === claim.value?.start),
  );
}

/** “Requires improvement in 2019, good in 2021 and requires improvement again”: so once before, and not the last time. */
function withoutReturns({ tokens }: ListSource, claims: readonly RatingClaim[]): readonly RatingClaim[] {
  const isAgain = tokens.some(({ kind }) => kind === 'again') && !tokens.some(({ kind }) => staying.has(kind));
  const isDated = tokens.some(isYear);
  const isReturn = ({ target, value }: RatingClaim, at: number) => {
    const last = tokens.findLast(({ kind, start }) => kind === 'value' && start < (value?.start ?? 0));
    const isOther = last !== undefined && value !== null && last.value !== value.rating;
    const isOfSame = claims.slice(0, at).some((claim) => isSameTarget(claim.target, target));
    return isOther && (isDated || isOfSame);
  };
  return claims.map((claim, at) =>
    isAgain && claim.relation === 'remained' && isReturn(claim, at) ? { ...claim, relation: 'is' } : claim,
  );
}

const staying: ReadonlySet<string> = new Set(['still', 'stay', 'unchanged']);

/** How many key questions there are; null where a report need not have them all. */
function countOfParts({ keyQuestions }: Framework): number | null {
  return keyQuestions.some(({ optional }) => optional === true) ? null : keyQuestions.length;
}

/** What is true of others is no claim, however else the sentence is read. */
function asStopped({ value, from, range }: RatingClaim): Stopped {
  const { start, end } = value ?? from ?? range;
  return { start, end, gate: 'no service in particular' };
}

function readSentence(
  source: ListSource,
  text: string,
  before: Pick<SentenceReader, 'spoken' | 'lastValue'> & { readonly years: readonly number[] },
): { readonly reader: SentenceReader; readonly spoken: Spoken | null } {
  const reader: SentenceReader = {
    source,
    text,
    claims: [],
    stopped: [],
    years: startingYears(source, before.years),
    clause: newClause(0, null),
    outer: null,
    main: null,
    nearest: null,
    open: null,
    bare: null,
    lastValue: before.lastValue,
    lastVerb: null,
    spoken: before.spoken,
    exceptions: [],
    exceptsMore: false,
    waiting: [],
  };
  let at = 0;
  while (at < source.tokens.length) {
    at = step(reader, at);
  }
  const { clause } = reader;
  const last = saidBy(reader, clause, at);
  finishClause(reader, at);
  return { reader, spoken: last };
}

/** “Each was rated good, safe being the exception”, “good for caring, and otherwise inadequate in every category”. */
function exceptionsIn(source: ListSource): readonly string[] {
  if (source.tokens.some(({ text }) => isOneOf(text, 'otherwise'))) {
    return source.tokens.flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  }
  return source.tokens.flatMap((token, at) => {
    const only = isKind(source, at + 2, 'only') ? at + 3 : at + 2;
    const isException = isKind(source, at + 1, 'be', 'being') && isWritten(source.tokens[only], 'exception');
    return token.kind === 'part' && isException ? [token.value] : [];
  });
}

/** “All but Oak Court”: which ones that leaves is not known. */
function isOpen({ target }: RatingClaim): boolean {
  return target.kind === 'services' || target.kind === 'all';
}

function isWhole(target: Target): boolean {
  return target.kind === 'whole' && !target.isPlain;
}

/** What “all” speaks of is less what the sentence excepts, wherever it does so. */
function withExceptions({ source, claims: read, exceptions, exceptsMore }: SentenceReader): readonly RatingClaim[] {
  // “Apart from safe, it was rated good”: so is all that it was rated for besides, and perhaps not the whole.
  const isOfRest = isKind(source, 0, 'except') && exceptions.length > 0;
  const claims = read.filter(({ target }) => !(isOfRest && (target.kind === 'same' || isWhole(target))));
  if (exceptsMore) {
    return claims.filter((claim) => !isOpen(claim));
  }
  return claims.map((claim) => {
    const named = claim.target.kind === 'all' ? [...exceptions, ...ratedOtherwise(claims, claim)] : [];
    return claim.target.kind !== 'all' || named.length === 0
      ? claim
      : { ...claim, target: { ...claim.target, except: [...claim.target.except, ...named] } };
  });
}

/** “A good rating for caring …, which was otherwise rated inadequate in every category”: in every one but caring. */
function ratedOtherwise(claims: readonly RatingClaim[], all: RatingClaim): readonly string[] {
  return claims.flatMap(({ target, relation, value }) =>
    target.kind === 'part' && relation === 'is' && value?.rating !== all.value?.rating ? [target.id] : [],
  );
}

/** A sentence speaks of the year of the one before it, unless it has a year of its own or speaks of now. */
function startingYears({ tokens }: ListSource, before: readonly number[]): number[] {
  return tokens.some((token) => token.kind === 'now' || isYear(token)) ? [] : [...before];
}

/** Whether a text may say something of ratings: it has one of the words that all such sentences have. */
export function mayClaimRatings(framework: Framework, source: string): boolean {
  return guardOf(framework).test(source);
}

/** The ratings by name, and the words of change without one. */
const guardOf = remembered((framework: Framework): RegExp => {
  const names = [framework.ratings, ...framework.keyQuestions.map(({ ratings }) => ratings ?? [])]
    .flat()
    .map(({ name }) => (/\p{L}+/u.exec(name) ?? [''])[0])
    .map((word) => word.slice(0, wordStem))
    .filter((word) => word.length > 1);
  // “It got a 5 for its setting.”
  const figures =
    figuresOf(framework).size > 0 ? [String.raw`\b(?:got|received|given|awarded|earned|marked)\s+(?:an?\s+)?\d\b`] : [];
  const standards = framework.keyQuestions.some(({ ratings }) => ratings?.some(({ name }) => /^met$/iu.test(name)));
  const words = ['rating', 'rated', 'grade', 'evaluat', ...(standards ? ['standard'] : []), ...figures];
  const guard = new RegExp([...new Set(names), ...words].join('|'), 'i');
  return guard;
});

const wordStem = 6;
