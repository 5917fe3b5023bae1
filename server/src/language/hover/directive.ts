import type { Analysis } from '../../analysis/analysis.ts';
import { directiveDefinitions } from '../../report/directives.ts';
import { directiveHelp } from '../help/directive-help.ts';
import { contentsAt } from './contents-at.ts';
import type { Hover } from './hover-help.ts';

/** What a computed block such as `::scores` shows. */
export function directiveHover({ report }: Analysis, offset: number): Hover | null {
  const content = contentsAt(report, offset).at(-1);
  if (content?.kind !== 'directive') {
    return null;
  }
  const definition = directiveDefinitions.find(({ name }) => name === content.name);
  return definition === undefined ? null : { range: content.range, help: directiveHelp(definition) };
}
