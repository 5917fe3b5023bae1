import type { RatingClaim, Target } from '../../claims/claim.ts';
import type { DateClaim } from '../../claims/dates/claims.ts';
import type { Amount } from '../../claims/numbers/amounts.ts';
import type { BreachClaim } from '../../claims/numbers/breaches/breaches.ts';
import type { ScoreClaim } from '../../claims/scores/claims.ts';
import { ratingNameIn } from '../../claims/words/token-meanings.ts';
import type { Framework } from '../../framework/framework.ts';

/** What a claim says of a rating, in words: “Safe is rated Good, and was Inadequate before”. */
export function claimInWords(framework: Framework, claim: RatingClaim, text: string): string {
  const { target, named, value, from, relation, direction, years } = claim;
  const what = targetInWords(framework, target, named === null ? null : text.slice(named.start, named.end));
  const now = value === null ? null : ratingNameIn(framework, value.rating);
  const before = from === null ? null : ratingNameIn(framework, from.rating);
  const when = years.length === 0 ? '' : ` (${years.join(', ')})`;
  const way = direction === null ? 'changed' : direction === 'up' ? 'went up' : 'went down';
  switch (relation) {
    case 'is':
      return `${what}: rated ${now}${when}`;
    case 'was':
      return `${what}: rated ${before} before${when}`;
    case 'not':
      return `${what}: rated ${now} no longer`;
    case 'first':
      return `${what}: not rated before`;
    case 'remained':
      return `${what}: ${now === null ? 'the rating is what it was' : `rated ${now}, as before`}`;
    case 'changed':
      return `${what}: ${way}${before === null ? '' : ` from ${before}`}${now === null ? '' : ` to ${now}`}`;
  }
}

function targetInWords(framework: Framework, target: Target, named: string | null): string {
  const own = targetAlone(framework, target);
  if (named === null) {
    return own;
  }
  return target.kind === 'whole' || target.kind === 'same' ? `“${named}”` : `${own} of “${named}”`;
}

function targetAlone({ keyQuestions, terms, overallNames }: Framework, target: Target): string {
  const nameOf = (id: string) => keyQuestions.find((one) => one.id === id)?.name ?? id;
  switch (target.kind) {
    case 'part':
      return nameOf(target.id);
    case 'whole':
      return target.isPlain ? (overallNames[0] ?? 'Overall') : 'The service';
    case 'here':
      return `The ${terms.keyQuestion} that the sentence stands under`;
    case 'same':
      return 'What the sentence stands under';
    case 'all':
      return `All ${terms.keyQuestion}s${target.except.length === 0 ? '' : ` but ${target.except.map(nameOf).join(', ')}`}`;
    case 'count':
      return `${target.count} ${terms.keyQuestion}s`;
    case 'services':
      return target.count === null ? 'All services' : `${target.count} services`;
  }
}

/** What a sentence says of scores or of what was assessed, in a few words. */
export function scoreInWords({ kind }: ScoreClaim): string {
  const says: Readonly<Record<ScoreClaim['kind'], string>> = {
    score: 'A score',
    scored: 'How many have a score',
    assessed: 'How many were assessed',
    named: 'Which were assessed',
    areas: 'How many were assessed',
    list: 'A number, and a list of another length',
    band: 'A score with its rating',
    rank: 'The best or the worst score',
    order: 'A score that is more or less than another',
    sum: 'What scores come to',
    points: 'What scores add up to',
    'scored areas': 'How many key questions have a score',
    'all scores': 'All the scores',
    distance: 'How far a score is from a rating',
  };
  return says[kind];
}

/** What a sentence says of days or of special measures, in a few words. */
export function dateInWords(claim: DateClaim): string {
  if (claim.kind === 'measures') {
    return claim.isIn ? 'In special measures' : 'Not in special measures';
  }
  if (claim.kind === 'first') {
    return 'Nothing was rated before';
  }
  const says: Readonly<Record<typeof claim.kind, string>> = {
    assessed: 'When the assessment was',
    published: 'When the report was published',
    length: 'How long the assessment took',
    gap: 'How long after the assessment the report was published',
    earlier: 'When the assessment before was',
  };
  return says[claim.kind];
}

/** What a sentence says of breaches, in a few words. */
export function breachInWords({ count, bound, named, isNot }: BreachClaim): string {
  const many =
    count === null
      ? 'Breaches'
      : `${bound === 'exactly' ? '' : `${bound} `}${count} ${count === 1 ? 'breach' : 'breaches'}`;
  const of = named === null ? '' : ` of ${named.names.join(', ')}`;
  return `${isNot ? 'No longer: ' : ''}${many}${of}`;
}

const unitWords: Readonly<Record<Amount['unit'], string>> = {
  things: 'a number of things',
  percent: 'a share in per cent',
  money: 'an amount of money',
  measure: 'a time or another measure',
  label: 'a name, which counts nothing',
};

/** What a number counts, in a few words: “29: a number of things”. */
export function amountInWords({ value, unit, bound, isRest }: Amount): string {
  const how = isRest
    ? ', what a whole leaves'
    : bound === null
      ? ', not to be told how many'
      : bound === 'exactly'
        ? ''
        : `, ${bound}`;
  return `${value}: ${unitWords[unit]}${how}`;
}
