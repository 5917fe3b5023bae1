import * as z from 'zod/mini';
import { severities } from '../rules/finding.ts';

const severity = z
  .enum(['off', ...severities])
  .check(z.describe('How much the rule matters: error, warning, information or hint. With off the rule is not run.'));

const optionValue = z.union([z.number(), z.array(z.string())]);

const ruleSetting = z.union([severity, z.catchall(z.object({ severity: z.optional(severity) }), optionValue)]);

/** Every key of `keyline.yaml`, with what it means: the source of checks, completion, hover and JSON Schema. */
export const configurationSchema = z.strictObject({
  extends: z
    .optional(z.string())
    .check(
      z.describe(
        'Another configuration file to build on, relative to this file. What this file does not set comes from there.',
      ),
    ),
  rules: z
    .optional(z.record(z.string(), ruleSetting))
    .check(
      z.describe(
        'How much each rule matters, by its id (score/mismatch) or for a whole group (score/*); an id wins over its group. To set options as well, write { severity: …, option: … }.',
      ),
    ),
  ignore: z
    .optional(z.array(z.string()))
    .check(z.describe('Files to leave out, written as in .gitignore, relative to this file.')),
  frameworks: z
    .optional(z.array(z.string()))
    .check(
      z.describe(
        'Frameworks of your own: files, folders of files, or npm packages that are installed. Paths are relative to this file.',
      ),
    ),
  style: z
    .optional(z.string())
    .check(
      z.describe(
        'How the house writes: a style file of your own, relative to this file, or the id of the style that comes with Keyline, which holds without this key.',
      ),
    ),
  theme: z
    .optional(z.string())
    .check(
      z.describe(
        'How pages, sites and PDF look: a theme file of your own with name, logo and colours, relative to this file.',
      ),
    ),
  newReportFramework: z
    .optional(z.string())
    .check(
      z.describe(
        'The framework of new reports, such as cqc-single-assessment, unless another is chosen. Reports that exist keep theirs.',
      ),
    ),
  final: z
    .optional(z.boolean())
    .check(z.describe('Treat every report as final, whatever its status says: what is missing is then an error.')),
});
