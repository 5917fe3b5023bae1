import * as z from 'zod/mini';
import { configurationPage } from '../../../configuration/configuration-page.ts';
import { configurationSources } from '../../../configuration/configuration-values.ts';
import { ownRequest } from './own-request.ts';

/** `keyline/configuration`: the configuration in force for a file, as a text that says where each value comes from. */
export const configuration = ownRequest({
  method: 'keyline/configuration',
  params: z.object({ uri: z.string() }),
  answer: async (session, { uri }) => {
    const environment = await session.environments.of(uri);
    return {
      text: configurationPage(uri, environment.configuration),
      files: [...configurationSources(environment.configuration)],
      problems: environment.problems.map(({ message }) => message),
    };
  },
});
