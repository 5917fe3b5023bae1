import { directiveDefinitions } from '../../report/directives.ts';
import { directiveContents } from '../../rules/directive/directive-contents.ts';
import type { Analysis } from '../../rules/rule.ts';
import { touches } from '../../text/range.ts';
import { directiveHelp } from '../help/directive-help.ts';
import type { Hover } from './hover-help.ts';

/** What a computed block such as `::scores` shows. */
export function directiveHover({ report }: Analysis, offset: number): Hover | null {
  for (const content of directiveContents(report)) {
    if (content.kind === 'directive' && touches(content.range, offset)) {
      const definition = directiveDefinitions.find(({ name }) => name === content.name);
      return definition === undefined ? null : { range: content.range, help: directiveHelp(definition) };
    }
  }
  return null;
}
