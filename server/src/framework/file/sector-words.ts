import { rememberedTexts } from '../../text/memory.ts';

/** How often each of these words stands in a text, those that do; letter case and dashes do not matter. Linear in the text. */
export function countWords(text: string, wanted: readonly string[]): ReadonlyMap<string, number> {
  const plain = plainWords(text);
  return new Map(
    wanted.map((words): [string, number] => [words, timesIn(plain, plainName(words))]).filter(([, count]) => count > 0),
  );
}

function timesIn(text: string, words: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    times += 1;
  }
  return times;
}

/** Of words of frameworks, which are asked for again and again. */
const plainName = rememberedTexts(plainWords);

/** A text in small letters, with a space before, between and behind its words. */
function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `;
}
