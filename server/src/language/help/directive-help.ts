import type { DirectiveDefinition } from '../../report/directives.ts';
import { type Help, helpTexts } from './help.ts';

/** What a computed block shows. */
export function directiveHelp({ name, description }: DirectiveDefinition): Help {
  return { title: `::${name}`, parts: helpTexts(description) };
}
