/** What the address of a link or an image may begin with: a scheme that runs no code and reads no file by itself. */
export const safeSchemes = {
  link: ['http:', 'https:', 'mailto:'],
  image: ['http:', 'https:', 'data:image/'],
} as const;

export type AddressUse = keyof typeof safeSchemes;

/**
 * The address of a link or an image as a report, a page or an editor may have it: one with a safe scheme, or a relative
 * one. Null where there is none, or one that is not safe. Nothing else decides this.
 */
export function safeAddress(address: string | null, use: AddressUse): string | null {
  const plain = asBrowsersRead(address ?? '');
  if (plain === '' || isNetworkPath(plain)) {
    return null;
  }
  return !/^[^/?#]*:/.test(plain) || beginsSafely(plain, use) ? plain : null;
}

function beginsSafely(address: string, use: AddressUse): boolean {
  return safeSchemes[use].some((scheme) => address.slice(0, scheme.length).toLowerCase() === scheme);
}

/** The safe address of a page that an editor may open by itself; null for every other, and for a relative one. */
export function pageAddress(address: string): string | null {
  const safe = safeAddress(address, 'link');
  // Editors take an address that begins with the host for a file on another computer.
  const page = safe?.startsWith('//') ? `https:${safe}` : safe;
  return page !== null && beginsSafely(page, 'link') ? page : null;
}

/**
 * Whether an address names its own place in the world, such as `https://example.org`, `mailto:someone` or
 * `//example.org`, written openly or with escapes. One letter before a colon is a drive.
 */
export function hasScheme(address: string): boolean {
  return [address, decoded(address)].some((written) =>
    /^(?:[a-z][a-z\d+.-]+:|[\\/]{2})/i.test(asBrowsersRead(written)),
  );
}

/** The text that percent signs and figures stand for; the text itself where they stand for none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `\\host` and the like, which Windows opens with the name and password of the user. */
function isNetworkPath(address: string): boolean {
  return /^(?:\\[\\/]|\/\\)/.test(address);
}

/** Browsers leave out control characters, and what is empty at both ends. */
function asBrowsersRead(address: string): string {
  return address.replace(/\p{Cc}+/gu, '').trim();
}
