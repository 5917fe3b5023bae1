import type { Analysis } from '../../../analysis/analysis.ts';
import type { KeyQuestionResult } from '../../../assessment/assessment.ts';
import { joinWords, plural } from '../../../assessment/explain/words.ts';
import { fits } from '../../../claims/bounds.ts';
import type { Count, ScoreClaim } from '../../../claims/scores/claims.ts';
import type { Framework } from '../../../framework/framework.ts';
import { numberClaimsIn, type PlacedNumberClaim } from '../../../report/number-claims.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import { writeNumberWord } from '../../../text/whole-number.ts';
import type { Problem } from '../../rule.ts';
import { assessedStatements } from './assessed-statements.ts';
import { keyQuestionsIn, keyQuestionsOf, serviceOf } from './scored-things.ts';

type Placed = PlacedNumberClaim<'scores'>;
type Kind<Name extends ScoreClaim['kind']> = Extract<ScoreClaim, { readonly kind: Name }>;

/** What sentences of any wording say of how much was assessed, where the report says something else. */
export function wrongCountSentences(analysis: Analysis, framework: Framework): readonly Problem[] {
  if (analysis.report.kind === 'news') {
    return [];
  }
  return numberClaimsIn(analysis.report, 'scores').flatMap((placed): readonly Problem[] => {
    const truth = truthOf(analysis, framework, placed);
    const written = textBetween(analysis.report.document, placed.range.start, placed.range.end);
    return truth === null
      ? []
      : [{ range: placed.range, message: `This sentence says “${written}”, but ${truth}. Make the two agree.` }];
  });
}

/** What is true in place of what a sentence says; null where it may be right. */
function truthOf(analysis: Analysis, framework: Framework, placed: Placed): string | null {
  const { claim } = placed;
  switch (claim.kind) {
    case 'assessed':
      return wrongAssessed(analysis, framework, placed, claim);
    case 'scored':
      return wrongScored(analysis, framework, placed, claim);
    case 'areas':
      return wrongAreas(analysis, framework, placed, claim);
    case 'named':
      return wrongNamed(analysis, placed, claim);
    case 'list':
      return claim.said === claim.listed
        ? null
        : `${writeNumberWord(claim.listed)} ${claim.listed === 1 ? 'is' : 'are'} named behind it`;
    default:
      return null;
  }
}

function wrongAssessed(
  analysis: Analysis,
  framework: Framework,
  placed: Placed,
  { scope, count, whole, isNot }: Kind<'assessed'>,
): string | null {
  const scoped = keyQuestionsIn(analysis, placed, scope);
  // “All 15 quality statements in them” speaks of the key questions that were looked at: those with statements of their own.
  const told = scoped.filter(({ keyQuestion }) => keyQuestion.statements.length > 0);
  const isOfTold = whole === told.flatMap(({ statements }) => statements).length;
  const keyQuestions = isOfTold ? told : scoped;
  const parts = joinWords(keyQuestions.map(({ definition }) => definition.name));
  const { statement } = framework.terms;
  const scored = keyQuestions.flatMap(({ statements }) => statements).length;
  const all = keyQuestions.flatMap(({ definition }) => definition.statements).length;
  if (scored === 0) {
    return null;
  }
  if (whole !== null && whole !== scored && whole !== all) {
    return `${parts} ${keyQuestions.length === 1 ? 'has' : 'have'} ${writeNumberWord(scored)} ${plural(statement)}`;
  }
  const assessed = keyQuestions.flatMap(({ keyQuestion }) => assessedStatements(keyQuestion)).length;
  const isComplete = keyQuestions.every(({ statements }) => statements.every((one) => one.statement !== null));
  const hasAny = keyQuestions.every(({ keyQuestion }) => keyQuestion.statements.length > 0);
  const isWrong = isNot || count === 'all' ? isComplete : hasAny;
  const real = isNot ? scored - assessed : assessed;
  // Some of those that are assessed may have no score to be counted by.
  if (!isWrong || isRight(count, real, scored) || (count === 'all' && !isNot && real >= scored)) {
    return null;
  }
  const verb = real === 1 ? 'is' : 'are';
  return `${real === 0 ? `no ${statement}` : `${writeNumberWord(real)} of the ${plural(statement)}`} of ${parts} ${real === 0 ? 'is' : verb} ${isNot ? 'left out' : 'assessed'}`;
}

function isRight(count: Count, real: number, all: number): boolean {
  return count === 'all' ? real === all : fits(count.bound, count.value, real);
}

function wrongScored(
  analysis: Analysis,
  framework: Framework,
  placed: Placed,
  { scope, count, whole, amount, isRest, ofAssessed }: Kind<'scored'>,
): string | null {
  const statements = keyQuestionsIn(analysis, placed, scope).flatMap(({ keyQuestion, statements: all }) =>
    ofAssessed === true
      ? all.filter(({ definition }) => assessedStatements(keyQuestion).includes(definition.name))
      : all,
  );
  const isKnown = statements.length > 0 && statements.every(({ score }) => score !== null);
  const isSome = whole !== null && whole !== statements.length;
  if (!isKnown || isSome || amount.isPercent) {
    return null;
  }
  const real = statements.filter(({ score }) => score !== null && fits(amount.bound, amount.value, score)).length;
  const { statement } = framework.terms;
  const said = amount.bound === 'exactly' ? String(amount.value) : `${amount.bound} ${amount.value}`;
  const counted = isRest ? statements.length - real : real;
  return isRight(count, counted, statements.length)
    ? null
    : `${real === 0 ? `no ${statement} scores` : real === 1 ? `one ${statement} scores` : `${writeNumberWord(real)} ${plural(statement)} score`} ${said}`;
}

/** Only where every key question says of its statements whether they were looked at. */
function wrongAreas(
  analysis: Analysis,
  framework: Framework,
  { section }: Placed,
  { count, whole, isNot }: Kind<'areas'>,
): string | null {
  const all = framework.keyQuestions;
  const required = all.filter(({ optional }) => optional !== true);
  const wholes = [required.length, all.length, all.flatMap(({ statements }) => statements).length];
  if (whole !== null && !wholes.includes(whole)) {
    return `there are ${writeNumberWord(required.length)} ${plural(framework.terms.keyQuestion)}`;
  }
  const keyQuestions = keyQuestionsOf(analysis, serviceOf(analysis.report, section));
  const isComplete = keyQuestions.length >= required.length && keyQuestions.every(saysAll);
  const assessed = keyQuestions.filter(({ keyQuestion }) => assessedStatements(keyQuestion).length > 0);
  const real = isNot ? keyQuestions.length - assessed.length : assessed.length;
  return !isComplete || isRight(count, real, keyQuestions.length)
    ? null
    : `statements of ${joinWords(assessed.map(({ definition }) => definition.name))} are assessed`;
}

function saysAll({ statements }: KeyQuestionResult): boolean {
  return statements.length > 0 && statements.every(({ statement }) => statement !== null);
}

function wrongNamed(analysis: Analysis, { section }: Placed, { ids, isNot }: Kind<'named'>): string | null {
  const keyQuestions = keyQuestionsOf(analysis, serviceOf(analysis.report, section));
  const wrong = ids.flatMap((id) => {
    const meant = keyQuestions.filter(({ definition }) => definition.statements.some((one) => one.id === id));
    const [only] = meant;
    const statement = only?.keyQuestion.statements.find(({ definition }) => definition.id === id);
    if (only === undefined || meant.length > 1 || statement === undefined) {
      return [];
    }
    const { name } = statement.definition;
    return assessedStatements(only.keyQuestion).includes(name) === isNot ? [`“${name}”`] : [];
  });
  return wrong.length === 0
    ? null
    : `the report says that ${joinWords(wrong)} ${wrong.length === 1 ? 'was' : 'were'} ${isNot ? '' : 'not '}assessed`;
}
