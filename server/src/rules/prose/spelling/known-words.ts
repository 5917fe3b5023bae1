import type { Framework } from '../../../framework/framework.ts';
import { allNames } from '../../../framework/names.ts';
import { remembered } from '../../../text/memory.ts';
import type { HouseStyle } from '../../style/style-schema.ts';

/** The words, in small letters, that a house knows: its own, and those of its terms and abbreviations. */
export const wordsOfHouse = remembered(
  ({ words, terms, abbreviations }: HouseStyle): ReadonlySet<string> =>
    smallWords([...words, ...terms.map(({ write }) => write), ...Object.values(abbreviations)]),
);

/** The words, in small letters, that a framework has names of. */
export const wordsOfFramework = remembered(
  ({ title, keyQuestions, ratings, regulators }: Framework): ReadonlySet<string> =>
    smallWords([
      title,
      ...regulators,
      ...ratings.flatMap(allNames),
      ...keyQuestions.flatMap((one) => [one, ...one.statements].flatMap(allNames)),
    ]),
);

/** Each word of these texts, in small letters. */
export function smallWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(
      (text) =>
        text
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[a-z]+(?:'[a-z]+)*/g) ?? [],
    ),
  );
}
