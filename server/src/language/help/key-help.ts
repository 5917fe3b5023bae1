import type { FrontMatterKeyDescription } from '../front-matter-keys.ts';
import { type Help, helpTexts } from './help.ts';

/** What a key of the front matter means and what can stand there. */
export function keyHelp({ key, description, choices }: FrontMatterKeyDescription): Help {
  return {
    title: key,
    parts: helpTexts(description, choices.length === 0 ? null : `One of: ${choices.join(', ')}.`),
  };
}
