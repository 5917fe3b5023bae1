import { type Help, helpTexts } from '../help/help.ts';
import { alternativesOf, choicesOf, type Schema } from './schema.ts';

/** What a key means and what can stand there, as its schemas say. */
export function schemaHelp(key: string, schemas: readonly Schema[]): Help {
  const alternatives = schemas.flatMap(alternativesOf);
  const descriptions = [...new Set([...schemas, ...alternatives].map(({ description }) => description))];
  const choices = choicesOf(alternatives);
  return {
    title: key,
    parts: helpTexts(...descriptions, choices.length === 0 ? null : `One of: ${choices.join(', ')}.`),
  };
}
