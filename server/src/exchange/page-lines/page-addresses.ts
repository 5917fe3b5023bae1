import type { DefaultTreeAdapterTypes } from 'parse5';
import { safeAddress } from '../../text/addresses/address.ts';
import { attribute, firstElement } from './html-elements.ts';

/** Gives the address of a link or an image as a report may name it; null for one that is not safe, or that means nothing outside of the page. */
export type AddressReader = (address: string | null, use: 'link' | 'image') => string | null;

/** Reads addresses as the page means them: where it tells its own place, relative ones become complete. */
export function addressReader(root: DefaultTreeAdapterTypes.Document): AddressReader {
  const place = ownPlace(root);
  return (address, use) => {
    const safe = safeAddress(address, use);
    // The places within a page are not those within its report, and images in the text itself would swell it.
    if (safe === null || safe.startsWith('#') || /^data:/i.test(safe)) {
      return null;
    }
    return place !== null && URL.canParse(safe, place) ? new URL(safe, place).href : safe;
  };
}

/** Where the page lies, as it says itself. */
function ownPlace(root: DefaultTreeAdapterTypes.Document): string | null {
  const base = firstElement(root, ({ tagName }) => tagName === 'base');
  const canonical = firstElement(
    root,
    (element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical',
  );
  const places = [base, canonical].map((element) => (element === null ? null : attribute(element, 'href')));
  return places.find((place) => place !== null && /^https?:\/\//i.test(place)) ?? null;
}
