import {
  type FrontMatterAsWritten,
  frontMatterSchema,
  isFrontMatterKey,
} from '../../syntax/front-matter/front-matter-schema.ts';

/** The front matter that a page holds as JSON, without what fits no key; null where the text is no such JSON. */
export function frontMatterOfPage(json: string): FrontMatterAsWritten | null {
  const written = parseJson(json);
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    return null;
  }
  const fitting = Object.entries(written).filter(
    ([key, value]) => isFrontMatterKey(key) && value !== '' && frontMatterSchema.shape[key].safeParse(value).success,
  );
  return Object.fromEntries(fitting);
}

/** What a JSON text stands for; null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
