import type { Report } from '../../../report/report.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import { remembered } from '../../../text/memory.ts';

/** A service and where it is: “maternity services at Elm Hospital”, “maternity services at our second site”. */
const placed =
  /\b(?<service>\p{L}[\p{Ll}-]+(?: \p{Ll}+){0,3}? services?) (?:at|in) (?<place>(?:our|its|their) (?:other|second|third|sister) \p{Ll}+|(?:the )?\p{Lu}[\p{L}’'-]+)/gu;

/**
 * Whether a release names the same service at several places: “maternity services at Elm Hospital”, and those “at our second
 * site”. Then sentences without a place may tell of either.
 */
export const namesSeveralPlaces = remembered(({ document }: Report): boolean => {
  const first = new Map<string, string>();
  for (const { groups } of textBetween(document, 0, document.length).matchAll(placed)) {
    const service = (groups?.service ?? '').toLowerCase();
    const place = (groups?.place ?? '').toLowerCase();
    const known = first.get(service) ?? place;
    if (known !== place) {
      return true;
    }
    first.set(service, place);
  }
  return false;
});
