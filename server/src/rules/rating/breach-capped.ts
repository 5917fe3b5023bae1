import { isWorse } from '../../assessment/bands.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import { type Action, actionsOf } from '../../report/actions.ts';
import type { Claim, Report } from '../../report/report.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';

export const breachCapped: Rule = {
  id: 'rating/breach-capped',
  severity: 'warning',
  summary: 'An overall rating that is better than a breach allows.',
  fixable: false,
  missing: false,
  check: byFramework(function* ({ report }, framework) {
    const { services, claims } = report;
    const cap = framework.breachCap;
    if (cap === null) {
      return;
    }
    for (const [index, { overall, keyQuestions }] of services.entries()) {
      const stated = overall.rating;
      const breach =
        claims.find((claim) => claim.service === index && statesBreach(claim)) ??
        (services.length === 1 ? actionThatMustBeTaken(report) : undefined);
      if (stated?.rating == null || breach === undefined || (overall.rationale?.value ?? '') !== '') {
        continue;
      }
      // A breach in the part that it was found in is counted there, as the principles of some sorts of services have it.
      const isCounted = keyQuestions.some(
        ({ rating }) => rating?.rating != null && !isWorse(framework, cap.rating, rating.rating),
      );
      if (!isCounted && isWorse(framework, cap.rating, stated.rating)) {
        yield {
          range: stated.range,
          message: `The overall rating is ${stated.text}, but the report states a breach of regulations: then it is normally ${ratingName(framework, cap.rating)} at best. Lower the rating, or give the reason in a “Rationale:” line.`,
          related: [{ range: breach.range, message: 'The breach is stated here.' }],
        };
      }
    }
  }),
};

/** A sentence that names no number speaks of at least one breach. */
function statesBreach({ kind, slots }: Claim): boolean {
  return kind === 'breaches' && (slots.count === undefined || (readWholeNumber(slots.count.value) ?? 0) > 0);
}

/** The first action that must be taken to meet a regulation: there is one only where it is breached. */
function actionThatMustBeTaken(report: Report): Action | undefined {
  return actionsOf(report).actions.find(({ kind, citations }) => kind === 'must' && citations.length > 0);
}
