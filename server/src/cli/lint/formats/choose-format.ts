import { checkstyleFormat } from './checkstyle.ts';
import type { Format, FormatOptions } from './format.ts';
import type { FormatName } from './format-names.ts';
import { githubFormat } from './github.ts';
import { jsonFormat } from './json.ts';
import { junitFormat } from './junit.ts';

/** The format of that name. What only one format needs is loaded with it, because every start pays for what is loaded. */
export async function chooseFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  switch (name) {
    case 'text':
      return (await import('./text.ts')).textFormat(options);
    case 'json':
      return jsonFormat();
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
