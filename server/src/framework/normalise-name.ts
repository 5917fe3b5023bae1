import { withoutInvisible } from '../text/invisible-characters.ts';

/**
 * The form of a name by which it is compared: small letters, straight quotes, "and" for "&", a space for hyphens,
 * dashes and commas, no punctuation at the ends. `Well‑Led:`, `well-led` and `Well led` are the same name.
 */
export function normaliseName(text: string): string {
  let name = known.get(text);
  if (name === undefined) {
    name = normalised(text);
    if (known.size === mostKept) {
      known.clear();
    }
    known.set(text, name);
  }
  return name;
}

/** The names in a report are compared at every keystroke, and few of them are new. */
const known = new Map<string, string>();
const mostKept = 2_000;

function normalised(text: string): string {
  const plain = withoutInvisible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛ʼ`´′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/&/g, ' and ')
    .replace(/[\s,\u00ad\-‐‑‒–—―−]+/g, ' ');
  return trimPunctuation(plain);
}

const punctuation = new Set(' "\'.:;*_#');

/** By hand, because a regular expression for the end of a text takes quadratic time on a long run of dots. */
function trimPunctuation(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && punctuation.has(text.charAt(start))) {
    start += 1;
  }
  while (end > start && punctuation.has(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(start, end);
}
