/** A token, or anything else that is written somewhere. */
interface Written {
  readonly text: string;
}

const lists = new Map<string, ReadonlySet<string>>();

/** Whether a token is one of these words, in small letters or capitals: `isWritten(token, 'no none neither')`. */
export function isWritten(token: Written | null | undefined, words: string): boolean {
  return token != null && isOneOf(token.text, words);
}

/** Whether a text is one of these words, in small letters or capitals. */
export function isOneOf(text: string | undefined, words: string): boolean {
  let list = lists.get(words);
  if (list === undefined) {
    list = new Set(words.split(' '));
    lists.set(words, list);
  }
  return text !== undefined && list.has(text.toLowerCase());
}

/** Whether a token is written so. */
export function isWrittenLike(token: Written | null | undefined, pattern: RegExp): boolean {
  return token != null && pattern.test(token.text);
}

const year = /^(?:19|20)\d\d$/u;

/** “2021”. */
export function isYearAlone(token: Written | null | undefined): boolean {
  return isWrittenLike(token, year);
}

/** Whether a token stands for something that is written so: “as good as”, for “just as good as”. */
export function isValueLike(token: { readonly value: string } | undefined, pattern: RegExp): boolean {
  return token !== undefined && pattern.test(token.value);
}

/** Whether a token stands for one of these words: “inspectors” for “the inspectors”. */
export function standsFor(token: { readonly value: string } | undefined, words: string): boolean {
  return isOneOf(token?.value, words);
}

/** Whether a word behind a verb says how, and not what: “rated highly”, “rated better”. */
export function saysHow(token: Written | undefined): boolean {
  return isWrittenLike(token, /ly$/iu) || isWritten(token, 'just so than higher lower better best worst');
}
