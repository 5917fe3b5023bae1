/** One address of the web and nothing else; null for every other text. */
export function webAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/[^\s<>]+$/i.test(address) && URL.canParse(address) ? address : null;
}

/** Words of a report as a link to an address; null where a link would not be what their author means. */
export function linkedWords(words: string, address: string): string | null {
  const plain = words.trim();
  if (plain === '' || /[\r\n]/.test(words) || webAddress(plain) !== null || /\]\(|^[[(<!]|[\])>]$/.test(plain)) {
    return null;
  }
  const [before = '', after = ''] = words.split(plain);
  const target = /[()\\]/.test(address) ? `<${address}>` : address;
  return `${before}[${plain.replace(/[[\]\\]/g, '\\$&')}](${target})${after}`;
}
