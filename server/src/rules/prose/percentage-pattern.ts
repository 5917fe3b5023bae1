/** “%” or “per cent”, behind a figure. */
export const percent = String.raw`\s?(?:%|per\s?cent\b)`;

/** Whether a text may hold a percentage: asked first, because the patterns take long to make. */
export function mayHoldPercentage(text: string): boolean {
  return text.includes('%') || /per\s?cent/i.test(text);
}

/** What a figure may not stand behind, so that it is the whole of it. */
export const figureStart = String.raw`(?<![\p{L}\p{N}.,:/£$€-])`;
