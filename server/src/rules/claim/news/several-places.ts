import type { Report } from '../../../report/report.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import { remembered } from '../../../text/memory.ts';

/** Where a service is: “(maternity) services at Elm Hospital”, “services at our second site”. */
const placed =
  / services? (?:at|in) (?<place>(?:our|its|their) (?:other|second|third|sister)|(?:the )?\p{Lu}[\p{L}’'-]{1,30})/gu;
const longestService = 30;

/**
 * Whether a release names the same service at several places: “maternity services at Elm Hospital”, and those “at our second
 * site”. Then sentences without a place may tell of either.
 */
export const namesSeveralPlaces = remembered(({ document }: Report): boolean => {
  const text = textBetween(document, 0, document.length);
  const first = new Map<string, string>();
  for (const { groups, index } of text.matchAll(placed)) {
    const before = text.slice(Math.max(0, index - longestService), index);
    const service = (before.split(/\s/).at(-1) ?? '').toLowerCase();
    const place = (groups?.place ?? '').toLowerCase();
    const known = first.get(service) ?? place;
    if (known !== place) {
      return true;
    }
    first.set(service, place);
  }
  return false;
});
