import { UserError } from '../../program/user-error.ts';
import { checkstyleFormat } from './checkstyle.ts';
import type { Format, FormatOptions } from './format.ts';
import type { FormatName } from './format-names.ts';
import { githubFormat } from './github.ts';
import { jsonFormat } from './json.ts';
import { junitFormat } from './junit.ts';

/**
 * The format of that name. What only one format needs is loaded with it, because every start pays for what is loaded.
 * Throws a UserError where it cannot list suppressions that are asked for.
 */
export async function chooseFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  if (options.suppressions && !listsSuppressions(name)) {
    throw new UserError(`--suppressions can be given with --format text, json or sarif, not with ${name}.`);
  }
  switch (name) {
    case 'text':
      if (options.suppressions) {
        return (await import('./suppressions.ts')).suppressionsFormat(options);
      }
      return (await import('./text.ts')).textFormat(options);
    case 'json':
      return jsonFormat(options);
    case 'sarif':
      return (await import('./sarif.ts')).sarifFormat(options);
    case 'github':
      return githubFormat();
    case 'junit':
      return junitFormat();
    case 'checkstyle':
      return checkstyleFormat();
  }
}

function listsSuppressions(name: FormatName): boolean {
  return name === 'text' || name === 'json' || name === 'sarif';
}
