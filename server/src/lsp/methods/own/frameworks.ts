import * as z from 'zod/mini';
import { newReportFrameworkProblems } from '../../../configuration/new-report-framework.ts';
import {
  type FrameworkSummary,
  frameworkReference,
  listFrameworks,
  resolveFramework,
} from '../../../framework/file/library.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { FrameworkChoice } from '../../../protocol/texts.ts';
import { toHouseStyle } from '../../../text/dates/dates.ts';
import { allSummaries } from '../../../workspace/report-index.ts';
import { allReports } from '../../reports/all-reports.ts';
import { ownRequest } from './own-request.ts';

/**
 * `keyline/frameworks`: what a new report beside `uri` can follow, revision by revision: first what the configuration
 * sets for new reports; then what the reports of the workspace follow, the most of them first; then what is in force;
 * then what was; drafts last. Waits until all of them are read. What the configuration sets and nothing is called is told.
 */
export const frameworks = ownRequest({
  method: 'keyline/frameworks',
  params: z.object({ uri: z.string() }),
  answer: async (session, { uri }) => {
    const { library, configuration } = await session.environments.of(uri);
    const set = configuration.newReportFramework.value;
    const wanted = set === null ? undefined : resolveFramework(library, set, null).framework;
    const used = new Map<string, number>();
    for (const { framework } of allSummaries(await allReports(session))) {
      if (framework !== null) {
        used.set(framework, (used.get(framework) ?? 0) + 1);
      }
    }
    const ranked = listFrameworks(library).flatMap((summary) =>
      [...revisionsOf(summary)].reverse().flatMap(({ reference, ...when }) => {
        const { framework } = resolveFramework(library, reference, null);
        return framework === undefined
          ? []
          : [{ ...when, choice: { ...choice(framework, when, used), isSet: framework === wanted } }];
      }),
    );
    ranked.sort(
      (left, right) =>
        Number(right.choice.isSet) - Number(left.choice.isSet) ||
        right.choice.used - left.choice.used ||
        rank(left) - rank(right),
    );
    const [problem] = newReportFrameworkProblems(configuration, library);
    return { frameworks: ranked.map(({ choice: made }) => made), problem: problem?.message ?? null };
  },
});

/** When a revision is in force; days are YYYY-MM-DD. */
interface InForce {
  readonly from: string | null;
  /** The last day, or the day on which another revision takes its place. */
  readonly until: string | null;
  readonly sectors: readonly string[];
}

function revisionsOf({
  id,
  revisions,
  until,
}: FrameworkSummary): readonly (InForce & { readonly reference: string })[] {
  if (revisions.length === 0) {
    return [{ reference: id, from: null, until, sectors: [] }];
  }
  return revisions.map(({ revision, from, sectors = [] }, place) => {
    const following = revisions.slice(place + 1).find((other) => String(other.sectors ?? []) === String(sectors));
    return { reference: `${id}@${revision}`, from, until: following?.from ?? until, sectors };
  });
}

function rank({ until, choice: { draft } }: InForce & { readonly choice: Pick<FrameworkChoice, 'draft'> }): number {
  return draft ? 2 : until === null ? 0 : 1;
}

function choice(
  framework: Framework,
  { from, until, sectors }: InForce,
  used: ReadonlyMap<string, number>,
): Omit<FrameworkChoice, 'isSet'> {
  const { title, draft, revision, acrossServices, terms, keyQuestions } = framework;
  const reference = frameworkReference(framework);
  const words = [
    ...(from === null ? [] : [`from ${toHouseStyle(from) ?? from}`]),
    ...(until === null ? [] : [`until ${toHouseStyle(until) ?? until}`]),
  ];
  return {
    reference,
    title,
    revision,
    inForce: words.join(' '),
    sectors,
    used: used.get(reference) ?? 0,
    draft,
    services: acrossServices !== null,
    keyQuestionTerm: terms.keyQuestion,
    keyQuestions: keyQuestions.map(({ id, name }) => ({ id, name })),
  };
}
