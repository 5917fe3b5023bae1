import { isCouncilName, isTrustName } from '../page-facts/stated-subject.ts';

/** “© 2025 Some Trust | Accessibility”, “© Some Council 2025”. */
const rights = /^(?:©|\(c\)|copyright(?: ©)?)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s+)?(\p{Lu}[^|.©]{3,90})/iu;

/**
 * The trust whose page it is, as the line at its foot says; or the council, where the page is about an authority. Others tell
 * of somebody else, too. Null where they name several.
 */
export function publisherOf(texts: readonly string[], isOfAuthority: boolean): string | null {
  const names = texts.flatMap((text) => {
    const words = rights.exec(text)?.[1]?.trim() ?? '';
    const name = words.replace(/,? \d{4}$/u, '');
    return isTrustName(name) || (isOfAuthority && isCouncilName(name)) ? [name] : [];
  });
  const [only] = names;
  return only !== undefined && new Set(names).size === 1 ? only : null;
}

const councilName =
  /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]*\s(?:(?:and|of|the|upon|on|in|&)\s){0,2}){1,6}Council)(?!\p{L})/gu;

/** The one council that the title of news on an authority, or its first sentence, names; null where they name several. */
export function councilIn(texts: readonly string[]): string | null {
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(councilName), ([, name = '']) => name.replace(/^The /u, '')),
  );
  const longest = names.filter((name) => !names.some((other) => other !== name && other.endsWith(` ${name}`)));
  const [only] = longest;
  const areSeveral = texts.some((text) => /\b(?:councils|authorities)\b/iu.test(text));
  return only !== undefined && new Set(longest).size === 1 && !areSeveral ? only : null;
}
