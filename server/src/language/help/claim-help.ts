import type { Analysis } from '../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import { explainPercentage } from '../../assessment/explain/explain.ts';
import { plural, ratingName } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import { type PhraseKind, type SlotName, slotNames } from '../../framework/model/phrase.ts';
import type { Claim } from '../../report/report.ts';
import { carriedNames } from '../../rules/claim/carried-names.ts';
import { claimChange } from '../../rules/claim/change.ts';
import { conflictingRatings } from '../../rules/claim/conflicting-ratings.ts';
import { claimCount } from '../../rules/claim/count.ts';
import { namedReport } from '../../rules/claim/named-report.ts';
import { claimRating } from '../../rules/claim/rating.ts';
import { repeatedKeyQuestion } from '../../rules/claim/repeated-key-question.ts';
import { claimScore } from '../../rules/claim/score.ts';
import { assessedStatements } from '../../rules/claim/wrong/assessed-statements.ts';
import { presentRating } from '../../rules/claim/wrong/present-rating.ts';
import type { Rule } from '../../rules/rule.ts';
import { defaultSettings, optionValues } from '../../rules/rule-settings.ts';
import { capitalised } from './capitalised.ts';
import { type Help, type HelpPart, helpTexts } from './help.ts';

/** The rules that compare a sentence of each kind with the report: they decide whether the two agree. */
const comparing: Readonly<Record<PhraseKind, readonly Rule[]>> = {
  score: [claimScore, namedReport],
  rating: [claimRating, conflictingRatings, repeatedKeyQuestion, namedReport],
  'previous-rating': [claimChange, namedReport],
  'rating-remained': [claimChange, conflictingRatings, namedReport],
  'rating-changed': [claimChange, conflictingRatings, namedReport],
  'rating-first': [claimRating, claimChange],
  'statements-assessed': [claimCount],
  breaches: [namedReport],
  'carried-forward': [carriedNames],
  dates: [namedReport],
  'must-actions': [namedReport],
};

/** What a sentence states, beside what the report says of it, and whether the two agree. */
export function claimHelp(analysis: Analysis, claim: Claim, framework: Framework): Help {
  const part = ratedParts(analysis).find(({ claims }) => claims.includes(claim)) ?? null;
  const facts = slotNames.flatMap((name) => {
    const slot = claim.slots[name];
    return slot === undefined ? [] : [{ name, said: slot.value, known: reported(name, claim, part, framework) }];
  });
  const table: HelpPart = {
    kind: 'table',
    header: ['', 'This sentence', 'The report'],
    rows: facts.map(({ name, said, known }) => [slotTitle(name, claim, framework), said, known ?? 'nothing']),
  };
  const compared = facts.some(({ known }) => known !== null);
  return {
    // Of so many services or parts: which of them is not said, so nothing is stated of any.
    title: claim.read?.count == null ? kindTitle(claim.kind, framework) : 'Says how many are rated so',
    parts: [
      ...verdict(analysis, claim, compared),
      ...(facts.length === 0 ? [] : [table]),
      ...helpTexts(part === null ? null : `About ${part.name}.`),
    ],
  };
}

function verdict(analysis: Analysis, { kind, range }: Claim, compared: boolean): readonly HelpPart[] {
  const problems = comparing[kind]
    .flatMap((rule) => [...rule.check(analysis, optionValues(rule, defaultSettings))])
    .filter((problem) => range.start <= problem.range.start && problem.range.end <= range.end);
  if (problems.length > 0) {
    return helpTexts(...problems.map(({ message }) => message));
  }
  return helpTexts(
    compared ? 'The sentence and the report agree.' : 'The report states nothing that this could be compared with.',
  );
}

/** What the report says where the sentence has this slot; null where it says nothing. */
function reported(name: SlotName, claim: Claim, part: RatedPart | null, framework: Framework): string | null {
  const { role } = claim.section;
  switch (name) {
    case 'score':
      return part === null || part.percentage === null
        ? (part?.statedScore?.text ?? null)
        : explainPercentage(part.percentage);
    case 'rating': {
      const present = part === null ? null : presentRating(part);
      return present === null ? null : ratingName(framework, present.rating);
    }
    case 'previous-rating':
      return part?.previousRating?.rating == null ? null : ratingName(framework, part.previousRating.rating);
    case 'key-question':
      return claim.kind === 'carried-forward' && role.kind === 'statement' ? role.home.name : (part?.name ?? null);
    case 'statement':
      return role.kind === 'statement' ? role.definition.name : null;
    case 'count': {
      const keyQuestion = claim.kind === 'statements-assessed' ? (part?.keyQuestion?.keyQuestion ?? null) : null;
      return keyQuestion === null || keyQuestion.statements.length === 0
        ? null
        : String(assessedStatements(keyQuestion).length);
    }
    case 'dates':
    case 'service':
    case 'regulations':
      return null;
  }
}

function slotTitle(name: SlotName, { kind }: Claim, { terms }: Framework): string {
  const titles: Readonly<Record<SlotName, string>> = {
    score: 'Score',
    rating: 'Rating',
    'previous-rating': 'Previous rating',
    'key-question': capitalised(terms.keyQuestion),
    statement: capitalised(terms.statement),
    count: kind === 'breaches' ? 'Breaches' : kind === 'must-actions' ? 'Actions' : 'Assessed',
    dates: 'Dates',
    service: 'Service',
    regulations: 'Regulations',
  };
  return titles[name];
}

function kindTitle(kind: PhraseKind, { terms }: Framework): string {
  const titles: Readonly<Record<PhraseKind, string>> = {
    score: 'States a score',
    rating: 'States a rating',
    'previous-rating': 'States a previous rating',
    'rating-remained': 'States that a rating remained',
    'rating-changed': 'States that a rating changed',
    'rating-first': 'States a first rating',
    'statements-assessed': `States how many ${plural(terms.statement)} were assessed`,
    breaches: 'States breaches of regulations',
    'carried-forward': 'States that a score is carried forward',
    dates: 'States when the assessment was',
    'must-actions': 'States how many actions must be taken',
  };
  return titles[kind];
}
