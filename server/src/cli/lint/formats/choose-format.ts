import { UserError } from '../../program/user-error.ts';
import { checkstyleFormat } from './checkstyle.ts';
import type { Format, FormatOptions } from './format.ts';
import type { FormatName } from './format-names.ts';
import { githubFormat } from './github.ts';
import { jsonFormat } from './json.ts';
import { junitFormat } from './junit.ts';

/** What can show more than findings. */
const shownBy: Readonly<Record<FormatOptions['show'], readonly FormatName[] | null>> = {
  findings: null,
  suppressions: ['text', 'json', 'sarif', 'part'],
  statistics: ['text', 'json'],
};

/**
 * The format of that name. What only one format needs is loaded with it, because every start pays for what is loaded.
 * Throws a UserError where the format cannot show what is asked for.
 */
export async function chooseFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  const { show } = options;
  const able = shownBy[show];
  if (able !== null && !able.includes(name)) {
    throw new UserError(`--${show} can be given with --format ${able.join(' or ')}, not with ${name}.`);
  }
  if (show === 'statistics') {
    const { statisticsFormat, statisticsJson } = await import('./statistics.ts');
    return name === 'json' ? statisticsJson() : statisticsFormat(options);
  }
  switch (name) {
    case 'text':
      return show === 'suppressions'
        ? (await import('./suppressions.ts')).suppressionsFormat(options)
        : (await import('./text.ts')).textFormat(options);
    case 'concise':
      return (await import('./concise.ts')).conciseFormat(options);
    case 'json':
      return jsonFormat(options);
    case 'sarif':
      return (await import('./sarif.ts')).sarifFormat(options);
    case 'github':
      return githubFormat();
    case 'gitlab':
      return (await import('./gitlab.ts')).gitlabFormat();
    case 'azure':
      return (await import('./azure.ts')).azureFormat();
    case 'rdjson':
      return (await import('./rdjson.ts')).rdjsonFormat();
    case 'part':
      return (await import('./part.ts')).partFormat(options);
    case 'junit':
      return junitFormat();
    case 'checkstyle':
      return checkstyleFormat();
  }
}
