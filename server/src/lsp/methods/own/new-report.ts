import * as z from 'zod/mini';
import { frameworkReference, listFrameworks, resolveFramework } from '../../../framework/file/library.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { FrameworkChoice } from '../../../protocol/texts.ts';
import { relativePath } from '../../../text/addresses/relative-path.ts';
import { ownRequest } from './own-request.ts';

/** `keyline/frameworks`: what a new report beside `uri` can follow; of each framework the latest revision. */
export const frameworks = ownRequest({
  method: 'keyline/frameworks',
  params: z.object({ uri: z.string() }),
  answer: async (session, { uri }) => {
    const { library } = await session.environments.of(uri);
    const latest = listFrameworks(library).flatMap(({ id }) => resolveFramework(library, id, null).framework ?? []);
    return { frameworks: latest.map(choice) };
  },
});

/**
 * `keyline/newReport`: the text of a new report. `uri` is where it is to lie, so that it can name the previous one by
 * its path.
 */
export const newReport = ownRequest({
  method: 'keyline/newReport',
  params: z.object({
    uri: z.string(),
    framework: z.string(),
    location: z.optional(z.string()),
    scope: z.optional(z.array(z.string())),
    services: z.optional(z.array(z.string())),
    previous: z.optional(z.string()),
  }),
  answer: async (session, { uri, framework: reference, previous, ...known }) => {
    const { library } = await session.environments.of(uri);
    const { framework, problem } = resolveFramework(library, reference, null);
    if (problem !== undefined) {
      return { problem: `There is no framework ${reference}. There are: ${problem.known.join(', ')}.` };
    }
    const { skeletonReport } = await import('../../../exchange/draft/skeleton.ts');
    const path = previous === undefined ? undefined : (relativePath(uri, previous) ?? undefined);
    return { text: skeletonReport(framework, { ...known, framework: reference, previous: path }) };
  },
});

function choice(framework: Framework): FrameworkChoice {
  const { title, draft, services, terms, keyQuestions } = framework;
  return {
    reference: frameworkReference(framework),
    title,
    draft,
    services,
    keyQuestionTerm: terms.keyQuestion,
    keyQuestions: keyQuestions.map(({ id, name }) => ({ id, name })),
  };
}
