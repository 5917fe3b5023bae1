/** What an address may begin with: a scheme that runs no code, or none at all, as of a relative address. */
const schemes: Readonly<Record<'link' | 'image', RegExp>> = {
  link: /^(?:https?:|mailto:)/i,
  image: /^(?:https?:|data:image\/)/i,
};

/** The address of a link or an image of a page as a report may name it; null where there is none, or one that is not safe. */
export function safeAddress(address: string | null, use: 'link' | 'image'): string | null {
  // Browsers leave out such characters within a scheme.
  const plain = address?.replace(/\p{Cc}+/gu, '').trim() ?? '';
  const hasScheme = /^[^/?#]*:/.test(plain);
  return plain === '' || (hasScheme && !schemes[use].test(plain)) ? null : plain;
}
