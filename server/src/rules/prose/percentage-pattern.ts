/** “%” or “per cent”, behind a figure. */
export const percent = String.raw`\s?(?:%|per\s?cent\b)`;

/** What a figure may not stand behind, so that it is the whole of it. */
export const figureStart = String.raw`(?<![\p{L}\p{N}.,:/£$€-])`;
