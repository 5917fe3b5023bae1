import { type RatedPart, ratedParts, scoresWhole } from '../../../analysis/rated-parts.ts';
import { explainKeyQuestion } from '../../../assessment/explain/explain.ts';
import { joinWords, ratingName } from '../../../assessment/explain/words.ts';
import { isCarriedForward } from '../../../assessment/scoring/carried.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { PhraseKind } from '../../../framework/model/phrase.ts';
import { renderPhrase } from '../../../framework/phrases/render-phrase.ts';
import type { Claim, ReportSection, Statement } from '../../../report/report.ts';
import { assessedStatements } from '../../../rules/claim/wrong/assessed-statements.ts';
import { possibleScores } from '../../../rules/claim/wrong/possible-scores.ts';
import { presentRating } from '../../../rules/claim/wrong/present-rating.ts';
import { writeNumberWord } from '../../../text/whole-number.ts';
import type { TextPlace } from '../text-place.ts';

/** A sentence in the framework's wording that is true of the report. */
export interface ReportSentence {
  readonly text: string;
  /** Why it is true; empty where nothing is computed for it. */
  readonly why: readonly string[];
}

/** A phrase with what goes into its slots. */
interface FilledPhrase {
  readonly kind: PhraseKind;
  readonly slots: Parameters<typeof renderPhrase>[2];
  readonly why?: readonly string[];
}

/** What the section of the caret can state and does not state yet. A sentence that lacks a value is left out. */
export function reportSentences(place: TextPlace): readonly ReportSentence[] {
  const { framework, caret } = place;
  const isElsewhere = ({ range }: Claim) => range.end < caret.line.start || range.start > caret.line.end;
  const statement = statementOf(place);
  const part = statement === null ? partOf(place) : null;
  const claims = statement === null ? (part?.claims ?? []) : [statement.carriedClaim].filter((claim) => claim !== null);
  const stated = new Set(claims.filter(isElsewhere).map(({ kind }) => kind));
  const phrases = [
    ...(statement === null ? [] : carriedPhrase(statement, place.section)),
    ...(part === null ? [] : phrasesOf(part, place)),
  ];
  return phrases.flatMap(({ kind, slots, why = [] }) => {
    const text = stated.has(kind) ? null : renderPhrase(framework, kind, slots);
    return text === null ? [] : [{ text, why }];
  });
}

function statementOf({ analysis, section }: TextPlace): Statement | null {
  const statements = analysis.report.services.flatMap(({ keyQuestions }) =>
    keyQuestions.flatMap((keyQuestion) => keyQuestion.statements),
  );
  return statements.find((statement) => statement.section === section) ?? null;
}

function carriedPhrase(statement: Statement, { role }: ReportSection): readonly FilledPhrase[] {
  const mayBeCarried = statement.basis === null || isCarriedForward(statement);
  return role.kind === 'statement' && mayBeCarried
    ? [{ kind: 'carried-forward', slots: { statement: role.definition.name, 'key-question': role.home.name } }]
    : [];
}

/** The part that a sentence at the caret speaks of: the key question, or the whole where only that is scored. */
function partOf({ analysis, framework, section, above }: TextPlace): RatedPart | null {
  const { role, keyQuestion } = section;
  const isHead = role.kind === 'key-question' || (role.kind === 'overall' && scoresWhole(framework));
  const isUnderHead = role.kind === 'other' && keyQuestion !== null;
  const head = isHead
    ? section
    : above.findLast((one) => isUnderHead && one.role.kind === 'key-question' && one.keyQuestion === keyQuestion);
  return head === undefined ? null : (ratedParts(analysis).find((part) => part.section === head) ?? null);
}

function phrasesOf(part: RatedPart, { analysis, framework }: TextPlace): readonly FilledPhrase[] {
  const name = { 'key-question': part.name };
  const why = part.keyQuestion === null ? [] : explainKeyQuestion(part.keyQuestion, framework);
  const [score] = possibleScores(part);
  const present = presentRating(part)?.rating ?? null;
  return [
    ...assessedPhrase(part),
    ...changePhrase(part, present, analysis.report.frontMatter.values.previous !== undefined, framework),
    ...(score === undefined ? [] : [{ kind: 'score' as const, slots: { ...name, score: String(score) }, why }]),
    ...(present === null
      ? []
      : [{ kind: 'rating' as const, slots: { ...name, rating: ratingName(framework, present) }, why }]),
  ];
}

function assessedPhrase({ keyQuestion }: RatedPart): readonly FilledPhrase[] {
  const names = keyQuestion === null ? [] : assessedStatements(keyQuestion.keyQuestion);
  return names.length === 0
    ? []
    : [{ kind: 'statements-assessed', slots: { count: writeNumberWord(names.length) }, why: [joinWords(names)] }];
}

/** How the rating stands to the one before; that it is the first only where the report names no previous one anywhere. */
function changePhrase(
  { name, previousRating }: RatedPart,
  present: string | null,
  namesPrevious: boolean,
  framework: Framework,
): readonly FilledPhrase[] {
  const now = present === null ? {} : { rating: ratingName(framework, present) };
  if (previousRating === null) {
    return namesPrevious ? [] : [{ kind: 'rating-first', slots: { ...now, 'key-question': name } }];
  }
  const { rating: previous } = previousRating;
  if (previous === null) {
    return [];
  }
  const slots = { ...now, 'key-question': name, 'previous-rating': ratingName(framework, previous) };
  if (present === null) {
    return [{ kind: 'previous-rating', slots }];
  }
  return [{ kind: present === previous ? 'rating-remained' : 'rating-changed', slots }];
}
