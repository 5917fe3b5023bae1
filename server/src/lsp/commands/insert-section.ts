import * as z from 'zod/mini';
import { insertMissingSection } from '../../language/missing-sections.ts';
import { applyInEditor } from '../edits/apply-edits.ts';
import { openReport } from '../reports/open-report.ts';
import type { Command } from './command.ts';

const name = 'keyline.insertSection';
const parameters = z.tuple([
  z.string(),
  z.object({
    service: z.int().check(z.nonnegative()),
    keyQuestion: z.string(),
    statement: z.nullable(z.string()),
  }),
]);

/**
 * Inserts one section that the report does not have. Arguments: the report's address, and the section's address as
 * `keyline/missingSections` gives it.
 */
export const insertSection: Command = {
  name,
  run: async (session, args) => {
    const read = parameters.safeParse(args);
    if (!read.success) {
      throw new TypeError(`${name} wants two arguments: the report's address, and that of a section that is missing.`);
    }
    const [uri, address] = read.data;
    const open = openReport(session, uri);
    const environment = await session.environmentOf(open);
    const edit = insertMissingSection(session.analysisOf(open, environment), address);
    if (edit === null) {
      throw new Error('the report has this section by now, or its framework does not know it.');
    }
    await applyInEditor(session, open, 'Insert a section', [edit]);
    return null;
  },
};
