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

/** What one of the choices of a schema means, where the schema says so. */
export function valueMeaning(value: string, schema: Schema): string | null {
  if (schema.const !== undefined) {
    return schema.description ?? null;
  }
  const meanings: unknown = schema.enumDescriptions;
  const meaning: unknown = Array.isArray(meanings) ? meanings[schema.enum?.indexOf(value) ?? -1] : null;
  return typeof meaning === 'string' ? meaning : null;
}

/** What a value means that stands where the schemas leave a choice of a few; null where it is none of these. */
export function valueHelp(value: string, schemas: readonly Schema[]): Help | null {
  const alternatives = schemas.flatMap(alternativesOf);
  const chosen = alternatives.filter((schema) => choicesOf([schema]).includes(value));
  if (chosen.length === 0) {
    return null;
  }
  const meanings = chosen.map((schema) => valueMeaning(value, schema));
  const general = chosen.filter((schema) => schema.const === undefined).map(({ description }) => description);
  return { title: value, parts: helpTexts(...new Set([...meanings, ...general])) };
}
