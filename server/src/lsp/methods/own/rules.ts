import * as z from 'zod/mini';
import { ruleDescriptions } from '../../../rules/registry.ts';
import { ownRequest } from './own-request.ts';

/** `keyline/rules`: every rule with what it finds. */
export const rules = ownRequest({
  method: 'keyline/rules',
  params: z.nullish(z.object({})),
  answer: async () => ({ rules: ruleDescriptions.map(({ id, summary }) => ({ id, summary })) }),
});
