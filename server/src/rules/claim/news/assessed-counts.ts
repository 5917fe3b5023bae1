import { plural } from '../../../assessment/explain/words.ts';
import { fits } from '../../../claims/bounds.ts';
import type { Framework } from '../../../framework/framework.ts';
import { numberClaimsIn } from '../../../report/number-claims.ts';
import type { Report } from '../../../report/report.ts';
import { writeNumberWord } from '../../../text/whole-number.ts';
import { type Difference, filesWith, type NamedReports } from './named-results.ts';

/** How many statements of one key question a release says were assessed, where it names one report on one service. */
export function wrongAssessedCounts(
  report: Report,
  { results }: NamedReports,
  { keyQuestions, terms }: Framework,
): readonly Difference[] {
  const [service, ...more] = results.flatMap(({ services }) => services);
  if (service === undefined || more.length > 0) {
    return [];
  }
  return numberClaimsIn(report, 'scores').flatMap(({ claim, range }): readonly Difference[] => {
    const [id, ...others] = claim.kind === 'assessed' && claim.scope.kind === 'parts' ? claim.scope.ids : [];
    const part = service.keyQuestions.find((one) => one.id === id);
    const all = keyQuestions.find((one) => one.id === id)?.statements.length ?? 0;
    if (claim.kind !== 'assessed' || part === undefined || others.length > 0 || part.statements.length === 0) {
      return [];
    }
    const assessed = part.statements.filter(({ basis }) => basis !== 'carried-forward' && basis !== 'not-assessed');
    const isComplete = part.statements.length === all;
    const real = claim.isNot ? all - assessed.length : assessed.length;
    const { count } = claim;
    const isRight = count === 'all' ? real === all : fits(count.bound, count.value, real);
    const needsAll = claim.isNot || count === 'all';
    const things =
      assessed.length === 1
        ? `one ${terms.statement} of ${part.name} is`
        : `${writeNumberWord(assessed.length)} ${plural(terms.statement)} of ${part.name} are`;
    return isRight || (needsAll && !isComplete)
      ? []
      : [
          {
            range,
            message: `This release says otherwise than ${filesWith(results, 'does', 'do')}: ${things} assessed.`,
          },
        ];
  });
}
