import * as z from 'zod/mini';
import { severities } from '../rules/finding.ts';

const severity = z
  .enum(['off', ...severities])
  .check(z.describe('How much the rule matters: error, warning, information or hint; off: the rule is not run.'));

const optionValue = z.union([z.number(), z.array(z.string())]);

const ruleSetting = z.union([severity, z.catchall(z.object({ severity: z.optional(severity) }), optionValue)]);

/** Every key of `keyline.yaml`, with what it means: the source of checks, completion, hover and JSON Schema. */
export const configurationSchema = z.strictObject({
  extends: z
    .optional(z.string())
    .check(
      z.describe('Another configuration file, relative to this one. What this file does not set is taken from there.'),
    ),
  rules: z
    .optional(z.record(z.string(), ruleSetting))
    .check(
      z.describe(
        'The severity of rules, by id such as score/mismatch or by group such as score/*; an id wins over its group. A rule with options takes { severity: …, option: … }.',
      ),
    ),
  ignore: z
    .optional(z.array(z.string()))
    .check(z.describe('Files to pass over, as in .gitignore, relative to this file.')),
  frameworks: z
    .optional(z.array(z.string()))
    .check(z.describe('Files with frameworks of your own, relative to this file.')),
  newReportFramework: z
    .optional(z.string())
    .check(
      z.describe(
        'The framework that new reports name where nobody says another, such as cqc-single-assessment. Reports that exist keep theirs.',
      ),
    ),
  final: z
    .optional(z.boolean())
    .check(z.describe('Treat every report as final, whatever its status: what is missing is then an error.')),
});
